//! Somebody else's Liquid: the `liquid` crate, with Braze's own additions to the language.

use liquid_core::{
    Display_filter, Filter, FilterReflection, ParseFilter, Result, Runtime, Value, ValueView,
};

use super::cases::{Case, without_isolates};

/// Braze's filter: commas between groups of three. Source: Braze, Advanced filters.
#[derive(Clone, ParseFilter, FilterReflection)]
#[filter(
    name = "number_with_delimiter",
    description = "Commas between groups of three.",
    parsed(NumberWithDelimiterFilter)
)]
struct NumberWithDelimiter;

#[derive(Debug, Default, Display_filter)]
#[name = "number_with_delimiter"]
struct NumberWithDelimiterFilter;

impl Filter for NumberWithDelimiterFilter {
    fn evaluate(&self, input: &dyn ValueView, _runtime: &dyn Runtime) -> Result<Value> {
        let text = input.to_kstr();
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => ("-", digits),
            None => ("", text.as_str()),
        };
        let mut grouped = sign.to_owned();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        Ok(Value::scalar(grouped))
    }
}

/// What a template gives for a profile, without isolates.
pub(crate) fn render(case: &Case) -> String {
    let parser = liquid::ParserBuilder::with_stdlib()
        .filter(NumberWithDelimiter)
        .build()
        .expect("the filters have names of their own");
    let plain = plain(&case.template);
    let template = parser
        .parse(&plain)
        .unwrap_or_else(|error| panic!("{plain}\n{error}"));
    let globals = liquid::object!({ "profile": case.profile, "custom_attribute": case.custom });
    let text = template
        .render(&globals)
        .unwrap_or_else(|error| panic!("{plain}\n{error}"));
    without_isolates(&text)
}

/// Braze's `${name}` as what other Liquids know: `custom_attribute['name']`, `profile['name']`.
fn plain(template: &str) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("${") {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        if let Some(space) = before.strip_suffix('.') {
            out.push_str(space);
        } else {
            out.push_str(before);
            out.push_str("profile");
        }
        out.push_str(&format!("['{name}']"));
        rest = after;
    }
    out.push_str(rest);
    out
}
