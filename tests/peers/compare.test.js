// `node --test`: a difference is found, an excuse covers what it names and no more, and none outlives its difference.
import assert from "node:assert";
import test from "node:test";
import { converted, differences, excused, outlived } from "./compare.js";

const TEXT = "one two three";
const OURS = { width: 80, starts: [0, 4], cut: 9 };

test("what agrees is not a difference", () => {
  assert.deepEqual(differences("Chromium", TEXT, OURS, { ...OURS, width: 80.05 }), [], "within the allowance");
  const hanging = { ...OURS, starts: [0, 3] };
  assert.deepEqual(differences("Chromium", TEXT, OURS, hanging), [], "the space may be on either side of the break");
});

test("what differs is named", () => {
  const theirs = { width: 81, starts: [0, 8], cut: 10 };
  assert.deepEqual(differences("Chromium", TEXT, OURS, theirs), ["width", "lines", "cut"], "all three");
  assert.deepEqual(differences("takumi", TEXT, OURS, { ...OURS, width: 80.05 }), ["width"], "its own allowance");
  assert.deepEqual(differences("Chromium", TEXT, OURS, { ...OURS, width: NaN }), ["width"], "no number agrees");
  assert.deepEqual(differences("Chromium", TEXT, OURS, { ...OURS, cut: null }), ["cut"], "only one of them cuts");
});

test("bytes become places", () => {
  const ours = converted("é🎉x", { width: 1, starts: [0, 2, 6], cut: null });
  assert.deepEqual(ours, { width: 1, starts: [0, 1, 3], cut: null }, "two bytes are one unit, four are two");
});

test("an exception covers what it names", () => {
  const exceptions = [{ why: "", differs: { Chromium: { a: ["cut"] } } }];
  assert.equal(excused(exceptions, "Chromium", "a", "cut"), 1, "by its number");
  assert.equal(excused(exceptions, "Chromium", "a", "lines"), 0, "nothing else of the string");
  assert.equal(excused(exceptions, "takumi", "a", "cut"), 0, "no other peer");
  const differing = [{ id: "a", differences: { Chromium: ["cut"] } }];
  assert.deepEqual(outlived(exceptions, differing), [], "it is still needed");
  const agreeing = [{ id: "a", differences: { Chromium: [] } }];
  assert.equal(outlived(exceptions, agreeing).length, 1, "an excuse for nothing would hide the next difference");
});
