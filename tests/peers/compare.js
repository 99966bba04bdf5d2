// Comparing what we make of a string with what a peer makes of it. Nothing here runs a peer.

/** How far widths may differ, in points: Chromium keeps places in 64ths and rounds every run. */
export const ALLOWED = { Chromium: 0.1, takumi: 0.01 };

/** Our places as JavaScript counts: from bytes to UTF-16 units. */
export function converted(text, { width, starts, cut }) {
  const bytes = Buffer.from(text);
  const place = (at) => (at === null ? null : bytes.subarray(0, at).toString().length);
  return { width, starts: starts.map(place), cut: place(cut) };
}

/** The place after any white space: which side of a break or a cut it is on is nobody's to see. */
const seen = (text, at) => (at === null ? null : at + /^\s*/u.exec(text.slice(at))[0].length);

/** What differs between ours and a peer's: any of "width", "lines" and "cut", of what the peer tells. */
export function differences(peer, text, ours, theirs) {
  const lines = (starts) => starts.map((at) => seen(text, at)).join();
  const found = [];
  const far = Math.abs(ours.width - theirs.width);
  if (theirs.width !== undefined && !(far <= ALLOWED[peer])) found.push("width");
  if (theirs.starts !== undefined && lines(ours.starts) !== lines(theirs.starts)) found.push("lines");
  if (theirs.cut !== undefined && seen(text, ours.cut) !== seen(text, theirs.cut)) found.push("cut");
  return found;
}

/** The exception that names a difference, as its number from 1; 0 where there is none. */
export const excused = (exceptions, peer, id, what) =>
  1 + exceptions.findIndex(({ differs }) => differs[peer]?.[id]?.includes(what));

/** Exceptions that no longer are: each property of a string that is excused and does not differ, as a sentence. */
export const outlived = (exceptions, rows) =>
  exceptions.flatMap(({ differs }) =>
    Object.entries(differs).flatMap(([peer, strings]) =>
      Object.entries(strings).flatMap(([id, excused]) => {
        const found = rows.find((row) => row.id === id)?.differences[peer] ?? [];
        const needless = excused.filter((what) => !found.includes(what));
        return needless.map((what) => `${id}: its ${what} is excused for ${peer} but does not differ`);
      })));
