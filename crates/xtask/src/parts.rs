//! Commands that are done in parts: all of them, or with `--only` one; `--write` keeps what came of it in the tree.

use crate::step::Stop;

/// A part of a command.
pub(crate) trait Part: Copy + 'static {
    /// All, in the order they run.
    const ALL: &'static [Self];

    /// Its name on the command line.
    fn name(self) -> &'static str;
}

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Asked<P> {
    /// The parts, in order.
    pub parts: Vec<P>,
    /// Whether to keep what comes of them.
    pub write: bool,
}

/// Reads the words after a command.
pub(crate) fn read<P: Part>(command: &str, words: &[String]) -> Result<Asked<P>, Stop> {
    let usage = || {
        let names: Vec<_> = P::ALL.iter().map(|part| part.name()).collect();
        Stop::usage(format!(
            "{command}: only `--write` and `--only {}` are understood",
            names.join("|")
        ))
    };
    let mut asked = Asked {
        parts: P::ALL.to_vec(),
        write: false,
    };
    let mut words = words.iter().map(String::as_str);
    while let Some(word) = words.next() {
        match word {
            "--write" => asked.write = true,
            "--only" => {
                let name = words.next().ok_or_else(usage)?;
                let part = P::ALL.iter().find(|part| part.name() == name);
                asked.parts = vec![*part.ok_or_else(usage)?];
            }
            _ => return Err(usage()),
        }
    }
    Ok(asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Parts to ask for.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    enum Meal {
        Soup,
        Bread,
    }

    impl Part for Meal {
        const ALL: &'static [Self] = &[Self::Soup, Self::Bread];

        fn name(self) -> &'static str {
            match self {
                Self::Soup => "soup",
                Self::Bread => "bread",
            }
        }
    }

    /// Reads words given as one line.
    fn asked(line: &str) -> Option<Asked<Meal>> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        read("eat", &words).ok()
    }

    #[test]
    fn without_words_every_part_is_done_and_nothing_written() {
        let all = Asked {
            parts: vec![Meal::Soup, Meal::Bread],
            write: false,
        };
        assert_eq!(
            asked(""),
            Some(all),
            "figures of a busy machine must not overwrite others unasked"
        );
    }

    #[test]
    fn one_part_can_be_asked_for_and_kept() {
        let bread = Asked {
            parts: vec![Meal::Bread],
            write: true,
        };
        assert_eq!(
            asked("--only bread --write"),
            Some(bread),
            "in either order"
        );
        assert_eq!(
            asked("--only bred"),
            None,
            "a typo must not pass as another part, or as `nothing differs`"
        );
        assert_eq!(asked("--only"), None, "it wants a name");
    }

    #[test]
    fn who_asks_for_something_else_is_told_what_there_is() {
        let stop = read::<Meal>("eat", &["--all".to_owned()]).err();
        assert_eq!(
            stop.map(|stop| stop.message).as_deref(),
            Some("eat: only `--write` and `--only soup|bread` are understood"),
            "by the names that are understood"
        );
    }
}
