// A server in Node that speaks as Apple's does, and our sender: over TLS and HTTP/2, one connection, one token.
//
//     node apns.js SEND
//
// SEND is the built example `send` of `carillon-gateway`; certificates and key are `certificate.py`'s. jose verifies the
// token. The server is Node's (nghttp2), so that neither side of HTTP/2 is one that we made. It takes everything, allows one
// stream only, comes down to one on the way, and says good-bye on the way; each time every push must arrive once.
//
// A good-bye is made with two frames, as a server does that has requests on the way (RFC 9113 §6.8 calls it graceful), and
// what comes after it is refused as not looked at.
import http2 from "node:http2";
import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { jwtVerify } from "jose";
import { Verdict, send } from "./common.js";

const [program] = process.argv.slice(2);
const [TEAM, KEY, KEY_FILE] = ["DEF123GHIJ", "ABC123DEFG", "AuthKey_ABC123DEFG.p8"];
/** Device tokens, 64 hexadecimal digits. */
const TOKENS = Array.from({ length: 8 }, (_, number) => number.toString(16).padStart(64, "5ca1ab1e"));
/** How far ahead of the stream it answers a good-bye names the last that is looked at: two are a push. */
const AHEAD = 8;
const publicKey = createPublicKey(readFileSync(KEY_FILE));
const verdict = new Verdict();

/** A server. `manner` may set its `settings`, and gets each request before it is answered. */
async function serve({ settings, onRequest } = {}) {
  const server = http2.createSecureServer({
    key: readFileSync("server.key"),
    cert: readFileSync("server.pem"),
    settings,
  });
  const seen = { requests: [], sessions: 0, open: 0, mostOpen: 0, errors: [] };
  server.on("session", (session) => {
    seen.sessions++;
    session.on("error", (error) => seen.errors.push(String(error)));
  });
  server.on("stream", (stream, headers) => {
    seen.open++;
    seen.mostOpen = Math.max(seen.mostOpen, seen.open);
    stream.on("close", () => seen.open--);
    stream.on("error", (error) => seen.errors.push(String(error)));
    let body = "";
    stream.setEncoding("utf8").on("data", (text) => (body += text));
    stream.on("end", async () => {
      const request = { headers, body };
      const answer = (await onRequest?.(request, stream, seen)) ?? { status: 200 };
      if (answer === "refused") return;
      seen.requests.push(request);
      if (stream.destroyed) return;
      const reply = { ":status": answer.status, "apns-id": headers["apns-id"] };
      stream.respond({ ...reply, ...answer.headers });
      stream.end(answer.reason ? JSON.stringify({ reason: answer.reason, ...answer.more }) : undefined);
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { seen, server, address: `https://localhost:${server.address().port}` };
}

/** Sends the starters to some devices; gives what our sender tells and what the server saw. */
async function run(manner, { targets = TOKENS, atOnce = 64 } = {}) {
  const { seen, server, address } = await serve(manner);
  const values = { environment: "development", "team-id": TEAM, address };
  const account = { provider: "apns", values };
  const told = await send(program, {
    account,
    key: KEY_FILE,
    authority: "authority.pem",
    targets,
    at_once: atOnce,
  });
  server.close();
  return { told, seen };
}

/** Every push was accepted, and arrived once. */
function arrivedOnce(what, { told, seen }) {
  const accepted = told.filter(({ outcome }) => outcome.outcome === "accepted");
  const other = told.find(({ outcome }) => outcome.outcome !== "accepted");
  verdict.check(!other, `${what}: ${told.length - accepted.length} not accepted, as ${JSON.stringify(other?.outcome)}`);
  const ids = seen.requests.map(({ headers }) => headers["apns-id"]);
  verdict.same(`${what}: pushes that arrived`, ids.length, told.length);
  verdict.same(`${what}: pushes that arrived twice`, ids.length - new Set(ids).size, 0);
  verdict.check(told.length >= 50, `${what}: only ${told.length} pushes`);
}

/** A server that takes everything. */
async function everything() {
  const came = await run();
  arrivedOnce("a server that takes all", came);
  verdict.same("connections", came.seen.sessions, 1);
  const told = new Map(came.told.map((push) => [new Map(push.headers).get("apns-id"), push]));
  const authorizations = new Set();
  for (const { headers, body } of came.seen.requests) {
    const push = told.get(headers["apns-id"]);
    verdict.same("method", headers[":method"], "POST");
    verdict.same("path", headers[":path"], push?.path);
    verdict.same("scheme", headers[":scheme"], "https");
    for (const [name, value] of push?.headers ?? []) verdict.same(name, headers[name], value);
    verdict.same("body", body, push?.body);
    verdict.check(typeof JSON.parse(body).aps === "object", `no aps in ${body.slice(0, 40)}`);
    verdict.check(!("content-encoding" in headers), "Apple takes no compressed body");
    authorizations.add(headers.authorization);
  }
  verdict.same("provider tokens for all of them", authorizations.size, 1);
  const [scheme, token] = [...authorizations][0].split(" ");
  verdict.same("scheme of authorization", scheme, "bearer");
  const { payload, protectedHeader } = await jwtVerify(token, publicKey, { issuer: TEAM, requiredClaims: ["iat"] });
  verdict.same("the token's header", protectedHeader, { alg: "ES256", kid: KEY });
  verdict.same("the token's claims", Object.keys(payload).sort(), ["iat", "iss"]);
  verdict.check(Math.abs(payload.iat - Date.now() / 1000) < 60, "the token is of now");
}

/** Apple allows a new sender one stream. */
async function oneStream() {
  const wait = () => new Promise((resolve) => setTimeout(resolve, 1));
  const came = await run({ settings: { maxConcurrentStreams: 1 }, onRequest: wait });
  arrivedOnce("one stream", came);
  verdict.same("one stream: connections", came.seen.sessions, 1);
  verdict.same("one stream: errors", came.seen.errors, []);
  // What leaves before our side has read the server's settings is refused by nghttp2, and goes out again.
  verdict.check(came.seen.mostOpen <= 2, `one stream: ${came.seen.mostOpen} were open at once`);
}

/** Apple comes down to one stream where a sender made it angry. */
async function downToOne() {
  let [asked, down, isCalm, open] = [false, false, false, 0];
  const onRequest = async (_, stream, seen) => {
    if (seen.requests.length >= 20 && !asked) {
      asked = true;
      stream.session.settings({ maxConcurrentStreams: 1 }, () => (down = true));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
    // What was open stays open (RFC 9113 §5.1.2); when it has come down, it stays there.
    isCalm ||= down && seen.open <= 1;
    if (isCalm) open = Math.max(open, seen.open);
  };
  const came = await run({ settings: { maxConcurrentStreams: 100 }, onRequest });
  arrivedOnce("down to one stream", came);
  verdict.check(down, "down to one stream: our side never said that it had read the settings");
  verdict.check(isCalm, "down to one stream: it never came down");
  // A stream counts until Node lets go of it, which may be when the next is there.
  verdict.check(open <= 2, `down to one stream: ${open} were open at once after that`);
  verdict.same("down to one stream: connections", came.seen.sessions, 1);
}

/** A server that ends a connection: what it had not looked at goes over a new one. */
async function goodBye() {
  const ended = new WeakMap();
  let goodByes = 0;
  const onRequest = async (_, { session, id }, seen) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (id > (ended.get(session) ?? Infinity)) return "refused";
    if (!ended.has(session) && seen.requests.length % 60 === 59) {
      goodByes++;
      ended.set(session, id + AHEAD);
      session.goaway(http2.constants.NGHTTP2_NO_ERROR, id + AHEAD);
      setTimeout(() => session.close(), 20);
    }
  };
  const came = await run({ onRequest }, { atOnce: 16 });
  arrivedOnce("a good-bye", came);
  verdict.check(goodByes > 0, "a good-bye: none was said");
  verdict.check(came.seen.sessions > 1, "a good-bye: no new connection was made");
}

/** Apple's refusals come through in its own words. */
async function refusals() {
  const answers = [
    { status: 400, reason: "BadDeviceToken" },
    { status: 403, reason: "InvalidProviderToken" },
    { status: 410, reason: "Unregistered", more: { timestamp: 1700000000000 } },
    { status: 413, reason: "PayloadTooLarge" },
    { status: 429, reason: "TooManyRequests", headers: { "retry-after": "7" } },
    { status: 503, reason: "Shutdown" },
  ];
  const at = (headers) => answers[Number(headers["apns-id"].slice(-12)) % answers.length];
  const came = await run({ onRequest: ({ headers }) => at(headers) }, { targets: TOKENS.slice(0, 1) });
  for (const push of came.told) {
    const { status, reason, headers } = at({ "apns-id": new Map(push.headers).get("apns-id") });
    const expected = { outcome: "rejected", status, reason, retry_after: headers ? 7 : null };
    verdict.same(`refused with ${reason}`, push.outcome, expected);
  }
}

for (const part of [everything, oneStream, downToOne, goodBye, refusals]) await part();
verdict.close("a server in Node took every push once");
