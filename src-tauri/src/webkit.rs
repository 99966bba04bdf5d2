//! WebKitGTK's one known trap: with NVIDIA's own driver its DMA-BUF renderer shows a blank window.

use std::env;
use std::path::Path;

/// What turns the renderer off.
const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// What the decision depends on.
#[derive(Clone, Copy, Debug, Default)]
struct Facts {
    /// Linux, where the webview is WebKitGTK.
    linux: bool,
    /// The person set the switch, either way.
    decided: bool,
    /// NVIDIA's own kernel driver is loaded (nouveau is not).
    nvidia: bool,
}

/// Whether the renderer is to be turned off.
fn must_switch_off(facts: Facts) -> bool {
    facts.linux && facts.nvidia && !facts.decided
}

/// Starts the program again with the renderer off, where that is needed. The process stays the same one; setting
/// a variable of a running process is not safe, and forbidden here.
pub(crate) fn prepare() {
    let facts = Facts {
        linux: cfg!(target_os = "linux"),
        decided: env::var_os(SWITCH).is_some(),
        nvidia: Path::new("/proc/driver/nvidia/version").exists(),
    };
    if must_switch_off(facts) {
        again();
    }
}

/// Replaces this process by itself with the switch set; goes on as it is where that cannot be.
#[cfg(unix)]
fn again() {
    use std::os::unix::process::CommandExt;
    if let Ok(program) = env::current_exe() {
        let _error = std::process::Command::new(program)
            .args(env::args_os().skip(1))
            .env(SWITCH, "1")
            .exec();
    }
}

/// Elsewhere there is no WebKitGTK.
#[cfg(not(unix))]
fn again() {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_nvidia_on_linux_loses_the_fast_renderer() {
        let nvidia = Facts {
            linux: true,
            decided: false,
            nvidia: true,
        };
        assert!(must_switch_off(nvidia), "a blank window otherwise");
        assert!(
            !must_switch_off(Facts {
                nvidia: false,
                ..nvidia
            }),
            "everybody else keeps it"
        );
        assert!(
            !must_switch_off(Facts {
                linux: false,
                ..nvidia
            }),
            "no WebKitGTK there"
        );
        assert!(
            !must_switch_off(Facts {
                decided: true,
                ..nvidia
            }),
            "a person's word counts, and it ends the loop"
        );
    }
}
