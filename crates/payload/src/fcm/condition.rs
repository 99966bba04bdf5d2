//! Conditions over topics, as FCM reads them: `'news' in topics && !('sport' in topics)`.
//!
//! Source: firebase.google.com, "Send messages to topics": `&&`, `||`, `!` and parentheses, and at most five topics. The
//! two operators have no precedence over each other: what stands without parentheses is read from left to right.

/// Most topics in a condition.
const MOST_TOPICS: usize = 5;

/// Deepest parentheses: five topics need no more.
const DEEPEST: usize = 16;

/// The longest name of a topic.
const LONGEST_NAME: usize = 900;

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition(Node);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Topic(String),
    Not(Box<Node>),
    Both(Box<Node>, Box<Node>),
    Either(Box<Node>, Box<Node>),
}

/// Whether FCM takes a name for a topic: `[a-zA-Z0-9-_.~%]{1,900}` (discovery document 20261023).
pub(crate) fn is_topic(name: &str) -> bool {
    (1..=LONGEST_NAME).contains(&name.len()) && name.bytes().all(is_letter)
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_.~%".contains(&byte)
}

impl Condition {
    /// Reads a condition; `None` where FCM would refuse it.
    pub fn read(text: &str) -> Option<Self> {
        let mut reader = Reader {
            rest: text,
            topics: 0,
        };
        let node = reader.expression(0)?;
        reader.blanks();
        reader.rest.is_empty().then_some(Self(node))
    }

    /// Whether a device that has subscribed to these topics gets the message.
    pub fn holds(&self, has: impl Fn(&str) -> bool) -> bool {
        self.0.holds(&has)
    }
}

impl Node {
    fn holds(&self, has: &impl Fn(&str) -> bool) -> bool {
        match self {
            Self::Topic(name) => has(name),
            Self::Not(node) => !node.holds(has),
            Self::Both(one, other) => one.holds(has) && other.holds(has),
            Self::Either(one, other) => one.holds(has) || other.holds(has),
        }
    }
}

/// What is still to be read.
struct Reader<'a> {
    rest: &'a str,
    topics: usize,
}

impl Reader<'_> {
    fn expression(&mut self, depth: usize) -> Option<Node> {
        let mut node = self.term(depth)?;
        loop {
            if self.takes("&&") {
                node = Node::Both(Box::new(node), Box::new(self.term(depth)?));
            } else if self.takes("||") {
                node = Node::Either(Box::new(node), Box::new(self.term(depth)?));
            } else {
                return Some(node);
            }
        }
    }

    fn term(&mut self, depth: usize) -> Option<Node> {
        if depth > DEEPEST {
            return None;
        }
        if self.takes("!") {
            return Some(Node::Not(Box::new(self.term(depth + 1)?)));
        }
        if self.takes("(") {
            let node = self.expression(depth + 1)?;
            return self.takes(")").then_some(node);
        }
        self.topic()
    }

    /// `'news' in topics`.
    fn topic(&mut self) -> Option<Node> {
        if !self.takes("'") {
            return None;
        }
        let (name, rest) = self.rest.split_once('\'')?;
        self.rest = rest;
        self.topics += 1;
        // `intopics` is one word, and FCM does not know it.
        let is_in = self.takes("in") && self.rest.starts_with(char::is_whitespace);
        let is_whole = is_topic(name) && is_in && self.takes("topics");
        let node = Node::Topic(name.to_owned());
        (is_whole && self.topics <= MOST_TOPICS).then_some(node)
    }

    fn blanks(&mut self) {
        self.rest = self.rest.trim_start();
    }

    /// Whether something stands here; it is passed over.
    fn takes(&mut self, text: &str) -> bool {
        self.blanks();
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, subscribed: &[&str], expected: Option<bool>) {
        let read = Condition::read(text);
        let holds = read.map(|condition| condition.holds(|topic| subscribed.contains(&topic)));
        assert_eq!(holds, expected, "{text} with {subscribed:?}");
    }

    #[test]
    fn a_condition_holds_as_it_is_written() {
        let text = "'dogs' in topics && ('cats' in topics || !('news' in topics))";
        check(text, &["dogs", "cats", "news"], Some(true));
        check(text, &["dogs", "news"], Some(false));
        check(text, &["dogs"], Some(true));
        check(text, &["cats"], Some(false));
    }

    #[test]
    fn what_fcm_would_refuse_is_not_read() {
        for text in [
            "",
            "dogs in topics",
            "'dogs' in topic",
            "'do gs' in topics",
            "'dogs' intopics",
            "'dogs' in topics &&",
            "('dogs' in topics",
            "'dogs' in topics 'cats' in topics",
            "'a' in topics||'b' in topics||'c' in topics||'d' in topics||'e' in topics||'f' in topics",
        ] {
            check(text, &[], None);
        }
        let five = "'a' in topics||'b' in topics||'c' in topics||'d' in topics||'e' in topics";
        check(five, &["e"], Some(true));
        check(&"(".repeat(100_000), &[], None);
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in "[!()&|' a-z]{0,60}") {
            let _ = Condition::read(&text);
        }
    }
}
