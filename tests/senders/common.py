"""What the scripts in Python share: texts, keys, a server that records, and the run of our sender."""

import base64
import http.server
import json
import pathlib
import subprocess
import sys
import threading
import time

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

SOURCES = pathlib.Path(__file__).parent


def bodies():
    """The payloads that are tried, by name. None is empty: see `make.py`."""
    listed = json.loads((SOURCES / "bodies.json").read_text("utf-8"))
    return {body["name"]: body["text"] * body.get("times", 1) for body in listed}


def base64url(data):
    """As tokens and subscriptions have it, without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unbase64url(text):
    """The bytes again."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def point(key):
    """A key's public half, 65 bytes uncompressed."""
    return key.public_key().public_bytes(
        serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
    )


def pem(key):
    """A private key as PKCS #8, as providers give them out."""
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def new_key():
    """A key of P-256."""
    return ec.generate_private_key(ec.SECP256R1())


class Verdict:
    """What was compared, and a sentence for each that differed."""

    def __init__(self):
        self.compared = 0
        self.wrong = []

    def check(self, is_right, sentence):
        """One comparison; `sentence` says what is wrong where it is."""
        self.compared += 1
        if not is_right:
            self.wrong.append(sentence)

    def same(self, what, found, expected):
        """One comparison of two values."""
        self.check(found == expected, f"{what}: {repr(found)[:200]}, and not {repr(expected)[:200]}")

    def close(self, said):
        """Prints, and ends the program."""
        for sentence in self.wrong[:40]:
            print(f"  {sentence}", file=sys.stderr)
        if self.wrong:
            sys.exit(f"  {len(self.wrong)} of {self.compared} comparisons differ.")
        print(f"  {said}: {self.compared} comparisons.")


class Recorder:
    """A server on loopback that keeps every request and answers by a function of it: status, headers and body."""

    def __init__(self, answer):
        self.requests = []
        recorder = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                length = int(self.headers.get("content-length", 0))
                request = {
                    "path": self.path,
                    "headers": {name.lower(): value for name, value in self.headers.items()},
                    "body": self.rfile.read(length),
                }
                recorder.requests.append(request)
                status, headers, body = answer(request)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def origin(self):
        """Where it listens."""
        return f"http://127.0.0.1:{self.server.server_address[1]}"


def until_on_the_bus(name, program):
    """Waits until a program owns a name on the session's bus. It is not called by that name, by which the bus would start
    another."""
    ask = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"]
    ask += ["org.freedesktop.DBus.NameHasOwner", f"string:{name}"]
    for _ in range(100):
        if b"true" in subprocess.run(ask, stdout=subprocess.PIPE, timeout=60).stdout:
            return
        time.sleep(0.1)
    sys.exit(f"  {program} did not come onto the bus")


def send(program, job):
    """Runs our sender with a job; gives the lines that it prints."""
    done = subprocess.run([program], input=json.dumps(job).encode(), stdout=subprocess.PIPE, timeout=300)
    if done.returncode != 0:
        sys.exit(f"  our sender failed ({done.returncode})")
    return [json.loads(line) for line in done.stdout.splitlines()]
