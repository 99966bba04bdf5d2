//! One page with every case, what it proves, and where it fails.

use std::fmt::Write;
use std::fs;
use std::io;

use carillon_preview::Bitmap;

use super::{Difference, Golden, compare::highlighted, output};

/// A case as it came out.
pub struct Reviewed<'a> {
    /// The case.
    pub golden: &'a Golden,
    /// What was painted.
    pub actual: Bitmap,
    /// The reference, where there is one.
    pub reference: Option<Bitmap>,
    /// How they differ.
    pub difference: Option<Difference>,
}

/// Writes `target/golden/index.html` with the pictures beside it.
pub fn page(cases: &[Reviewed<'_>]) -> io::Result<()> {
    let folder = output();
    fs::create_dir_all(&folder)?;
    let mut body = String::new();
    for case in cases {
        let name = &case.golden.name;
        let mut pictures = format!("<img src=\"../../tests/golden/{name}.png\" alt=\"\">");
        if case.difference.is_some() {
            // What differs is shown beside the reference: this picture, and where they part.
            fs::write(folder.join(format!("{name}.actual.png")), case.actual.png())?;
            let reference = case.reference.as_ref().unwrap_or(&case.actual);
            let difference = highlighted(reference, &case.actual);
            fs::write(
                folder.join(format!("{name}.difference.png")),
                difference.png(),
            )?;
            for kind in ["actual", "difference"] {
                let _written = write!(pictures, "<img src=\"{name}.{kind}.png\" alt=\"{kind}\">");
            }
        }
        let class = if case.difference.is_some() {
            " class=\"failed\""
        } else {
            ""
        };
        let rule = escaped(&case.golden.case.rule);
        let state = case
            .difference
            .as_ref()
            .map_or(String::new(), |difference| format!("{difference:?}"));
        let caption = format!("<figcaption><b>{name}</b> {rule} <i>{state}</i></figcaption>");
        let _written = writeln!(body, "<figure{class}>{pictures}{caption}</figure>");
    }
    let failed = cases
        .iter()
        .filter(|case| case.difference.is_some())
        .count();
    let head = format!("<!doctype html><meta charset=\"utf-8\"><title>Golden cases</title>{STYLE}");
    fs::write(
        folder.join("index.html"),
        format!(
            "{head}<h1>{} cases, {failed} differ</h1><main>{body}</main>",
            cases.len()
        ),
    )
}

/// The page's looks.
const STYLE: &str = "<style>body{font:14px/1.4 system-ui;margin:24px;background:#d9d9d7}main{display:flex;flex-wrap:wrap;\
gap:16px;align-items:start}figure{margin:0;max-width:640px;background:#eee;padding:12px;border-radius:8px}\
figure img{max-width:100%;display:block}figure.failed{outline:3px solid #c00}</style>";

/// Text for HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
