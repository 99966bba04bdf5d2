"""Keeps keys in GNOME's keyring, over D-Bus, and looks for them with `secret-tool`, which is of another maker.

    dbus-run-session -- python keyring.py KEYRING

KEYRING is the built example `keyring` of `carillon-store`. The keyring is made anew in a folder of its own, so that the
person's is not touched.
"""

import os
import pathlib
import shutil
import subprocess
import sys

from common import Verdict, until_on_the_bus

ACCOUNT, KEY = "peer-1", "-----BEGIN PRIVATE KEY-----\nof a peer: é, 鍵\n-----END PRIVATE KEY-----"
#: How our keys are found.
NAMES = ["service", "carillon", "username", ACCOUNT]


def run(*command, given=""):
    """A program with what it is given; what it prints, or nothing where it fails."""
    done = subprocess.run(command, input=given.encode(), stdout=subprocess.PIPE, timeout=60)
    return done.stdout.decode() if done.returncode == 0 else None


def main():
    ours = sys.argv[1]
    folder = pathlib.Path("keyring-home").absolute()
    shutil.rmtree(folder, ignore_errors=True)
    for inner in ["run", "home"]:
        (folder / inner).mkdir(parents=True, mode=0o700)
    os.environ |= {
        "HOME": str(folder / "home"),
        "XDG_DATA_HOME": str(folder / "home/.local/share"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "CARILLON_HOME": str(folder / "carillon"),
    }
    os.environ.pop("CARILLON_KEYRING", None)
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    )
    daemon.stdin.write(b"a password")
    daemon.stdin.close()
    try:
        verdict = Verdict()
        look(verdict, ours, folder)
    finally:
        daemon.terminate()
        daemon.wait(timeout=20)
    verdict.close("GNOME's keyring kept, showed and forgot our keys")


def look(verdict, ours, folder):
    """What we keep is seen by the other, and the other way round."""
    until_on_the_bus("org.freedesktop.secrets", "gnome-keyring-daemon")
    verdict.same("where keys are kept", run(ours, "place"), "Keyring\n")
    verdict.same("a key that was not kept", run(ours, "show", ACCOUNT), "none\n")
    verdict.check(run(ours, "keep", ACCOUNT, given=KEY) is not None, "a key cannot be kept")
    verdict.same("what we read again", run(ours, "show", ACCOUNT), f"kept {KEY}\n")
    verdict.same("what secret-tool reads", (run("secret-tool", "lookup", *NAMES) or "").rstrip("\n"), KEY)

    run(ours, "keep", ACCOUNT, given="another")
    verdict.same("what was kept in its place", (run("secret-tool", "lookup", *NAMES) or "").rstrip("\n"), "another")
    run(ours, "keep", "peer-2", given="of somebody else")
    verdict.same("beside another account's", run(ours, "show", ACCOUNT), "kept another\n")

    verdict.check(run(ours, "forget", ACCOUNT) is not None, "a key cannot be forgotten")
    verdict.same("what is left of it", run("secret-tool", "lookup", *NAMES), None)
    verdict.same("what we read then", run(ours, "show", ACCOUNT), "none\n")
    verdict.same("the other account's", run(ours, "show", "peer-2"), "kept of somebody else\n")
    written = [path for path in folder.rglob("*") if path.is_file()]
    keyrings = [path for path in written if path.suffix == ".keyring"]
    verdict.check(keyrings, "the keyring wrote no file: nothing was tried")
    for path in written:
        verdict.check(b"of somebody else" not in path.read_bytes(), f"{path.name} has a key in the clear")


main()
