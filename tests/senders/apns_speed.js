// How long node-apn takes for pushes over one connection to a server that speaks as Apple's does.
//
//     node apns_speed.js ADDRESS AUTHORITY KEY PAYLOAD PUSHES
//
// as our example `apns_speed` of `carillon-gateway`; prints a name, a tab, and the milliseconds of each repetition. Fails where
// one push is not accepted.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const apn = createRequire(import.meta.url)("@parse/node-apn");
const [TIMES, WARM_UP] = [5, 1];

const [address, authority, key, payload, pushes] = process.argv.slice(2);
const { hostname, port } = new URL(address);
const provider = new apn.Provider({
  token: { key, keyId: "ABC123DEFG", teamId: "DEF123GHIJ" },
  address: hostname,
  port: Number(port),
  ca: authority,
  requestTimeout: 60_000,
});
const notification = new apn.Notification();
notification.rawPayload = JSON.parse(readFileSync(payload, "utf8"));
notification.topic = "example.juniper";
notification.pushType = "alert";
notification.priority = 10;
const tokens = Array.from({ length: Number(pushes) }, (_, number) => number.toString(16).padStart(64, "0"));

const times = [];
for (let at = 0; at < WARM_UP + TIMES; at++) {
  const begun = performance.now();
  const { sent, failed } = await provider.send(notification, tokens);
  if (at >= WARM_UP) times.push((performance.now() - begun).toFixed(3));
  if (sent.length !== tokens.length) {
    console.error(`${failed.length} of ${tokens.length} failed, the first with “${failed[0].error?.message ?? failed[0].status}”`);
    process.exit(1);
  }
}
console.log(`node-apn\t${times.join(" ")}`);
provider.shutdown(() => process.exit(0));
