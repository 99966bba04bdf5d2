// How long web-push takes to encrypt and to sign: a repetition is 100 messages, each for another browser.
//
// `node seal_speed.js PAYLOAD` prints for each of its two figures a name, a tab, and the milliseconds of each repetition. It has
// no place to keep a token in: it signs one for each message.
import { createECDH } from "node:crypto";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const webPush = createRequire(import.meta.url)("web-push");
const [TIMES, WARM_UP, MESSAGES] = [20, 5, 100];

const payload = readFileSync(process.argv[2], "utf8");
const { publicKey, privateKey } = webPush.generateVAPIDKeys();
const vapidDetails = { subject: "mailto:push@example.com", publicKey, privateKey };
const browsers = Array.from({ length: MESSAGES }, (_, number) => {
  const key = createECDH("prime256v1");
  key.generateKeys();
  return {
    endpoint: `https://push.example/${number}`,
    keys: { p256dh: key.getPublicKey("base64url"), auth: Buffer.alloc(16, 7).toString("base64url") },
  };
});

/** Measures what is done for a browser. */
function measure(name, seal) {
  const times = [];
  for (let at = 0; at < WARM_UP + TIMES; at++) {
    const begun = performance.now();
    for (const browser of browsers) seal(browser);
    if (at >= WARM_UP) times.push((performance.now() - begun).toFixed(3));
  }
  console.log(`${name}, ${MESSAGES} messages\t${times.join(" ")}`);
}

measure("web-push, with its token", (browser) => webPush.generateRequestDetails(browser, payload, { vapidDetails }));
measure("web-push, encryption alone", ({ keys }) => webPush.encrypt(keys.p256dh, keys.auth, payload, "aes128gcm"));
