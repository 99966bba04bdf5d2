// Our lines, widths and cuts beside Chromium's, takumi's and satori's: `node conformance.js ours.json`.
//
// Prints the page that `cargo xtask conformance --write` keeps. Ends with 1 when something differs beyond its
// allowance and no exception names it, or when an exception is no longer needed.
import { readFileSync } from "node:fs";
import { ALLOWED, converted, differences, excused, outlived } from "./compare.js";
import { chromium, satori, takumi } from "./measure.js";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const here = (name) => new URL(name, import.meta.url);

const corpus = read(here("corpus.json"));
const exceptions = read(here("exceptions.json"));
const versions = read(here("package.json")).dependencies;
const ours = new Map(read(process.argv[2]).map((one) => [one.id, one]));
const places = corpus.strings.map(({ id, text }) => converted(text, ours.get(id)));
// Those that only draw are asked about the very line that we cut: where theirs would start is compared by itself.
const last = corpus.strings.map(({ lines }, at) => (places[at].cut === null ? null : places[at].starts[lines - 1]));
const theirs = {
  Chromium: await chromium(corpus), takumi: await takumi(corpus, last), satori: await satori(corpus, last),
};
const PEERS = Object.keys(theirs);

const rows = corpus.strings.map(({ id, text, locale, lines }, at) => {
  const own = places[at];
  const by = (peer) => differences(peer, text, own, theirs[peer][at]);
  return { id, locale, lines, own, at, differences: Object.fromEntries(PEERS.map((peer) => [peer, by(peer)])) };
});

/** A cell: whether a property agrees, else by which exception it may differ. */
function verdict({ id, differences }, peer, what) {
  if (!differences[peer].includes(what)) return "same";
  const number = excused(exceptions, peer, id, what);
  return number ? `differs (${number})` : "**differs**";
}

/** A width's cell: how much wider the peer's is. */
const wider = (row, peer) => {
  const more = theirs[peer][row.at].width - row.own.width;
  // Never a zero with a sign, so that two runs print the same.
  const shown = (Math.abs(more) < 0.005 ? 0 : more).toFixed(2);
  return row.differences[peer].includes("width") ? `${shown}, ${verdict(row, peer, "width")}` : shown;
};

const cells = (row) => [
  row.id, row.locale, row.own.width.toFixed(2), wider(row, "Chromium"), wider(row, "takumi"),
  row.own.starts.length, verdict(row, "Chromium", "lines"), verdict(row, "takumi", "lines"),
  row.lines, row.own.cut ?? "none", ...PEERS.map((peer) => verdict(row, peer, "cut")),
];

/** What an exception is about: "Chromium: lines of french; takumi: lines of french". */
const cases = (differs) => Object.entries(differs).map(([peer, strings]) => {
  const said = Object.entries(strings).map(([id, what]) => `${what.join(" and ")} of ${id}`);
  return `${peer}: ${said.join(", ")}`;
}).join("; ");

/** A list's entry in lines of at most 120 characters. */
function wrapped(entry) {
  const lines = [""];
  for (const word of entry.split(" ")) {
    if (lines.at(-1).length + 1 + word.length > 120) lines.push("  ");
    lines.push(`${lines.pop()} ${word}`);
  }
  return lines.join("\n").trimStart();
}

const unexcused = rows.flatMap(({ id, differences }) =>
  PEERS.flatMap((peer) =>
    differences[peer].filter((what) => !excused(exceptions, peer, id, what)).map((what) => `${id}: ${what}, ${peer}`)));
const faults = [...unexcused, ...outlived(exceptions, rows)];

const page = `# Our text beside other engines'

\`cargo xtask conformance --write\`. The strings are in \`tests/peers/corpus.json\`, the exceptions and their reasons in
\`tests/peers/exceptions.json\`. All engines set the same font files at ${corpus.size} pt with the same letter spacing.

- **Width**: of the whole string on one line, in points; the peers' columns say how much wider theirs is. Allowed are
  ${ALLOWED.Chromium} pt for Chromium, which keeps places in 64ths of a pixel and rounds every run, and
  ${ALLOWED.takumi} pt for takumi.
- **Lines**: where every line starts when all are shown, greedily broken at the string's width. Chromium has
  \`overflow-wrap: anywhere\` and \`text-spacing-trim: space-all\`, otherwise its defaults.
- **Cut**: the first hidden character, in UTF-16 units, when no more lines are shown than may be. A platform fills its
  last line with the rest of the paragraph; Chromium is given that rest on a line of its own, and what stands beyond
  the width less an ellipsis is hidden. takumi and satori do not tell where they cut: they are given the same rest of
  the paragraph as we, and of its beginnings the one is looked for that they draw like it, ellipsis and all.

White space around a break or a cut counts for nothing. takumi is ${versions["@takumi-rs/core"]}, satori is
${versions.satori}; Chromium is the one that is installed.

| string | language | width | Chromium | takumi | lines | Chromium | takumi | shown | cut | Chromium | takumi | satori |
| --- | --- | --: | --: | --: | --: | --- | --- | --: | --: | --- | --- | --- |
${rows.map((row) => `| ${cells(row).join(" | ")} |`).join("\n")}

## Exceptions

${exceptions.map(({ why, differs }, at) => wrapped(`${at + 1}. ${why} (${cases(differs)})`)).join("\n")}
`;

process.stdout.write(page);
for (const fault of faults) console.error(`  ${fault}`);
process.exitCode = faults.length ? 1 : 0;
