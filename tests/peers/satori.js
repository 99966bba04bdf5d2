// satori, which writes SVG, and resvg, which draws it.
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import { FACES, ICON, SIZE, STYLE, file } from "./card.js";

/** Opens it with the card's faces; satori turns words into outlines, so resvg needs no font. */
export async function open() {
  const fonts = FACES.map(({ path, weight }) => ({ name: "Inter", data: file(path), weight, style: "normal" }));
  const icon = `data:image/png;base64,${file(ICON).toString("base64")}`;
  const draw = async (message) => {
    const svg = await satori(tree(message, icon), { ...SIZE, fonts });
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  };
  return {
    figures: {
      "satori + resvg, raw": async (message) => (await draw(message)).pixels,
      "satori + resvg, PNG": async (message) => (await draw(message)).asPng(),
    },
    close: async () => {},
  };
}

const box = (type, style, children, more) => ({ type, props: { style, children, ...more } });

function tree({ title, body }, icon) {
  const words = [box("div", STYLE.title, title), box("div", STYLE.body, body)];
  const children = [box("img", STYLE.icon, undefined, { src: icon }), box("div", STYLE.words, words)];
  return box("div", STYLE.card, children);
}
