//! Keeps tokens out of what is written down: a transport's own words may carry the address, and with it the token.

/// Shortens everything in `text` that may be a token: runs of 24 and more letters, digits, `_`, `-` and `:`,
/// as targets are shown everywhere (`1f3a…9c2e`). A delivery's own id, a canonical UUID, stays whole.
pub(crate) fn shorten_tokens(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = String::new();
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ':') {
            run.push(c);
        } else {
            push_run(&mut out, &run);
            run.clear();
            out.push(c);
        }
    }
    push_run(&mut out, &run);
    out
}

fn push_run(out: &mut String, run: &str) {
    // A colon inside is a token's own (FCM), one behind it is punctuation.
    if run.len() < 24 || is_uuid(run.trim_end_matches(':')) {
        out.push_str(run);
        return;
    }
    out.push_str(&run[..4]);
    out.push('…');
    out.push_str(&run[run.len() - 4..]);
}

fn is_uuid(run: &str) -> bool {
    let lengths = [8, 4, 4, 4, 12];
    run.split('-').map(str::len).eq(lengths)
        && run.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_in_an_address_is_shortened() {
        let token = "1f3a".repeat(16);
        let text = shorten_tokens(&format!(
            "error sending request for url (http://127.0.0.1:9/3/device/{token})"
        ));
        assert_eq!(
            text, "error sending request for url (http://127.0.0.1:9/3/device/1f3a…1f3a)",
            "the rest stays"
        );
    }

    #[test]
    fn a_delivery_id_and_plain_words_stay() {
        let text = "3f0e8a4c-8d4b-4c5e-9a77-0c1d2e3f4a5b: connection reset by peer";
        assert_eq!(shorten_tokens(text), text, "nothing secret");
    }
}
