//! Plain words and quoted ones in Liquid.

/// Words that Liquid leaves as they are. Every opening brace is written as an output of its own, because `{{`, `{%`
/// and Braze's `${` begin something; so is a dollar at the end, which a tag may follow. Nothing else begins anything.
pub(super) fn escaped(words: &str) -> String {
    let escaped = words
        .replace('{', "{{ '{' }}")
        .replace("${{", "{{ '$' }}{{");
    match escaped.strip_suffix('$') {
        Some(before) => format!("{before}{{{{ '$' }}}}"),
        None => escaped,
    }
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
