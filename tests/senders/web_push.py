"""Reads what our sender sent to a push service: http-ece decrypts it, py-vapid and PyJWT verify its token.

    python web_push.py SEND

SEND is the built example `send` of `carillon-gateway`. The keys are made by `cryptography`, so that our reading of key files
is tried as well. What was recorded stays in `recorded.json` for `web_push.js`.

How the others are wrong, and what is done about it:

- http-ece reads a body of several records; RFC 8291 allows one. So the length is looked at as well.
- py-vapid takes `vapid t=…,k=…` without a blank after the comma only (RFC 8292 allows one). Ours has none since.
- py-vapid looks at the signature alone; PyJWT looks at the claims.
"""

import json
import pathlib
import sys
import time

import http_ece
import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from py_vapid import Vapid02

from common import Recorder, Verdict, base64url, bodies, new_key, pem, point, send, unbase64url

#: Bytes before the record, and those that encryption adds to it: what ends it, and a tag.
HEADER, ADDED = 86, 17

CONTACT = "mailto:push@example.com"


def main():
    program = sys.argv[1]
    verdict = Verdict()
    vapid, browser, auth = new_key(), new_key(), bytes(range(16))
    pathlib.Path("vapid.pem").write_bytes(pem(vapid))
    service = Recorder(lambda request: (201, {"location": request["path"] + "/1"}, b""))
    keys = {"p256dh": base64url(point(browser)), "auth": base64url(auth)}
    subscription = {"endpoint": f"{service.origin}/push/abc", "keys": keys}
    job = {
        "account": {"provider": "web-push", "values": {"contact": CONTACT}},
        "key": "vapid.pem",
        "targets": [json.dumps(subscription)],
    }
    # Nothing at all is a payload that our sender may be given as well.
    runs = [send(program, job | {"bodies": [*bodies().values(), ""]}), send(program, job)]
    told = [*runs[0], *runs[1]]
    verdict.same("requests that came", len(service.requests), len(told))
    read = [
        look_at(verdict, request, said, browser, auth, vapid, service.origin)
        for request, said in zip(service.requests, told)
    ]
    first = len(runs[0])
    for run in [read[:first], read[first:]]:
        verdict.same("tokens for one service in a run", len({request["token"] for request in run}), 1)
    verdict.same("salts", len({request["body"][:22] for request in read}), len(read))
    verdict.same("keys", len({request["body"][28:110] for request in read}), len(read))
    scalar = browser.private_numbers().private_value.to_bytes(32, "big")
    recorded = {
        "browser": {"key": base64url(scalar), "auth": base64url(auth)},
        "audience": service.origin,
        "contact": CONTACT,
        "requests": read,
    }
    pathlib.Path("recorded.json").write_text(json.dumps(recorded), "utf-8")
    verdict.close(f"{len(read)} messages decrypted and verified")


def look_at(verdict, request, said, browser, auth, vapid, origin):
    """One request beside what our sender says it sent."""
    name = said["body"][:24]
    verdict.same(f"{name}: outcome", said["outcome"]["outcome"], "accepted")
    plaintext = said["body"].encode()
    body = request["body"]
    verdict.same(f"{name}: bytes", len(body), HEADER + len(plaintext) + ADDED)
    try:
        found = http_ece.decrypt(body, private_key=browser, auth_secret=auth, version="aes128gcm")
        verdict.same(f"{name}: http-ece", found, plaintext)
    except Exception as error:
        verdict.check(False, f"{name}: http-ece cannot decrypt it: {error!r}")
    headers = request["headers"]
    verdict.same(f"{name}: encoding", headers.get("content-encoding"), "aes128gcm")
    verdict.same(f"{name}: type", headers.get("content-type"), "application/octet-stream")
    for header, value in said["headers"]:
        verdict.same(f"{name}: {header}", headers.get(header), value)
    verdict.check(int(headers.get("ttl", -1)) >= 0, f"{name}: no TTL (RFC 8030 §5.2)")
    authorization = headers.get("authorization", "")
    token = look_at_token(verdict, name, authorization, vapid, origin)
    return {"body": base64url(body), "text": said["body"], "token": token, "authorization": authorization}


def look_at_token(verdict, name, authorization, vapid, origin):
    """The VAPID header, by py-vapid and by PyJWT."""
    try:
        verdict.check(Vapid02.verify(authorization), f"{name}: py-vapid does not verify the signature")
    except Exception as error:
        verdict.check(False, f"{name}: py-vapid cannot read the header: {error!r}")
        return authorization
    parameters = dict(part.split("=", 1) for part in authorization.removeprefix("vapid ").split(","))
    key = unbase64url(parameters["k"])
    verdict.same(f"{name}: key", key, point(vapid))
    public = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), key)
    claims = jwt.decode(
        parameters["t"], public, ["ES256"], audience=origin, options={"require": ["aud", "exp", "sub"]}
    )
    verdict.same(f"{name}: sub", claims["sub"], CONTACT)
    verdict.check(claims["exp"] <= time.time() + 24 * 3600, f"{name}: expires after more than a day")
    return parameters["t"]


main()
