"""How long pywebpush takes to encrypt: a repetition is 100 messages, each for another browser.

    python seal_speed.py PAYLOAD

prints a name, a tab, and the milliseconds of each repetition. No token is signed, which pywebpush would do for each message.
"""

import pathlib
import sys
import time

from pywebpush import WebPusher

from common import base64url, new_key, point

TIMES, WARM_UP, MESSAGES = 20, 5, 100

payload = pathlib.Path(sys.argv[1]).read_bytes()
pushers = [
    WebPusher(
        {
            "endpoint": f"https://push.example/{number}",
            "keys": {"p256dh": base64url(point(new_key())), "auth": base64url(bytes([7] * 16))},
        }
    )
    for number in range(MESSAGES)
]
times = []
for _ in range(WARM_UP + TIMES):
    begun = time.perf_counter()
    for pusher in pushers:
        pusher.encode(payload)
    times.append((time.perf_counter() - begun) * 1000)
print(f"pywebpush, {MESSAGES} messages", " ".join(f"{took:.3f}" for took in times[WARM_UP:]), sep="\t")
