// web-push-testing, a push service and a browser in one: it subscribes, our sender pushes, it decrypts, it unsubscribes.
//
//     node browser.js SEND
//
// SEND is the built example `send` of `carillon-gateway`; `vapid.pem` is `web_push.py`'s.
//
// How it is wrong, and what is done about it:
//
// - It reads a body only where `content-type` is `application/octet-stream`, else it answers 400. Ours is.
// - It answers 201 without a `Location`, which RFC 8030 §5 wants. Our sender takes an empty 201 for what it is.
// - It has no limit of size: nothing is said here of 413.
// - It speaks HTTP/1.1 only, and answers 400 for every fault but 410 for a subscription that has ended.
// - It gives `auth` and `p256dh` with padding or without; both are read.
// - It verifies a token's signature and `exp`, and neither `aud` nor `sub`; `web_push.py` does.
import { createPublicKey } from "node:crypto";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { readFileSync } from "node:fs";
import { Verdict, send } from "./common.js";

const require = createRequire(import.meta.url);
const { PushApiModel } = require("web-push-testing/src/PushApiModel.js");
const WebPushTestingServer = require("web-push-testing/src/server.js");

const [program] = process.argv.slice(2);
const verdict = new Verdict();
const jwk = createPublicKey(readFileSync("vapid.pem")).export({ format: "jwk" });
const key = Buffer.concat([Buffer.of(4), Buffer.from(jwk.x, "base64url"), Buffer.from(jwk.y, "base64url")]);

/** A port that was free a moment ago: the server takes no 0. */
const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
// It tells of itself and of each refusal.
const spoken = { log: console.log, error: console.error };
console.log = console.error = () => {};
const server = new WebPushTestingServer(new PushApiModel(), port);
server.startServer();

const post = async (path, body = {}) => {
  const answer = await fetch(`http://localhost:${port}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return answer.json().catch(() => ({}));
};
const subscribe = async (applicationServerKey) => (await post("/subscribe", { applicationServerKey })).data;
const push = (subscription, bodies) =>
  send(program, {
    account: { provider: "web-push", values: { contact: "mailto:push@example.com" } },
    key: "vapid.pem",
    targets: [JSON.stringify(subscription)],
    ...(bodies ? { bodies } : {}),
  });
const statuses = (told) => [...new Set(told.map(({ outcome }) => outcome.status ?? outcome.outcome))];

const subscription = await subscribe(key.toString("base64url"));
const listed = JSON.parse(readFileSync("bodies.json", "utf8"));
const bodies = listed.map(({ text, times = 1 }) => text.repeat(times));
const told = [...(await push(subscription, bodies)), ...(await push(subscription))];
verdict.same("pushes to a subscription", statuses(told), ["accepted"]);
const { data } = await post("/get-notifications", { clientHash: subscription.clientHash });
verdict.same("messages that the browser read", data?.messages.length, told.length);
told.forEach(({ body }, at) => verdict.same(`message ${at}`, data?.messages[at], body));

const stranger = Buffer.from(key);
stranger.set(Buffer.from("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296", "hex"), 1);
stranger.set(Buffer.from("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5", "hex"), 33);
const others = await subscribe(stranger.toString("base64url"));
verdict.same("a subscription made with another key", statuses(await push(others, ["hello"])), [400]);

await post(`/expire-subscription/${subscription.clientHash}`);
const gone = await push(subscription, ["hello"]);
verdict.same("a subscription that has ended", statuses(gone), [410]);
Object.assign(console, spoken);
verdict.close(`web-push-testing's browser read ${told.length} messages`);
