// Encrypts and signs with npm's http_ece and web-push, for our tests to read, and subscribes with web-push-testing, for our
// page to hand in: `node make.js FOLDER` leaves `node.json` and `subscription.json` there. What is kept in `made/` was made so; `cargo xtask conformance` makes it anew each time.
//
// http_ece is given key and salt, so that our tests can make the same bytes, and pads where it is told to: as much as
// a push service takes. web-push takes key and salt by chance, and leaves an empty payload unencrypted.
import { createECDH, createHash } from "node:crypto";
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const ece = require("http_ece");
const webPush = require("web-push");
const { PushApiModel } = require("web-push-testing/src/PushApiModel.js");
const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;

const [AUDIENCE, CONTACT] = ["https://push.example:8443", "mailto:push@example.com"];
/** The most bytes that fit into a body of 4096. */
const LARGEST = 3993;

/** 32 bytes that are the same in every run. */
const madeOf = (text) => createHash("sha256").update(`Carillon, tests of senders: ${text}`).digest();
/** A key that is the same in every run. */
const keyOf = (text) => {
  const key = createECDH("prime256v1");
  key.setPrivateKey(madeOf(text));
  return key;
};

const listed = JSON.parse(readFileSync("bodies.json", "utf8"));
const bodies = listed.map(({ name, text, times = 1 }) => ({ name, text: text.repeat(times) }));
const [browser, auth] = [keyOf("browser"), madeOf("auth").subarray(0, 16)];

/** A message by http_ece, with so many bytes of padding. */
function encrypted({ name, text }, pad) {
  const salt = madeOf(`salt of ${name} in Node`).subarray(0, 16);
  const sender = `sender of ${name} in Node`;
  const body = ece.encrypt(Buffer.from(text), {
    version: "aes128gcm",
    privateKey: keyOf(sender),
    dh: browser.getPublicKey(),
    authSecret: auth,
    salt,
    pad,
  });
  return {
    by: `http_ece ${version("http_ece")}`,
    name,
    text,
    ...(pad ? { pad } : {}),
    sender: madeOf(sender).toString("base64url"),
    salt: salt.toString("base64url"),
    body: body.toString("base64url"),
  };
}

/** A message by web-push, with its sender's token. */
function sealed({ name, text }, number) {
  const vapid = keyOf(`vapid ${number} in Node`);
  const subscription = {
    endpoint: `${AUDIENCE}/push/abc`,
    keys: { p256dh: browser.getPublicKey("base64url"), auth: auth.toString("base64url") },
  };
  const details = webPush.generateRequestDetails(subscription, text, {
    vapidDetails: {
      subject: CONTACT,
      publicKey: vapid.getPublicKey("base64url"),
      privateKey: vapid.getPrivateKey("base64url"),
    },
    contentEncoding: "aes128gcm",
  });
  return {
    by: `web-push ${version("web-push")}`,
    name,
    text,
    body: details.body.toString("base64url"),
    authorization: details.headers.Authorization,
    audience: AUDIENCE,
    contact: CONTACT,
  };
}

const padded = bodies.map((body) => [body, LARGEST - Buffer.byteLength(body.text)]).filter(([, pad]) => pad > 0);
const messages = [
  ...[...bodies, { name: "nothing", text: "" }].map((body) => encrypted(body, 0)),
  ...padded.map(([body, pad]) => encrypted({ ...body, name: `${body.name}, padded` }, pad)),
  ...bodies.map(sealed),
];
const made = { browser: { key: browser.getPrivateKey("base64url"), auth: auth.toString("base64url") }, messages };
writeFileSync(join(process.argv[2], "node.json"), `${JSON.stringify(made, null, 1)}\n`);

// As a page gets it that asks with the key of RFC 8292, section 2.4.
const browsers = new PushApiModel();
browsers.notifyUrl = `${AUDIENCE}/notify/`;
const subscription = await browsers.subscribe({
  applicationServerKey: "BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs",
});
writeFileSync(join(process.argv[2], "subscription.json"), `${JSON.stringify(subscription, null, 1)}\n`);
