//! A rule for icons: one that is not in the sprite is drawn as nothing, and no compiler says so.

use super::Complaint;
use super::texts::Texts;

/// Where the icons are drawn.
const SPRITE: &str = "assets/icons/sprite.svg";

/// Every icon that the page names is in the sprite.
pub(super) fn named_icons_are_drawn(texts: &Texts) -> Vec<Complaint> {
    let drawn: String = texts.under(SPRITE, "").map(|(_, text)| text).collect();
    let mut out = Vec::new();
    for (file, text) in texts.under("ui/src/", ".rs") {
        for (at, line) in text.lines().enumerate() {
            let named = line.split("<Icon name=\"").skip(1);
            let named = named.filter_map(|rest| rest.split('"').next());
            for name in named.filter(|name| !drawn.contains(&format!("id=\"i-{name}\""))) {
                out.push(Complaint::new(
                    file,
                    at + 1,
                    format!("{SPRITE} has no icon `{name}`"),
                ));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_icon_that_nobody_drew_is_named() {
        let texts = Texts::of(&[
            (SPRITE, "<symbol id=\"i-person\"></symbol>"),
            (
                "ui/src/a.rs",
                "<Icon name=\"person\"/>\n<Icon name=\"people\"/>",
            ),
        ]);
        let complaints = named_icons_are_drawn(&texts);
        let lines: Vec<usize> = complaints.iter().map(|complaint| complaint.line).collect();
        assert_eq!(lines, [2], "the button would stand there without it");
    }
}
