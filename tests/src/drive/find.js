// Finds elements as assistive technology names them: by role and accessible name. A short form of ARIA in HTML and
// of the accessible name computation: what this app uses, no more.
// arguments: role, name, how ("is" or "has"). Returns { found: [elements], there: [names of that role] }.
const [role, name, how] = arguments;

const IMPLICIT = {
  button: "button, summary, input[type=button], input[type=submit]",
  link: "a[href]",
  textbox: "textarea, input:not([type]), input[type=text], input[type=password], input[type=url], input[type=email], [contenteditable=true], [contenteditable=''], [contenteditable=plaintext-only]",
  searchbox: "input[type=search]",
  checkbox: "input[type=checkbox]",
  radio: "input[type=radio]",
  slider: "input[type=range]",
  spinbutton: "input[type=number]",
  combobox: "select",
  option: "option",
  dialog: "dialog[open]",
  heading: "h1, h2, h3, h4, h5, h6",
  img: "img",
  list: "ul, ol",
  listitem: "li",
  region: "section[aria-label], section[aria-labelledby]",
  group: "fieldset",
  table: "table",
  row: "tr",
  status: "output",
  navigation: "nav",
  main: "main",
};
const FROM_CONTENT = ["button", "link", "tab", "menuitem", "menuitemradio", "menuitemcheckbox", "option", "heading", "radio", "switch", "checkbox", "cell", "row", "listitem", "status", "alert", "tooltip", "note"];

const words = (text) => (text || "").replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\s+/g, " ").trim();

function content(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute("aria-hidden") === "true") return "";
  if (node.localName === "style" || node.localName === "script") return "";
  const label = node.getAttribute("aria-label");
  if (label) return label + " ";
  if (node.localName === "img") return node.alt + " ";
  const inner = [...node.childNodes].map(content).join("");
  return getComputedStyle(node).display.startsWith("inline") ? inner : " " + inner + " ";
}

function nameOf(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) return words(by.split(/\s+/).map((id) => content(document.getElementById(id) || document.createTextNode(""))).join(" "));
  const label = element.getAttribute("aria-label");
  if (label) return words(label);
  if (element.labels && element.labels.length) return words([...element.labels].map(content).join(" "));
  if (element.alt) return words(element.alt);
  const legend = element.localName === "fieldset" && element.querySelector(":scope > legend");
  if (legend) return words(content(legend));
  if (FROM_CONTENT.includes(role)) {
    const inner = words([...element.childNodes].map(content).join(""));
    if (inner) return inner;
  }
  return words(element.title || element.placeholder);
}

function shown(element) {
  if (element.closest("[inert], [hidden], [aria-hidden=true]")) return false;
  const modal = [...document.querySelectorAll("dialog:modal")].pop();
  if (modal && !modal.contains(element)) return false;
  if (element.localName === "option") return true;
  const style = getComputedStyle(element);
  return style.visibility !== "hidden" && element.getClientRects().length > 0;
}

const selector = [`[role~="${role}"]`, ...(IMPLICIT[role] ? IMPLICIT[role].split(", ").map((part) => `${part}:not([role])`) : [])].join(", ");
const all = [...document.querySelectorAll(selector)].filter(shown);
const named = all.map((element) => [element, nameOf(element)]);
const wanted = words(name).toLowerCase();
const fits = (text) => (how === "has" ? text.toLowerCase().includes(wanted) : text.toLowerCase() === wanted);
return { found: named.filter(([, text]) => fits(text)).map(([element]) => element), there: named.map(([, text]) => text) };
