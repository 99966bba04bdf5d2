"""Takes what our sender sends to FCM, and sets it beside Google's schema and Google's own encoder.

    python fcm.py SEND

SEND is the built example `send` of `carillon-gateway`; `fcm.v1.json` lies where this is run (`schema.py`). The server is
ours, but all it does is PyJWT's (the assertion), the schema's and firebase-admin's (the message).

How the others differ, and what is done about it:

- firebase-admin writes members in snake_case, the schema in lowerCamelCase; proto JSON takes both (`camel`).
- firebase-admin writes `high` and `normal`, which the schema does not have in its list; FCM takes them in any case
  (`NORMALISED`).
- firebase-admin calls `token` deprecated and takes it all the same, as FCM does.
- firebase-admin does not know `androidV2`: of such a message all but that member is compared, and the schema has it alone.
"""

import json
import pathlib
import re
import sys
import time
import warnings
from urllib.parse import parse_qs

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from firebase_admin import messaging

from common import Recorder, Verdict, pem, send

PROJECT, EMAIL, KEY_ID = "peers-1", "peers@peers-1.iam.gserviceaccount.com", "0123abcd"
SCOPE = "https://www.googleapis.com/auth/firebase.messaging"
PATH = f"/v1/projects/{PROJECT}/messages:send"
#: What our sender may send to, in the two forms that a device has.
FID, TOKEN = "cArillonSandboxPixel0_", "cArillonSandboxPixel0_:" + "A" * 134
#: Whom nobody named.
AUDIENCES = [
    {"kind": "topic", "name": "news-fr_2.0~a%20"},
    {"kind": "condition", "name": "'news' in topics && !('sport' in topics || 'offers' in topics)"},
]
#: What firebase-admin calls each sort of target.
TARGETS = {"fid": "fid", "fcm-token": "token", "topic": "topic", "condition": "condition"}
#: Every way in which an account may want its messages.
STYLES = [(message, android) for message in ("notification", "data") for android in ("android", "android-v2")]
#: The most bytes to a device, and to people whom nobody named (firebase.google.com, "About FCM messages").
TO_DEVICE, TO_AUDIENCE = 4096, 2048
#: Where Google's encoder has a value in other letters.
NORMALISED = {"priority": str.upper}

warnings.simplefilter("ignore", DeprecationWarning)


class Schema:
    """Google's discovery document, read strictly: what it does not name is wrong."""

    def __init__(self, document):
        self.schemas = document["schemas"]

    def problems(self, name, value):
        """What is wrong with a value that is to be of a schema, each as a sentence."""
        return list(self.of({"$ref": name}, value, name))

    def of(self, rule, value, at):
        """The same of a part, whose place is `at`."""
        if "$ref" in rule:
            rule = self.schemas[rule["$ref"]]
        kind = rule.get("type")
        if kind == "object":
            yield from self.object(rule, value, at)
        elif kind == "array":
            if not isinstance(value, list):
                yield f"{at} is no list"
                return
            for number, item in enumerate(value):
                yield from self.of(rule["items"], item, f"{at}[{number}]")
        elif kind == "string":
            yield from self.string(rule, value, at)
        elif kind == "boolean":
            if not isinstance(value, bool):
                yield f"{at} is {value!r}, no boolean"
        elif kind in ("integer", "number"):
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                yield f"{at} is {value!r}, no number"
        elif kind != "any":
            yield f"{at}: a type that is not known here, {kind}"

    def object(self, rule, value, at):
        """An object with the members that are named, or a map."""
        if not isinstance(value, dict):
            yield f"{at} is no object"
            return
        for member, inner in value.items():
            named = rule.get("properties", {}).get(member)
            named = named or rule.get("additionalProperties")
            if named is None:
                yield f"{at}.{member} is not in the schema"
            else:
                yield from self.of(named, inner, f"{at}.{member}")

    def string(self, rule, value, at):
        """A text, one of a list, or a duration."""
        if not isinstance(value, str):
            yield f"{at} is {value!r}, no text"
        elif "enum" in rule and value not in rule["enum"]:
            yield f"{at} is {value!r}, none of {rule['enum']}"
        elif rule.get("format") == "google-duration" and not re.fullmatch(r"\d+(\.\d{1,9})?s", value):
            yield f"{at} is {value!r}, no duration"


def camel(value, member=None):
    """Google's encoder's JSON with the schema's names."""
    if isinstance(value, dict):
        # The members of `data` are the app's own.
        rename = (lambda name: name) if member == "data" else lower_camel
        return {rename(name): camel(inner, name) for name, inner in value.items()}
    return NORMALISED.get(member, lambda same: same)(value)


def lower_camel(name):
    """`click_action` is `clickAction`."""
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def by_firebase_admin(said, app_data, accent, is_data):
    """The message as Google's encoder has it, from what it says and not from our JSON. Of a data message the words are in
    `app_data`, and nothing is for the system to show."""
    message = said["message"]
    android = message["settings"]["android"]
    channel = android.get("channel")
    shown = look = None
    if not is_data:
        picture = (message.get("picture") or {}).get("url")
        shown = messaging.Notification(
            title=message["title"]["text"] or None, body=message["body"]["text"] or None, image=picture
        )
        if accent or channel:
            look = messaging.AndroidNotification(color=accent, channel_id=channel)
    built = messaging.Message(
        **{TARGETS[said["kind"]]: said["target"]},
        notification=shown,
        data=app_data,
        android=messaging.AndroidConfig(
            collapse_key=android.get("collapse-key"),
            priority="high" if android.get("high-priority") else "normal",
            ttl=android.get("time-to-live"),
            notification=look,
        ),
    )
    return camel(json.loads(str(built)))


def main():
    program = sys.argv[1]
    verdict = Verdict()
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    schema = Schema(json.loads(pathlib.Path("fcm.v1.json").read_text("utf-8")))
    server = Recorder(lambda request: answer(request))
    token_uri = f"{server.origin}/token"
    account = {
        "type": "service_account",
        "project_id": PROJECT,
        "private_key_id": KEY_ID,
        "private_key": pem(key).decode(),
        "client_email": EMAIL,
        "client_id": "1",
        "token_uri": token_uri,
    }
    pathlib.Path("service-account.json").write_text(json.dumps(account), "utf-8")
    job = {
        "account": {"provider": "fcm", "values": {"address": server.origin}},
        "key": "service-account.json",
        "targets": [FID, TOKEN],
        "audiences": AUDIENCES,
    }
    compared = 0
    for style in STYLES:
        told = send(program, styled(job, style))
        verdict.check(len(told) > 40, f"only {len(told)} messages were sent")
        verdict.same("sorts of targets", {said["kind"] for said in told}, set(TARGETS))
        tokens = [request for request in server.requests if request["path"] == "/token"]
        verdict.same("tokens that were asked for", len(tokens), 1)
        look_at_assertion(verdict, tokens[0], key, token_uri)
        sent = [request for request in server.requests if request["path"] != "/token"]
        verdict.same("requests that came", len(sent), len(told))
        for request, said in zip(sent, told):
            look_at_message(verdict, request, said, schema, style)
        compared += len(sent)
        server.requests.clear()
    look_at_test(verdict, program, job, server, schema)
    verdict.close(f"{compared} messages in Google's schema and as Google's encoder has them")


def styled(job, style):
    """The same job of an account that wants its messages so."""
    message, android = style
    values = job["account"]["values"] | {"fcm-message": message, "fcm-android": android}
    return job | {"account": job["account"] | {"values": values}}


def answer(request):
    """A token to whoever asks for one, and an id for a message."""
    json_type = {"content-type": "application/json"}
    if request["path"] == "/token":
        token = {"access_token": "ya29.peers", "expires_in": 3600, "token_type": "Bearer"}
        return 200, json_type, json.dumps(token).encode()
    return 200, json_type, json.dumps({"name": f"projects/{PROJECT}/messages/0:1"}).encode()


def look_at_assertion(verdict, request, key, token_uri):
    """The assertion of RFC 7523, by PyJWT."""
    form = parse_qs(request["body"].decode())
    verdict.same("grant_type", form["grant_type"], ["urn:ietf:params:oauth:grant-type:jwt-bearer"])
    (assertion,) = form["assertion"]
    required = {"require": ["iss", "aud", "iat", "exp"]}
    claims = jwt.decode(assertion, key.public_key(), ["RS256"], audience=token_uri, issuer=EMAIL, options=required)
    verdict.same("scope", claims["scope"], SCOPE)
    verdict.check(claims["exp"] - claims["iat"] <= 3600, "an assertion may live an hour")
    verdict.check(abs(claims["iat"] - time.time()) < 60, "an assertion is of now")
    header = jwt.get_unverified_header(assertion)
    verdict.same("the assertion's header", header, {"alg": "RS256", "typ": "JWT", "kid": KEY_ID})


def look_at_message(verdict, request, said, schema, style):
    """One request: the schema, and Google's encoder."""
    is_data, is_v2 = style[0] == "data", style[1] == "android-v2"
    says = said["message"]
    name = f"{' '.join(style)} to a {said['kind']}, {says['locale']} {says['body']['text'][:24]}"
    verdict.same(f"{name}: outcome", said["outcome"]["outcome"], "accepted")
    verdict.same(f"{name}: path", request["path"], PATH)
    verdict.same(f"{name}: authorization", request["headers"].get("authorization"), "Bearer ya29.peers")
    verdict.same(f"{name}: type", request["headers"].get("content-type"), "application/json")
    ours = json.loads(request["body"])
    verdict.same(f"{name}: what was told and what came", ours, json.loads(said["body"]))
    for problem in schema.problems("SendMessageRequest", ours):
        verdict.check(False, f"{name}: {problem}")
    verdict.compared += 1
    message = ours["message"]
    most = TO_AUDIENCE if said["kind"] in ("topic", "condition") else TO_DEVICE
    verdict.same(f"{name}: the most bytes", said["limit"], most)
    verdict.check(("androidV2" in message) == is_v2, f"{name}: the object for Android is another")
    look = message.get("android") or message["androidV2"].get("remoteNotification", {})
    data = message.get("data", {})
    try:
        # What an app reads of `data` is a matter between it and us; Google's encoder says what it may be.
        theirs = by_firebase_admin(said, data or None, look.get("notification", {}).get("color"), is_data)
        objects = ("android", "androidV2") if is_v2 else ()
        verdict.same(f"{name}: firebase-admin", without(message, objects), without(theirs, objects))
    except ValueError as error:
        verdict.check(False, f"{name}: firebase-admin refuses it: {error}")
    if is_data:
        for words in ("title", "body"):
            verdict.same(f"{name}: {words} in `data`", data.get(words, ""), says[words]["text"])
        for words in ("notification", "title"):
            verdict.check(words not in {**message, **look}, f"{name}: the system would show a data message")
    if is_v2:
        haste = says["settings"]["android"].get("high-priority", False)
        now = "remoteNotification" in message["androidV2"]
        verdict.same(f"{name}: leaves at once", now, haste or not is_data)
    link = says.get("on_tap")
    if link:
        verdict.check(link in data.values(), f"{name}: the link is not in `data`")


def without(message, members):
    """The message but for some members."""
    return {name: value for name, value in message.items() if name not in members}


def look_at_test(verdict, program, job, server, schema):
    """What is asked when a connection is tested."""
    server.requests.clear()
    (told,) = send(program, job | {"test": True})
    verdict.same("the test of a connection", told["tested"]["tested"], "key-taken")
    ours = json.loads(server.requests[-1]["body"])
    verdict.same("a test delivers nothing: validateOnly", ours.get("validateOnly"), True)
    for problem in schema.problems("SendMessageRequest", ours):
        verdict.check(False, f"the test of a connection: {problem}")


main()
