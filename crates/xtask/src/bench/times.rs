//! Times of repetitions: collected from a program's lines over several rounds, and as a table with ratios.

/// Times of one figure, in milliseconds.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Figure {
    /// What it is: who made it, and what was made, after the last comma.
    name: String,
    times: Vec<f64>,
}

/// A peer by the start of its name, and how many times as fast we want to be.
pub(super) type Goal = (&'static str, f64);

/// Adds a round's lines: a name, a tab, milliseconds with spaces between.
pub(super) fn add(figures: &mut Vec<Figure>, lines: &str) {
    for (name, times) in lines.lines().filter_map(|line| line.split_once('\t')) {
        let times = times
            .split_whitespace()
            .filter_map(|time| time.parse().ok());
        match figures.iter_mut().find(|figure| figure.name == name) {
            Some(figure) => figure.times.extend(times),
            None => figures.push(Figure {
                name: name.to_owned(),
                times: times.collect(),
            }),
        }
    }
}

/// The figures as a table, with what they are of above their names. Each is set against the first figure of the same
/// kind.
pub(super) fn table(of: &str, figures: &[Figure], goals: &[Goal]) -> String {
    let head = format!(
        "| {of} | p50 ms | min ms | times ours, p50 | min | wanted | n |\n\
         | --- | --: | --: | --: | --: | --: | --: |\n"
    );
    let told = figures.iter().filter(|figure| !figure.times.is_empty());
    let rows = told.map(|figure| {
        let first = figures.iter().find(|other| other.kind() == figure.kind());
        figure.row(first.unwrap_or(figure), goals)
    });
    format!("{head}{}", rows.collect::<String>())
}

impl Figure {
    /// A row of the table, set against ours.
    fn row(&self, ours: &Self, goals: &[Goal]) -> String {
        let goal = goals.iter().find(|(peer, _)| self.name.starts_with(peer));
        format!(
            "| {} | {:.2} | {:.2} | {:.1} | {:.1} | {} | {} |\n",
            self.name,
            self.middle(),
            self.least(),
            self.middle() / ours.middle(),
            self.least() / ours.least(),
            goal.map_or_else(String::new, |(_, times)| times.to_string()),
            self.times.len(),
        )
    }

    /// What was made: pixels, or a file.
    fn kind(&self) -> &str {
        self.name.rsplit(", ").next().unwrap_or_default()
    }

    /// The time that half of the repetitions stay below.
    fn middle(&self) -> f64 {
        let mut times = self.times.clone();
        times.sort_by(f64::total_cmp);
        times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
    }

    /// The least time: what others on the machine disturbed least.
    fn least(&self) -> f64 {
        self.times.iter().copied().fold(f64::INFINITY, f64::min)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_are_put_together_and_noise_between_is_left_out() {
        let mut figures = Vec::new();
        add(&mut figures, "ours, PNG\t2.0 1.0\nsomething else\n");
        add(&mut figures, "ours, PNG\t3.0\n");
        let expected = Figure {
            name: "ours, PNG".to_owned(),
            times: vec![2.0, 1.0, 3.0],
        };
        assert_eq!(figures, [expected], "all rounds of a figure count");
    }

    #[test]
    fn each_figure_is_set_against_ours_of_its_kind() {
        let mut figures = Vec::new();
        add(
            &mut figures,
            "ours, raw\t1.0\nours, PNG\t2.0 4.0 5.0\npeer, PNG\t8.0 16.0 9.0\n",
        );
        let table = table("card", &figures, &[("peer", 1.5)]);
        assert!(
            table.contains("| peer, PNG | 9.00 | 8.00 | 2.2 | 4.0 | 1.5 | 3 |"),
            "a file against a file, not against pixels: {table}"
        );
    }
}
