//! The arguments of findings' sentences.

use carillon_campaign::{Direction, Field, FluentFault, Platform, ProblemCode};
use carillon_lint::{Finding, FindingCode};
use carillon_payload::LossCode;
use fluent_bundle::FluentArgs;

use crate::Words;

/// The longest quotation, in characters; what is longer ends in an ellipsis.
const QUOTE_CHARS: usize = 80;

/// Everything a finding's sentences may name.
pub(crate) fn arguments<'a>(words: &Words, finding: &'a Finding) -> FluentArgs<'a> {
    let mut args = FluentArgs::new();
    let place = finding.place.as_ref();
    args.set(
        "file",
        place.map_or("campaign.toml", |place| place.file.as_str()),
    );
    args.set("line", place.map_or(0, |place| place.line));
    args.set(
        "locale",
        finding.locale.as_ref().map_or("", |locale| locale.as_str()),
    );
    args.set("platforms", words.platforms(&finding.platforms));
    match &finding.code {
        FindingCode::Document { problem } => problem_arguments(words, problem, &mut args),
        code => code_arguments(words, code, &mut args),
    }
    // The app's own scheme: right on phones, nothing to a browser.
    args.set(
        "own",
        if finding.platforms == [Platform::Web] {
            "yes"
        } else {
            "no"
        },
    );
    args
}

fn code_arguments<'a>(words: &Words, code: &'a FindingCode, args: &mut FluentArgs<'a>) {
    match code {
        FindingCode::Cut {
            field,
            shown,
            hidden,
            expandable,
        } => {
            args.set("field", words.field(*field));
            args.set("shown", *shown);
            args.set("hidden", quoted(hidden));
            args.set("expandable", if *expandable { "yes" } else { "no" });
        }
        FindingCode::MissingGlyphs { field, characters } => {
            args.set("field", words.field(*field));
            args.set("count", characters.chars().count());
            let each: Vec<String> = characters
                .chars()
                .map(|c| format!("{c} (U+{:04X})", u32::from(c)))
                .collect();
            args.set("characters", isolated(&each.join(", ")));
        }
        FindingCode::TooLarge {
            provider,
            size,
            limit,
        } => {
            args.set("provider", words.provider(*provider));
            args.set("size", words.number(u64::from(*size)));
            args.set("limit", words.number(u64::from(*limit)));
            let over = size.saturating_sub(*limit);
            args.set("over", over);
            args.set("over-text", words.number(u64::from(over)));
        }
        FindingCode::FallsBack { field, from } => {
            args.set("field", words.field(*field));
            args.set("from", from.as_str());
        }
        FindingCode::Stale { field }
        | FindingCode::SameAsSource { field }
        | FindingCode::Obsolete { field }
        | FindingCode::LeadingEmoji { field }
        | FindingCode::OneLanguage { field } => args.set("field", words.field(*field)),
        FindingCode::MissingPlural {
            field,
            variable,
            categories,
            examples,
        } => {
            args.set("field", words.field(*field));
            args.set("variable", isolated(variable));
            let names = categories.iter().map(|category| category.as_str());
            args.set("categories", names.collect::<Vec<_>>().join(", "));
            args.set("count", categories.len());
            args.set("examples", examples.join(", "));
        }
        FindingCode::NeverTaken {
            field,
            variable,
            keys,
        } => {
            args.set("field", words.field(*field));
            args.set("variable", isolated(variable));
            args.set("keys", isolated(&shortened(&keys.join(", "))));
        }
        FindingCode::CodeAmongWords { field, written } => {
            args.set("field", words.field(*field));
            args.set("code", isolated(&shortened(written)));
        }
        FindingCode::MixedDirection { field, base } => {
            args.set("field", words.field(*field));
            let side = match base {
                Direction::Ltr => "left",
                Direction::Rtl => "right",
            };
            args.set("side", side);
        }
        FindingCode::PictureWithoutUrl { file } => args.set("file", isolated(file)),
        FindingCode::UnreadablePicture { file, why } => {
            args.set("file", isolated(file));
            args.set("reason", why.as_str());
        }
        FindingCode::BadLink { link } => args.set("link", isolated(&shortened(link))),
        FindingCode::TooManyButtons { count, shown } => {
            args.set("count", *count);
            args.set("shown", *shown);
            args.set("surplus", count.saturating_sub(*shown));
        }
        FindingCode::CollapseIdTooLong { bytes } => {
            args.set("bytes", words.number(u64::from(*bytes)));
        }
        FindingCode::NotInLiquid { field, loss } => {
            args.set("field", words.field(*field));
            let (kind, detail) = loss_arguments(loss);
            args.set("loss", kind);
            args.set("detail", quoted(detail));
        }
        FindingCode::Document { .. }
        | FindingCode::NoTitle
        | FindingCode::NoBody
        | FindingCode::ButtonsWithoutCategory => {}
    }
}

/// A loss as the sentence selects it, and what it names.
fn loss_arguments(loss: &LossCode) -> (&'static str, &str) {
    match loss {
        LossCode::Reference { fluent } => ("reference", fluent),
        LossCode::Function { name } => ("function", name),
        LossCode::Format { variable } => ("format", variable),
        LossCode::Fraction { variable } => ("fraction", variable),
        LossCode::Grouping { variable } => ("grouping", variable),
        LossCode::NoField { .. } => ("no-field", ""),
        LossCode::Unread => ("unread", ""),
        LossCode::AddressInTag => ("address", ""),
    }
}

fn problem_arguments<'a>(words: &Words, problem: &'a ProblemCode, args: &mut FluentArgs<'a>) {
    match problem {
        ProblemCode::BrokenToml { detail } => args.set("detail", sentence(detail)),
        ProblemCode::BrokenFluent { fault } => args.set("fault", fault_id(*fault)),
        ProblemCode::BadSetting {
            key,
            value,
            expected,
        } => {
            args.set("key", key.as_str());
            args.set("value", isolated(&shortened(value)));
            args.set("expected", expected.as_str());
        }
        ProblemCode::NewerFormat { found, known } => {
            args.set("found", *found);
            args.set("known", *known);
        }
        ProblemCode::Duplicate { id }
        | ProblemCode::UnknownReference { id }
        | ProblemCode::Cycle { id } => args.set("id", id.as_str()),
        ProblemCode::NoLocaleFile { locale } => args.set("missing-locale", locale.as_str()),
        ProblemCode::UnlistedLocale { locale } => args.set("unlisted-locale", locale.as_str()),
        ProblemCode::SecondLocaleFile { read } => args.set("read", read.as_str()),
        ProblemCode::BadLocale { tag } => args.set("tag", isolated(tag)),
        ProblemCode::UnknownVariable { name } | ProblemCode::UnknownFunction { name } => {
            args.set("name", name.as_str());
        }
        ProblemCode::NoValue { variable, persona } => {
            args.set("variable", variable.as_str());
            args.set("persona", isolated(persona));
        }
        ProblemCode::Missing { field, locale } => {
            let name = Field::from_attribute(field)
                .map_or_else(|| field.clone(), |field| words.field(field));
            args.set("missing-field", name);
            args.set("missing-locale", locale.as_str());
        }
        ProblemCode::NoMedia { path } => args.set("path", isolated(path)),
        ProblemCode::NoManifest | ProblemCode::NotUtf8 => {}
    }
}

/// A fault as the sentence selects it: the name it has in JSON.
pub(crate) fn fault_id(fault: FluentFault) -> &'static str {
    match fault {
        FluentFault::NoMessage => "no-message",
        FluentFault::NoWords => "no-words",
        FluentFault::OpenBrace => "open-brace",
        FluentFault::CloseBrace => "close-brace",
        FluentFault::OpenQuote => "open-quote",
        FluentFault::Escape => "escape",
        FluentFault::Default => "default",
        FluentFault::Selector => "selector",
        FluentFault::Arguments => "arguments",
        FluentFault::Expression => "expression",
        FluentFault::TooDeep => "too-deep",
    }
}

/// A parser's words, on one line and ending as a sentence does.
fn sentence(detail: &str) -> String {
    let line = detail.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.ends_with(['.', '!', '?']) {
        line
    } else {
        format!("{line}.")
    }
}

/// The campaign's words as a quotation: on one line, not too long, kept apart from the sentence's direction.
fn quoted(words: &str) -> String {
    isolated(&shortened(
        &words.split_whitespace().collect::<Vec<_>>().join(" "),
    ))
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= QUOTE_CHARS {
        return text.to_owned();
    }
    let head: String = text.chars().take(QUOTE_CHARS - 1).collect();
    format!("{}…", head.trim_end())
}

/// The text within FSI and PDI where it has letters of a right-to-left script.
/// In Arabic the bundle sets every value apart, and a second pair does no harm.
pub(crate) fn isolated(text: &str) -> String {
    let turns = |c: char| matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF);
    if text.chars().any(turns) {
        format!("\u{2068}{text}\u{2069}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests;
