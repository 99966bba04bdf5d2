// What Chromium, takumi and satori make of the corpus: widths, lines and cuts, in the same faces as ours.
//
// A place in a text is counted in UTF-16 units, as JavaScript does.
import { createHash } from "node:crypto";
import { Renderer } from "@takumi-rs/core";
import satoriSvg from "satori";
import { file } from "./card.js";
import { faceRules, page } from "./chromium.js";
import { cut, rest } from "./cut.js";

/** The faces of a body on an iPhone, in the order they are asked. */
const FACES = [
  ["Inter", "Inter"],
  ["Noto Sans Arabic", "NotoSansArabic"],
  ["Noto Sans Hebrew", "NotoSansHebrew"],
  ["Noto Sans Devanagari", "NotoSansDevanagari"],
  ["Noto Sans Thai", "NotoSansThai"],
  ["Noto Sans JP", "NotoSansJP"],
  ["Noto Color Emoji", "NotoColorEmoji"],
].map(([family, name]) => ({ family, weight: 400, path: `assets/fonts/${name}-Regular.ttf` }));

const FAMILIES = FACES.map(({ family }) => `"${family}"`).join(", ");

/** Languages that are written from the right. */
export const direction = (locale) => (["ar", "he", "fa", "ur"].includes(locale) ? "rtl" : "ltr");

/** Chromium's: { width, starts, cut } for every string. */
export async function chromium({ size, strings }) {
  const shown = await page({ width: 1200, height: 800 }, 3);
  try {
    // Geometric precision: advances as the font has them, on any screen. No trim: no platform here moves brackets.
    await shown.page.setContent(`<!doctype html><meta charset="utf-8"><style>${faceRules(FACES)}
      div { font: ${size}px/2 ${FAMILIES}; text-rendering: geometricPrecision; overflow-wrap: anywhere;
        text-spacing-trim: space-all }</style>`);
    const found = [];
    for (const string of strings) {
      found.push(await shown.page.evaluate(inPage, { ...string, direction: direction(string.locale) }));
    }
    return found;
  } finally {
    await shown.close();
  }
}

/** Runs in the page: sets a string in a box and asks where its characters stand. */
async function inPage({ text, locale, direction, tracking = 0, width, lines }) {
  const box = document.body.appendChild(document.createElement("div"));
  box.lang = locale;
  box.dir = direction;
  box.style.letterSpacing = `${tracking}em`;
  const graphemes = [...new Intl.Segmenter(locale).segment(text)].map(({ index, segment }) => ({ index, segment }));

  // Each character's box: [{ index, left, right, top }], without the white space, which hangs off a line's end.
  const places = (from, end) => {
    const node = box.firstChild;
    const range = document.createRange();
    const seen = graphemes.filter(({ index, segment }) => index >= from && index < end && segment.trim() !== "");
    return seen.map(({ index, segment }) => {
      range.setStart(node, index - from);
      range.setEnd(node, index - from + segment.length);
      const rects = [...range.getClientRects()];
      const left = Math.min(...rects.map((rect) => rect.left));
      const right = Math.max(...rects.map((rect) => rect.right));
      return { index, left, right, top: rects[0].top, bottom: rects[0].bottom };
    });
  };
  const set = (words, style) => {
    box.textContent = words;
    Object.assign(box.style, style);
  };
  await Promise.all([document.fonts.load(`15px ${getComputedStyle(box).fontFamily}`, text), document.fonts.ready]);

  set(text, { width: "max-content", whiteSpace: "pre" });
  const whole = box.getBoundingClientRect().width;

  set(text, { width: `${width}px`, whiteSpace: "pre-wrap" });
  const top = box.getBoundingClientRect().top;
  const height = parseFloat(getComputedStyle(box).lineHeight);
  const starts = [];
  for (const { index, top: above, bottom } of places(0, text.length)) {
    const line = Math.floor(((above + bottom) / 2 - top) / height);
    starts[line] = Math.min(starts[line] ?? Infinity, index);
  }

  // A platform cuts the last line by what remains of its paragraph, not by its last whole word as `line-clamp` would.
  // So the rest of the paragraph is set on one line of its own, and cut by Chromium where the ellipsis leaves no room.
  let cut = null;
  if (starts.length > lines) {
    const from = starts[lines - 1];
    const end = text.indexOf("\n", from) < 0 ? text.length : text.indexOf("\n", from);
    set("…", { width: "max-content", whiteSpace: "pre" });
    const dots = box.getBoundingClientRect().width;
    set(text.slice(from, end), { width: `${width}px`, whiteSpace: "pre" });
    const { left, right } = box.getBoundingClientRect();
    const fits = (place) =>
      direction === "rtl" ? place.left >= left + dots - 1 / 32 : place.right <= right - dots + 1 / 32;
    cut = places(from, end).find((place) => !fits(place))?.index ?? end;
  }
  box.remove();
  return { width: whole, starts, cut };
}

/** takumi's: { width, starts, cut } for every string that is cut `from` a place, `null` where it is not. */
export async function takumi({ size, strings }, from) {
  const renderer = new Renderer();
  for (const { family, weight, path } of FACES) {
    await renderer.registerFont({ name: family, data: file(path), weight, style: "normal" });
  }
  const styled = ({ locale, tracking = 0 }, width, more) => ({
    display: "block", width, fontFamily: FAMILIES, fontSize: size, lineHeight: `${2 * size}px`,
    letterSpacing: tracking * size, direction: direction(locale), overflowWrap: "anywhere", ...more,
  });
  const runs = async (string, width, whiteSpace) => {
    const node = { type: "text", text: string.text, style: styled(string, width, { whiteSpace }) };
    return (await renderer.measure(node, { width, lang: string.locale })).runs;
  };
  // `break-all`, for takumi breaks a line before it shortens it: an iPhone's last line ends within a word.
  const shortening = { whiteSpace: "pre-wrap", wordBreak: "break-all", lineClamp: 1, textOverflow: "ellipsis" };
  const picture = (string) => async (text, shortened) => {
    const { width, locale } = string;
    const style = styled(string, width, { height: 2 * size, color: "black", whiteSpace: "pre" });
    const node = { type: "text", text, style: { ...style, ...(shortened && shortening), overflow: "hidden" } };
    const pixels = await renderer.render(node, { width, height: 2 * size, format: "raw", lang: locale });
    return createHash("sha1").update(pixels).digest("hex");
  };
  const found = [];
  for (const [at, string] of strings.entries()) {
    const one = await runs(string, 100_000, "pre");
    const ends = one.map(({ x, width }) => x + width);
    const width = Math.max(...ends) - Math.min(...one.map(({ x }) => x));
    const lines = starts(string.text, await runs(string, string.width, "pre-wrap"), 2 * size);
    found.push({ width, starts: lines, cut: await cutOf(string, from[at], picture(string)) });
  }
  return found;
}

/** satori's: { cut } for every string that is cut `from` a place, `null` where it is not. It has no colour glyphs. */
export async function satori({ size, strings }, from) {
  const fonts = FACES.filter(({ family }) => family !== "Noto Color Emoji").map(({ family, weight, path }) => {
    return { name: family, data: file(path), weight, style: "normal" };
  });
  const outlines = ({ width, locale, tracking = 0 }) => async (text, shortened) => {
    const style = {
      display: "block", height: 2 * size, fontFamily: fonts.map(({ name }) => name).join(", "), fontSize: size,
      lineHeight: `${2 * size}px`, letterSpacing: tracking * size, whiteSpace: "pre",
      ...(shortened && { width, overflow: "hidden", textOverflow: "ellipsis" }),
    };
    const line = { type: "div", props: { style, lang: locale, children: text } };
    const svg = await satoriSvg({ type: "div", props: { style: { display: "flex", width }, children: line } }, {
      width, height: 2 * size, fonts,
    });
    // The shapes alone: only the shortened line has a clip around it.
    const shapes = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, shape]) => shape);
    return shapes.filter((shape) => !shape.startsWith("M0 0h")).join(" ");
  };
  const found = [];
  for (const [at, string] of strings.entries()) found.push({ cut: await cutOf(string, from[at], outlines(string)) });
  return found;
}

/** The cut in the whole text; `null` where nothing is cut, not a number where the drawing did not tell. */
async function cutOf({ text, locale }, from, draw) {
  if (from === null) return null;
  return from + ((await cut(rest(text, from), locale, draw)) ?? NaN);
}

/** Where lines start, from runs that say how high they stand and what they hold. */
function starts(text, runs, height) {
  const lengths = [];
  for (const { text, y, height: high } of runs) {
    const line = Math.floor((y + high / 2) / height);
    lengths[line] = (lengths[line] ?? 0) + text.length;
  }
  let at = 0;
  return lengths.map((length) => {
    const start = at;
    at += length;
    return start + (text.slice(start).length - text.slice(start).trimStart().length);
  });
}
