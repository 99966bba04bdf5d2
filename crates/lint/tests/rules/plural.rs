//! What is said of a choice by a number: missing categories, and arms that are never taken.

use carillon_campaign::Severity;
use carillon_lint::FindingCode;

use crate::bench::Bench;

/// What is found wrong with the plurals of the French body, which varies by a number: severity and sentence's data.
#[track_caller]
fn plurals(body: &str, expected: &[(Severity, &str)]) {
    let number = "[[variables]]\nname = \"count\"\nkind = \"number\"\n\n[[personas]]";
    let bench = Bench::default()
        .replace("campaign.toml", "[[personas]]", number)
        .replace("campaign.toml", "\"Amelia\" }", "\"Amelia\", count = 3 }")
        .french(&format!("a =\n    .title = Titre\n    .body = {body}\n"));
    let findings = bench.findings();
    let found: Vec<(Severity, String)> = findings
        .iter()
        .filter_map(|finding| {
            let data = match &finding.code {
                FindingCode::MissingPlural {
                    categories,
                    examples,
                    ..
                } => {
                    let names: Vec<&str> = categories.iter().map(|one| one.as_str()).collect();
                    format!("missing {} ({})", names.join(" "), examples.join(" "))
                }
                FindingCode::NeverTaken { keys, .. } => format!("never {}", keys.join(" ")),
                _ => return None,
            };
            let place = finding.place.as_ref().unwrap();
            assert_eq!(
                (place.file.as_str(), place.line),
                ("locales/fr-FR.ftl", 3),
                "where the choice begins"
            );
            Some((finding.severity, data))
        })
        .collect();
    let found: Vec<(Severity, &str)> = found
        .iter()
        .map(|(severity, data)| (*severity, data.as_str()))
        .collect();
    assert_eq!(found, expected, "{body}");
}

#[test]
fn plurals_are_those_of_the_language() {
    plurals(
        "{ $count ->\n        [one] un\n        [many] de\n       *[other] deux\n    }",
        &[],
    );
    plurals(
        "{ $count ->\n       *[other] deux\n    }",
        &[(Severity::Warning, "missing one many (0 1000000)")],
    );
    plurals(
        "{ $count ->\n        [0] zéro\n        [1] un\n       *[other] deux\n    }",
        &[(Severity::Note, "missing many (1000000)")],
    );
    plurals(
        "{ $count ->\n        [one] un\n        [few] trois\n        [many] de\n       *[other] deux\n    }",
        &[(Severity::Note, "never few")],
    );
    plurals(
        "Oui, { $first_name ->\n        [one] un\n       *[other] { $count ->\n            [one] a\n           *[other] b\n        }\n    }",
        &[(Severity::Note, "missing many (1000000)")],
    );
}
