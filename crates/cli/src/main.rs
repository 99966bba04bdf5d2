//! `carillon` on the command line: the app's own crates without a window.
//!
//! Results go to stdout, everything else to stderr. Exit codes: 0 done and clean, 1 done with findings,
//! 2 unusable input or usage.

mod accounts;
mod command;
mod language;
mod open;
mod output;
mod select;
mod studio;
mod table;
mod trouble;
mod verb;

use std::process::ExitCode;

use carillon_words::Words;
use clap::Parser as _;

use command::Cli;
use trouble::Trouble;

/// How a verb ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// Done and clean.
    Clean,
    /// Done, with something to look at.
    Findings,
}

impl Verdict {
    /// Clean unless something was found.
    fn found(found: bool) -> Self {
        if found { Self::Findings } else { Self::Clean }
    }

    /// The verdict after the results were written. It stands though the reader closed early (`| head`): a script
    /// must not take a broken campaign for a clean one because nobody read to the end.
    fn after(self, written: Result<(), Trouble>) -> Result<Self, Trouble> {
        match written {
            Ok(()) | Err(Trouble::NobodyListens) => Ok(self),
            Err(trouble) => Err(trouble),
        }
    }
}

fn main() -> ExitCode {
    // clap itself exits with 2 where the usage is wrong, and with 0 after --help.
    let cli = Cli::parse();
    let words = Words::new(&language::wanted(cli.language.as_deref()));
    match verb::run(cli.verb, &words) {
        // Whoever read our output has closed it (`| head`): nothing is wrong.
        Ok(Verdict::Clean) | Err(Trouble::NobodyListens) => ExitCode::SUCCESS,
        Ok(Verdict::Findings) => ExitCode::from(1),
        Err(trouble) => {
            let said = trouble.sentence(&words);
            output::note(&format!("{}\n{}", said.what, said.why));
            ExitCode::from(2)
        }
    }
}
