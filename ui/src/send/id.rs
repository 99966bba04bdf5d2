//! Ids for what is added on this screen.

/// A random id in a UUID's form (version 4). It has to be different, not secret.
pub(super) fn new_id() -> String {
    let digits = |_| {
        let digit = js_sys::Math::random() * 16.0;
        char::from_digit(digit as u32, 16).unwrap_or('0')
    };
    let all: String = (0..30).map(digits).collect();
    format!(
        "{}-{}-4{}-8{}-{}",
        &all[..8],
        &all[8..12],
        &all[12..15],
        &all[15..18],
        &all[18..30]
    )
}
