// Reads what our sender sent to a push service and `web_push.py` recorded: npm's http_ece decrypts it, jose verifies its
// token. `node web_push.js`, where `recorded.json` is.
import { createECDH } from "node:crypto";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { importJWK, jwtVerify } from "jose";
import { Verdict } from "./common.js";

const ece = createRequire(import.meta.url)("http_ece");
const { browser, audience, contact, requests } = JSON.parse(readFileSync("recorded.json", "utf8"));
const verdict = new Verdict();
const key = createECDH("prime256v1");
key.setPrivateKey(Buffer.from(browser.key, "base64url"));
const authSecret = Buffer.from(browser.auth, "base64url");

for (const { body, text, authorization } of requests) {
  const name = text.slice(0, 24);
  try {
    const found = ece.decrypt(Buffer.from(body, "base64url"), { version: "aes128gcm", privateKey: key, authSecret });
    verdict.same(`${name}: http_ece`, found.toString(), text);
  } catch (error) {
    verdict.check(false, `${name}: http_ece cannot decrypt it: ${error}`);
  }
  const { t, k } = Object.fromEntries(
    authorization.slice("vapid ".length).split(",").map((part) => part.trim().split(/=(.*)/s)),
  );
  const point = Buffer.from(k, "base64url");
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString("base64url"));
  const verified = await jwtVerify(t, await importJWK({ kty: "EC", crv: "P-256", x, y }, "ES256"), { audience });
  verdict.same(`${name}: alg`, verified.protectedHeader.alg, "ES256");
  verdict.same(`${name}: sub`, verified.payload.sub, contact);
}
verdict.check(requests.length > 20, `only ${requests.length} messages were recorded`);
verdict.close(`${requests.length} messages decrypted and verified`);
