//! The verbs, one a file.

pub(crate) mod check;
pub(crate) mod devices;
pub(crate) mod export;
pub(crate) mod fit;
pub(crate) mod gateways;
pub(crate) mod import;
pub(crate) mod lists;
pub(crate) mod new;
pub(crate) mod payload;
pub(crate) mod proof;
pub(crate) mod receipts;
pub(crate) mod resume;
pub(crate) mod rules;
pub(crate) mod sandbox;
pub(crate) mod send;
pub(crate) mod surfaces;
mod what_goes_where;

use carillon_words::Words;

use crate::command::Verb;
use crate::{Trouble, Verdict};

/// Does what was asked.
pub(crate) fn run(verb: Verb, words: &Words) -> Result<Verdict, Trouble> {
    match verb {
        Verb::New(new) => new.run(words),
        Verb::Check(check) => check.run(words),
        Verb::Fit(fit) => fit.run(words),
        Verb::Proof(proof) => proof.run(words),
        Verb::Payload(payload) => payload.run(words),
        Verb::Import(import) => import.run(words),
        Verb::Export(export) => export.run(words),
        Verb::Send(send) => send.run(words),
        Verb::Receipts(receipts) => receipts.run(words),
        Verb::Resume(resume) => resume.run(words),
        Verb::Lists(lists) => lists.run(words),
        Verb::Gateways(gateways) => gateways.run(words),
        Verb::Devices(devices) => devices.run(words),
        Verb::Surfaces(list) => list.run(words),
        Verb::Rules(rules) => rules.run(words),
        Verb::Sandbox(serve) => serve.run(words),
    }
}
