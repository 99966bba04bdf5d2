// takumi: a renderer in Rust, called through its own Node binding.
import { Renderer } from "@takumi-rs/core";
import { FACES, ICON, SIZE, STYLE, file } from "./card.js";

/** Opens it with the card's faces and icon; both stay loaded from one card to the next. */
export async function open() {
  const renderer = new Renderer();
  for (const { path, weight } of FACES) {
    await renderer.registerFont({ name: "Inter", data: file(path), weight, style: "normal" });
  }
  const images = [{ src: "icon", data: file(ICON) }];
  const draw = (message, format) => renderer.render(tree(message), { ...SIZE, format, images });
  return {
    figures: {
      "takumi, raw": (message) => draw(message, "raw"),
      "takumi, PNG": (message) => draw(message, "png"),
    },
    close: async () => {},
  };
}

function tree({ title, body }) {
  const words = [
    { type: "text", text: title, style: STYLE.title },
    { type: "text", text: body, style: STYLE.body },
  ];
  const children = [
    { type: "image", src: "icon", style: STYLE.icon },
    { type: "container", style: STYLE.words, children: words },
  ];
  return { type: "container", style: STYLE.card, children };
}
