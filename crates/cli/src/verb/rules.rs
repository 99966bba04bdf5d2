//! `carillon rules`: what is checked, how bad it is, and where that is written.

use carillon_lint::rules;
use carillon_words::Words;
use clap::Args;
use serde_json::json;

use crate::command::Format;
use crate::{Trouble, Verdict, output, table};

/// List the rules that `check` knows: id, usual severity, name, source.
#[derive(Args, Debug)]
#[command(after_help = "Example:\n  carillon rules --format json")]
pub(crate) struct Rules {
    /// How the list is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Rules {
    /// Lists.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        match self.format {
            Format::Json => {
                let rule = |rule: &carillon_lint::Rule| {
                    json!({
                        "id": rule.id,
                        "severity": rule.severity,
                        "name": words.rule_name(rule.id),
                        "source": rule.source,
                    })
                };
                output::json(&rules().iter().map(rule).collect::<Vec<_>>())?;
            }
            Format::Text => {
                let row = |rule: &carillon_lint::Rule| {
                    let severity = words.severity(rule.severity).to_lowercase();
                    vec![
                        rule.id.to_owned(),
                        severity,
                        words.rule_name(rule.id),
                        rule.source.to_owned(),
                    ]
                };
                table::print(&rules().iter().map(row).collect::<Vec<_>>())?;
            }
        }
        Ok(Verdict::Clean)
    }
}
