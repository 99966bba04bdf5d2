//! What goes wrong while driving, in one sentence.

use std::fmt;

use fantoccini::error::{CmdError, NewSessionError};

use crate::golden::GoldenError;

/// A sentence that says what was wanted and what came instead.
pub struct Trouble(String);

impl Trouble {
    /// A trouble in these words.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// Whether WebKit's driver lost an answer that the page gave: so it calls it on a busy machine, once in some
    /// thousand looks. The next look gets one.
    pub(crate) fn is_a_lost_answer(&self) -> bool {
        self.0.contains("Could not parse script result")
    }
}

/// Fails with the sentence that says why it should hold.
pub fn that(holds: bool, why: impl fmt::Display) -> Result<(), Trouble> {
    if holds {
        Ok(())
    } else {
        Err(Trouble::new(format!("it does not hold that {why}")))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The sentence itself: it is what a failed test prints.
impl fmt::Debug for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Trouble {}

impl From<CmdError> for Trouble {
    fn from(error: CmdError) -> Self {
        Self(format!("the browser's driver answered: {error}"))
    }
}

impl From<NewSessionError> for Trouble {
    fn from(error: NewSessionError) -> Self {
        Self(format!("the driver opened nothing: {error}"))
    }
}

impl From<GoldenError> for Trouble {
    fn from(error: GoldenError) -> Self {
        Self(format!("the golden cases cannot be read: {error:?}"))
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self(format!("the system answered: {error}"))
    }
}

impl From<serde_json::Error> for Trouble {
    fn from(error: serde_json::Error) -> Self {
        Self(format!(
            "the page answered something else than expected: {error}"
        ))
    }
}
