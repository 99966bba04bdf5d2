// How long a peer takes for a card: `node bench.js takumi|satori|chromium [folder]`.
//
// Prints a line a figure: a name, a tab, the milliseconds of each repetition. The words differ in every repetition.
// With a folder, one picture is left there to be looked at.
import { writeFileSync } from "node:fs";
import { message } from "./card.js";

/** Repetitions of each figure in one run, and those before them that count for nothing. */
const [TIMES, WARM_UP] = [60, 20];

const [which, folder] = process.argv.slice(2);
const { open } = await import(`./${which}.js`);
const peer = await open();
let seed = process.pid << 12;
for (const [name, draw] of Object.entries(peer.figures)) {
  const times = [];
  let picture;
  for (let at = 0; at < WARM_UP + TIMES; at++) {
    const next = message(seed++);
    const start = performance.now();
    picture = await draw(next);
    if (at >= WARM_UP) times.push((performance.now() - start).toFixed(3));
  }
  console.log(`${name}\t${times.join(" ")}`);
  if (folder && name.endsWith("PNG")) writeFileSync(`${folder}/${which}.png`, picture);
}
await peer.close();
