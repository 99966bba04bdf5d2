//! Plain words and quoted ones in Liquid.

/// Words that Liquid leaves as they are. Every opening brace is written as an output of its own, because `{{`, `{%`
/// and Braze's `${` begin something; so are dollars before one and at the end, which a tag may follow. Nothing else
/// begins anything.
pub(super) fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for (at, c) in words.char_indices() {
        let after = words[at..].trim_start_matches('$');
        let is_output = c == '{' || c == '$' && (after.is_empty() || after.starts_with('{'));
        if is_output {
            escaped.extend(["{{ '", &words[at..=at], "' }}"]);
        } else {
            escaped.push(c);
        }
    }
    escaped
}

/// A text within a tag. Liquid's quotes know no escapes: an apostrophe takes double quotes.
pub(super) fn quoted(text: &str) -> String {
    if text.contains('\'') {
        format!("\"{text}\"")
    } else {
        format!("'{text}'")
    }
}

/// Whether a text can stand in quotes within a tag: not with both kinds of them, nor with what might end the tag.
pub(super) fn is_quotable(text: &str) -> bool {
    let both = text.contains('\'') && text.contains('"');
    !both && !text.contains(['{', '}', '%', '\n'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &str, expected: &str) {
        assert_eq!(escaped(words), expected, "the Liquid of {words}");
    }

    #[test]
    fn dollars_and_braces_begin_nothing() {
        check("5 $ each, $$ off", "5 $ each, $$ off");
        check("in $", "in {{ '$' }}");
        check("in $$", "in {{ '$' }}{{ '$' }}");
        check("$${x}", "{{ '$' }}{{ '$' }}{{ '{' }}x}");
    }
}
