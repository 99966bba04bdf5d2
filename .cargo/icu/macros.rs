// The same for the crates of ICU4X 1, which name their list so: all of it.

include!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/macros.rs"));
