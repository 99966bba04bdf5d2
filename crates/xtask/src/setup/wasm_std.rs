//! The wasm32 standard library: rustup's where it can be had, else built by Debian's compiler from its source.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::setup::debian;
use crate::shell::{answer, must_within, program};
use crate::step::Stop;

/// The target.
const TARGET: &str = "wasm32-unknown-unknown";

/// How long rustup may take. On a network that swallows its requests it would try for many minutes.
const PATIENCE: Duration = Duration::from_secs(90);

/// Who provides the standard library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum WasmStd {
    /// The tool chain in use has it.
    Toolchain,
    /// Debian's `rustc-web` builds it from `rust-web-src`; the linker is still ours.
    Debian {
        /// `rust-lld` of the tool chain in use.
        linker: PathBuf,
    },
}

impl WasmStd {
    /// Sets a command up for a build for wasm32, and only for that: native builds keep their compiler.
    pub(crate) fn prepare(&self, command: &mut Command) {
        command
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS");
        command.env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            // The first nearly halves the time of a preview, and keeps its bytes. The second makes Leptos box each
            // component's type: a third less to compile, and to load. The third leaves wasm-bindgen what it asks for
            // in a page whose names are stripped.
            "-C target-feature=+simd128 --cfg erase_components \
             -C link-arg=--keep-section=target_features",
        );
        if let Self::Debian { linker } = self {
            command
                .env("RUSTC", "/usr/bin/rustc")
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
    }
}

/// Finds it, or installs it.
pub(crate) fn ensure() -> Result<WasmStd, Stop> {
    let sysroot = sysroot()?;
    if let Some(found) = find(&sysroot) {
        return Ok(found);
    }
    println!("  rustup target add {TARGET}");
    let added = must_within(program("rustup").args(["target", "add", TARGET]), PATIENCE);
    if added.is_ok() && has_target(&sysroot) {
        return Ok(WasmStd::Toolchain);
    }
    if !debian::is_debian() {
        return Err(Stop::new(format!(
            "no standard library for {TARGET}: run `rustup target add {TARGET}`"
        )));
    }
    println!("  rustup could not; taking Debian's compiler for the front end");
    debian::ensure(debian::RUST_FOR_WASM)?;
    find(&sysroot).ok_or_else(|| {
        Stop::new(format!(
            "no linker for {TARGET}: rust-lld is not in {}",
            sysroot.display()
        ))
    })
}

/// The one that is there.
fn find(sysroot: &Path) -> Option<WasmStd> {
    if has_target(sysroot) {
        return Some(WasmStd::Toolchain);
    }
    let linker = linker_of(sysroot)?;
    debian::has(debian::RUST_FOR_WASM).then_some(WasmStd::Debian { linker })
}

/// The tool chain's folder.
fn sysroot() -> Result<PathBuf, Stop> {
    answer(program("rustc").args(["--print", "sysroot"]))
        .map(|path| PathBuf::from(path.trim()))
        .ok_or_else(|| {
            Stop::new("`rustc` does not answer: install stable Rust from https://rustup.rs")
        })
}

/// Whether the tool chain's folder has a compiled standard library for wasm32.
fn has_target(sysroot: &Path) -> bool {
    let libraries = sysroot.join("lib/rustlib").join(TARGET).join("lib");
    std::fs::read_dir(libraries).is_ok_and(|files| {
        files
            .flatten()
            .any(|file| file.file_name().to_string_lossy().starts_with("libcore-"))
    })
}

/// The tool chain's own `rust-lld`, under whatever it calls this machine.
fn linker_of(sysroot: &Path) -> Option<PathBuf> {
    std::fs::read_dir(sysroot.join("lib/rustlib"))
        .ok()?
        .flatten()
        .map(|host| host.path().join("bin/rust-lld"))
        .find(|linker| linker.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debians_compiler_is_used_for_wasm_only() {
        let mut command = Command::new("trunk");
        WasmStd::Debian {
            linker: "/lld".into(),
        }
        .prepare(&mut command);
        let told: Vec<_> = command
            .get_envs()
            .map(|(key, _)| key.to_string_lossy())
            .collect();
        assert!(
            told.contains(&"RUSTC".into()),
            "its compiler must match its source: {told:?}"
        );
        let mut command = Command::new("trunk");
        WasmStd::Toolchain.prepare(&mut command);
        let told: Vec<_> = command
            .get_envs()
            .map(|(key, _)| key.to_string_lossy())
            .collect();
        assert!(
            !told.contains(&"RUSTC".into()),
            "rustup's own needs no other compiler: {told:?}"
        );
    }
}
