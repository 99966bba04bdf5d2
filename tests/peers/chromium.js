// A warm page of headless Chromium.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { FACES, ICON, SIZE, STYLE, file } from "./card.js";

/** The browser: what the caller found, or where Debian puts it. */
export const PROGRAM = process.env.CARILLON_CHROMIUM ?? "/usr/bin/chromium";

const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
  // Glyphs stand where the font says, not on whole pixels.
  "--font-render-hinting=none",
];

/** Opens a page of this size in a browser that knows nobody; `close` ends it and its profile. */
export async function page(size, scale) {
  if (!existsSync(PROGRAM)) throw new Error(`no Chromium at ${PROGRAM}`);
  const profile = mkdtempSync(join(tmpdir(), "carillon-peers-"));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: PROGRAM, args: FLAGS, viewport: size, deviceScaleFactor: scale,
  });
  const close = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { page: browser.pages()[0] ?? (await browser.newPage()), browser, close };
}

/** `@font-face` rules with the very files: [{ family, weight, path }]. */
export const faceRules = (faces) =>
  faces.map(({ family, weight, path }) => {
    const data = file(path).toString("base64");
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/ttf;base64,${data}); }`;
  }).join("\n");

/** Opens the card's page once; a card is then two texts set and a screenshot. */
export async function open() {
  const shown = await page(SIZE, 1);
  await shown.page.setContent(html());
  await shown.page.evaluate(() => document.fonts.ready);
  const session = await shown.browser.newCDPSession(shown.page);
  // Clear corners, as in the others' pictures.
  await session.send("Emulation.setDefaultBackgroundColorOverride", { color: { r: 0, g: 0, b: 0, a: 0 } });
  const set = ({ title, body }) => {
    const expression = `t.textContent = ${JSON.stringify(title)}; b.textContent = ${JSON.stringify(body)}; 0`;
    return session.send("Runtime.evaluate", { expression });
  };
  // The least that can be asked of it over its own protocol, and what its users call.
  const least = async (message) => {
    await set(message);
    const { data } = await session.send("Page.captureScreenshot", { format: "png", optimizeForSpeed: true });
    return Buffer.from(data, "base64");
  };
  const usual = async (message) => {
    await set(message);
    return shown.page.screenshot({ omitBackground: true });
  };
  const figures = {
    "Chromium, warm page, captureScreenshot for speed, PNG": least,
    "Chromium, warm page, page.screenshot(), PNG": usual,
  };
  return { figures, close: shown.close };
}

function html() {
  const icon = `data:image/png;base64,${file(ICON).toString("base64")}`;
  const faces = faceRules(FACES.map((face) => ({ family: "Inter", ...face })));
  const clamp = { ...STYLE.body, display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 2 };
  return `<!doctype html><meta charset="utf-8">
    <style>${faces} * { box-sizing: border-box; margin: 0 }</style>
    <div style="${css(STYLE.card)}"><img style="${css(STYLE.icon)}" src="${icon}">
    <div style="${css(STYLE.words)}"><div id="t" style="${css(STYLE.title)}"></div>
    <div id="b" style="${css(clamp)}"></div></div></div>`;
}

/** A style object as CSS; bare numbers are pixels but for the properties that have none. */
function css(style) {
  const bare = new Set(["fontWeight", "flexGrow", "flexShrink", "flexBasis", "lineClamp", "WebkitLineClamp"]);
  return Object.entries(style).map(([name, value]) => {
    const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `${property}: ${typeof value === "number" && !bare.has(name) ? `${value}px` : value}`;
  }).join("; ");
}
