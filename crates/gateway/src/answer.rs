//! What a provider's answer means, in its own format.

use std::time::SystemTime;

use carillon_payload::{Outcome, Provider, Rejection};
use serde_json::Value;

use crate::transport::Answer;
use crate::webhook;

/// Reads an answer. A success that has not the provider's form is undecided: something else answered,
/// or the answer was cut.
pub(crate) fn outcome(provider: Provider, answer: &Answer) -> Outcome {
    if provider == Provider::Webhook {
        return webhook::answer::outcome(answer, webhook::answer::Told::default());
    }
    if !(200..300).contains(&answer.status) {
        return Outcome::Rejected(Rejection {
            status: answer.status,
            reason: reason(provider, answer),
            retry_after: retry_after(answer),
        });
    }
    accepted(provider, answer).unwrap_or_else(|| Outcome::Undecided {
        detail: format!(
            "HTTP {} with an answer that is not {}'s",
            answer.status,
            provider.id()
        ),
    })
}

/// An acceptance, where the answer has the form of the provider's success: APNs' has no body, FCM's names the
/// message, RFC 8030's has a `Location`, and Braze says "success", or "queued" while it is being looked after.
/// OneSignal names the message it made.
fn accepted(provider: Provider, answer: &Answer) -> Option<Outcome> {
    let provider_id = match provider {
        Provider::Apns if answer.body.is_empty() => answer.header("apns-id").map(str::to_owned),
        // A webhook's is read elsewhere: any success is one.
        Provider::Apns | Provider::Webhook => return None,
        Provider::Fcm => Some(text(&serde_json::from_slice(&answer.body).ok()?, "name")?),
        Provider::WebPush => return web_push_accepted(answer),
        Provider::Braze => return braze_accepted(&serde_json::from_slice(&answer.body).ok()?),
        Provider::OneSignal => {
            return one_signal_accepted(answer.status, &serde_json::from_slice(&answer.body).ok()?);
        }
    };
    Some(Outcome::Accepted { provider_id })
}

/// RFC 8030 §5 wants 201 and a `Location`. There are push services without one: an empty 201 says enough, and nothing else
/// says that.
fn web_push_accepted(answer: &Answer) -> Option<Outcome> {
    let provider_id = answer.header("location").map(str::to_owned);
    let is_said = provider_id.is_some() || (answer.status == 201 && answer.body.is_empty());
    is_said.then_some(Outcome::Accepted { provider_id })
}

/// Braze takes a request and may still complain: with one message to one person, nobody can tell what came of it.
fn braze_accepted(body: &Value) -> Option<Outcome> {
    let message = text(body, "message")?;
    if message != "success" && message != "queued" {
        return None;
    }
    let errors = body["errors"].as_array().map_or(&[][..], Vec::as_slice);
    if let Some(first) = errors.first() {
        let said = first
            .as_str()
            .map_or_else(|| first.to_string(), str::to_owned);
        return Some(Outcome::Undecided { detail: said });
    }
    Some(Outcome::Accepted {
        provider_id: text(body, "dispatch_id"),
    })
}

/// OneSignal's success is a message with an id; without one nobody was there to get it. One subscription that is no
/// longer subscribed was all of them; of a person's, others may be left.
fn one_signal_accepted(status: u16, body: &Value) -> Option<Outcome> {
    let id = body["id"].as_str()?;
    let errors = &body["errors"];
    let gone = (!errors["invalid_player_ids"].is_null()).then(|| "invalid_player_ids".to_owned());
    if let Some(reason) = gone.or_else(|| errors[0].as_str().map(str::to_owned)) {
        return Some(Outcome::Rejected(Rejection {
            status,
            reason,
            retry_after: None,
        }));
    }
    if !errors["invalid_aliases"].is_null() {
        return Some(Outcome::Undecided {
            detail: "invalid_aliases".to_owned(),
        });
    }
    (!id.is_empty()).then(|| Outcome::Accepted {
        provider_id: Some(id.to_owned()),
    })
}

/// The reason verbatim, or `status-503` where there is none that can be read.
fn reason(provider: Provider, answer: &Answer) -> String {
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let said = match provider {
        Provider::Apns => text(&body, "reason"),
        Provider::Fcm => fcm_reason(&body["error"]),
        Provider::Braze => text(&body, "message"),
        Provider::OneSignal => body["errors"][0]
            .as_str()
            .map(str::to_owned)
            .or_else(|| text(&body, "errors")),
        Provider::Webhook => None,
        Provider::WebPush => text(&body, "reason").or_else(|| {
            body["errno"]
                .as_u64()
                .map(|number| format!("errno-{number}"))
        }),
    };
    said.unwrap_or_else(|| format!("status-{}", answer.status))
}

/// FCM's own code where there is one, else Google's status.
fn fcm_reason(error: &Value) -> Option<String> {
    let details = error["details"].as_array().map_or(&[][..], Vec::as_slice);
    details
        .iter()
        .find_map(|detail| text(detail, "errorCode"))
        .or_else(|| text(error, "status"))
}

fn text(value: &Value, key: &str) -> Option<String> {
    value[key]
        .as_str()
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
}

/// Seconds the provider asks to wait.
pub(crate) fn retry_after(answer: &Answer) -> Option<u64> {
    seconds(answer.header("retry-after")?, SystemTime::now())
}

/// `Retry-After`: seconds, or a date.
fn seconds(value: &str, now: SystemTime) -> Option<u64> {
    let value = value.trim();
    if let Ok(seconds) = value.parse() {
        return Some(seconds);
    }
    let date = httpdate::parse_http_date(value).ok()?;
    // Rounded up: a date a moment ahead is still ahead.
    let wait = date.duration_since(now).unwrap_or_default();
    Some(
        wait.as_millis()
            .div_ceil(1000)
            .try_into()
            .unwrap_or(u64::MAX),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, UNIX_EPOCH};

    fn refusal(provider: Provider, status: u16, body: &str) -> String {
        match outcome(provider, &Answer::made(status, &[], body)) {
            Outcome::Rejected(rejection) => rejection.reason,
            other => panic!("a {status} is a refusal, not {other:?}"),
        }
    }

    #[test]
    fn each_providers_reason_is_found_where_it_puts_it() {
        assert_eq!(
            refusal(
                Provider::Apns,
                410,
                r#"{"reason":"Unregistered","timestamp":1}"#
            ),
            "Unregistered",
            "APNs"
        );
        let fcm = r#"{"error":{"code":404,"status":"NOT_FOUND","details":[{"@type":"x"},{"errorCode":"UNREGISTERED"}]}}"#;
        assert_eq!(
            refusal(Provider::Fcm, 404, fcm),
            "UNREGISTERED",
            "FCM's code before Google's status"
        );
        assert_eq!(
            refusal(
                Provider::Fcm,
                403,
                r#"{"error":{"status":"PERMISSION_DENIED"}}"#
            ),
            "PERMISSION_DENIED",
            "Google's status where FCM says nothing"
        );
        assert_eq!(
            refusal(Provider::WebPush, 401, r#"{"code":401,"errno":109}"#),
            "errno-109",
            "Mozilla"
        );
        assert_eq!(
            refusal(Provider::WebPush, 403, r#"{"reason":"BadJwtToken"}"#),
            "BadJwtToken",
            "Apple"
        );
    }

    #[test]
    fn a_push_service_need_not_say_where_the_message_is() {
        let said = |status, headers: &[_], body| {
            outcome(Provider::WebPush, &Answer::made(status, headers, body))
        };
        let at = Some("https://push.example/m/1".to_owned());
        assert_eq!(
            said(201, &[("location", "https://push.example/m/1")], ""),
            Outcome::Accepted { provider_id: at },
            "RFC 8030"
        );
        assert_eq!(
            said(201, &[], ""),
            Outcome::Accepted { provider_id: None },
            "created, though nobody says what"
        );
        for (status, body) in [(200, ""), (201, "{\"name\":"), (204, "")] {
            assert!(
                matches!(said(status, &[], body), Outcome::Undecided { .. }),
                "{status} {body:?} may be anybody's answer"
            );
        }
    }

    #[test]
    fn braze_takes_a_push_with_or_without_complaints() {
        let said = |status, body| outcome(Provider::Braze, &Answer::made(status, &[], body));
        assert_eq!(
            said(201, r#"{"dispatch_id":"abc","message":"success"}"#),
            Outcome::Accepted {
                provider_id: Some("abc".to_owned())
            },
            "the id that Braze's logs have"
        );
        assert_eq!(
            said(202, r#"{"message":"queued"}"#),
            Outcome::Accepted { provider_id: None },
            "taken during maintenance"
        );
        assert_eq!(
            said(201, r#"{"message":"success","errors":["no push token"]}"#),
            Outcome::Undecided {
                detail: "no push token".to_owned()
            },
            "its own words: it may not have come through"
        );
        assert_eq!(
            refusal(Provider::Braze, 400, r#"{"message":"No Recipients"}"#),
            "No Recipients",
            "the fatal error"
        );
    }

    #[test]
    fn onesignal_refuses_with_a_success_where_nobody_is_there() {
        let said = |body| outcome(Provider::OneSignal, &Answer::made(200, &[], body));
        assert_eq!(
            said(r#"{"id":"b15b","external_id":null}"#),
            Outcome::Accepted {
                provider_id: Some("b15b".to_owned())
            },
            "a message with an id"
        );
        let rejected = |reason: &str| {
            Outcome::Rejected(Rejection {
                status: 200,
                reason: reason.to_owned(),
                retry_after: None,
            })
        };
        assert_eq!(
            said(r#"{"id":"","errors":["All included players are not subscribed"]}"#),
            rejected("All included players are not subscribed"),
            "no message was made"
        );
        assert_eq!(
            said(r#"{"id":"b15b","errors":{"invalid_player_ids":["x"]}}"#),
            rejected("invalid_player_ids"),
            "the only subscription there was"
        );
        assert_eq!(
            said(r#"{"id":"b15b","errors":{"invalid_aliases":{"external_id":["ana"]}}}"#),
            Outcome::Undecided {
                detail: "invalid_aliases".to_owned()
            },
            "Ana may have another device"
        );
        assert_eq!(
            refusal(Provider::OneSignal, 400, r#"{"errors":["No"]}"#),
            "No",
            "a list of words"
        );
    }

    #[test]
    fn unknown_reasons_are_kept_and_missing_ones_are_the_status() {
        assert_eq!(
            refusal(Provider::Apns, 400, r#"{"reason":"BrandNew"}"#),
            "BrandNew",
            "verbatim"
        );
        assert_eq!(
            refusal(Provider::Apns, 502, "<html>"),
            "status-502",
            "a proxy's page has no reason"
        );
    }

    #[test]
    fn a_success_in_another_form_decides_nothing() {
        for provider in Provider::ALL {
            let outcome = outcome(provider, &Answer::made(200, &[], "<html>Please log in"));
            assert!(
                matches!(outcome, Outcome::Undecided { .. }),
                "{provider:?}: a log-in page is no acceptance"
            );
        }
    }

    #[test]
    fn a_wait_is_seconds_or_a_date() {
        let now = UNIX_EPOCH + Duration::from_secs(784_111_717);
        assert_eq!(seconds("120", now), Some(120), "seconds");
        assert_eq!(
            seconds("Sun, 06 Nov 1994 08:49:37 GMT", now),
            Some(60),
            "a minute later"
        );
        assert_eq!(
            seconds("Sun, 06 Nov 1994 08:00:00 GMT", now),
            Some(0),
            "already past"
        );
        assert_eq!(seconds("soon", now), None, "neither");
    }
}
