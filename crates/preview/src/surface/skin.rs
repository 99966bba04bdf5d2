//! Skins: the numbers a platform's cards are drawn from, each with its grade and source, read from data.

use std::collections::BTreeMap;

use super::Grade;

/// A number as written: value, grade, source.
type Row = (f32, Grade, String);

/// Rows by key.
pub(crate) type Rows = BTreeMap<String, Row>;

/// Declares a skin: a struct of plain numbers, its data file, files whose rows replace some of them in a variant, and
/// the weakest grade among them.
macro_rules! skin {
    ($(#[$doc:meta])* $name:ident, $file:literal $(, $variant:ident = $over:literal)*: $($field:ident),+ $(,)?) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub(crate) struct $name { $(pub(crate) $field: f32,)+ pub(crate) grade: $crate::Grade }

        impl $name {
            /// The skin compiled in, read once.
            pub(crate) fn get() -> &'static Self {
                static READ: std::sync::OnceLock<$name> = std::sync::OnceLock::new();
                READ.get_or_init(|| Self::read($crate::surface::skin::rows(include_str!($file))))
            }

            $(
                /// The variant whose file replaces some of the numbers, read once.
                pub(crate) fn $variant() -> &'static Self {
                    static READ: std::sync::OnceLock<$name> = std::sync::OnceLock::new();
                    READ.get_or_init(|| {
                        let rows = $crate::surface::skin::rows(include_str!($file));
                        let over = $crate::surface::skin::rows(include_str!($over));
                        Self::read($crate::surface::skin::replaced(rows, over))
                    })
                }
            )*

            fn read(mut rows: $crate::surface::skin::Rows) -> Self {
                let mut grade = $crate::Grade::P;
                let skin = Self {
                    $($field: $crate::surface::skin::take(&mut rows, stringify!($field), &mut grade),)+
                    grade: $crate::Grade::P,
                };
                assert!(rows.is_empty(), "{}: unused {:?}", $file, rows.keys());
                Self { grade, ..skin }
            }
        }
    };
}

/// The rows of a data file by key.
#[expect(
    clippy::expect_used,
    reason = "compiled in and read by every test; there is no way on without it"
)]
pub(crate) fn rows(text: &str) -> Rows {
    toml::from_str(text).expect("a skin")
}

/// `rows` with those of `over` in their place; a row that replaces nothing is a mistake.
pub(crate) fn replaced(mut rows: Rows, over: Rows) -> Rows {
    for (key, row) in over {
        assert!(
            rows.insert(key.clone(), row).is_some(),
            "{key} replaces nothing"
        );
    }
    rows
}

/// Takes one number out; keeps the weakest grade.
pub(crate) fn take(rows: &mut Rows, field: &str, weakest: &mut Grade) -> f32 {
    let key = field.replace('_', "-");
    let Some((value, grade, source)) = rows.remove(&key) else {
        panic!("no {key}")
    };
    assert!(!source.is_empty(), "{key} has no source");
    *weakest = (*weakest).max(grade);
    value
}

pub(crate) use skin;
