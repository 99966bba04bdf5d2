"""Lets dunst, Debian's notification service, show what arrives in `carillon sandbox --notify`, and asks dunst what it shows.

    dbus-run-session -- xvfb-run -a python dunst.py CARILLON CAMPAIGN

CARILLON is the built program, CAMPAIGN the one whose app is on the sandbox's devices. Pushes are sent as a company's own
server takes them, and dunst is read by its own `dunstctl`: how many notifications stand on the screen, what its history has of
them once they are closed, and what its menu of actions offers. Its settings are made anew in a folder of its own.

How dunst is wrong, and what is done about it:

- Its history (1.9) has no buttons. Its menu has: it pipes them to a program, which here writes them down.
- Its history keeps a body as it came, and the words as they are drawn in `message`, with the markup. Both are read.
"""

import html
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time
import urllib.request

from common import Verdict, until_on_the_bus

SETTINGS = """
[global]
    markup = full
    format = "%s\\n%b"
    dmenu = "{menu}"
[urgency_low]
    timeout = 0
[urgency_normal]
    timeout = 0
[urgency_critical]
    timeout = 0
"""


def dunstctl(*words):
    """What `dunstctl` answers."""
    return subprocess.run(["dunstctl", *words], stdout=subprocess.PIPE, check=True, timeout=60).stdout.decode()


def until(what, look):
    """Waits until `look` gives something, and gives it."""
    for _ in range(200):
        found = look()
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"  dunst did not come to {what}")


def on_screen(count):
    """Waits until so many notifications stand on the screen."""
    until(f"show {count}", lambda: dunstctl("count", "displayed").strip() == str(count))


class Sandbox:
    """`carillon sandbox --notify`, as long as the block lasts."""

    def __init__(self, carillon, campaign, said):
        self.said = open(said, "wb")
        command = [carillon, "--language", "en", "sandbox", "--notify", "--campaign", campaign]
        self.program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.said)
        self.ready = json.loads(self.program.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.program.terminate()
        self.program.wait(timeout=20)
        self.said.close()

    def push(self, device, **members):
        """Sends a push, and gives the answer's status."""
        webhook = self.ready["webhook"]
        body = json.dumps(members | {"to": f"carillon-sandbox-{device}"}).encode()
        request = urllib.request.Request(webhook["url"], body, {"authorization": webhook["authorization"]})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status


def main():
    carillon, campaign = sys.argv[1:]
    folder = pathlib.Path("dunst-home").absolute()
    shutil.rmtree(folder, ignore_errors=True)
    for inner in ["run", "home"]:
        (folder / inner).mkdir(parents=True, mode=0o700)
    os.environ |= {"HOME": str(folder / "home"), "XDG_RUNTIME_DIR": str(folder / "run")}
    menu, offered, said = (folder / name for name in ["menu", "offered.txt", "said.txt"])
    menu.write_text(f"#!/bin/sh\ncat > {offered}.part && mv {offered}.part {offered}\n", "utf-8")
    menu.chmod(0o755)
    (folder / "dunstrc").write_text(SETTINGS.format(menu=menu), "utf-8")
    dunst = subprocess.Popen(["dunst", "-config", folder / "dunstrc"], stderr=subprocess.DEVNULL)
    verdict = Verdict()
    try:
        until_on_the_bus("org.freedesktop.Notifications", "dunst")
        with Sandbox(carillon, campaign, said) as sandbox:
            look(verdict, sandbox, offered)
            verdict.same("what is said while dunst shows everything", said.read_text("utf-8").count("Nothing on"), 0)
            dunst.terminate()
            dunst.wait(timeout=20)
            verdict.same("a push when dunst is gone", sandbox.push("iphone", platform="ios", title="Late"), 202)
            until("be missed", lambda: "Nothing on this machine shows notifications" in said.read_text("utf-8"))
    finally:
        dunst.kill()
        dunst.wait(timeout=20)
    verdict.close("dunst showed what arrived, in the place of what it replaced")


def look(verdict, sandbox, offered):
    """Sends pushes, and reads them back."""
    streak = {"platform": "ios", "collapse": "streak", "interruption-level": "time-sensitive"}
    sandbox.push("iphone", **streak, title="Your streak ends", body="In an hour")
    on_screen(1)
    words = {"title": "5 < 6 & <b>more</b>", "subtitle": "été, 鍵", "body": "<i>Tom</i> & Jerry &amp; \"2 > 1\"\nsecond line"}
    buttons = [{"label": "Play now"}, {"label": "Freeze & <b>hold</b>"}]
    image = "https://lumen.example/media/hero.png"
    sandbox.push("iphone", **streak, **words, image=image, buttons=buttons)
    until("replace the first", lambda: dunstctl("count", "displayed").strip() == "1" and menu_of(offered))
    verdict.same("the buttons that its menu offers", labels(offered), ["Play now", "Freeze & <b>hold</b>"])

    sandbox.push("pixel", **streak, title="Another device", body="stands beside it")
    on_screen(2)
    sandbox.push("iphone", platform="ios", title="Quiet", **{"interruption-level": "passive"})
    on_screen(3)
    dunstctl("close-all")
    on_screen(0)
    shown = history()
    title = f"{words['title']} · {words['subtitle']}"
    verdict.same("the titles", sorted(shown), sorted([title, "Another device", "Quiet"]))
    for title, body in [(title, words["body"]), ("Another device", "stands beside it"), ("Quiet", "")]:
        if title not in shown:
            continue
        entry = shown[title]
        verdict.same("the app", entry["appname"], "Lumen")
        verdict.same("the body", html.unescape(entry["body"]), body)
        verdict.check("<" not in entry["message"], f"words are taken for markup: {entry['message']}")
        drawn = html.unescape(entry["message"]).strip()
        verdict.same("the words as they are drawn", drawn, f"{title}\n{body}".strip())


def menu_of(offered):
    """Opens dunst's menu; whether it offers anything."""
    dunstctl("context")
    time.sleep(0.1)
    return offered.is_file() and offered.read_text("utf-8").strip()


def labels(offered):
    """The buttons in its menu: `#label (app) [number,id]`."""
    lines = offered.read_text("utf-8").splitlines()
    return [line[1:].rsplit(" (", 1)[0] for line in lines if line.startswith("#")]


def history():
    """What was closed, by its title."""
    entries = json.loads(dunstctl("history"))["data"][0]
    plain = [{name: field["data"] for name, field in entry.items()} for entry in entries]
    return {entry["summary"]: entry for entry in plain}


main()
