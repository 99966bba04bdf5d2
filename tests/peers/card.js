// The card that every peer draws, its words, and the files it is made of.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// This folder may be a copy under target/: the tree is named by the one who runs us.
const root = process.env.CARILLON_ROOT ?? fileURLToPath(new URL("../..", import.meta.url));

/** A file of the tree, by its path from the root. */
export const file = (path) => readFileSync(`${root}/${path}`);

/** Pixels. An iPhone's card at three pixels a point is about as large. */
export const SIZE = { width: 1170, height: 330 };

/** Inter in the two weights the card is set in. */
export const FACES = [
  { weight: 400, path: "assets/fonts/Inter-Regular.ttf" },
  { weight: 600, path: "assets/fonts/Inter-SemiBold.ttf" },
];

export const ICON = "tests/golden/media/icon.png";

const WORDS = JSON.parse(file("tests/peers/words.json"));

/** So many characters of words at least, others for every seed. Our own example makes the same ones. */
export function words(seed, least) {
  let [text, state] = ["", seed >>> 0];
  while (text.length < least) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += (text && " ") + WORDS[(state >>> 16) % WORDS.length];
  }
  return text;
}

/** The title and the body of one repetition: the body is always longer than its two lines. */
export const message = (seed) => ({ title: words(seed, 40), body: words(seed ^ 0xffff, 160) });

/** The card's boxes as CSS, for whoever reads CSS. */
export const STYLE = {
  card: {
    display: "flex", alignItems: "center", width: SIZE.width, height: SIZE.height, paddingLeft: 42, paddingRight: 51,
    boxSizing: "border-box", gap: 36, backgroundColor: "#f5f6f8", borderRadius: 70,
    fontFamily: "Inter", color: "#0b0c0e",
  },
  icon: { width: 114, height: 114, borderRadius: 26, flexShrink: 0 },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, flexShrink: 1, flexBasis: 0, minWidth: 0 },
  title: {
    display: "block", fontSize: 45, lineHeight: "60px", letterSpacing: -0.72, fontWeight: 600,
    overflow: "hidden", whiteSpace: "nowrap", textOverflow: "ellipsis",
  },
  body: {
    display: "block", fontSize: 45, lineHeight: "60px", letterSpacing: -0.72, fontWeight: 400,
    overflow: "hidden", textOverflow: "ellipsis", lineClamp: 2,
  },
};
