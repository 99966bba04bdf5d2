//! A dry run: what a send would do, told before anything leaves. What is alike is told once.

use carillon_campaign::{Locale, Message, Problem, ProblemCode, ResolvedText, Severity};
use serde::{Deserialize, Serialize};

use crate::{Account, Delivery, Device, DeviceId, Environment, Mismatch, Provider};

/// Words as they would be sent, and everyone who would get just these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedMessage {
    /// The locale that was chosen.
    pub locale: Locale,
    /// The persona whose values fill the variables.
    pub persona: Option<String>,
    /// The title.
    pub title: String,
    /// The body.
    pub body: String,
    /// Other locales that some of the words come from, each once: these have none of their own.
    pub falls_back_to: Vec<Locale>,
    /// What is wrong with the words: missing ones, variables without a value.
    pub problems: Vec<Problem>,
    /// Who would get it, in the order sent.
    pub devices: Vec<PlannedDevice>,
}

/// A device that would get a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedDevice {
    /// Its id.
    pub id: DeviceId,
    /// Its name.
    pub name: String,
    /// Whose it is; empty where it is one's own.
    pub owner: String,
    /// Whose wire format.
    pub provider: Provider,
    /// The account's name; `None` for the sandbox.
    pub gateway: Option<String>,
    /// Which of Apple's environments it is sent to; `None` where a provider has one.
    pub environment: Option<Environment>,
    /// Bytes that count against the limit.
    pub size: usize,
    /// The limit.
    pub limit: usize,
    /// What stands in the way.
    pub obstacles: Vec<Obstacle>,
}

/// Why a push would not leave, or be refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "obstacle", rename_all = "kebab-case")]
pub enum Obstacle {
    /// No account reaches the device.
    NoGateway,
    /// The device and its account do not fit.
    Mismatch {
        /// Why.
        mismatch: Mismatch,
    },
    /// The payload is larger than the provider takes.
    TooLarge {
        /// Bytes.
        size: usize,
        /// Bytes allowed.
        limit: usize,
    },
    /// The picture has a file and no address, which only the sandbox can make up for.
    PictureWithoutUrl {
        /// Its path.
        file: String,
    },
}

/// A push that would be sent.
#[derive(Clone, Copy, Debug)]
pub struct Cell<'a> {
    /// The delivery.
    pub delivery: &'a Delivery,
    /// Where it goes.
    pub device: &'a Device,
    /// What it says.
    pub message: &'a Message,
    /// What was wrong when it was resolved.
    pub problems: &'a [Problem],
    /// The account it goes by.
    pub account: Option<&'a Account>,
    /// Bytes that count against the limit.
    pub size: usize,
    /// The limit.
    pub limit: usize,
}

/// What these pushes would do. Devices that would get the same words stand together.
pub fn dry_run<'a>(cells: impl IntoIterator<Item = Cell<'a>>) -> Vec<PlannedMessage> {
    let mut messages: Vec<PlannedMessage> = Vec::new();
    for cell in cells {
        let said = cell.said();
        let is_of_cell = |known: &&mut PlannedMessage| {
            (&known.persona, &known.locale) == (&said.persona, &said.locale)
        };
        // The pushes of a persona and a locale follow one another.
        let mut alike = messages.iter_mut().rev().take_while(is_of_cell);
        match alike.find(|known| known.says(&said)) {
            Some(known) => known.devices.push(cell.planned()),
            None => messages.push(PlannedMessage {
                devices: vec![cell.planned()],
                ..said
            }),
        }
    }
    messages
}

impl PlannedMessage {
    /// Whether something is wrong with it, or stands in the way of a device.
    pub fn has_obstacle(&self) -> bool {
        !self.problems.is_empty()
            || self
                .devices
                .iter()
                .any(|device| !device.obstacles.is_empty())
    }

    /// How many pushes would not arrive as they should: all, where the words are wrong.
    pub fn hindered(&self) -> usize {
        if !self.problems.is_empty() {
            return self.devices.len();
        }
        let hindered = |device: &&PlannedDevice| !device.obstacles.is_empty();
        self.devices.iter().filter(hindered).count()
    }

    /// Whether it says the same, whoever gets it.
    fn says(&self, other: &Self) -> bool {
        (&self.title, &self.body) == (&other.title, &other.body)
            && (&self.falls_back_to, &self.problems) == (&other.falls_back_to, &other.problems)
    }
}

impl Cell<'_> {
    /// The message, with nobody who gets it.
    fn said(&self) -> PlannedMessage {
        let message = self.message;
        PlannedMessage {
            locale: self.delivery.locale.clone(),
            persona: self.delivery.persona.clone(),
            title: message.title.text.clone(),
            body: message.body.text.clone(),
            falls_back_to: fallbacks(message),
            problems: self
                .problems
                .iter()
                .filter(|problem| hinders(problem))
                .cloned()
                .collect(),
            devices: Vec::new(),
        }
    }

    fn planned(&self) -> PlannedDevice {
        let (device, account) = (self.device, self.account);
        let has_environments = device.provider == Provider::Apns && !device.sandbox;
        PlannedDevice {
            id: device.id.clone(),
            name: device.name.clone(),
            owner: device.owner.clone(),
            provider: device.provider,
            gateway: account.map(|account| account.name.clone()),
            environment: account
                .filter(|_| has_environments)
                .map(Account::environment),
            size: self.size,
            limit: self.limit,
            obstacles: self.obstacles(),
        }
    }

    fn obstacles(&self) -> Vec<Obstacle> {
        let mut obstacles = Vec::new();
        if self.size > self.limit {
            obstacles.push(Obstacle::TooLarge {
                size: self.size,
                limit: self.limit,
            });
        }
        if self.device.sandbox {
            return obstacles;
        }
        match self.account {
            None => obstacles.push(Obstacle::NoGateway),
            Some(account) => obstacles.extend(
                account
                    .mismatch(self.device)
                    .map(|mismatch| Obstacle::Mismatch { mismatch }),
            ),
        }
        let picture = self.message.picture.as_ref();
        let file = picture.filter(|picture| picture.url.is_none());
        if let Some(file) = file.and_then(|picture| picture.file.clone()) {
            obstacles.push(Obstacle::PictureWithoutUrl { file });
        }
        obstacles
    }
}

/// Whether a problem of the words is one that people would see.
fn hinders(problem: &Problem) -> bool {
    problem.severity == Severity::Error || matches!(problem.code, ProblemCode::NoValue { .. })
}

/// The other locales that a message's words come from, each once.
fn fallbacks(message: &Message) -> Vec<Locale> {
    let mut from = Vec::new();
    let buttons = message.buttons.iter().map(|button| &button.label);
    let texts = [&message.title, &message.body]
        .into_iter()
        .chain(&message.subtitle)
        .chain(buttons);
    for ResolvedText {
        from: locale, text, ..
    } in texts
    {
        if *locale != message.locale && !text.is_empty() && !from.contains(locale) {
            from.push(locale.clone());
        }
    }
    from
}

#[cfg(test)]
mod tests;
