// What the scripts in Node share: a verdict, and the run of our sender.
import { spawn } from "node:child_process";
import { isDeepStrictEqual } from "node:util";

/** What was compared, and a sentence for each that differed. */
export class Verdict {
  compared = 0;
  wrong = [];

  /** One comparison; `sentence` says what is wrong where it is. */
  check(isRight, sentence) {
    this.compared++;
    if (!isRight) this.wrong.push(sentence);
  }

  /** One comparison of two values. */
  same(what, found, expected) {
    const [one, other] = [found, expected].map((value) => JSON.stringify(value)?.slice(0, 200));
    this.check(isDeepStrictEqual(found, expected), `${what}: ${one}, and not ${other}`);
  }

  /** Prints, and ends the program. */
  close(said) {
    for (const sentence of this.wrong.slice(0, 40)) console.error(`  ${sentence}`);
    if (this.wrong.length > 0) {
      console.error(`  ${this.wrong.length} of ${this.compared} comparisons differ.`);
      process.exit(1);
    }
    console.log(`  ${said}: ${this.compared} comparisons.`);
    process.exit(0);
  }
}

/** Runs our sender with a job; gives the lines that it prints. */
export function send(program, job) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });
    let told = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (told += text));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code !== 0) return reject(new Error(`our sender failed (${code})`));
      resolve(told.split("\n").filter((line) => line).map((line) => JSON.parse(line)));
    });
    child.stdin.end(JSON.stringify(job));
  });
}
