//! Dates as a locale writes them: a day, or a day and a time of day, as a persona has it. There is no clock, no zone.
//!
//! The calendar is the Gregorian one in every locale: the data of the other fifteen would be three megabytes more in
//! the page. A Thai or Persian reader sees the month's own name and the Gregorian year.

use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_datetime::options::{Length, TimePrecision};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_locale::preferences::extensions::unicode::keywords::HourCycle;
use icu_time::{DateTime, Time};

/// A day, or a day and a time, and how to write it.
#[derive(Clone, Debug)]
pub(super) struct Moment {
    day: Date<Gregorian>,
    time: Option<Time>,
    wanted: Wanted,
}

/// What is to be written of it. Nothing asked for means the usual: the day, and the time where there is one.
#[derive(Clone, Debug, Default)]
struct Wanted {
    length: Option<Length>,
    weekday: bool,
    year: bool,
    month: bool,
    day: bool,
    time: Option<TimePrecision>,
    hour_cycle: Option<HourCycle>,
}

impl Moment {
    /// Reads ISO 8601's calendar date, `2026-11-27`, with a time of day or without: `2026-11-27T18:30`, seconds and a
    /// fraction allowed, a space for the `T` as well. A zone is passed over: what is written is shown.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (day, time) = match text.split_once(['T', 't', ' ']) {
            Some((day, time)) => (day, Some(time_of_day(time)?)),
            None => (text, None),
        };
        Some(Self {
            day: calendar_day(day)?,
            time,
            wanted: Wanted::default(),
        })
    }

    /// Takes an option of `DATETIME()`, named as in ECMA-402. False where it is none that is known here.
    pub(super) fn set(&mut self, option: &str, value: &str) -> bool {
        let wanted = &mut self.wanted;
        match (option, value) {
            ("dateStyle", _) => return wanted.date_style(value),
            ("timeStyle", "short") => wanted.time = Some(TimePrecision::Minute),
            ("timeStyle", "medium" | "long" | "full") => wanted.time = Some(TimePrecision::Second),
            ("weekday", _) => return wanted.weekday(value),
            ("month", _) => return wanted.month(value),
            ("year", "numeric" | "2-digit") => wanted.year = true,
            ("day", "numeric" | "2-digit") => wanted.day = true,
            ("hour", "numeric" | "2-digit") => wanted.at_least(TimePrecision::Hour),
            ("minute", "numeric" | "2-digit") => wanted.at_least(TimePrecision::Minute),
            ("second", "numeric" | "2-digit") => wanted.at_least(TimePrecision::Second),
            ("hour12", "true" | "1") => wanted.hour_cycle = Some(HourCycle::H12),
            ("hour12", "false" | "0") => wanted.hour_cycle = Some(HourCycle::H23),
            _ => return false,
        }
        true
    }

    /// As a locale writes it; ISO 8601 where there is no data for it.
    pub(super) fn format(&self, locale: &icu_locale::Locale) -> String {
        let time = self.time.unwrap_or(Time::start_of_day());
        let moment = DateTime {
            date: self.day,
            time,
        };
        let mut preferences = DateTimeFormatterPreferences::from(locale);
        if let Some(cycle) = self.wanted.hour_cycle {
            preferences.hour_cycle = Some(cycle);
        }
        let fields = self.fields().build_composite_datetime().ok();
        let formatter = fields.and_then(|fields| {
            FixedCalendarDateTimeFormatter::<Gregorian, CompositeDateTimeFieldSet>::try_new(
                preferences,
                fields,
            )
            .ok()
        });
        formatter.map_or_else(
            || self.iso(),
            |formatter| formatter.format(&moment).to_string(),
        )
    }

    /// The fields to write. A time that the value does not have is not written.
    fn fields(&self) -> FieldSetBuilder {
        let wanted = &self.wanted;
        let asked = wanted.weekday || wanted.year || wanted.month || wanted.day;
        let time = if asked || wanted.time.is_some() {
            wanted.time
        } else {
            Some(TimePrecision::Minute)
        };
        let time = time.filter(|_| self.time.is_some());
        let mut fields = FieldSetBuilder::new();
        fields.length = Some(wanted.length.unwrap_or(Length::Medium));
        fields.time_precision = time;
        fields.date_fields = match (asked, wanted.time.is_some() && time.is_some()) {
            (true, _) => Some(wanted.date_fields(time.is_some())),
            (false, true) => None,
            (false, false) => Some(DateFields::YMD),
        };
        fields
    }

    fn iso(&self) -> String {
        let day = self.day;
        let (year, month, day) = (
            day.era_year().year,
            day.month().ordinal,
            day.day_of_month().0,
        );
        let date = format!("{year:04}-{month:02}-{day:02}");
        self.time.map_or(date.clone(), |time| {
            format!(
                "{date} {:02}:{:02}",
                time.hour.number(),
                time.minute.number()
            )
        })
    }
}

impl Wanted {
    fn date_style(&mut self, style: &str) -> bool {
        let length = match style {
            "full" | "long" => Length::Long,
            "medium" => Length::Medium,
            "short" => Length::Short,
            _ => return false,
        };
        self.length = Some(length);
        self.weekday = style == "full";
        (self.year, self.month, self.day) = (true, true, true);
        true
    }

    fn weekday(&mut self, style: &str) -> bool {
        self.weekday = true;
        self.named(style)
    }

    fn month(&mut self, style: &str) -> bool {
        self.month = true;
        if matches!(style, "numeric" | "2-digit") {
            self.length = Some(Length::Short);
            return true;
        }
        self.named(style)
    }

    /// The length that a name is asked for in. ICU4X has one for all fields: the longest wins, but a month in digits
    /// stays in digits.
    fn named(&mut self, style: &str) -> bool {
        let length = match style {
            "long" => Length::Long,
            "short" | "narrow" => Length::Medium,
            _ => return false,
        };
        if self.length.is_none() || (self.length == Some(Length::Medium) && style == "long") {
            self.length = Some(length);
        }
        true
    }

    fn at_least(&mut self, precision: TimePrecision) {
        let finer = match (self.time, precision) {
            (Some(TimePrecision::Second), _) | (_, TimePrecision::Second) => TimePrecision::Second,
            (Some(TimePrecision::Minute), _) | (_, TimePrecision::Minute) => TimePrecision::Minute,
            _ => precision,
        };
        self.time = Some(finer);
    }

    /// The nearest set of fields that CLDR has a pattern for: a year or a weekday beside a day brings the month, and
    /// so does a time.
    fn date_fields(&self, with_time: bool) -> DateFields {
        match (self.weekday, self.year, self.month, self.day) {
            (false, true, true, false) if !with_time => DateFields::YM,
            (false, true, false, false) if !with_time => DateFields::Y,
            (false, false, true, false) if !with_time => DateFields::M,
            (false, true, _, _) => DateFields::YMD,
            (false, false, false, _) => DateFields::D,
            (false, false, true, _) => DateFields::MD,
            (true, true, _, _) => DateFields::YMDE,
            (true, false, true, _) => DateFields::MDE,
            (true, false, false, true) => DateFields::DE,
            (true, false, false, false) => DateFields::E,
        }
    }
}

/// `2026-11-27`
fn calendar_day(text: &str) -> Option<Date<Gregorian>> {
    let mut parts = text.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = u8::try_from(digits(parts.next()?, 2)?).ok()?;
    let day = u8::try_from(digits(parts.next()?, 2)?).ok()?;
    parts
        .next()
        .is_none()
        .then(|| Date::try_new_gregorian(i32::from(year), month, day).ok())
        .flatten()
}

/// `18:30`, `18:30:15`, `18:30:15.5`; with `Z` or `+01:00` behind it.
fn time_of_day(text: &str) -> Option<Time> {
    let text = text.strip_suffix(['Z', 'z']).unwrap_or(text);
    let (text, zone) = match text.split_once(['+', '-']) {
        Some((time, zone)) => (time, Some(zone)),
        None => (text, None),
    };
    let good = |zone: &str| {
        zone.bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b':')
    };
    if !zone.is_none_or(good) {
        return None;
    }
    let (text, fraction) = text.split_once('.').unwrap_or((text, ""));
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut parts = text.split(':');
    let hour = u8::try_from(digits(parts.next()?, 2)?).ok()?;
    let minute = u8::try_from(digits(parts.next()?, 2)?).ok()?;
    let second = match parts.next() {
        Some(second) => u8::try_from(digits(second, 2)?).ok()?,
        None => 0,
    };
    parts
        .next()
        .is_none()
        .then(|| Time::try_new(hour, minute, second, 0).ok())
        .flatten()
}

/// A number of exactly so many digits.
fn digits(text: &str, count: usize) -> Option<u16> {
    let whole = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    whole.then(|| text.parse().ok()).flatten()
}
