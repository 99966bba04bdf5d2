//! `cargo xtask run`: opens the app, on a campaign if one is named.

use std::path::PathBuf;
use std::time::Duration;

use crate::shell::{cargo, must, must_within, program};
use crate::step::{Steps, Stop};
use crate::tree::Tree;
use crate::{display, plan, setup, wasm};

/// How long the first preview may take under `--smoke`, on a slow machine with a debug shell.
const SMOKE_PATIENCE: Duration = Duration::from_secs(90);

/// What was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Options {
    /// Build the shell with the release profile.
    release: bool,
    /// Wait for the first preview, print its time and end.
    smoke: bool,
    /// A campaign to open.
    campaign: Option<PathBuf>,
}

/// Builds what changed and opens it.
pub(crate) fn run(tree: &Tree, words: &[String]) -> Result<(), Stop> {
    let options = Options::read(words)?;
    if !display::is_there() {
        setup::for_no_display()?;
        let line = [
            &["cargo", "xtask", "run"],
            words
                .iter()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .as_slice(),
        ]
        .concat();
        return Err(Stop::new(format!(
            "there is no display here: run `xvfb-run -a {}`",
            line.join(" ")
        )));
    }
    let mut steps = Steps::default();
    let std = setup::for_app(tree, &mut steps)?;
    wasm::build(tree, &std, &mut steps)?;
    let app = build_shell(tree, options.release, &mut steps)?;
    steps.close()?;
    open(tree, &app, &options)
}

/// Builds the shell; the program's path.
pub(crate) fn build_shell(tree: &Tree, release: bool, steps: &mut Steps) -> Result<PathBuf, Stop> {
    let (name, profile) = if release {
        ("shell (release)", "release")
    } else {
        ("shell", "debug")
    };
    steps.need(name, || {
        let mut command = cargo(&tree.root);
        command.args(["build", "--package", "carillon", "--bin", plan::APP]);
        command.args(release.then_some("--release"));
        must(&mut command)
    })?;
    Ok(tree.built(profile, plan::APP))
}

/// Opens the app and waits for its end.
fn open(tree: &Tree, app: &PathBuf, options: &Options) -> Result<(), Stop> {
    let mut command = program(app);
    command.args(&options.campaign);
    if !options.smoke {
        return must(&mut command);
    }
    // A home of its own: what a newcomer sees first, and nobody's work is touched.
    let home = tree.target.join("smoke-home");
    if home.exists() {
        std::fs::remove_dir_all(&home)
            .map_err(|error| Stop::new(format!("{} cannot be emptied: {error}", home.display())))?;
    }
    command
        .arg("--smoke")
        .env("CARILLON_SMOKE", "1")
        .env("CARILLON_HOME", home);
    must_within(&mut command, SMOKE_PATIENCE)
}

impl Options {
    /// Reads the words after `run`.
    fn read(words: &[String]) -> Result<Self, Stop> {
        let mut options = Self::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--release" => options.release = true,
                "--smoke" => options.smoke = true,
                "--" => options.campaign = words.next().map(PathBuf::from),
                path if !path.starts_with('-') && options.campaign.is_none() => {
                    options.campaign = Some(path.into());
                }
                other => return Err(Stop::usage(format!("run: `{other}` is not understood"))),
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The options in a line.
    fn read(line: &str) -> Result<Options, Stop> {
        Options::read(
            &line
                .split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>(),
        )
    }

    #[test]
    fn a_campaign_may_follow_two_dashes() {
        let options = read("--smoke -- shop/sale").ok();
        let wanted = Options {
            smoke: true,
            campaign: Some("shop/sale".into()),
            ..Options::default()
        };
        assert_eq!(options, Some(wanted), "as the usage says");
    }

    #[test]
    fn an_unknown_option_is_refused() {
        assert_eq!(
            read("--fast").err().map(|stop| stop.code),
            Some(2),
            "a typo must not open the app"
        );
    }
}
