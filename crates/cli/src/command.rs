//! The command line, as clap reads it.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::verb;

/// Compose push campaigns: check them, see them as pixels, read the exact bytes.
///
/// CAMPAIGN is a campaign folder or a .carillon file. Results go to stdout, everything else to stderr.
/// Exit codes: 0 done and clean, 1 done with findings, 2 unusable input or usage.
#[derive(Parser, Debug)]
#[command(name = "carillon", version, about, long_about, max_term_width = 100)]
pub(crate) struct Cli {
    /// The language of the sentences [default: the system's]
    #[arg(long, global = true, value_parser = carillon_words::LANGUAGES)]
    pub(crate) language: Option<String>,
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

/// What can be done.
#[derive(Subcommand, Debug)]
pub(crate) enum Verb {
    New(verb::new::New),
    Check(verb::check::Check),
    Fit(verb::fit::Fit),
    Proof(verb::proof::Proof),
    Payload(verb::payload::Payload),
    Import(verb::import::Import),
    Export(verb::export::Export),
    Send(verb::send::Send),
    Receipts(verb::receipts::Receipts),
    Resume(verb::resume::Resume),
    Lists(verb::lists::Lists),
    Gateways(verb::gateways::Gateways),
    Devices(verb::devices::Devices),
    Surfaces(verb::surfaces::List),
    Rules(verb::rules::Rules),
    Sandbox(verb::sandbox::Serve),
}

/// How results are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs; stable.
    Json,
}

/// The campaign a verb is about.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct CampaignPath {
    /// A campaign folder, or a .carillon file
    #[arg(value_name = "CAMPAIGN")]
    pub(crate) campaign: PathBuf,
}
