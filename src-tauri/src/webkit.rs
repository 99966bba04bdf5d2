//! WebKitGTK's two known traps on Linux, and the switches that lead around them.
//!
//! With NVIDIA's own driver its DMA-BUF renderer shows a blank window. And where there is no graphics processor it
//! composites by software all the same, which takes a third of a second a frame for a large window; without compositing
//! the same frame takes a fiftieth.

use std::env;
use std::path::Path;

/// Turns the DMA-BUF renderer off.
const NO_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Paints the page straight into its window, without layers.
const NO_COMPOSITING: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";

/// What the decision depends on.
#[derive(Clone, Copy, Debug, Default)]
struct Facts {
    /// Linux, where the webview is WebKitGTK.
    linux: bool,
    /// NVIDIA's own kernel driver is loaded (nouveau is not).
    nvidia: bool,
    /// There is a graphics processor that this process may use.
    gpu: bool,
}

impl Facts {
    /// Those of this machine.
    fn here() -> Self {
        Self {
            linux: cfg!(target_os = "linux"),
            nvidia: Path::new("/proc/driver/nvidia/version").exists(),
            gpu: has_gpu(Path::new("/dev")),
        }
    }

    /// The switches to set, of those that the person has not set either way.
    fn switches(self, decided: impl Fn(&str) -> bool) -> Vec<&'static str> {
        if !self.linux {
            return Vec::new();
        }
        [(NO_DMABUF, self.nvidia), (NO_COMPOSITING, !self.gpu)]
            .into_iter()
            .filter(|(switch, needed)| *needed && !decided(switch))
            .map(|(switch, _)| switch)
            .collect()
    }
}

/// Whether a folder of devices has a graphics processor: a render node of the kernel's, NVIDIA's own device, or the one
/// that Windows lends to its Linux.
fn has_gpu(dev: &Path) -> bool {
    let is_render_node =
        |entry: std::fs::DirEntry| entry.file_name().to_string_lossy().starts_with("renderD");
    let nodes = std::fs::read_dir(dev.join("dri")).into_iter().flatten();
    nodes.flatten().any(is_render_node) || dev.join("nvidia0").exists() || dev.join("dxg").exists()
}

/// Starts the program again with the switches that are needed. The process stays the same one; setting a variable of a
/// running process is not safe, and forbidden here.
pub(crate) fn prepare() {
    let switches = Facts::here().switches(|switch| env::var_os(switch).is_some());
    if !switches.is_empty() {
        again(&switches);
    }
}

/// Replaces this process by itself with the switches set; goes on as it is where that cannot be.
#[cfg(unix)]
fn again(switches: &[&str]) {
    use std::os::unix::process::CommandExt;
    if let Ok(program) = env::current_exe() {
        let _error = std::process::Command::new(program)
            .args(env::args_os().skip(1))
            .envs(switches.iter().map(|switch| (switch, "1")))
            .exec();
    }
}

/// Elsewhere there is no WebKitGTK.
#[cfg(not(unix))]
fn again(_switches: &[&str]) {}

#[cfg(test)]
mod tests {
    use super::*;

    /// A machine with a graphics processor and free drivers.
    const USUAL: Facts = Facts {
        linux: true,
        nvidia: false,
        gpu: true,
    };

    fn check(facts: Facts, decided: &[&str], expected: &[&str], why: &str) {
        let switches = facts.switches(|switch| decided.contains(&switch));
        assert_eq!(switches, expected, "{why}");
    }

    #[test]
    fn only_machines_with_a_trap_get_a_switch() {
        let nvidia = Facts {
            nvidia: true,
            ..USUAL
        };
        let bare = Facts {
            gpu: false,
            ..USUAL
        };
        check(USUAL, &[], &[], "the fast way, as everywhere");
        check(nvidia, &[], &[NO_DMABUF], "a blank window otherwise");
        check(
            bare,
            &[],
            &[NO_COMPOSITING],
            "three frames a second otherwise",
        );
        let elsewhere = Facts::default();
        check(elsewhere, &[], &[], "no WebKitGTK there");
    }

    #[test]
    fn a_persons_word_counts_and_ends_the_loop() {
        let both = Facts {
            nvidia: true,
            gpu: false,
            ..USUAL
        };
        let all = [NO_DMABUF, NO_COMPOSITING];
        check(both, &[], &all, "both traps");
        check(both, &[NO_DMABUF], &[NO_COMPOSITING], "one was decided");
        check(both, &all, &[], "nothing is left to set");
    }

    #[test]
    fn a_render_node_is_a_graphics_processor() {
        let dev = tempfile::tempdir().unwrap();
        assert!(!has_gpu(dev.path()), "nothing there");
        std::fs::create_dir(dev.path().join("dri")).unwrap();
        std::fs::write(dev.path().join("dri/card0"), "").unwrap();
        assert!(!has_gpu(dev.path()), "a screen alone draws nothing");
        std::fs::write(dev.path().join("dri/renderD128"), "").unwrap();
        assert!(has_gpu(dev.path()), "a render node");
    }
}
