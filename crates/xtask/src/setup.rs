//! Set-up: what a build, a test or a measurement needs on this machine; installs what is missing, nothing else.
//!
//! Every probe is one quick question, so that the set-up costs a fraction of a second when nothing is missing.

mod cargo_tools;
mod debian;
pub(crate) mod wasm_std;

use crate::setup::wasm_std::WasmStd;
use crate::step::{Steps, Stop};
use crate::tree::Tree;

/// Everything any command needs.
pub(crate) fn everything(tree: &Tree) -> Result<(), Stop> {
    let mut steps = Steps::default();
    for_driving(tree, &mut steps)?;
    steps.close()
}

/// For opening the app: libraries, the wasm32 standard library, trunk and wasm-bindgen.
pub(crate) fn for_app(tree: &Tree, steps: &mut Steps) -> Result<WasmStd, Stop> {
    steps.need("system libraries", || debian::ensure(debian::LIBRARIES))?;
    let std = steps.need("wasm32 standard library", wasm_std::ensure)?;
    steps.need("trunk and wasm-bindgen", || cargo_tools::ensure_front(tree))?;
    Ok(std)
}

/// For tests of the native crates: what the app needs, and a message bus.
pub(crate) fn for_native_tests(tree: &Tree, steps: &mut Steps) -> Result<WasmStd, Stop> {
    let std = for_app(tree, steps)?;
    steps.need("message bus", || debian::ensure(debian::BUS))?;
    Ok(std)
}

/// For lints: no page is built.
pub(crate) fn for_check(steps: &mut Steps) -> Result<(), Stop> {
    steps.need("system libraries", || debian::ensure(debian::LIBRARIES))
}

/// For driving the real app: all of the above, a display of its own, browsers and their drivers.
pub(crate) fn for_driving(tree: &Tree, steps: &mut Steps) -> Result<WasmStd, Stop> {
    let std = for_app(tree, steps)?;
    steps.need("display, browsers and drivers", || {
        debian::ensure(debian::DRIVING)
    })?;
    Ok(std)
}

/// A display that needs no screen, so that the command we name to a person works.
pub(crate) fn for_no_display() -> Result<(), Stop> {
    debian::ensure(debian::DISPLAY)
}

/// For others' servers and keyrings that our pushes and keys are tried with.
pub(crate) fn for_senders() -> Result<(), Stop> {
    debian::ensure(debian::SENDERS)
}
