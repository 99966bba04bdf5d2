//! `carillon send --dry-run`: what would go where, and what stands in the way.

use carillon_campaign::Locale;
use carillon_gateway::{Plan, Routes};
use carillon_payload::{Encoded, Environment, PlannedDevice, PlannedMessage, SANDBOX, form};
use carillon_words::Words;
use serde::Serialize;

use crate::command::Format;
use crate::{Trouble, Verdict, output, table};

/// A push that would be sent, with its whole request: targets stand in it as they would go out.
#[derive(Serialize)]
struct Planned<'a> {
    device: &'a str,
    locale: &'a str,
    persona: Option<&'a str>,
    #[serde(flatten)]
    encoded: Encoded,
}

/// Prints it: a line a push, or the requests as JSON. Something in the way is a finding.
pub(crate) fn print(
    plan: &Plan,
    routes: &Routes,
    format: Format,
    words: &Words,
) -> Result<Verdict, Trouble> {
    let messages = plan.dry_run(routes);
    let written = match format {
        Format::Text => table::print(&rows(&messages, words)),
        Format::Json => requests(plan, routes),
    };
    let hindered = messages.iter().any(PlannedMessage::has_obstacle);
    Verdict::found(hindered).after(written)
}

fn requests(plan: &Plan, routes: &Routes) -> Result<(), Trouble> {
    let planned: Vec<Planned<'_>> = plan
        .pushes()
        .map(|push| Planned {
            device: &push.delivery.device_name,
            locale: push.delivery.locale.as_str(),
            persona: push.delivery.persona.as_deref(),
            encoded: routes.encoded(push),
        })
        .collect();
    output::json(&planned)
}

fn rows(messages: &[PlannedMessage], words: &Words) -> Vec<Vec<String>> {
    let lines = messages.iter().flat_map(|message| {
        let devices = message.devices.iter();
        devices.map(move |device| row(message, device, words))
    });
    lines.collect()
}

/// Device, gateway, locale, persona, bytes; then the words, and what stands in the way.
fn row(message: &PlannedMessage, device: &PlannedDevice, words: &Words) -> Vec<String> {
    let said = [message.title.as_str(), message.body.as_str()].map(on_a_line);
    let problems = message
        .problems
        .iter()
        .map(|problem| words.problem(problem).what);
    let obstacles = device
        .obstacles
        .iter()
        .map(|obstacle| words.obstacle(device.provider, obstacle).what);
    let last: Vec<String> = said.into_iter().chain(problems).chain(obstacles).collect();
    vec![
        match device.owner.as_str() {
            "" => device.name.clone(),
            owner => format!("{} ({owner})", device.name),
        },
        gateway(device, words),
        locale(message),
        message.persona.clone().unwrap_or_else(|| "-".to_owned()),
        format!("{}/{}", device.size, device.limit),
        last.join(" | "),
    ]
}

/// The gateway's name, with Apple's environment; or `sandbox`.
fn gateway(device: &PlannedDevice, words: &Words) -> String {
    let name = device.gateway.clone().unwrap_or_else(|| SANDBOX.to_owned());
    match device.environment {
        None => name,
        Some(Environment::Development) => {
            format!("{name}, {}", words.gateway_choice(form::DEVELOPMENT))
        }
        Some(Environment::Production) => {
            format!("{name}, {}", words.gateway_choice(form::PRODUCTION))
        }
    }
}

/// The locale, with an arrow to those that lend it words.
fn locale(message: &PlannedMessage) -> String {
    let from = message.falls_back_to.iter().map(Locale::as_str);
    let mut all = vec![message.locale.as_str()];
    all.extend(from);
    all.join(" <- ")
}

fn on_a_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
