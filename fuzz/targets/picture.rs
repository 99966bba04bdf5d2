//! Any bytes are a picture within its bounds, or an error.

#![no_main]

use carillon_preview::picture::{MAX_SIDE, decode};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(picture) = decode(bytes) {
        assert!(
            picture.width <= MAX_SIDE && picture.height <= MAX_SIDE,
            "scaled down to the bound"
        );
        assert_eq!(
            picture.rgba.len() as u64,
            u64::from(picture.width) * u64::from(picture.height) * 4
        );
    }
});
