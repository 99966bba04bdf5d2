//! How a delivery ended. Gateways accept or refuse; no sentence here claims that a device shows anything.

use carillon_payload::{Outcome, Provider, Rejection, reason_of};
use fluent_bundle::FluentArgs;

use crate::{Sentence, Words};

/// The sentence of an outcome.
pub(crate) fn sentence(words: &Words, provider: Provider, outcome: &Outcome) -> Sentence {
    let mut args = FluentArgs::new();
    args.set("provider", words.provider(provider));
    match outcome {
        Outcome::Accepted { provider_id } => {
            args.set(
                "id",
                if provider_id.is_some() {
                    "some"
                } else {
                    "none"
                },
            );
            args.set("id-text", provider_id.clone().unwrap_or_default());
            pair(words, "outcome-accepted", &args)
        }
        Outcome::Undecided { detail } => {
            args.set("detail", happening(words, detail));
            pair(words, "outcome-undecided", &args)
        }
        Outcome::NotSent { detail } => {
            args.set("detail", happening(words, detail));
            // Where no account reaches the device, sending again would end the same way.
            let next = if detail == "no-gateway" {
                "other-device"
            } else {
                "send-again"
            };
            args.set("next", next);
            pair(words, "outcome-not-sent", &args)
        }
        Outcome::Rejected(rejection) => rejected(words, provider, rejection, args),
    }
}

fn pair(words: &Words, id: &str, args: &FluentArgs<'_>) -> Sentence {
    Sentence {
        what: capitalised(
            words
                .bundle
                .message(id, args)
                .unwrap_or_else(|| id.to_owned()),
        ),
        why: words.bundle.attribute(id, "why", args),
    }
}

/// The explanation of a known reason and its remedy; an unknown one is kept verbatim.
fn rejected(
    words: &Words,
    provider: Provider,
    rejection: &Rejection,
    mut args: FluentArgs<'_>,
) -> Sentence {
    args.set(
        "reason",
        if rejection.reason.is_empty() {
            "none"
        } else {
            "some"
        },
    );
    args.set("reason-text", rejection.reason.clone());
    args.set("status", rejection.status.to_string());
    let explained = reason_of(provider, rejection).and_then(|known| {
        let id = format!("reason-{}-{}", provider.id(), known.slug());
        Some((known, words.bundle.message(&id, &args)?, id))
    });
    let (what, remedy) = match explained {
        Some((known, what, id)) => (
            what,
            words
                .bundle
                .find(&id, "do", &args)
                .unwrap_or_else(|| words.remedy(known.remedy)),
        ),
        None => (
            words
                .bundle
                .message("reason-unknown", &args)
                .unwrap_or_default(),
            words.bundle.attribute("reason-unknown", "do", &args),
        ),
    };
    Sentence {
        what: capitalised(what),
        why: with_wait(words, remedy, rejection.retry_after, &mut args),
    }
}

/// The remedy, and how long the provider asks to wait.
fn with_wait(
    words: &Words,
    remedy: String,
    seconds: Option<u64>,
    args: &mut FluentArgs<'_>,
) -> String {
    let Some(seconds) = seconds else {
        return remedy;
    };
    args.set("seconds", seconds);
    let wait = words
        .bundle
        .message("retry-after", args)
        .unwrap_or_default();
    format!("{remedy} {}", capitalised(wait))
}

/// What happened: in our words where the detail is a code of ours, otherwise as the transport said it.
pub(crate) fn happening(words: &Words, detail: &str) -> String {
    words
        .bundle
        .message(&format!("detail-{detail}"), &FluentArgs::new())
        .unwrap_or_else(|| detail.to_owned())
}

/// A provider's name may begin the sentence.
fn capitalised(text: String) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(chars).collect(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use carillon_payload::{reasons, token_reasons};

    use super::*;
    use crate::LANGUAGES;

    fn rejection(status: u16, reason: &str) -> Outcome {
        Outcome::Rejected(Rejection {
            status,
            reason: reason.to_owned(),
            retry_after: None,
        })
    }

    #[test]
    fn every_reason_of_every_provider_is_explained_with_a_remedy() {
        for language in LANGUAGES {
            let words = Words::new(language);
            let unknown = words
                .outcome(Provider::Apns, &rejection(400, "Nonsense"))
                .why;
            for reason in reasons().iter().chain(token_reasons()) {
                let said = words.outcome(reason.provider, &rejection(reason.status, reason.name));
                assert!(
                    !said.what.contains(reason.name),
                    "{language} {}: explained, not repeated",
                    reason.name
                );
                assert_ne!(
                    said.why, unknown,
                    "{language} {}: somebody must know what to do",
                    reason.name
                );
                assert!(
                    said.why.ends_with(['.', '。']),
                    "{language} {}: {}",
                    reason.name,
                    said.why
                );
            }
        }
    }

    #[test]
    fn two_reasons_of_one_provider_are_told_apart() {
        for language in LANGUAGES {
            let words = Words::new(language);
            let mut said = BTreeMap::new();
            for reason in reasons()
                .iter()
                .filter(|reason| reason.provider != Provider::WebPush)
            {
                let sentence =
                    words.outcome(reason.provider, &rejection(reason.status, reason.name));
                let other = said.insert((reason.provider, sentence.what), reason.name);
                assert_eq!(
                    other, None,
                    "{language}: {} says nothing of its own",
                    reason.name
                );
            }
        }
    }

    #[test]
    fn an_unknown_reason_is_kept_verbatim_with_its_status() {
        let said = Words::new("en").outcome(Provider::Fcm, &rejection(418, "TEAPOT"));
        assert_eq!(
            said.what, "FCM refused it: TEAPOT (HTTP 418).",
            "the provider's own word helps a search"
        );
        let silent = Words::new("en").outcome(Provider::WebPush, &rejection(418, ""));
        assert_eq!(
            silent.what, "The push service refused it (HTTP 418).",
            "nothing was said, nothing is made up"
        );
    }

    #[test]
    fn words_nobody_published_are_explained_by_their_status() {
        let words = Words::new("en");
        let said = words.outcome(Provider::Braze, &rejection(401, "Error authenticating"));
        let bare = words.outcome(Provider::Braze, &rejection(401, "status-401"));
        assert_eq!(said.what, bare.what, "a 401 is a 401 in whatever words");
        let named = words.outcome(Provider::Braze, &rejection(400, "No Recipients"));
        assert!(
            named.why.contains("external ID"),
            "a sentence for a name is found by its slug: {}",
            named.why
        );
    }

    #[test]
    fn the_wait_a_provider_asks_for_is_told() {
        let rejection = |seconds| {
            Outcome::Rejected(Rejection {
                status: 429,
                reason: "QUOTA_EXCEEDED".to_owned(),
                retry_after: Some(seconds),
            })
        };
        let one = Words::new("en").outcome(Provider::Fcm, &rejection(1)).why;
        assert!(one.ends_with("FCM asks to wait 1 second."), "{one}");
        let many = Words::new("fr").outcome(Provider::Fcm, &rejection(30)).why;
        assert!(many.ends_with("30 secondes."), "{many}");
    }

    #[test]
    fn nothing_claims_delivery() {
        for language in LANGUAGES {
            let words = Words::new(language);
            for provider_id in [None, Some("1-2-3".to_owned())] {
                let said = words.outcome(Provider::Apns, &Outcome::Accepted { provider_id });
                let all = format!("{} {}", said.what, said.why).to_lowercase();
                assert!(
                    !all.contains("deliver") && !all.contains("livré"),
                    "{language}: gateways accept: {all}"
                );
            }
        }
    }

    #[test]
    fn every_end_of_our_own_making_has_words_and_says_what_to_do() {
        for language in LANGUAGES {
            let words = Words::new(language);
            for code in ["interrupted", "stopped", "never-left", "no-gateway"] {
                let detail = || code.to_owned();
                let ends = [
                    Outcome::Undecided { detail: detail() },
                    Outcome::NotSent { detail: detail() },
                ];
                for end in ends {
                    let why = words.outcome(Provider::Apns, &end).why;
                    // A mark of direction may close the sentence.
                    let why = why.replace(['\u{2068}', '\u{2069}'], "");
                    assert!(
                        !why.contains(&format!("({code})"))
                            && why.ends_with(['.', '。'])
                            && (why.contains("). ") || why.contains("）。")),
                        "{language} {code}: what happened, then what to do: {why}"
                    );
                }
            }
        }
        let nobody = Words::new("en").outcome(
            Provider::Apns,
            &Outcome::NotSent {
                detail: "no-gateway".to_owned(),
            },
        );
        assert!(
            !nobody.why.contains("send again"),
            "again would end the same way: {}",
            nobody.why
        );
    }

    #[test]
    fn what_ended_without_an_answer_says_whether_sending_again_is_safe() {
        let words = Words::new("en");
        let undecided = words.outcome(
            Provider::Apns,
            &Outcome::Undecided {
                detail: "interrupted".to_owned(),
            },
        );
        assert!(
            undecided.why.contains("closed or killed"),
            "a code of ours is put in words: {}",
            undecided.why
        );
        assert!(
            undecided.why.contains("twice"),
            "the risk is told: {}",
            undecided.why
        );
        let not_sent = words.outcome(
            Provider::Apns,
            &Outcome::NotSent {
                detail: "connection refused".to_owned(),
            },
        );
        assert!(
            not_sent.why.contains("connection refused"),
            "the transport's words are kept: {}",
            not_sent.why
        );
    }
}
