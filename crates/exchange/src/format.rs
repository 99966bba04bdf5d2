//! The formats there are, and telling them apart.

/// A kind of translators' file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Fluent: a `.ftl` a locale, comments and all.
    Fluent,
    /// XLIFF 1.2: an `.xlf` a target locale.
    Xliff1,
    /// XLIFF 2.1: an `.xlf` a target locale.
    Xliff2,
    /// A table with a column a locale, split by commas. Semicolons and tabs are read as well.
    Csv,
    /// The same, split by tabs: what spreadsheets copy and paste.
    Tsv,
    /// JSON, as `docs/exchange.md` describes it.
    Json,
    /// Braze's template for translations: a `.csv` a variant.
    BrazeCsv,
}

impl Format {
    /// Every format, in the order the app offers them.
    pub const ALL: [Self; 7] = [
        Self::Csv,
        Self::Tsv,
        Self::Xliff1,
        Self::Xliff2,
        Self::Fluent,
        Self::Json,
        Self::BrazeCsv,
    ];

    /// The name on the command line: `csv`, `xliff`, `xliff-2`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Fluent => "ftl",
            Self::Xliff1 => "xliff",
            Self::Xliff2 => "xliff-2",
            Self::Csv => "csv",
            Self::Tsv => "tsv",
            Self::Json => "json",
            Self::BrazeCsv => "braze-csv",
        }
    }

    /// The format of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }

    /// How its files' names end, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Fluent => "ftl",
            Self::Xliff1 | Self::Xliff2 => "xlf",
            Self::Csv | Self::BrazeCsv => "csv",
            Self::Tsv => "tsv",
            Self::Json => "json",
        }
    }

    /// What a file is, by its content first and its name next. Anything may be a table: so what is nothing else is one.
    pub(crate) fn detect(name: &str, text: &str) -> Self {
        let start = text.trim_start();
        let ending = name.rsplit('.').next().unwrap_or_default();
        let ends = |wanted: &str| ending.eq_ignore_ascii_case(wanted);
        if start.starts_with('<') {
            return if is_xliff_2(start) {
                Self::Xliff2
            } else {
                Self::Xliff1
            };
        }
        if ends("ftl") || (is_fluent(start) && !ends("csv") && !ends("tsv")) {
            return Self::Fluent;
        }
        if ends("json") || (start.starts_with('{') && !ends("csv") && !ends("tsv")) {
            return Self::Json;
        }
        if is_braze(text) {
            return Self::BrazeCsv;
        }
        let first = text.lines().next().unwrap_or_default();
        if ends("tsv") || first.contains('\t') {
            return Self::Tsv;
        }
        Self::Csv
    }
}

/// Whether the root element says version 2: told from the first bytes, because the rest may be large.
fn is_xliff_2(text: &str) -> bool {
    let head = &text[..text.floor_char_boundary(4096)];
    let root = head.find("<xliff").map_or("", |at| &head[at..]);
    let root = root.split('>').next().unwrap_or_default();
    root.contains("version=\"2") || root.contains("version='2")
}

/// Whether the first line that is no comment begins a message or a term.
fn is_fluent(text: &str) -> bool {
    let mut lines = text.lines().take(200);
    let line = lines.find(|line| !line.starts_with('#') && !line.trim().is_empty());
    let name = line.and_then(|line| line.split_once('=').map(|(name, _)| name.trim_end()));
    name.is_some_and(|name| {
        let name = name.strip_prefix('-').unwrap_or(name);
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    })
}

/// Whether one of the first rows is the header of Braze's template.
fn is_braze(text: &str) -> bool {
    let mut lines = text.lines().take(3);
    lines.any(|line| {
        let second = line.split([',', ';', '\t']).nth(1).unwrap_or_default();
        second
            .trim_matches(['"', ' '])
            .eq_ignore_ascii_case("translation tags")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, text: &str, expected: Format) {
        assert_eq!(
            Format::detect(name, text),
            expected,
            "{name:?}, {text:?} is what it looks like"
        );
    }

    #[test]
    fn a_file_is_known_by_its_content_and_its_name() {
        check(
            "x.xlf",
            "<?xml version=\"1.0\"?>\n<xliff version=\"1.2\">",
            Format::Xliff1,
        );
        check("", "<xliff xmlns='…' version='2.1'>", Format::Xliff2);
        check("fr.ftl", "", Format::Fluent);
        check("", "# Words\n\na =\n    .title = Bonjour\n", Format::Fluent);
        check("", "key,fr\na.title,x = y", Format::Csv);
        check("", "key\tfr\na.title\tBonjour", Format::Tsv);
        check("", "{ \"version\": 1 }", Format::Json);
        check("t.csv", "a,,\n,Translation tags,fr\n", Format::BrazeCsv);
        check("", "", Format::Csv);
    }

    #[test]
    fn every_format_is_found_by_its_name() {
        for format in Format::ALL {
            assert_eq!(
                Format::from_id(format.id()),
                Some(format),
                "as it is listed"
            );
        }
    }
}
