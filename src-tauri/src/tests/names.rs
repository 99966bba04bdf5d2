//! The contract: every command of `carillon-ipc` is registered and permitted, and nothing else is.

use std::collections::BTreeSet;

use serde_json::json;

use super::Page;

/// The contract, as it is written.
const CONTRACT: &str = concat!(
    include_str!("../../../crates/ipc/src/command.rs"),
    include_str!("../../../crates/ipc/src/gateway.rs"),
    include_str!("../../../crates/ipc/src/hand_over.rs"),
    include_str!("../../../crates/ipc/src/list.rs"),
    include_str!("../../../crates/ipc/src/receipt.rs"),
);

/// Every command's name in the contract: those tied to a reply, and the raw ones.
fn contract() -> BTreeSet<String> {
    let tied = CONTRACT
        .lines()
        .filter(|line| line.starts_with("command!("));
    let raw = CONTRACT
        .lines()
        .filter(|line| line.starts_with("pub const ") && line.contains(": &str"));
    let quoted = |line: &str| line.split('"').nth(1).map(str::to_owned);
    tied.chain(raw).filter_map(quoted).collect()
}

/// Every command that the page is permitted.
fn permitted() -> BTreeSet<String> {
    let file: toml::Table = include_str!("../../permissions/commands.toml")
        .parse()
        .unwrap();
    let allowed = file["permission"][0]["commands"]["allow"]
        .as_array()
        .unwrap();
    allowed
        .iter()
        .map(|name| name.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_page_is_permitted_the_contract_and_nothing_else() {
    assert!(
        contract().len() >= 20,
        "the contract was read: {:?}",
        contract()
    );
    assert_eq!(
        permitted(),
        contract(),
        "permissions/commands.toml follows crates/ipc"
    );
}

#[test]
fn every_command_is_registered_and_answers() {
    let page = Page::new();
    for name in contract() {
        // Nothing takes a number for its arguments; what is not registered or not permitted says so in other words.
        let said = page.invoke(&name, &json!(7)).unwrap_err().to_string();
        assert!(
            said.contains("invalid args `args`"),
            "{name} is there and reads its arguments: {said}"
        );
    }
}

#[test]
fn plugins_and_strangers_are_closed_to_the_page() {
    let page = Page::new();
    for name in [
        "plugin:dialog|open",
        "plugin:fs|read_file",
        "plugin:event|emit",
        "plugin:window|close",
        "read_disk",
    ] {
        let said = page.invoke(name, &json!({})).unwrap_err().to_string();
        assert!(
            said.contains("not allowed") || said.contains("not found"),
            "{name} is refused, not tried: {said}"
        );
    }
}
