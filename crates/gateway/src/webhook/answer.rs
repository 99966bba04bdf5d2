//! What any server's answer means: a success is an acceptance, unless the form says where it tells of a refusal.

use carillon_payload::{Outcome, Rejection};
use serde_json::Value;

use crate::answer::retry_after;
use crate::transport::Answer;

/// [`Outcome::Undecided`]'s detail for a success that is a page for people: a sign-in stands before the server.
const WEB_PAGE: &str = "web-page";

/// The reason of all that would have the request go elsewhere.
const REDIRECT: &str = "redirect";

/// Where servers put their words, the fullest first: Nest and gorush, Gotify, ntfy.
const WORDS: [&str; 5] = [
    "/message",
    "/errorDescription",
    "/error",
    "/error/message",
    "/errors/0",
];

/// The longest words kept, in characters.
const LONGEST_WORDS: usize = 200;
/// The longest id kept, in characters.
const LONGEST_ID: usize = 64;

/// Where a server's answer tells what: JSON pointers, empty where nobody knows.
#[derive(Clone, Copy, Default)]
pub(crate) struct Told<'a> {
    /// Its id for the push.
    pub(crate) id_at: &'a str,
    /// Why it refused, though it answered with a success.
    pub(crate) refused_at: &'a str,
}

/// Reads an answer.
pub(crate) fn outcome(answer: &Answer, told: Told<'_>) -> Outcome {
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let rejected = |reason| {
        Outcome::Rejected(Rejection {
            status: answer.status,
            reason,
            retry_after: retry_after(answer),
        })
    };
    if !(200..300).contains(&answer.status) {
        return rejected(reason(answer, &body));
    }
    if is_page(answer) {
        return Outcome::Undecided {
            detail: WEB_PAGE.to_owned(),
        };
    }
    match at(&body, told.refused_at) {
        Some(said) => rejected(shortened(&said)),
        None => Outcome::Accepted {
            provider_id: id(answer, &body, told.id_at),
        },
    }
}

/// The text or number at a pointer.
fn at(body: &Value, pointer: &str) -> Option<String> {
    // The empty pointer is the whole answer.
    if pointer.is_empty() {
        return None;
    }
    match body.pointer(pointer)? {
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The id, or an answer that is as short as one.
fn id(answer: &Answer, body: &Value, pointer: &str) -> Option<String> {
    let text = match pointer {
        "" => String::from_utf8(answer.body.clone()).ok()?,
        pointer => at(body, pointer)?,
    };
    let text = text.trim();
    let is_word = |c: char| c.is_ascii_alphanumeric() || "-_.:/".contains(c);
    let is_harmless = (1..=LONGEST_ID).contains(&text.len()) && text.chars().all(is_word);
    is_harmless.then(|| text.to_owned())
}

/// The server's words, where they can be read; `status-503` otherwise. What sends the request elsewhere has one name.
fn reason(answer: &Answer, body: &Value) -> String {
    if (300..400).contains(&answer.status) {
        return REDIRECT.to_owned();
    }
    let said = WORDS.iter().find_map(|pointer| at(body, pointer));
    let line = || {
        let text = std::str::from_utf8(&answer.body).ok()?;
        let line = text.lines().map(str::trim).find(|line| !line.is_empty())?;
        let is_text = body.is_null() && !is_page(answer);
        is_text.then(|| line.to_owned())
    };
    let said = said.or_else(line).map(|said| shortened(&said));
    said.filter(|said| !said.is_empty())
        .unwrap_or_else(|| format!("status-{}", answer.status))
}

/// Whether it is written for people.
fn is_page(answer: &Answer) -> bool {
    let kind = answer.header("content-type").unwrap_or_default();
    let start = answer.body.trim_ascii_start();
    let start = start[..start.len().min(9)].to_ascii_lowercase();
    kind.starts_with("text/html") || start.starts_with(b"<html") || start == b"<!doctype"
}

/// One line, no longer than a receipt shows.
fn shortened(text: &str) -> String {
    let line = text.replace(char::is_control, " ");
    let line = line.trim();
    if line.chars().count() <= LONGEST_WORDS {
        return line.to_owned();
    }
    let kept: String = line.chars().take(LONGEST_WORDS).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(body: &str, id_at: &str) -> Option<String> {
        let told = Told {
            id_at,
            ..Told::default()
        };
        match outcome(&Answer::made(202, &[], body), told) {
            Outcome::Accepted { provider_id } => provider_id,
            other => panic!("any success is an acceptance, not {other:?}"),
        }
    }

    fn refused(body: &str) -> String {
        match outcome(&Answer::made(503, &[], body), Told::default()) {
            Outcome::Rejected(rejection) => rejection.reason,
            other => panic!("a 503 is a refusal, not {other:?}"),
        }
    }

    #[test]
    fn an_id_is_kept_where_it_is_small_and_harmless() {
        let some = |id: &str| Some(id.to_owned());
        assert_eq!(accepted("ok\n", ""), some("ok"), "a bare word");
        assert_eq!(accepted(r#"{"id": 25}"#, "/id"), some("25"), "a number");
        assert_eq!(
            accepted(r#"{"data": {"id": "a-b"}}"#, "/data/id"),
            some("a-b"),
            "where the form says"
        );
        assert_eq!(accepted(r#"{"id": 25}"#, ""), None, "an object is no id");
        assert_eq!(accepted(&"x".repeat(65), ""), None, "nor is a text");
        assert_eq!(accepted("", ""), None, "nothing was said");
        assert_eq!(
            accepted(r#"{"id": "<b>"}"#, "/id"),
            None,
            "what is no word is not shown around"
        );
    }

    #[test]
    fn a_refusal_has_the_servers_words() {
        assert_eq!(
            refused(r#"{"code":1,"error":"forbidden"}"#),
            "forbidden",
            "ntfy"
        );
        assert_eq!(
            refused(r#"{"error":"Unauthorized","errorDescription":"no token"}"#),
            "no token",
            "Gotify says it twice, once in full"
        );
        assert_eq!(
            refused(r#"{"error":{"message":"bad"}}"#),
            "bad",
            "an object with words in it"
        );
        assert_eq!(
            refused("\nno room\nfor more\n"),
            "no room",
            "the first line"
        );
        assert_eq!(
            refused("<html>503"),
            "status-503",
            "a proxy's page has none"
        );
        assert_eq!(refused(r#"{"ok":false}"#), "status-503", "nothing readable");
        let long = refused(&"é".repeat(300));
        assert_eq!(long.chars().count(), 201, "shortened: {long}");
    }

    #[test]
    fn nobody_is_followed_elsewhere() {
        let moved = Answer::made(308, &[("location", "https://x.example/")], "moved");
        let outcome = outcome(&moved, Told::default());
        assert!(
            matches!(&outcome, Outcome::Rejected(rejection) if rejection.reason == REDIRECT),
            "the key would go with it: {outcome:?}"
        );
    }

    #[test]
    fn a_refusal_within_a_success_is_found_where_the_form_says() {
        let body = r#"{"success":"ok","logs":[{"error":"BadDeviceToken"}]}"#;
        let told = Told {
            refused_at: "/logs/0/error",
            ..Told::default()
        };
        let outcome = outcome(&Answer::made(200, &[("retry-after", "7")], body), told);
        let expected = Rejection {
            status: 200,
            reason: "BadDeviceToken".to_owned(),
            retry_after: Some(7),
        };
        assert_eq!(outcome, Outcome::Rejected(expected), "gorush in sync mode");
    }

    #[test]
    fn a_page_for_people_decides_nothing() {
        for page in [
            Answer::made(200, &[("content-type", "text/html; charset=utf-8")], "ok"),
            Answer::made(200, &[], "\n<!DOCTYPE html><html>Please log in"),
        ] {
            let outcome = outcome(&page, Told::default());
            assert!(
                matches!(outcome, Outcome::Undecided { .. }),
                "a sign-in page took nothing: {outcome:?}"
            );
        }
    }
}
