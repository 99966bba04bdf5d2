//! Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the lines.

use carillon_campaign::Severity;
use carillon_lint::{Finding, rules};
use carillon_words::Words;
use serde_json::{Value, json};

/// The document: one run, every rule, every finding.
pub(super) fn document(findings: &[Finding], words: &Words) -> Value {
    let rules: Vec<Value> = rules()
        .iter()
        .map(|rule| {
            json!({
                "id": rule.id,
                "shortDescription": { "text": words.rule_name(rule.id) },
                "help": { "text": rule.source },
                "defaultConfiguration": { "level": level(rule.severity) },
            })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "carillon", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "results": findings.iter().map(|finding| result(finding, words)).collect::<Vec<_>>(),
        }],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn result(finding: &Finding, words: &Words) -> Value {
    let said = words.finding(finding);
    // A finding without a place still needs a file, or code hosts drop it.
    let file = finding
        .place
        .as_ref()
        .map_or("campaign.toml", |place| place.file.as_str());
    let mut location = json!({ "artifactLocation": { "uri": file } });
    if let Some(place) = &finding.place {
        location["region"] = json!({ "startLine": place.line, "startColumn": place.column });
    }
    json!({
        "ruleId": finding.rule,
        "level": level(finding.severity),
        "message": { "text": format!("{} {}", said.what, said.why) },
        "locations": [{ "physicalLocation": location }],
        "properties": {
            "locale": finding.locale,
            "platforms": finding.platforms,
            "surfaces": finding.surfaces,
        },
    })
}
