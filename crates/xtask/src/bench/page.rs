//! The page of measured times: a heading a part, each replaced on its own.

/// What stands above the first heading.
const HEAD: &str =
    "# Measured times\n\n`cargo xtask bench --write` measures all of it, `--only` a part.\n";

/// The page with the text under one heading replaced, or added at its end.
pub(super) fn with(page: &str, heading: &str, told: &str) -> String {
    let title = format!("## {heading}\n");
    let mut parts: Vec<String> = parts(page).into_iter().map(str::to_owned).collect();
    let new = format!("{title}\n{}\n", told.trim_end());
    match parts.iter_mut().find(|part| part.starts_with(&title)) {
        Some(part) => *part = new,
        None => parts.push(new),
    }
    let rest = parts.iter().map(|part| format!("\n{}\n", part.trim_end()));
    format!("{HEAD}{}", rest.collect::<String>())
}

/// The parts of a page, each from its heading on.
fn parts(page: &str) -> Vec<&str> {
    let starts: Vec<usize> = page
        .match_indices("## ")
        .map(|(at, _)| at)
        .filter(|at| *at == 0 || page[..*at].ends_with('\n'))
        .collect();
    let ends = starts.iter().skip(1).copied().chain([page.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(start, end)| &page[*start..end])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_replaced_and_the_others_stay() {
        let page = with("", "One", "first\n");
        let page = with(&page, "Two", "second");
        let page = with(&page, "One", "again ## not a heading");
        assert_eq!(
            page,
            format!("{HEAD}\n## One\n\nagain ## not a heading\n\n## Two\n\nsecond\n"),
            "each under its heading, in the order they came"
        );
    }

    #[test]
    fn writing_the_same_twice_changes_nothing() {
        let once = with("", "One", "| a |\n");
        assert_eq!(with(&once, "One", "| a |\n"), once, "no noise in a diff");
    }
}
