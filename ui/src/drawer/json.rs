//! A JSON body made readable: indented, and each token with its role. What is sent is never changed by it.

/// What a token is, for its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// An object's key.
    Key,
    /// A string value.
    Text,
    /// A number, `true`, `false` or `null`.
    Literal,
    /// Braces, brackets, colons and commas.
    Mark,
    /// Indentation and line ends.
    Space,
}

impl Role {
    /// The class the style sheet colours it by.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Key => "k",
            Self::Text => "s",
            Self::Literal => "n",
            Self::Mark => "p",
            Self::Space => "",
        }
    }
}

/// A stretch of the readable body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// What it is.
    pub(crate) role: Role,
    /// Its text: a token of the body verbatim, or white space put between.
    pub(crate) text: String,
}

/// The body's tokens with indentation between them. Text that is no JSON comes out token by token all the
/// same: nothing is left out.
pub(crate) fn readable(body: &str) -> Vec<Token> {
    let mut page = Page::default();
    let mut rest = body.trim_start();
    while !rest.is_empty() {
        let (token, after) = split(rest);
        let after = after.trim_start();
        page.take(token, after);
        rest = after;
    }
    page.tokens
}

/// The readable body so far.
#[derive(Default)]
struct Page {
    tokens: Vec<Token>,
    depth: usize,
}

impl Page {
    /// Adds a token of the body; `after` is what follows it.
    fn take(&mut self, token: &str, after: &str) {
        match token {
            "{" | "[" => self.open(token, after),
            "}" | "]" => self.close(token),
            "," => {
                self.push(Role::Mark, token);
                self.line();
            }
            ":" => {
                self.push(Role::Mark, token);
                self.push(Role::Space, " ");
            }
            _ if token.starts_with('"') && after.starts_with(':') => self.push(Role::Key, token),
            _ if token.starts_with('"') => self.push(Role::Text, token),
            _ => self.push(Role::Literal, token),
        }
    }

    fn open(&mut self, token: &str, after: &str) {
        self.push(Role::Mark, token);
        self.depth += 1;
        if !after.starts_with(['}', ']']) {
            self.line();
        }
    }

    fn close(&mut self, token: &str) {
        self.depth = self.depth.saturating_sub(1);
        let empty = self
            .tokens
            .last()
            .is_some_and(|last| last.text == "{" || last.text == "[");
        if !empty {
            self.line();
        }
        self.push(Role::Mark, token);
    }

    fn line(&mut self) {
        self.push(Role::Space, &format!("\n{}", "  ".repeat(self.depth)));
    }

    fn push(&mut self, role: Role, text: &str) {
        self.tokens.push(Token {
            role,
            text: text.to_owned(),
        });
    }
}

/// The first token of `rest` (not empty, no white space in front), and what follows it.
fn split(rest: &str) -> (&str, &str) {
    let end = match rest.as_bytes()[0] {
        b'"' => string_end(rest),
        b'{' | b'}' | b'[' | b']' | b',' | b':' => 1,
        _ => rest
            .find(|c: char| c.is_whitespace() || "{}[],:\"".contains(c))
            .unwrap_or(rest.len()),
    };
    rest.split_at(end)
}

/// The byte after a string's closing quote.
fn string_end(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(body: &str) -> String {
        readable(body).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn a_body_is_indented_by_two() {
        let body =
            r#"{"aps":{"alert":{"title":"A, {b}: \"c\""},"badge":0},"list":[1,true],"none":{}}"#;
        let wanted = "{\n  \"aps\": {\n    \"alert\": {\n      \"title\": \"A, {b}: \\\"c\\\"\"\n    },\n    \
                      \"badge\": 0\n  },\n  \"list\": [\n    1,\n    true\n  ],\n  \"none\": {}\n}";
        assert_eq!(page(body), wanted, "marks inside strings are not marks");
    }

    #[test]
    fn keys_and_values_have_their_roles() {
        let roles: Vec<_> = readable(r#"{"a":"b","c":1}"#)
            .into_iter()
            .filter(|token| token.role != Role::Space && token.role != Role::Mark)
            .map(|token| (token.role, token.text))
            .collect();
        let wanted = [
            (Role::Key, "\"a\""),
            (Role::Text, "\"b\""),
            (Role::Key, "\"c\""),
            (Role::Literal, "1"),
        ];
        assert_eq!(
            roles,
            wanted.map(|(role, text)| (role, text.to_owned())),
            "a key is a string before a colon"
        );
    }

    #[test]
    fn nothing_is_lost_of_a_torn_body() {
        for body in ["{\"a", "\"\\", "]]", "{\"a\":اليوم"] {
            let shown: String = page(body).chars().filter(|c| !c.is_whitespace()).collect();
            assert_eq!(shown, body, "what cannot be read is shown as it stands");
        }
    }
}
