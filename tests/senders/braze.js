// Takes what our sender sends to Braze, and lets TypeScript hold it against the types of braze-api, the community's client.
//
//     node braze.js SEND
//
// SEND is the built example `send` of `carillon-gateway`. Each body becomes a literal of the request's type, so that a member
// which the type does not name is as wrong as one of another type.
//
// How the types are less than Braze's own pages, and what is done about it:
//
// - They have `web_push` down as any object: of that, no more is said here.
// - They have `extra` as texts only, where Braze's pages say an object; an app reads a list of buttons there. `extra` is
//   left out, and looked at by itself: an object without the two names that Braze keeps (`ab`, `aps`).
import { createServer } from "node:http";
import { writeFileSync } from "node:fs";
import ts from "typescript";
import { Verdict, send } from "./common.js";

const [KEY, SEGMENT, CAMPAIGN] = ["6a1f02c4-written-by-peers", "6a1f02c4-3d5e-47b8-9c01-2e4f6a8b0c1d", "7b2e13d5-0000-4c5e-9a77-0c1d2e3f4a5b"];
const PEOPLE = ["ana-4711", JSON.stringify({ alias_name: "ana@example.com", alias_label: "email" })];
/** The type of a request, by its path. */
const TYPES = { "/messages/send": "MessagesSendObject", "/campaigns/trigger/send": "CampaignsTriggerSendObject" };

const [program] = process.argv.slice(2);
const verdict = new Verdict();
const requests = [];
const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8").on("data", (text) => (body += text));
  request.on("end", () => {
    requests.push({ path: request.url, authorization: request.headers.authorization, body });
    response.writeHead(201, { "content-type": "application/json" });
    response.end(JSON.stringify({ dispatch_id: `peers-${requests.length}`, message: "success" }));
  });
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://127.0.0.1:${server.address().port}`;
writeFileSync("braze.txt", KEY);

/** Sends every message, as an account wants it. */
const sent = (values, audiences) =>
  send(program, {
    account: { provider: "braze", values: { instance: "EU-01", address, ...values } },
    key: "braze.txt",
    targets: PEOPLE,
    audiences,
  });
const counted = {
  "campaign-id": CAMPAIGN,
  "variation-ios": "ios-1",
  "variation-android": "android-1",
  "variation-web": "web-1",
};
const told = [
  ...(await sent({}, [{ kind: "segment", name: SEGMENT }])),
  ...(await sent(counted, [])),
  ...(await sent({ "send-as": "trigger", "campaign-id": CAMPAIGN }, [{ kind: "campaign", name: CAMPAIGN }])),
];
server.close();
verdict.check(told.length > 100, `only ${told.length} messages were sent`);
verdict.same("requests that came", requests.length, told.length);
verdict.same("outcomes", [...new Set(told.map(({ outcome }) => outcome.outcome))], ["accepted"]);
verdict.same("keys", [...new Set(requests.map(({ authorization }) => authorization))], [`Bearer ${KEY}`]);
verdict.same("paths", [...new Set(requests.map(({ path }) => path))].sort(), Object.keys(TYPES).sort());

/** A request without what the types know too little of, which is looked at by itself. */
const typed = (body) => {
  for (const [platform, object] of Object.entries(body.messages ?? {})) {
    const { extra = {} } = object;
    verdict.check(!Array.isArray(extra) && typeof extra === "object", `${platform}.extra is no object`);
    verdict.check(!("ab" in extra || "aps" in extra), `${platform}.extra has a name of Braze's`);
    delete object.extra;
  }
  return body;
};
const lines = requests.map(({ path, body }, at) => `const a${at}: ${TYPES[path]} = ${JSON.stringify(typed(JSON.parse(body)))};`);
const source = `import type { ${Object.values(TYPES).join(", ")} } from "braze-api";\n${lines.join("\n")}\n`;
writeFileSync("braze-bodies.ts", source);
const checked = ts.createProgram(["braze-bodies.ts"], {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
});
for (const { file, start, messageText } of ts.getPreEmitDiagnostics(checked)) {
  const at = file ? file.getLineAndCharacterOfPosition(start).line - 1 : -1;
  const name = told[at] ? `to a ${told[at].kind}, ${told[at].message.platform} ${told[at].message.locale}` : "the types";
  verdict.check(false, `${name}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}
verdict.compared += lines.length;
verdict.close(`${told.length} messages as braze-api has them`);
