//! Points in time as other programs read them.

/// Seconds since 1970 as ISO 8601 in UTC. Days become a date by Howard Hinnant's `civil_from_days`.
pub fn iso_8601(seconds: u64) -> String {
    let (days, time) = (seconds / 86_400, seconds % 86_400);
    let shifted = days + 719_468;
    let (era, day) = (shifted / 146_097, shifted % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let date = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    let year = year + era * 400 + u64::from(month <= 2);
    format!(
        "{year:04}-{month:02}-{date:02}T{:02}:{:02}:{:02}Z",
        time / 3600,
        time / 60 % 60,
        time % 60
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_become_a_date_and_a_time_in_utc() {
        let check = |seconds, expected: &str, why: &str| {
            assert_eq!(iso_8601(seconds), expected, "{why}");
        };
        check(0, "1970-01-01T00:00:00Z", "where counting begins");
        check(
            951_782_399,
            "2000-02-28T23:59:59Z",
            "the last second of a day",
        );
        check(951_782_400, "2000-02-29T00:00:00Z", "a century that leaps");
        check(
            1_800_000_060,
            "2027-01-15T08:01:00Z",
            "a day like any other",
        );
        check(
            4_107_542_400,
            "2100-03-01T00:00:00Z",
            "a century that does not",
        );
    }
}
