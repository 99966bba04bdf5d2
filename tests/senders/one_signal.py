"""Takes what our sender sends to OneSignal, and sets it beside the model of OneSignal's own library.

    python one_signal.py SEND

SEND is the built example `send` of `carillon-gateway`. The library (`onesignal-python-api`) is made from OneSignal's OpenAPI
description, which is not published by itself: its classes name every member of a request, with its type and the values it
may have. They are read strictly here, though the library lets others pass: what they do not name is wrong.

How the model is wrong, and what is done about it:

- It has `contents`, `headings` and `subtitle` of a push down as anything; `LanguageStringMap`, which it has as well, says
  which languages there are (`IN_LANGUAGES`).
- It says of `include_aliases` only that each alias has a list of texts.
"""

import datetime
import json
import pathlib
import sys

from onesignal.model.language_string_map import LanguageStringMap
from onesignal.model.notification import Notification

from common import Recorder, Verdict, send

APP, KEY = "b1946ac9-2492-4d23-8b6a-0f0a2f5b8c11", "os_v2_app_written_by_peers"
SUBSCRIPTION, PERSON, SEGMENT = "01234567-89ab-4cde-8f01-23456789abcd", "ana-4711", "Active Users"
#: Members with a text for each language.
IN_LANGUAGES = {"contents", "headings", "subtitle"}


def problems(model, value, at):
    """What is wrong with an object that is to be of a model, each as a sentence."""
    if not isinstance(value, dict):
        yield f"{at} is no object"
        return
    named = {written: name for name, written in model.attribute_map.items()}
    anything = model.additional_properties_type
    for member, inner in value.items():
        inside = f"{at}.{member}"
        if member in named:
            name = named[member]
            types = (LanguageStringMap,) if name in IN_LANGUAGES else model.openapi_types[name]
            yield from one_of(types, inner, inside)
            words = model.allowed_values.get((name,))
            if words and inner not in words.values():
                yield f"{inside} is {inner!r}, none of {sorted(map(str, words.values()))}"
        elif named or not anything:
            yield f"{inside} is not in the model"
        else:
            yield from one_of(anything, inner, inside)


def one_of(types, value, at):
    """What is wrong with a value that may be of several types: nothing, or what is wrong by the first of them."""
    wrong = [list(of_type(kind, value, at)) for kind in types]
    if all(wrong):
        yield from wrong[0]


def of_type(kind, value, at):
    """What is wrong with a value that is to be of one type."""
    if isinstance(kind, list):
        if not isinstance(value, list):
            yield f"{at} is {value!r}, no list"
            return
        for number, item in enumerate(value):
            yield from one_of(kind, item, f"{at}[{number}]")
    elif isinstance(kind, dict):
        if not isinstance(value, dict):
            yield f"{at} is {value!r}, no map"
            return
        for member, inner in value.items():
            yield from one_of(kind[str], inner, f"{at}.{member}")
    elif hasattr(kind, "attribute_map"):
        yield from problems(kind, value, at)
    elif kind in (datetime.date, datetime.datetime):
        yield f"{at} is {value!r}, no time"
    elif kind is float:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            yield f"{at} is {value!r}, no number"
    elif not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        yield f"{at} is {value!r}, no {kind.__name__}"


def main(program):
    verdict = Verdict()
    server = Recorder(lambda _: (200, {"content-type": "application/json"}, b'{"id": "peers-1"}'))
    pathlib.Path("one-signal.txt").write_text(KEY, "utf-8")
    job = {
        "account": {"provider": "one-signal", "values": {"address": server.origin, "app-id": APP}},
        "key": "one-signal.txt",
        "targets": [SUBSCRIPTION, PERSON],
        "audiences": [{"kind": "segment", "name": SEGMENT}],
    }
    told = send(program, job)
    verdict.check(len(told) > 60, f"only {len(told)} messages were sent")
    verdict.same("requests that came", len(server.requests), len(told))
    verdict.check(any(said["more"] for said in told), "no request has several languages")
    for request, said in zip(server.requests, told):
        look_at(verdict, request, said)
    keys = [json.loads(request["body"])["idempotency_key"] for request in server.requests]
    verdict.same("keys by which each goes out once", len(set(keys)), len(keys))
    verdict.close(f"{len(told)} messages as OneSignal's own library has them")


def look_at(verdict, request, said):
    """One request."""
    says = said["message"]
    name = f"to a {said['kind']}, {says['platform']} {says['locale']} {says['body']['text'][:24]}"
    verdict.same(f"{name}: outcome", said["outcome"]["outcome"], "accepted")
    verdict.same(f"{name}: path", request["path"], "/notifications?c=push")
    verdict.same(f"{name}: authorization", request["headers"].get("authorization"), f"Key {KEY}")
    ours = json.loads(request["body"])
    verdict.same(f"{name}: what was told and what came", ours, json.loads(said["body"]))
    for problem in problems(Notification, ours, "Notification"):
        verdict.check(False, f"{name}: {problem}")
    verdict.compared += 1
    verdict.same(f"{name}: app", ours["app_id"], APP)
    styles = {"include_subscription_ids", "include_aliases", "included_segments"}
    verdict.same(f"{name}: ways of naming people", len(styles & set(ours)), 1)
    for one in [says, *said["more"]]:
        # English has the words for everybody whose own language is not there.
        words = ours["contents"].get(one["locale"].split("-")[0], ours["contents"]["en"])
        verdict.check(words == one["body"]["text"], f"{name}: the words of {one['locale']} are not in it")


main(sys.argv[1])
