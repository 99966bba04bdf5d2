//! Steps: each is announced, timed and remembered, and a stop says in one line what to do.

use std::fmt;
use std::io::Write as _;
use std::time::{Duration, Instant};

/// Why a command stops.
#[derive(Debug)]
pub(crate) struct Stop {
    /// What happened, and what to do.
    pub message: String,
    /// The exit code: 1 for trouble, 2 for wrong usage, a program's own code where it is passed on.
    pub code: u8,
}

impl Stop {
    /// Trouble.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: 1,
        }
    }

    /// Wrong usage.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: 2,
        }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "xtask: {}", self.message)
    }
}

/// How a step ended.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Outcome {
    /// It did its work.
    Done,
    /// It failed; why stands where it happened.
    Failed,
    /// It was not done, for a named reason.
    Skipped(String),
}

/// One line of the table at the end.
#[derive(Clone, Debug)]
struct Line {
    name: String,
    took: Duration,
    outcome: Outcome,
}

/// The steps of one command.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    lines: Vec<Line>,
}

impl Steps {
    /// Does a step that the following ones need: its failure ends the command.
    pub(crate) fn need<T>(
        &mut self,
        name: &str,
        work: impl FnOnce() -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        println!("· {name}");
        flush();
        let start = Instant::now();
        let result = work();
        let took = start.elapsed();
        let outcome = if result.is_ok() {
            Outcome::Done
        } else {
            Outcome::Failed
        };
        println!(
            "  {} {name}: {}",
            if result.is_ok() { "✓" } else { "✗" },
            seconds(took)
        );
        flush();
        self.lines.push(Line {
            name: name.to_owned(),
            took,
            outcome,
        });
        result
    }

    /// Does a step whose failure is told at the end, so that one run shows all that is wrong.
    pub(crate) fn attempt(&mut self, name: &str, work: impl FnOnce() -> Result<(), Stop>) {
        if let Err(stop) = self.need(name, work) {
            eprintln!("  {stop}");
        }
    }

    /// Notes a step that is not done, and why.
    pub(crate) fn skip(&mut self, name: &str, why: &str) {
        println!("· {name}: skipped, {why}");
        self.lines.push(Line {
            name: name.to_owned(),
            took: Duration::ZERO,
            outcome: Outcome::Skipped(why.to_owned()),
        });
    }

    /// Prints the table; an error when anything failed.
    pub(crate) fn close(self) -> Result<(), Stop> {
        println!("\n{}", self.table());
        let failed: Vec<&str> = self
            .lines
            .iter()
            .filter(|line| matches!(line.outcome, Outcome::Failed))
            .map(|line| line.name.as_str())
            .collect();
        if failed.is_empty() {
            return Ok(());
        }
        Err(Stop::new(format!("failed: {}", failed.join(", "))))
    }

    /// The steps as a table: outcome, time, name.
    fn table(&self) -> String {
        let mut rows: Vec<String> = self.lines.iter().map(Line::row).collect();
        let all: Duration = self.lines.iter().map(|line| line.took).sum();
        rows.push(format!("        {:>9}  in all", seconds(all)));
        rows.join("\n")
    }
}

impl Line {
    /// The step as a row of the table.
    fn row(&self) -> String {
        let (mark, note) = match &self.outcome {
            Outcome::Done => ("ok     ", String::new()),
            Outcome::Failed => ("FAILED ", String::new()),
            Outcome::Skipped(why) => ("skipped", format!(" ({why})")),
        };
        format!("{mark} {:>9}  {}{note}", seconds(self.took), self.name)
    }
}

/// Output of a child must not overtake ours where both go to a file.
fn flush() {
    // A closed pipe ends the program at the next print anyway.
    let _ = std::io::stdout().flush();
}

/// A time a person reads: `0.04 s`, `12.3 s`, `4 min 07 s`.
pub(crate) fn seconds(took: Duration) -> String {
    let all = took.as_secs_f64();
    if all < 1.0 {
        format!("{all:.2} s")
    } else if all < 60.0 {
        format!("{all:.1} s")
    } else {
        format!("{} min {:02} s", took.as_secs() / 60, took.as_secs() % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_like_a_person_says_them() {
        assert_eq!(
            seconds(Duration::from_millis(42)),
            "0.04 s",
            "under a second: hundredths"
        );
        assert_eq!(
            seconds(Duration::from_millis(12_340)),
            "12.3 s",
            "under a minute: tenths"
        );
        assert_eq!(
            seconds(Duration::from_secs(247)),
            "4 min 07 s",
            "then minutes"
        );
    }

    #[test]
    fn a_failed_attempt_fails_the_command_and_is_named() {
        let mut steps = Steps::default();
        steps.attempt("good", || Ok(()));
        steps.attempt("bad", || Err(Stop::new("no")));
        let stop = steps.close().err().map(|stop| stop.message);
        assert_eq!(
            stop.as_deref(),
            Some("failed: bad"),
            "only the bad step is blamed"
        );
    }

    #[test]
    fn a_skipped_step_is_in_the_table_with_its_reason() {
        let mut steps = Steps::default();
        steps.skip("cargo-deny", "not installed");
        assert!(
            steps.table().contains("cargo-deny (not installed)"),
            "nothing is skipped in silence"
        );
        assert!(steps.close().is_ok(), "a skip is not a failure");
    }
}
