//! What is said of translators' files.

use carillon_exchange::{At, ComplaintCode, Fault, Verdict};
use fluent_bundle::FluentArgs;

use crate::findings::{fault_id, isolated};
use crate::{Sentence, Words};

impl Words {
    /// What taking a cell would do, in a word or two: "new".
    pub fn verdict(&self, verdict: &Verdict) -> String {
        let id = format!("exchange-verdict-{}", verdict.id());
        self.bundle.message(&id, &FluentArgs::new()).unwrap_or(id)
    }

    /// What is wrong with a translators' file.
    pub fn complaint(&self, code: &ComplaintCode) -> Sentence {
        let id = format!("exchange-complaint-{}", code.id());
        let args = complaint_arguments(code);
        Sentence {
            what: self
                .bundle
                .message(&id, &args)
                .unwrap_or_else(|| id.clone()),
            why: self.bundle.attribute(&id, "why", &args),
        }
    }

    /// What is wrong with the words of a cell.
    pub fn cell_fault(&self, fault: &Fault) -> String {
        let id = format!("exchange-fault-{}", fault.id());
        self.bundle
            .message(&id, &fault_arguments(fault))
            .unwrap_or(id)
    }
}

fn complaint_arguments(code: &ComplaintCode) -> FluentArgs<'_> {
    let mut args = FluentArgs::new();
    match code {
        ComplaintCode::TooLarge { bytes, most } => {
            args.set("bytes", *bytes);
            args.set("most", *most);
        }
        ComplaintCode::NotUtf8 { count } => args.set("count", *count),
        ComplaintCode::Broken { detail, .. } => args.set("detail", isolated(detail)),
        ComplaintCode::TooManyRows { most } | ComplaintCode::TooManyCells { most } => {
            args.set("most", *most);
        }
        ComplaintCode::TooManyColumns { count, most } => {
            args.set("count", *count);
            args.set("most", *most);
        }
        ComplaintCode::LongRow { surplus } => args.set("surplus", *surplus),
        ComplaintCode::NoLocale => args.set("extension", "ftl"),
        ComplaintCode::UnknownColumn { heading } => args.set("heading", isolated(heading)),
        ComplaintCode::SecondColumn { locale } => args.set("locale", locale.as_str()),
        ComplaintCode::UnknownKey { key } => args.set("key", isolated(key)),
        ComplaintCode::UnknownVariant { name } => args.set("name", isolated(name)),
        ComplaintCode::NoField { id } => args.set("id", isolated(id)),
        ComplaintCode::NotText
        | ComplaintCode::Utf16
        | ComplaintCode::Empty
        | ComplaintCode::BrokenFluent { .. }
        | ComplaintCode::Entities
        | ComplaintCode::TooDeep
        | ComplaintCode::OpenQuote
        | ComplaintCode::NoKeys
        | ComplaintCode::NoLocales => {}
    }
    args
}

fn fault_arguments(fault: &Fault) -> FluentArgs<'_> {
    let mut args = FluentArgs::new();
    let mut place = |at: &At| {
        args.set("line", at.line);
        args.set("column", at.column);
    };
    match fault {
        Fault::Pattern { at, .. } | Fault::Markup { at, .. } | Fault::Liquid { at, .. } => {
            place(at);
        }
        Fault::Duplicate { first } => place(first),
        _ => {}
    }
    match fault {
        Fault::Pattern { fault, .. } => args.set("fault", fault_id(*fault)),
        Fault::TooLong { bytes, most } => {
            args.set("bytes", *bytes);
            args.set("most", *most);
        }
        Fault::Markup { element, .. } => args.set("element", isolated(element)),
        Fault::Liquid { tag, .. } => args.set("tag", isolated(tag)),
        Fault::UnknownVariable { name }
        | Fault::UnknownFunction { name }
        | Fault::MissingVariable { name } => args.set("name", isolated(name)),
        Fault::UnknownReference { id } => args.set("id", isolated(id)),
        Fault::MoreThanOneField | Fault::NotUtf8 | Fault::NoSource | Fault::Duplicate { .. } => {}
    }
    args
}

#[cfg(test)]
mod tests {
    use super::*;
    use carillon_campaign::{FluentFault, Locale};
    use carillon_exchange::Format;

    fn at() -> At {
        At {
            file: "fr.csv".into(),
            line: 3,
            column: 7,
        }
    }

    #[test]
    fn every_complaint_and_fault_is_said_in_every_language() {
        let text = || "x".to_owned();
        let complaints = [
            ComplaintCode::TooLarge { bytes: 2, most: 1 },
            ComplaintCode::NotText,
            ComplaintCode::NotUtf8 { count: 1 },
            ComplaintCode::Utf16,
            ComplaintCode::Empty,
            ComplaintCode::Broken {
                format: Format::Json,
                detail: text(),
            },
            ComplaintCode::BrokenFluent {
                fault: FluentFault::OpenBrace,
            },
            ComplaintCode::Entities,
            ComplaintCode::TooDeep,
            ComplaintCode::OpenQuote,
            ComplaintCode::TooManyRows { most: 1 },
            ComplaintCode::TooManyColumns { count: 2, most: 1 },
            ComplaintCode::TooManyCells { most: 1 },
            ComplaintCode::LongRow { surplus: 1 },
            ComplaintCode::NoKeys,
            ComplaintCode::NoLocales,
            ComplaintCode::NoLocale,
            ComplaintCode::UnknownColumn { heading: text() },
            ComplaintCode::SecondColumn {
                locale: Locale::new("fr").unwrap(),
            },
            ComplaintCode::UnknownKey { key: text() },
            ComplaintCode::UnknownVariant { name: text() },
            ComplaintCode::NoField { id: text() },
        ];
        let faults = [
            Fault::Pattern {
                fault: FluentFault::CloseBrace,
                at: at(),
            },
            Fault::MoreThanOneField,
            Fault::NotUtf8,
            Fault::TooLong { bytes: 2, most: 1 },
            Fault::Markup {
                element: text(),
                at: at(),
            },
            Fault::Liquid {
                tag: text(),
                at: at(),
            },
            Fault::UnknownVariable { name: text() },
            Fault::UnknownFunction { name: text() },
            Fault::UnknownReference { id: text() },
            Fault::MissingVariable { name: text() },
            Fault::NoSource,
            Fault::Duplicate { first: at() },
        ];
        for language in crate::LANGUAGES {
            let words = Words::new(language);
            for code in &complaints {
                let said = words.complaint(code);
                let all = format!("{} {}", said.what, said.why);
                assert!(
                    !all.contains("exchange-"),
                    "{language}: {code:?} has its sentence: {all}"
                );
            }
            for fault in &faults {
                let said = words.cell_fault(fault);
                assert!(
                    !said.starts_with("exchange-"),
                    "{language}: {fault:?} has its sentence"
                );
            }
            let said = words.verdict(&Verdict::Changed { overwrites: true });
            assert!(
                !said.starts_with("exchange-"),
                "{language}: so has a verdict"
            );
        }
    }

    #[test]
    fn a_brace_is_named_with_its_place() {
        let fault = Fault::Pattern {
            fault: FluentFault::CloseBrace,
            at: at(),
        };
        assert_eq!(
            Words::new("en").cell_fault(&fault),
            "A “}” has no “{” (line 3, column 7).",
            "what and where"
        );
    }
}
