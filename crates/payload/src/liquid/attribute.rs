//! Where Braze keeps a variable's value.

use carillon_campaign::AppProfile;

/// The attributes that every profile has, by name. Source: Braze, Supported personalization tags.
const STANDARD: [&str; 17] = [
    "braze_id",
    "city",
    "country",
    "date_of_birth",
    "email_address",
    "first_name",
    "gender",
    "language",
    "last_name",
    "last_used_app_date",
    "most_recent_app_version",
    "most_recent_locale",
    "most_recent_location",
    "phone_number",
    "random_bucket_number",
    "time_zone",
    "user_id",
];

/// A variable's place in a profile: as the app profile says, else the standard attribute of that name, else the
/// custom one.
pub(super) fn attribute(app: &AppProfile, variable: &str) -> String {
    if let Some(place) = app.liquid.get(variable) {
        return place.clone();
    }
    if STANDARD.contains(&variable) {
        return format!("${{{variable}}}");
    }
    format!("custom_attribute.${{{variable}}}")
}

/// The stem of the names assigned while a variable is judged.
pub(super) fn stem(variable: &str) -> String {
    variable
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_app_profile_goes_before_the_standard_attributes() {
        let mut app = AppProfile::default();
        let of = |app: &AppProfile, name| attribute(app, name);
        assert_eq!(
            of(&app, "first_name"),
            "${first_name}",
            "every profile has one"
        );
        assert_eq!(
            of(&app, "streak"),
            "custom_attribute.${streak}",
            "the app's own"
        );
        app.liquid.insert(
            "first_name".to_owned(),
            "event_properties.${who}".to_owned(),
        );
        assert_eq!(
            of(&app, "first_name"),
            "event_properties.${who}",
            "as the app profile says"
        );
    }
}
