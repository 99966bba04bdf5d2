//! Edits: each does what it says, touches nothing else, and is undone to the byte.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up fails")]

mod odd;
mod refusals;
mod settings;
mod translations;
mod undo;
