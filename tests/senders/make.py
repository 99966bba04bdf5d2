"""Encrypts and signs with http-ece, pywebpush and py-vapid, for our tests to read.

    python make.py FOLDER

leaves `python.json` there. What is kept in `made/` was made so; `cargo xtask conformance` makes it anew each time.

http-ece is given key and salt, so that our tests can make the same bytes; pywebpush takes both by chance. Neither is given an
empty payload: http-ece makes no record of it, which it could not read itself, and pywebpush refuses it. `make.js` has one.
"""

import hashlib
import json
import pathlib
import sys
from importlib.metadata import version

import http_ece
from cryptography.hazmat.primitives.asymmetric import ec
from py_vapid import Vapid02
from pywebpush import WebPusher

from common import base64url, bodies, point

AUDIENCE, CONTACT = "https://push.example:8443", "mailto:push@example.com"
#: Signed tokens say until when: long after anybody reads this.
EXPIRES = 4_000_000_000


def made_of(text):
    """32 bytes that are the same in every run."""
    return hashlib.sha256(f"Carillon, tests of senders: {text}".encode()).digest()


def key_of(text):
    """A key that is the same in every run."""
    return ec.derive_private_key(int.from_bytes(made_of(text), "big"), ec.SECP256R1())


browser, auth = key_of("browser"), made_of("auth")[:16]
messages = []
for name, text in bodies().items():
    sender, salt = made_of(f"sender of {name}"), made_of(f"salt of {name}")[:16]
    body = http_ece.encrypt(
        text.encode(),
        salt=salt,
        private_key=key_of(f"sender of {name}"),
        dh=point(browser),
        auth_secret=auth,
        version="aes128gcm",
    )
    messages.append(
        {
            "by": f"http-ece {version('http-ece')}",
            "name": name,
            "text": text,
            "sender": base64url(sender),
            "salt": base64url(salt),
            "body": base64url(body),
        }
    )
keys = {"p256dh": base64url(point(browser)), "auth": base64url(auth)}
pusher = WebPusher({"endpoint": f"{AUDIENCE}/push/abc", "keys": keys})
for number, (name, text) in enumerate(bodies().items()):
    message = {
        "by": f"pywebpush {version('pywebpush')}",
        "name": name,
        "text": text,
        "body": base64url(pusher.encode(text.encode())["body"]),
    }
    if number < 3:
        claims = {"aud": AUDIENCE, "exp": EXPIRES, "sub": CONTACT}
        signed = Vapid02(key_of(f"vapid {number}")).sign(claims)
        message |= {"authorization": signed["Authorization"], "audience": AUDIENCE, "contact": CONTACT}
    messages.append(message)
known = {"browser": {"key": base64url(made_of("browser")), "auth": base64url(auth)}, "messages": messages}
text = json.dumps(known, indent=1, ensure_ascii=True)
pathlib.Path(sys.argv[1], "python.json").write_text(text + "\n", "utf-8")
