//! `carillon check`: every finding the composer would show.

mod sarif;

use carillon_campaign::{Platform, Severity};
use carillon_lint::{Finding, check, order, rule};
use carillon_preview::{Surface, SurfaceId, surface};
use carillon_words::{Sentence, Words};
use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::command::CampaignPath;
use crate::open::{Opened, open};
use crate::select::{Person, message};
use crate::studio::Studio;
use crate::{Trouble, Verdict, output, table};

/// Find what is wrong, or will look wrong, before anybody sends.
///
/// Exits with 1 where there is a finding at least as bad as --deny says.
#[derive(Args, Debug)]
#[command(
    after_help = "Example:\n  carillon check spring-sale --deny warning\n  carillon check spring-sale --format sarif > findings.sarif"
)]
pub(crate) struct Check {
    #[command(flatten)]
    path: CampaignPath,
    /// The least severity that fails
    #[arg(long, value_enum, default_value_t = Deny::Error, value_name = "SEVERITY")]
    deny: Deny,
    /// How findings are written
    #[arg(long, value_enum, default_value_t = Report::Text)]
    format: Report,
    #[command(flatten)]
    person: Person,
}

/// The least severity that makes the check fail.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Deny {
    /// Only what cannot be sent.
    Error,
    /// What will look wrong, too.
    Warning,
    /// Anything.
    Note,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Report {
    /// For people: one finding a line.
    Text,
    /// For programs; stable.
    Json,
    /// For code hosts: SARIF 2.1.0.
    Sarif,
}

/// A finding with its words, as JSON has it.
#[derive(Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    finding: &'a Finding,
    what: String,
    why: String,
    source: &'static str,
}

/// The JSON document.
#[derive(Serialize)]
struct Document<'a> {
    campaign: &'a str,
    persona: Option<&'a str>,
    findings: Vec<Told<'a>>,
}

impl Check {
    /// Finds and writes.
    pub(crate) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let opened = open(&self.path.campaign)?;
        let persona = self.person.of(&opened.campaign)?;
        let findings = find(&opened, persona)?;
        let written = match self.format {
            Report::Text => text(&findings, words),
            Report::Json => output::json(&Document {
                campaign: &opened.campaign.manifest().name,
                persona,
                findings: findings
                    .iter()
                    .map(|finding| told(finding, words))
                    .collect(),
            }),
            Report::Sarif => output::json(&sarif::document(&findings, words)),
        };
        let least = match self.deny {
            Deny::Error => Severity::Error,
            Deny::Warning => Severity::Warning,
            Deny::Note => Severity::Note,
        };
        let denied = findings.iter().any(|finding| finding.severity >= least);
        Verdict::found(denied).after(written)
    }
}

/// Everything lint says, with the fonts that it measures with.
pub(crate) fn find(opened: &Opened, persona: Option<&str>) -> Result<Vec<Finding>, Trouble> {
    let campaign = &opened.campaign;
    let mut studio = Studio::new()?;
    for locale in &campaign.manifest().locales {
        for variant in &campaign.manifest().variants {
            for surface in listed(opened) {
                let message = message(campaign, &variant.id, locale, surface.platform, persona);
                studio.prepare(surface, &message, campaign.app())?;
            }
        }
    }
    let mut findings = opened.unreadable.clone();
    findings.extend(check(
        campaign,
        persona,
        &opened.pictures,
        &mut studio.engine,
    ));
    order(&mut findings);
    Ok(findings)
}

fn listed(opened: &Opened) -> impl Iterator<Item = &'static Surface> {
    let ids = opened.campaign.manifest().surfaces.iter();
    ids.filter_map(|id| surface(&id.parse::<SurfaceId>().ok()?))
}

fn told<'a>(finding: &'a Finding, words: &Words) -> Told<'a> {
    let Sentence { what, why } = words.finding(finding);
    Told {
        finding,
        what,
        why,
        source: rule(&finding.rule).map_or("", |rule| rule.source),
    }
}

fn text(findings: &[Finding], words: &Words) -> Result<(), Trouble> {
    let rows: Vec<Vec<String>> = findings.iter().map(|finding| row(finding, words)).collect();
    table::print(&rows)?;
    if findings.is_empty() {
        output::note(&words.say("clean", &[]));
        return Ok(());
    }
    let count = |severity| {
        findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    };
    let counts = [
        ("errors", count(Severity::Error).into()),
        ("warnings", count(Severity::Warning).into()),
        ("notes", count(Severity::Note).into()),
    ];
    output::note(&words.say("summary", &counts));
    Ok(())
}

/// One finding on one line: rule, severity, where, what, why.
pub(crate) fn row(finding: &Finding, words: &Words) -> Vec<String> {
    let place = finding
        .place
        .as_ref()
        .map(|place| format!("{}:{}:{}", place.file, place.line, place.column));
    let platforms: Vec<&str> = finding
        .platforms
        .iter()
        .map(|platform: &Platform| platform.id())
        .collect();
    let on = if finding.surfaces.is_empty() {
        platforms.join(",")
    } else {
        finding.surfaces.join(",")
    };
    let Sentence { what, why } = words.finding(finding);
    let dash = || "-".to_owned();
    vec![
        finding.rule.clone(),
        words.severity(finding.severity).to_lowercase(),
        finding
            .locale
            .as_ref()
            .map_or_else(dash, ToString::to_string),
        if on.is_empty() { dash() } else { on },
        place.unwrap_or_else(dash),
        format!("{what} {why}"),
    ]
}
