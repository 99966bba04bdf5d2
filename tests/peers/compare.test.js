// `node --test`: a difference is found, an excuse covers what it names and no more, and none outlives its difference.
import assert from "node:assert";
import test from "node:test";
import { converted, differences, excused, outlived } from "./compare.js";
import { cut, rest } from "./cut.js";

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

test("a peer that tells nothing but its cut is judged by that", () => {
  assert.deepEqual(differences("satori", TEXT, OURS, { cut: 9 }), [], "its width and lines are not known");
  assert.deepEqual(differences("satori", TEXT, OURS, { cut: 7 }), ["cut"], "but its cut is");
  assert.deepEqual(differences("satori", TEXT, OURS, { cut: NaN }), ["cut"], "a cut that was not found agrees with none");
});

test("a cut is found from drawings", async () => {
  const room = 7;
  const draw = async (words, shortened) =>
    !shortened || words.length <= room ? words : `${words.slice(0, room - 1)}…`;
  assert.equal(await cut("one two three", "en", draw), 6, "an ellipsis takes the seventh place");
  assert.equal(await cut("one two", "en", draw), 6, "the line has room, its ellipsis has not");
  assert.equal(await cut("one", "en", draw), 3, "nothing of it is hidden");
  assert.equal(await cut("one two three", "en", async (words, shortened) => words + shortened), undefined, "no likeness");
  assert.equal(rest("one\ntwo\nthree", 4), "two", "to the paragraph's end");
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
