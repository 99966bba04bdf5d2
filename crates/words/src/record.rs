//! Receipts, and lines of lists, as records that leave the app: the same members in a table's columns and in JSON's objects.
//!
//! No key is in them, and no target whole. Names of members are the same in every language; the explanation and the
//! remedy are in the reader's.

use std::borrow::Cow;
use std::io::{self, Write};

use carillon_campaign::Locale;
use carillon_payload::{
    Delivery, DeliveryState, Entry, LineState, Outcome, RecordFormat, Standing, iso_8601,
};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::{Sentence, Words};

/// Excel takes a table without this mark for one of the system's old encoding.
pub const MARK_OF_UTF_8: &str = "\u{feff}";

/// What a spreadsheet takes for the beginning of a formula; the wide ones are the same to it in East Asian text.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// The members of a receipt, in order.
const MEMBERS: [&str; 25] = [
    "delivery",
    "provider_id",
    "run",
    "planned_at",
    "settled_at",
    "standing",
    "status",
    "reason",
    "explanation",
    "remedy",
    "retry_at",
    "device",
    "target",
    "platform",
    "gateway",
    "provider",
    "campaign",
    "variant",
    "locale",
    "persona",
    "bytes",
    "limit",
    "took",
    "attempts",
    "detail",
];

/// The members of a list's line, in order. What it ended with in other words is told by the same line's reason.
const LINE_MEMBERS: [&str; 5] = ["line", "result", "status", "reason", "id"];

/// A receipt, or a line of a list, as others read it.
#[derive(Clone, Debug)]
pub struct Record {
    names: &'static [&'static str],
    /// As many as there are names.
    members: Vec<Member>,
}

/// What a member holds.
#[derive(Clone, Debug)]
enum Member {
    Nothing,
    Text(String),
    Number(u64),
}

impl From<&str> for Member {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<String> for Member {
    fn from(text: String) -> Self {
        if text.is_empty() {
            Self::Nothing
        } else {
            Self::Text(text)
        }
    }
}

impl<T: Into<Self>> From<Option<T>> for Member {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

impl From<u64> for Member {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Member {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

impl Words {
    /// A receipt as a record. `target`: what the device is reached by, shortened, where that is known.
    pub fn record(&self, entry: &Entry, target: Option<String>) -> Record {
        let Entry { receipt, attempts } = entry;
        let delivery = &receipt.delivery;
        let moment = |milliseconds: u64| iso_8601(milliseconds / 1_000);
        let (mut said, mut settled_at, mut lasted) = (None, None, None);
        let (mut status, mut reason, mut detail, mut provider_id) = (None, None, None, None);
        if let DeliveryState::Settled { outcome, at, took } = &receipt.state {
            said = Some(self.outcome(delivery.provider, outcome));
            (settled_at, lasted) = (Some(moment(*at)), Some(*took));
            match outcome {
                Outcome::Accepted { provider_id: id } => provider_id.clone_from(id),
                Outcome::Rejected(rejection) => {
                    status = Some(u64::from(rejection.status));
                    reason = Some(rejection.reason.clone());
                }
                Outcome::Undecided { detail: happened } | Outcome::NotSent { detail: happened } => {
                    detail = Some(happened.clone());
                }
            }
        }
        let (explanation, remedy) = said.map(|Sentence { what, why }| (what, why)).unzip();
        let members = vec![
            delivery.id.0.as_str().into(),
            provider_id.into(),
            delivery.run.into(),
            moment(delivery.planned_at).into(),
            settled_at.into(),
            Standing::of(&receipt.state).id().into(),
            status.into(),
            reason.into(),
            explanation.map(|text| plain(&text)).into(),
            remedy.map(|text| plain(&text)).into(),
            receipt.retry_at().map(moment).into(),
            delivery.device_name.as_str().into(),
            target.into(),
            platforms(delivery).into(),
            delivery.gateway.as_str().into(),
            delivery.provider.id().into(),
            delivery.campaign.as_str().into(),
            delivery.variant.as_str().into(),
            locales(delivery).into(),
            delivery.persona.as_deref().into(),
            delivery.bytes.into(),
            delivery.limit().into(),
            lasted.into(),
            u64::from(*attempts).into(),
            detail.into(),
        ];
        Record {
            names: &MEMBERS,
            members,
        }
    }
}

impl Record {
    /// A line of a list: its number, how far it is, and what the provider said. A ledger has no token of it.
    pub fn of_line(line: u64, state: &LineState, provider_id: Option<&str>) -> Self {
        let (result, status, reason) = match state {
            LineState::LeftOut(problem) => ("left-out", None, problem.id()),
            LineState::OnTheWire => ("undecided", None, BROKEN_OFF),
            LineState::Waiting(outcome) => {
                let (_, status, reason) = ended(outcome);
                ("not-sent", status, reason)
            }
            LineState::Settled(outcome) => ended(outcome),
        };
        let members = vec![
            line.into(),
            result.into(),
            status.into(),
            reason.into(),
            provider_id.into(),
        ];
        Self {
            names: &LINE_MEMBERS,
            members,
        }
    }
}

/// The reason of a line that was on the wire when its send broke off.
const BROKEN_OFF: &str = "interrupted";

fn ended(outcome: &Outcome) -> (&'static str, Option<u64>, &str) {
    match outcome {
        Outcome::Accepted { .. } => ("accepted", None, ""),
        Outcome::Rejected(rejection) => {
            let status = u64::from(rejection.status);
            ("rejected", Some(status), &rejection.reason)
        }
        Outcome::Undecided { detail } => ("undecided", None, detail),
        Outcome::NotSent { detail } => ("not-sent", None, detail),
    }
}

/// The platform; of a push to an audience all that it has words for.
fn platforms(delivery: &Delivery) -> String {
    let Some(reach) = &delivery.reach else {
        return delivery.platform.id().to_owned();
    };
    let ids: Vec<&str> = reach.platforms.iter().map(|one| one.id()).collect();
    ids.join(" ")
}

/// The locale; of a push to an audience all that it says.
fn locales(delivery: &Delivery) -> String {
    let Some(reach) = &delivery.reach else {
        return delivery.locale.to_string();
    };
    let tags: Vec<&str> = reach.locales.iter().map(Locale::as_str).collect();
    tags.join(" ")
}

/// A sentence without the marks that keep directions apart on a screen: a program would stumble over them.
fn plain(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.names.len()))?;
        for (name, member) in self.names.iter().zip(&self.members) {
            match member {
                Member::Nothing => map.serialize_entry(name, &())?,
                Member::Text(text) => map.serialize_entry(name, text)?,
                Member::Number(number) => map.serialize_entry(name, number)?,
            }
        }
        map.end()
    }
}

/// Writes records one after another, holding none.
pub struct Records<W: Write>(Sheet<W>);

/// The two forms.
enum Sheet<W: Write> {
    Csv(Box<csv::Writer<W>>),
    Json { out: W, begun: bool },
}

impl<W: Write> Records<W> {
    /// Begins with receipts: of a table, the heading.
    pub fn begin(out: W, format: RecordFormat) -> io::Result<Self> {
        Self::with(out, format, &MEMBERS)
    }

    /// Begins with the lines of a list.
    pub fn of_lines(out: W, format: RecordFormat) -> io::Result<Self> {
        Self::with(out, format, &LINE_MEMBERS)
    }

    fn with(mut out: W, format: RecordFormat, names: &[&str]) -> io::Result<Self> {
        Ok(Self(match format {
            RecordFormat::Csv => {
                let mut table = csv::WriterBuilder::new()
                    .terminator(csv::Terminator::CRLF)
                    .from_writer(out);
                table.write_record(names)?;
                Sheet::Csv(Box::new(table))
            }
            RecordFormat::Json => {
                out.write_all(b"[")?;
                Sheet::Json { out, begun: false }
            }
        }))
    }

    /// Writes one, of the kind it was begun with.
    pub fn write(&mut self, record: &Record) -> io::Result<()> {
        match &mut self.0 {
            Sheet::Csv(table) => {
                let cells: Vec<Cow<'_, str>> = record.members.iter().map(cell).collect();
                Ok(table.write_record(cells.iter().map(|cell| cell.as_bytes()))?)
            }
            Sheet::Json { out, begun } => {
                out.write_all(if *begun { b",\n  " } else { b"\n  " })?;
                *begun = true;
                Ok(serde_json::to_writer(out, record)?)
            }
        }
    }

    /// Ends, and hands everything on.
    pub fn end(self) -> io::Result<()> {
        match self.0 {
            Sheet::Csv(mut table) => table.flush(),
            Sheet::Json { mut out, .. } => {
                out.write_all(b"\n]\n")?;
                out.flush()
            }
        }
    }
}

/// A member as a cell that a spreadsheet shows and does not calculate: behind an apostrophe where it would.
fn cell(member: &Member) -> Cow<'_, str> {
    match member {
        Member::Nothing => Cow::Borrowed(""),
        Member::Number(number) => Cow::Owned(number.to_string()),
        Member::Text(text) if text.trim_start_matches(' ').starts_with(FORMULA) => {
            Cow::Owned(format!("'{text}"))
        }
        Member::Text(text) => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests;
