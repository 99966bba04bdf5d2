//! The language sentences are in: `--language`, or what the system says.

/// The wanted language's tag: asked for, or of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set.
pub(crate) fn wanted(asked: Option<&str>) -> String {
    let from_system = || {
        let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter();
        variables
            .filter_map(|name| std::env::var(name).ok())
            .find(|value| !value.is_empty())
    };
    asked
        .map(str::to_owned)
        .or_else(from_system)
        .unwrap_or_default()
}
