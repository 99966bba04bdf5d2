// Our Liquid rendered by liquidjs: `node liquid.js CASES.json`. Ends with 1 where it says other words than the preview.
//
// The cases are what `crates/payload/examples/liquid_cases.rs` prints, with the words that are expected. Braze's own additions to the language come first:
// `${name}`, and a filter that writes commas between groups of three.
import { readFileSync } from "node:fs";
import { Liquid } from "liquidjs";

const cases = JSON.parse(readFileSync(process.argv[2], "utf8"));
const engine = new Liquid();
engine.registerFilter("number_with_delimiter", (value) => String(value ?? "").replace(/\B(?=(\d{3})+$)/g, ","));

/** Braze's `${name}` as what other Liquids know. */
const plain = (template) => template.replace(/(\w+)?(\.)?\$\{([^{}]+)\}/g, (_, space, dot, name) =>
  dot ? `${space}['${name}']` : `${space ?? ""}profile['${name}']`);

/** Without isolates: the Liquid has them around every text, the preview where they are needed. */
const bare = (text) => text.replace(/[\u2068\u2069]/g, "");

let wrong = 0;
for (const { name, template, profile, custom, expected } of cases) {
  const said = bare(engine.parseAndRenderSync(plain(template), { profile, custom_attribute: custom }));
  if (said !== expected) {
    wrong += 1;
    console.log(`${name}: “${said}” instead of “${expected}”`);
  }
}
console.log(`liquidjs: ${cases.length - wrong} of ${cases.length} texts say what the preview says`);
process.exitCode = wrong > 0 ? 1 : 0;
