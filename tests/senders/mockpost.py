"""Sends by all three of our gateways through nghttpx, a proxy that speaks TLS and HTTP/2, to mockpost, which takes the
providers' requests.

    python mockpost.py SEND

SEND is the built example `send` of `carillon-gateway`; certificates and keys are those of `certificate.py`, `web_push.py` and
`fcm.py`. mockpost runs strict (`MOCKPOST_STRICT_AUTH`), and is asked what it recorded.

How mockpost is wrong, and what is done about it:

- It does not know `fid`, FCM's target of October 2026, and answers 400. So `token` is sent, and that 400 is looked for: when it
  is gone, this exception goes too.
- It reads `validate_only`, not `validateOnly`, which the schema has. So our test of a connection is recorded as a message.
- It gives no OAuth token for a Google service account's assertion in its own paths: `token_uri` is a server of `common.py`.
- Of APNs it looks at authorization, topic, token's form and size. `apns.js` and the sandbox look at the rest.
- It has no limit of size for Web Push, and wants the VAPID header without a blank after the comma (it verifies by py-vapid).
- Its paths begin with `/apns` and `/fcm`: they are part of our account's address. It opens ports for mail and files as
  well; all are given, and on loopback.
"""

import json
import os
import pathlib
import shutil
import socket
import ssl
import subprocess
import sys
import time
import urllib.request

from common import Recorder, Verdict, send

PROJECT = "peers-1"
DEVICE, GONE = "5ca1ab1e" * 8, "0ddba115" * 8
TOKEN, FID = "cArillonSandboxPixel0_:" + "B" * 134, "cArillonSandboxPixel0_"


class Servers:
    """mockpost with nghttpx in front of it, as long as the block lasts."""

    def __init__(self):
        self.folder = pathlib.Path("mockpost-home").absolute()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        self.behind, self.front, *others = free_ports(8)
        names = ["SMTP", "FTP", "FTPS", "FTPS_IMPLICIT", "SFTP"]
        ports = {f"MOCKPOST_{name}_PORT": str(port) for name, port in zip(names, others)}
        self.environment = os.environ | ports | {
            "MOCKPOST_HTTP_PORT": str(self.behind),
            "MOCKPOST_FTP_PASSIVE_PORTS": f"{others[5]}-{others[5]}",
            "MOCKPOST_STRICT_AUTH": "1",
            "MOCKPOST_LOG_LEVEL": "warning",
        }
        self.origin = f"https://localhost:{self.front}"
        self.trust = ssl.create_default_context(cafile="authority.pem")

    def __enter__(self):
        mockpost = pathlib.Path(sys.executable).parent / "mockpost"
        # Debian has it where only root looks.
        nghttpx = shutil.which("nghttpx") or "/usr/sbin/nghttpx"
        proxy = [
            nghttpx,
            "--conf=/dev/null",
            "--no-ocsp",
            f"--frontend=127.0.0.1,{self.front}",
            f"--backend=127.0.0.1,{self.behind}",
            "--no-server-rewrite",
            "--no-location-rewrite",
            "--add-x-forwarded-for",
            "--accesslog-file=" + str(self.folder / "access.log"),
            "--accesslog-format=$alpn $method $path $status",
            "--errorlog-file=" + str(self.folder / "error.log"),
            "--workers=1",
            "server.key",
            "server.pem",
        ]
        said = (self.folder / "said.log").open("wb")
        self.processes = [
            subprocess.Popen([mockpost], cwd=self.folder, env=self.environment, stdout=said, stderr=said),
            subprocess.Popen(proxy, stdout=said, stderr=said),
        ]
        for _ in range(300):
            try:
                if self.ask("/health")["status"] == "ok":
                    return self
            except OSError:
                time.sleep(0.1)
        self.__exit__()
        sys.exit("  mockpost did not start behind nghttpx")

    def __exit__(self, *_):
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.wait(timeout=30)

    def ask(self, path, posted=None):
        """An answer of mockpost's own interface, by the way that our pushes go."""
        data = None if posted is None else json.dumps(posted).encode()
        request = urllib.request.Request(self.origin + path, data, {"content-type": "application/json"})
        with urllib.request.urlopen(request, context=self.trust, timeout=20) as answer:
            return json.loads(answer.read())

    def recorded(self, channel):
        """What came by a channel, oldest first."""
        listed = self.ask(f"/api/messages?channel={channel}&limit=500")
        listed = listed if isinstance(listed, list) else listed["messages"]
        full = [self.ask(f"/api/messages/{message['id']}") for message in listed]
        return sorted(full, key=lambda message: message["created_at"])

    def protocols(self, path):
        """What was spoken with the proxy for paths that begin so."""
        lines = (self.folder / "access.log").read_text("utf-8").splitlines()
        fields = [line.split() for line in lines]
        return {alpn for alpn, _, asked, _ in fields if asked.startswith(path)}


def free_ports(count):
    """Ports that were free a moment ago."""
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def payload(message, part="raw_payload"):
    """What mockpost kept of a request's body, or of its headers (`meta`)."""
    kept = message[part]
    return json.loads(kept) if isinstance(kept, str) else kept


def main():
    program = sys.argv[1]
    verdict = Verdict()
    with Servers() as servers:
        apns(verdict, servers, program)
        fcm(verdict, servers, program)
        web_push(verdict, servers, program)
    verdict.close("mockpost took what all three gateways sent, through nghttpx")


def outcomes(told):
    """The different outcomes of pushes: `accepted`, or a status with its reason."""
    of = lambda outcome: (
        f"{outcome['status']} {outcome['reason']}" if outcome["outcome"] == "rejected" else outcome["outcome"]
    )
    return {of(push["outcome"]) for push in told}


def apns(verdict, servers, program):
    """APNs: what is recorded is what was said, and what a dead token is told."""
    job = {
        "account": {
            "provider": "apns",
            "values": {"environment": "development", "team-id": "DEF123GHIJ", "address": f"{servers.origin}/apns"},
        },
        "key": "AuthKey_ABC123DEFG.p8",
        "authority": "authority.pem",
        "targets": [DEVICE],
        "at_once": 8,
    }
    told = send(program, job)
    verdict.same("APNs", outcomes(told), {"accepted"})
    came = {payload(message, "meta")["apns_id"]: message for message in servers.recorded("apns")}
    verdict.same("APNs: recorded", len(came), len(told))
    for push in told:
        headers = dict(push["headers"])
        message = came.get(headers["apns-id"])
        if message is None:
            verdict.check(False, f"APNs: {headers['apns-id']} did not come")
            continue
        verdict.same("APNs: body", payload(message), json.loads(push["body"]))
        for name in ["topic", "priority", "expiration"]:
            verdict.same(f"APNs: {name}", payload(message, "meta")[name], headers.get(f"apns-{name}"))
    servers.ask("/apns/simulate/unregister", {"device_token": GONE})
    gone = send(program, job | {"targets": [GONE]})
    verdict.same("APNs: a token that is gone", outcomes(gone), {"410 Unregistered"})
    verdict.same("APNs: spoken", servers.protocols("/apns/3/"), {"h2"})


def fcm(verdict, servers, program):
    """FCM: the same, with a token from a server beside it."""
    json_type = {"content-type": "application/json"}
    access = json.dumps({"access_token": "ya29.peers", "expires_in": 3600}).encode()
    oauth = Recorder(lambda request: (200, json_type, access))
    account = json.loads(pathlib.Path("service-account.json").read_text("utf-8"))
    account["token_uri"] = f"{oauth.origin}/token"
    key = servers.folder / "service-account.json"
    key.write_text(json.dumps(account), "utf-8")
    job = {
        "account": {"provider": "fcm", "values": {"address": f"{servers.origin}/fcm"}},
        "key": str(key),
        "authority": "authority.pem",
        "targets": [TOKEN],
    }
    told = send(program, job)
    verdict.same("FCM", outcomes(told), {"accepted"})
    came = servers.recorded("fcm")
    verdict.same("FCM: recorded", [payload(one) for one in came], [json.loads(one["body"]) for one in told])
    servers.ask("/fcm/simulate/unregister", {"token": TOKEN})
    verdict.same("FCM: a token that is gone", outcomes(send(program, job)), {"404 UNREGISTERED"})
    unknown = send(program, job | {"targets": [FID]})
    verdict.same("FCM: `fid`, which mockpost does not know", outcomes(unknown), {"400 INVALID_ARGUMENT"})


def web_push(verdict, servers, program):
    """Web Push: mockpost is the browser, and decrypts."""
    subscription = servers.ask("/webpush/subscribe", {})
    subscription["endpoint"] = f"{servers.origin}/webpush/push/{subscription['id']}"
    job = {
        "account": {"provider": "web-push", "values": {"contact": "mailto:push@example.com"}},
        "key": "vapid.pem",
        "authority": "authority.pem",
        "targets": [json.dumps(subscription)],
    }
    told = send(program, job)
    verdict.same("Web Push", outcomes(told), {"accepted"})
    came = servers.recorded("webpush")
    verdict.same("Web Push: decrypted", [one["body"] for one in came], [one["body"] for one in told])
    for message, push in zip(came, told):
        headers = dict(push["headers"])
        for name in ["ttl", "topic", "urgency"]:
            verdict.same(f"Web Push: {name}", payload(message, "meta")[name], headers.get(name))
    servers.ask(f"/webpush/subscriptions/{subscription['id']}/expire", {})
    gone = send(program, job)
    verdict.same("Web Push: a subscription that is gone", {one["outcome"].get("status") for one in gone}, {410})


main()
