//! The command line and the environment: `carillon-app [PATH] [--smoke]`.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

/// What the smoke run opens.
const SMOKE_CAMPAIGN: &str = "starter:streak-saver";

/// How the app was started.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// What to open at once: a path, or `starter:ID`.
    pub(crate) open: Option<String>,
    /// Whether to end after the first painted preview.
    pub(crate) smoke: bool,
    /// Answers to file dialogs, in order; `None` asks the person.
    pub(crate) answers: Option<Vec<Option<String>>>,
    /// Where the session's message bus listens; `None` is where the system has it.
    pub(crate) bus: Option<String>,
}

impl Options {
    /// Reads this process's.
    pub(crate) fn read() -> Self {
        Self::from(env::args_os().skip(1), &|name| env::var_os(name))
    }

    fn from(args: impl Iterator<Item = OsString>, var: &dyn Fn(&str) -> Option<OsString>) -> Self {
        let (flags, paths): (Vec<_>, Vec<_>) =
            args.partition(|word| word.to_string_lossy().starts_with("--"));
        let smoke = flags.iter().any(|flag| flag == "--smoke")
            || var("CARILLON_SMOKE").is_some_and(|value| value == "1");
        let path = paths.into_iter().next().map(absolute);
        Self {
            open: path.or_else(|| smoke.then(|| SMOKE_CAMPAIGN.to_owned())),
            smoke,
            answers: var("CARILLON_ANSWER_DIALOGS").map(|paths| answers(&paths)),
            bus: var("DBUS_SESSION_BUS_ADDRESS")
                .map(|address| address.to_string_lossy().into_owned()),
        }
    }
}

/// A path as it will still be right if the working folder changes.
fn absolute(path: OsString) -> String {
    let path = PathBuf::from(path);
    std::path::absolute(&path)
        .unwrap_or(path)
        .to_string_lossy()
        .into_owned()
}

/// Paths as in `PATH`; an empty one is a person who thought better of it.
fn answers(paths: &OsString) -> Vec<Option<String>> {
    env::split_paths(paths)
        .map(|path| path.to_string_lossy().into_owned())
        .map(|path| (!path.is_empty()).then_some(path))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(args: &[&str], vars: &[(&str, &str)]) -> Options {
        let var = |name: &str| {
            vars.iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| (*value).into())
        };
        Options::from(args.iter().map(OsString::from), &var)
    }

    #[test]
    fn a_path_is_opened_at_once() {
        assert_eq!(
            with(&["/a/b"], &[]).open.as_deref(),
            Some("/a/b"),
            "as it is"
        );
        let open = with(&["b"], &[]).open.unwrap();
        assert!(
            open.ends_with("/b") && open.len() > 2,
            "made absolute: {open}"
        );
        assert_eq!(
            with(&[], &[]),
            Options::default(),
            "nothing asked, nothing done"
        );
    }

    #[test]
    fn smoke_opens_the_starter_unless_told_otherwise() {
        for options in [
            with(&["--smoke"], &[]),
            with(&[], &[("CARILLON_SMOKE", "1")]),
        ] {
            assert!(options.smoke, "either way of asking");
            assert_eq!(
                options.open.as_deref(),
                Some(SMOKE_CAMPAIGN),
                "something must be painted"
            );
        }
        assert_eq!(
            with(&["--smoke", "/a"], &[]).open.as_deref(),
            Some("/a"),
            "a campaign of one's own"
        );
    }

    #[test]
    fn answers_come_in_order_and_may_be_no() {
        let options = with(&[], &[("CARILLON_ANSWER_DIALOGS", "/a::/b")]);
        assert_eq!(
            options.answers,
            Some(vec![Some("/a".to_owned()), None, Some("/b".to_owned())]),
            "the middle one is a cancelled dialog"
        );
    }
}
