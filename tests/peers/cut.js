// Where a peer that only draws cuts a line: found from what it draws, for takumi and satori do not tell.
//
// A line it shortened looks like exactly one of its beginnings with an ellipsis after it, set where there is room for
// everything. That beginning ends where it cut.
//
// A place in a text is counted in UTF-16 units, as JavaScript does.

/** What a platform fills its last line with: the rest of the paragraph from where that line starts. */
export function rest(text, from) {
  const end = text.indexOf("\n", from);
  return text.slice(from, end < 0 ? undefined : end);
}

/**
 * The first hidden character of a line, counted in the line; `undefined` where no beginning looks like the shortened
 * line. `draw(words, shortened)` gives something that is equal for equal pictures.
 *
 * The line is given with an ellipsis of its own, so that one with just no room for it is shortened too.
 */
export async function cut(line, locale, draw) {
  const shortened = await draw(`${line}…`, true);
  const ends = [...new Intl.Segmenter(locale).segment(line)].map(({ index, segment }) => index + segment.length);
  for (const end of [0, ...ends]) {
    if ((await draw(`${line.slice(0, end)}…`, false)) === shortened) return end;
  }
  return undefined;
}
