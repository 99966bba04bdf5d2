//! `carillon send --topic`, `--condition`, `--segment`, `--campaign-id`: a push handed over to a provider for an audience,
//! after all that is known of it was told and the audience's name was typed.

use std::io::{IsTerminal as _, Write as _};
use std::sync::Arc;

use carillon_campaign::{Campaign, Locale, Severity};
use carillon_gateway::sandbox::Sandbox;
use carillon_gateway::{HandOver, HandedOver, Pace, Push, Routes, SandboxGateway, hand_over};
use carillon_lint::not_as_previewed;
use carillon_payload::{
    Account, Audience, AudienceKind, BroadcastOrder, Encoded, Provider, SANDBOX,
};
use carillon_words::{Argument, Words};
use clap::Args;
use serde::Serialize;

use super::{Manner, bug, validate};
use crate::accounts::{Accounts, now};
use crate::command::Format;
use crate::open::Opened;
use crate::select::locales;
use crate::trouble::AudienceTrouble;
use crate::verb::check;
use crate::{Trouble, Verdict, output, table};

/// Whom a push is handed over for.
#[derive(Args, Debug)]
pub(crate) struct ByName {
    /// Everybody who subscribed to a topic at FCM, instead of devices
    #[arg(long, value_name = "TOPIC",
        conflicts_with_all = ["device", "list", "condition", "segment", "campaign_id"])]
    topic: Option<String>,
    /// Everybody for whom a condition on topics at FCM holds, instead of devices
    #[arg(long, value_name = "CONDITION",
        conflicts_with_all = ["device", "list", "segment", "campaign_id"])]
    condition: Option<String>,
    /// Everybody in a segment of Braze (its API identifier) or OneSignal (its name), instead of devices
    #[arg(long, value_name = "SEGMENT", conflicts_with_all = ["device", "list", "campaign_id"])]
    segment: Option<String>,
    /// Everybody in the audience of an API-triggered campaign of Braze, instead of devices
    #[arg(long, value_name = "ID", conflicts_with_all = ["device", "list"])]
    campaign_id: Option<String>,
    /// The audience once more, for scripts: nothing is asked, and nothing is sent where it is another
    #[arg(long, value_name = "NAME")]
    confirm: Option<String>,
    /// Send to an audience though there are errors among the findings
    #[arg(long)]
    despite_errors: bool,
}

impl ByName {
    /// The audience that was named.
    pub(super) fn chosen(&self) -> Option<(AudienceKind, &str)> {
        [
            (AudienceKind::Topic, &self.topic),
            (AudienceKind::Condition, &self.condition),
            (AudienceKind::Segment, &self.segment),
            (AudienceKind::Campaign, &self.campaign_id),
        ]
        .into_iter()
        .find_map(|(kind, name)| Some((kind, name.as_deref()?)))
    }
}

/// How far a hand-over goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Everything is told, and nothing leaves.
    Look,
    /// The provider is asked whether it would take it.
    Validate,
    /// It is sent.
    Send,
}

/// What is asked to be handed over.
pub(super) struct ToAudience<'a> {
    /// What is sent.
    pub(super) opened: &'a Opened,
    /// The variant's id.
    pub(super) variant: &'a str,
    /// The locales that were given.
    pub(super) locales: &'a [String],
    /// Whose values everybody gets.
    pub(super) persona: Option<&'a str>,
    /// The gateway's name.
    pub(super) gateway: &'a str,
    /// The sort of audience.
    pub(super) kind: AudienceKind,
    /// Its name, as it was given.
    pub(super) name: &'a str,
    /// At which rate, and how results are written.
    pub(super) manner: &'a Manner,
    /// What was said beforehand.
    pub(super) consent: &'a ByName,
    /// How far it goes.
    pub(super) step: Step,
}

/// A request as programs read it.
#[derive(Serialize)]
struct Planned<'a> {
    audience: &'a str,
    facts: &'a carillon_payload::BroadcastFacts,
    #[serde(flatten)]
    encoded: Encoded,
}

impl ToAudience<'_> {
    /// Tells, asks, and hands over.
    pub(super) fn run(&self, words: &Words) -> Result<Verdict, Trouble> {
        let accounts = Accounts::read()?;
        let account = match self.gateway {
            SANDBOX => None,
            name => Some(accounts.gateway(name)?.clone()),
        };
        let audience = self.audience(account.as_ref())?;
        let locales = self.locales_for(&audience)?;
        let order = HandOver {
            run: 0,
            broadcast: BroadcastOrder {
                campaign: self.campaign(),
                variant: self.variant,
                locales: &locales,
                persona: self.persona.filter(|_| !audience.has_persons()),
                audience: &audience,
            },
            account: account.as_ref(),
            planned_at: now(),
        };
        let runtime = tokio::runtime::Runtime::new().map_err(|error| bug(&error))?;
        let to_look = self.to_look(&runtime, account.as_ref())?;
        let planned = hand_over(&order, &to_look);
        check_words(&planned)?;
        let hindered = self.tell(&planned, &audience, account.as_ref(), words)?;
        if self.step == Step::Look {
            let written = match self.manner.format {
                Format::Text => Ok(()),
                Format::Json => requests(&planned, &audience, &to_look),
            };
            return Verdict::found(hindered > 0).after(written);
        }
        if hindered > 0 && !self.consent.despite_errors {
            return Err(AudienceTrouble::Errors { count: hindered }.into());
        }
        if self.step == Step::Validate {
            let routes = self.routes(&accounts, account.as_ref(), to_look, words)?;
            let pushes = planned.iter().map(|one| &one.push);
            return runtime.block_on(validate::print(&routes, pushes, words));
        }
        // The name is asked for before a passphrase is: who did not mean it is not asked for more.
        self.confirm(&audience, words)?;
        let routes = self.routes(&accounts, account.as_ref(), to_look, words)?;
        accounts.home.make()?;
        let ledger = Arc::new(accounts.home.ledger()?);
        let run = ledger.begin_run(now())?;
        let planned = hand_over(&HandOver { run, ..order }, &routes);
        let pushes: Vec<Push> = planned.into_iter().map(|one| one.push).collect();
        runtime.block_on(super::send(routes, ledger, pushes, words))
    }

    fn campaign(&self) -> &Campaign {
        &self.opened.campaign
    }

    fn audience(&self, account: Option<&Account>) -> Result<Audience, Trouble> {
        let provider = match (account, self.kind) {
            (Some(account), _) => account.provider,
            (None, AudienceKind::Topic | AudienceKind::Condition) => Provider::Fcm,
            (None, AudienceKind::Segment | AudienceKind::Campaign) => Provider::Braze,
        };
        let trouble = |problem| AudienceTrouble::NoAudience {
            provider,
            kind: self.kind,
            given: self.name.to_owned(),
            problem,
        };
        Ok(Audience::named(provider, self.kind, self.name).map_err(trouble)?)
    }

    /// The given locales; where there are none, all of the campaign's, of which the source comes first. An audience that
    /// gets one language takes one.
    fn locales_for(&self, audience: &Audience) -> Result<Vec<Locale>, Trouble> {
        let mut chosen = locales(self.campaign(), self.locales)?;
        if self.locales.is_empty() {
            let source = &self.campaign().manifest().source_locale;
            chosen.sort_by_key(|locale| locale != source);
            if !audience.has_languages() {
                chosen.truncate(1);
            }
        }
        if !audience.has_languages() && chosen.len() > 1 {
            return Err(AudienceTrouble::OnlyOne { of: "locale" }.into());
        }
        Ok(chosen)
    }

    /// Ways that are enough to look at what would be sent: no key is read. A sandbox lives as long as its route.
    fn to_look(
        &self,
        runtime: &tokio::runtime::Runtime,
        account: Option<&Account>,
    ) -> Result<Routes, Trouble> {
        if let Some(account) = account {
            return Ok(Routes::to_look(None, [account.clone()]));
        }
        let started = runtime.block_on(Sandbox::start(0));
        let sandbox = Arc::new(started.map_err(|error| Trouble::NoSandbox {
            port: 0,
            detail: error.to_string(),
        })?);
        sandbox.set_media(self.campaign());
        let gateway = SandboxGateway::new(sandbox).map_err(|error| bug(&error))?;
        Ok(Routes::new(Some(Arc::new(gateway)), []))
    }

    /// The ways to send: the account with its key; the sandbox, which runs already.
    fn routes(
        &self,
        accounts: &Accounts,
        account: Option<&Account>,
        to_look: Routes,
        words: &Words,
    ) -> Result<Routes, Trouble> {
        let Some(account) = account else {
            return Ok(to_look);
        };
        let gateway = accounts.open(account, words)?;
        let gateway = match self.manner.rate {
            Some(rate) => gateway.at_pace(Pace::per_second(rate)),
            None => gateway,
        };
        Ok(Routes::new(None, [Arc::new(gateway)]))
    }

    /// Tells everything that is known, and gives how much stands in the way. A look is for stdout, since it is the result.
    fn tell(
        &self,
        planned: &[HandedOver],
        audience: &Audience,
        account: Option<&Account>,
        words: &Words,
    ) -> Result<usize, Trouble> {
        let findings = check::find(self.opened, self.persona)?;
        let shown: Vec<Vec<String>> = findings
            .iter()
            .filter(|finding| finding.severity >= Severity::Warning)
            .chain(&not_as_previewed(planned.iter().map(|one| &one.facts)))
            .map(|finding| check::row(finding, words))
            .collect();
        let obstacles: Vec<String> = planned
            .iter()
            .flat_map(|one| &one.facts.obstacles)
            .map(|obstacle| words.obstacle(audience.provider(), obstacle).what)
            .collect();
        let mut said = table::text(&self.facts(planned, audience, account, words));
        said.push_str(&words.say("audience-devices", &provider_of(audience, words)));
        said.push('\n');
        if let Some(persona) = self.persona.filter(|_| !audience.has_persons()) {
            said.push_str(&words.say("audience-persona", &[("persona", persona.into())]));
            said.push('\n');
        }
        said.push_str(&table::text(&shown));
        for obstacle in &obstacles {
            said.push_str(obstacle);
            said.push('\n');
        }
        if self.step == Step::Look && self.manner.format == Format::Text {
            output::line(said.trim_end())?;
        } else {
            output::note(said.trim_end());
        }
        let errors = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error);
        Ok(errors.count() + obstacles.len())
    }

    /// The numbers, two columns.
    fn facts(
        &self,
        planned: &[HandedOver],
        audience: &Audience,
        account: Option<&Account>,
        words: &Words,
    ) -> Vec<Vec<String>> {
        let platforms = planned.iter().flat_map(|one| &one.facts.reach.platforms);
        let platforms = platforms.map(|platform| words.platform(*platform));
        let mut locales: Vec<String> = Vec::new();
        for locale in planned.iter().flat_map(|one| &one.facts.reach.locales) {
            let tag = locale.to_string();
            if !locales.contains(&tag) {
                locales.push(tag);
            }
        }
        let sizes = planned.iter().flat_map(|one| &one.facts.sizes);
        let sizes = sizes.map(|size| {
            let platform = words.platform(size.platform);
            format!("{platform} {}/{}", size.size, size.limit)
        });
        let name = format!("{} {}", words.audience(audience.kind()), audience.name());
        let gateway = account.map_or(SANDBOX, |account| account.name.as_str());
        let campaign = format!("{} ({})", self.campaign().manifest().name, self.variant);
        [
            ("audience", name),
            ("gateway", gateway.to_owned()),
            ("campaign", campaign),
            ("platforms", words.list(platforms)),
            ("locales", words.list(locales)),
            ("bytes", words.list(sizes)),
        ]
        .map(|(id, value)| vec![words.say(&format!("audience-fact-{id}"), &[]), value])
        .to_vec()
    }

    /// Asks for the audience's name: whoever types it has read it.
    fn confirm(&self, audience: &Audience, words: &Words) -> Result<(), Trouble> {
        let no = || AudienceTrouble::NotConfirmed {
            name: audience.name().to_owned(),
        };
        if let Some(given) = &self.consent.confirm {
            return if given.trim() == audience.name() {
                Ok(())
            } else {
                Err(no().into())
            };
        }
        if !std::io::stdin().is_terminal() {
            return Err(no().into());
        }
        let question: [(&str, Argument); 3] = [
            ("campaign", self.campaign().manifest().name.as_str().into()),
            ("gateway", self.gateway.into()),
            ("name", audience.name().into()),
        ];
        let mut err = std::io::stderr().lock();
        let _ = write!(err, "{} ", words.say("audience-confirm", &question));
        let _ = err.flush();
        drop(err);
        let mut answer = String::new();
        match std::io::stdin().read_line(&mut answer) {
            Ok(_) if answer.trim() == audience.name() => Ok(()),
            _ => Err(no().into()),
        }
    }
}

fn provider_of(audience: &Audience, words: &Words) -> [(&'static str, Argument); 1] {
    [("provider", words.provider(audience.provider()).into())]
}

/// What everybody would get the same of, though it is a person's own, is not sent to anybody.
fn check_words(planned: &[HandedOver]) -> Result<(), Trouble> {
    let mut variables: Vec<String> = Vec::new();
    for variable in planned.iter().flat_map(|one| &one.facts.personal) {
        if !variables.contains(variable) {
            variables.push(variable.clone());
        }
    }
    if variables.is_empty() {
        return Ok(());
    }
    Err(AudienceTrouble::Personal { variables }.into())
}

fn requests(planned: &[HandedOver], audience: &Audience, routes: &Routes) -> Result<(), Trouble> {
    let all: Vec<Planned<'_>> = planned
        .iter()
        .map(|one| Planned {
            audience: audience.name(),
            facts: &one.facts,
            encoded: routes.encoded(&one.push),
        })
        .collect();
    output::json(&all)
}
