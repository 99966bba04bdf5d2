//! Android's font scale: sizes in sp as dp, larger letters growing less than small ones (Android 14).

use std::sync::OnceLock;

use serde::Deserialize;

/// The tables, with their source.
const FILE: &str = include_str!("../android-font-scale.toml");

/// Every table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    sp: Vec<f32>,
    scale: Vec<Table>,
}

/// What each size in sp becomes at one scale.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    scale: f32,
    dp: Vec<f32>,
}

/// The tables compiled in, read once.
#[expect(
    clippy::expect_used,
    reason = "compiled in and read by every test; there is no way on without it"
)]
fn tables() -> &'static Tables {
    static READ: OnceLock<Tables> = OnceLock::new();
    READ.get_or_init(|| toml::from_str(FILE).expect("tables of font scales"))
}

/// A size in sp as dp. A scale above 1 without a table of its own takes the nearest above it.
pub(crate) fn sp_to_dp(sp: f32, scale: f32) -> f32 {
    let tables = tables();
    if scale <= 1.0 {
        return sp * scale;
    }
    let table = tables
        .scale
        .iter()
        .find(|table| table.scale >= scale - 0.001);
    let Some(table) = table.or(tables.scale.last()) else {
        return sp * scale;
    };
    let above = tables.sp.iter().position(|known| *known >= sp);
    match above {
        Some(0) => sp * table.dp[0] / tables.sp[0],
        Some(at) => {
            let (from, to) = (tables.sp[at - 1], tables.sp[at]);
            let part = (sp - from) / (to - from);
            table.dp[at - 1] + part * (table.dp[at] - table.dp[at - 1])
        }
        None => sp,
    }
}

#[cfg(test)]
mod tests {
    use super::{sp_to_dp, tables};

    #[test]
    fn large_letters_grow_less_than_small_ones() {
        for (sp, scale, dp) in [
            (14.0, 1.0, 14.0),
            (14.0, 0.85, 11.9),
            (14.0, 2.0, 26.0),
            (16.0, 2.0, 28.0),
            (6.0, 1.5, 9.0),
            (30.0, 1.3, 30.0),
            (120.0, 2.0, 120.0),
        ] {
            let found = sp_to_dp(sp, scale);
            assert!(
                (found - dp).abs() < 0.01,
                "{sp} sp at {scale} are {dp} dp, not {found}"
            );
        }
    }

    #[test]
    fn every_table_has_a_value_a_size_and_grows() {
        for table in &tables().scale {
            assert_eq!(table.dp.len(), tables().sp.len(), "a value a size");
            assert!(table.dp.is_sorted(), "a larger size is never smaller");
        }
    }
}
