//! System packages: from Debian and Ubuntu by apt; elsewhere by name, for a person to install.

use std::fs;

use crate::shell::{answer, must, on_path, program};
use crate::step::Stop;

/// A package, and how to see without dpkg that what it brings is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Package {
    /// Its name in Debian.
    name: &'static str,
    /// What to look for on other systems.
    sign: Sign,
}

/// How to see that something is installed, on any Linux.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// `pkg-config` knows this module.
    Module(&'static str),
    /// One of these programs is on PATH.
    Program(&'static [&'static str]),
    /// Only Debian knows; elsewhere taken as given.
    Unseen,
}

/// What the shell links and what builds it.
pub(crate) const LIBRARIES: &[Package] = &[
    package("build-essential", Sign::Program(&["cc"])),
    package("pkg-config", Sign::Program(&["pkg-config"])),
    package("libwebkit2gtk-4.1-dev", Sign::Module("webkit2gtk-4.1")),
    package("librsvg2-dev", Sign::Module("librsvg-2.0")),
    package("libxdo-dev", Sign::Unseen),
];

/// A display without a screen. `xvfb-run` needs xauth, which xvfb only recommends.
pub(crate) const DISPLAY: &[Package] = &[
    package("xvfb", Sign::Program(&["xvfb-run"])),
    package("xauth", Sign::Program(&["xauth"])),
];

/// A message bus, for tests of what is said on one.
pub(crate) const BUS: &[Package] = &[package("dbus-x11", Sign::Program(&["dbus-daemon"]))];

/// What drives the real app in both engines.
pub(crate) const DRIVING: &[Package] = &[
    DISPLAY[0],
    DISPLAY[1],
    package("webkit2gtk-driver", Sign::Program(&["WebKitWebDriver"])),
    BUS[0],
    package("at-spi2-core", Sign::Unseen),
    package("gnome-keyring", Sign::Unseen),
    package(
        "chromium",
        Sign::Program(&["chromium", "chromium-browser", "google-chrome"]),
    ),
    package("chromium-driver", Sign::Program(&["chromedriver"])),
];

/// A proxy that speaks TLS and HTTP/2, a keyring with a program that looks into it, and a service that shows
/// notifications, with its display and what its own `dunstctl` asks it by.
pub(crate) const SENDERS: &[Package] = &[
    DISPLAY[0],
    DISPLAY[1],
    package("dunst", Sign::Program(&["dunst"])),
    package("systemd", Sign::Program(&["busctl"])),
    package("nghttp2-proxy", Sign::Program(&["nghttpx"])),
    BUS[0],
    package("gnome-keyring", Sign::Program(&["gnome-keyring-daemon"])),
    package("libsecret-tools", Sign::Program(&["secret-tool"])),
];

/// Debian's compiler and the source of its standard library, for networks where rustup cannot download.
pub(super) const RUST_FOR_WASM: &[Package] = &[
    package("rustc-web", Sign::Unseen),
    package("rust-web-src", Sign::Unseen),
];

/// One package.
const fn package(name: &'static str, sign: Sign) -> Package {
    Package { name, sign }
}

/// Installs what is missing of these.
pub(crate) fn ensure(wanted: &[Package]) -> Result<(), Stop> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let Some(family) = Family::here() else {
        return stop_where_unseen(wanted);
    };
    let missing = missing(wanted, family);
    if missing.is_empty() {
        return Ok(());
    }
    println!("  installing {}", missing.join(" "));
    install(&missing).map_err(|stop| {
        Stop::new(format!(
            "{}; install them yourself: {}",
            stop.message,
            missing.join(" ")
        ))
    })
}

/// Whether all of these are there.
pub(super) fn has(wanted: &[Package]) -> bool {
    Family::here().is_some_and(|family| missing(wanted, family).is_empty())
}

/// Whether apt can be asked here at all.
pub(super) fn is_debian() -> bool {
    Family::here() == Some(Family::Debian)
}

/// The distributions whose package names we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    Debian,
    Ubuntu,
}

impl Family {
    /// This machine's.
    fn here() -> Option<Self> {
        Self::read(&fs::read_to_string("/etc/os-release").ok()?)
    }

    /// The family an `os-release` file tells of.
    fn read(os_release: &str) -> Option<Self> {
        let value = |key: &str| {
            os_release
                .lines()
                .find_map(|line| line.strip_prefix(key)?.strip_prefix('='))
                .map(|value| value.trim_matches('"').to_owned())
                .unwrap_or_default()
        };
        let names = format!("{} {}", value("ID"), value("ID_LIKE"));
        let is = |name: &str| names.split_whitespace().any(|word| word == name);
        if is("ubuntu") {
            Some(Self::Ubuntu)
        } else if is("debian") {
            Some(Self::Debian)
        } else {
            None
        }
    }

    /// The package's name here.
    fn name_of(self, package: Package) -> &'static str {
        match (self, package.name) {
            (Self::Ubuntu, "chromium") => "chromium-browser",
            (Self::Ubuntu, "chromium-driver") => "chromium-chromedriver",
            (_, name) => name,
        }
    }
}

/// The names of those dpkg does not have.
fn missing(wanted: &[Package], family: Family) -> Vec<&'static str> {
    let names: Vec<_> = wanted
        .iter()
        .map(|package| family.name_of(*package))
        .collect();
    // dpkg-query fails as soon as one is unknown, but still tells of the others.
    let told = program("dpkg-query")
        .args(["-W", "-f", "${binary:Package} ${db:Status-Status}\n"])
        .args(&names)
        .output()
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
        .unwrap_or_default();
    names
        .into_iter()
        .filter(|name| !is_installed(&told, name))
        .collect()
}

/// Whether dpkg's answer has the package as installed (`libxdo-dev:amd64 installed`).
fn is_installed(told: &str, name: &str) -> bool {
    told.lines().any(|line| {
        let (package, status) = line.split_once(' ').unwrap_or((line, ""));
        package.split(':').next() == Some(name) && status == "installed"
    })
}

/// Asks apt, as root.
fn install(names: &[&str]) -> Result<(), Stop> {
    let root = answer(program("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if !root && on_path("sudo").is_none() {
        return Err(Stop::new("not root, and there is no sudo"));
    }
    let apt = || {
        let mut command = program(if root { "env" } else { "sudo" });
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]);
        command
    };
    must(apt().arg("update"))?;
    must(
        apt()
            .args(["install", "-y", "--no-install-recommends"])
            .args(names),
    )
}

/// On a distribution we do not know: goes on where everything can be seen, else names what is needed.
fn stop_where_unseen(wanted: &[Package]) -> Result<(), Stop> {
    let unseen: Vec<_> = wanted
        .iter()
        .filter(|package| !is_seen(package.sign))
        .map(|package| package.name)
        .collect();
    if unseen.is_empty() {
        return Ok(());
    }
    Err(Stop::new(format!(
        "this is neither Debian nor Ubuntu; install what Debian calls: {}",
        unseen.join(" ")
    )))
}

/// Whether what a package brings can be seen.
fn is_seen(sign: Sign) -> bool {
    match sign {
        Sign::Module(name) => answer(program("pkg-config").args(["--exists", name])).is_some(),
        Sign::Program(names) => names.iter().any(|name| on_path(name).is_some()),
        Sign::Unseen => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_family_is_read_from_os_release() {
        let debian = "PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n";
        assert_eq!(
            Family::read(debian),
            Some(Family::Debian),
            "the machine the design was tried on"
        );
        let mint = "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n";
        assert_eq!(
            Family::read(mint),
            Some(Family::Ubuntu),
            "a relative takes its parent's names"
        );
        let fedora = "ID=fedora\nVERSION_ID=42\n";
        assert_eq!(
            Family::read(fedora),
            None,
            "apt would not know what to do there"
        );
    }

    #[test]
    fn dpkgs_answer_is_read_with_and_without_an_architecture() {
        let told = "libxdo-dev:amd64 installed\nxvfb installed\nxauth config-files\n";
        assert!(
            is_installed(told, "libxdo-dev"),
            "multi-arch packages name their architecture"
        );
        assert!(is_installed(told, "xvfb"), "others do not");
        assert!(
            !is_installed(told, "xauth"),
            "a removed package whose settings are kept is not there"
        );
        assert!(
            !is_installed(told, "libxdo"),
            "the start of a name is another package"
        );
    }

    #[test]
    fn ubuntu_has_its_own_names_for_the_browser() {
        let names: Vec<_> = DRIVING
            .iter()
            .map(|package| Family::Ubuntu.name_of(*package))
            .collect();
        assert!(
            names.contains(&"chromium-chromedriver"),
            "Ubuntu has no chromium-driver: {names:?}"
        );
    }
}
