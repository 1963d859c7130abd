/** A message's text with Telegram's entities → nodes. Offsets are UTF-16 units, which is how JavaScript counts. */
import { el } from "./dom.js";
import { safeAddress } from "./links.js";
import { formatMoment } from "./moments.js";
import { copy } from "./notices.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s" };
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const FOLDED_LINES = 3;
const FOLDED_LENGTH = 180;

// Telegram's clients mark addresses and commands by themselves where the sender did not.
const SELF_MADE =
  /(?<url>https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]»”])|(?<command>(?<![\w/<])\/[a-z][a-z0-9_]{0,31}\b)/gi;

/** @typedef {{openLink: (url: string) => boolean, sendCommand: (command: string) => void}} Actions */

function link(address, label, actions) {
  const href = safeAddress(address);
  if (!href) return el("span", {}, ...label);
  const follow = (event) => actions.openLink(href) && event.preventDefault();
  return el("a", { href, target: "_blank", rel: "noopener noreferrer", onclick: follow }, ...label);
}

function command(word, actions) {
  return el("button", { type: "button", class: "command", onclick: () => actions.sendCommand(word) }, word);
}

function plain(text, actions) {
  const nodes = [];
  let at = 0;
  for (const found of text.matchAll(SELF_MADE)) {
    nodes.push(text.slice(at, found.index));
    nodes.push(found.groups.url ? link(found[0], [found[0]], actions) : command(found[0], actions));
    at = found.index + found[0].length;
  }
  return [...nodes, text.slice(at)].filter(Boolean);
}

/** Enter and the space bar do what a click does on something that is no button. */
function pressable(node, label, act) {
  node.tabIndex = 0;
  node.setAttribute("role", "button");
  node.setAttribute("aria-label", label);
  node.addEventListener("click", act);
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  });
  return node;
}

function inlineCode(words) {
  const node = el("code", { title: "Click to copy", textContent: words, dir: "auto" });
  return pressable(node, `${words}, copy`, () => copy(words));
}

function codeBlock(words, language) {
  const button = el("button", { type: "button", class: "copy-block", onclick: () => copy(words) }, "Copy");
  const bar = el("div", { class: "code-bar" }, el("span", {}, language ?? ""), button);
  return el(
    "div",
    { class: "code-block", dir: "ltr" },
    bar,
    el("pre", { dir: "auto", tabIndex: 0, textContent: words }),
  );
}

function spoiler(children) {
  const veil = el("span", { class: "spoiler" }, el("span", {}, ...children));
  const reveal = () => {
    veil.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) veil.removeAttribute(name);
  };
  return pressable(veil, "Hidden text, show", reveal);
}

function quote(children, words, expandable) {
  const body = el("div", {}, ...children);
  const isLong = words.length > FOLDED_LENGTH || words.split("\n").length > FOLDED_LINES;
  if (!expandable || !isLong) return el("blockquote", {}, body);
  const toggle = el("button", { type: "button", class: "unfold", "aria-expanded": "false" }, "Show more");
  const node = el("blockquote", { class: "folded" }, body, toggle);
  toggle.addEventListener("click", () => {
    const folded = node.classList.toggle("folded");
    toggle.setAttribute("aria-expanded", String(!folded));
    toggle.textContent = folded ? "Show more" : "Show less";
  });
  return node;
}

function moment({ unix_time: unix, date_time_format: format }, children) {
  const node = el("time", { dateTime: new Date(unix * 1000).toISOString() }, ...children);
  node.title = formatMoment(unix, "wDT");
  const words = formatMoment(unix, format);
  if (words) node.textContent = words;
  if (format === "r") node.dataset.relative = String(unix);
  return node;
}

function wrap(entity, words, children, actions) {
  const { type } = entity;
  if (TAGS[type]) return el(TAGS[type], {}, ...children);
  if (type === "code") return inlineCode(words);
  if (type === "pre") return codeBlock(words, entity.language);
  if (type === "spoiler") return spoiler(children);
  if (type === "text_link") return link(entity.url, children, actions);
  if (type === "url") return link(words, [words], actions);
  if (type === "email") return link(`mailto:${words}`, [words], actions);
  if (type === "phone_number") return link(`tel:${words.replace(/[^\d+]/g, "")}`, [words], actions);
  if (type === "bot_command") return command(words, actions);
  if (type === "blockquote") return quote(children, words, false);
  if (type === "expandable_blockquote") return quote(children, words, true);
  if (type === "date_time") return moment(entity, children);
  if (type === "mention" || type === "hashtag") return el("span", { class: "mention" }, words);
  return el("span", {}, ...children); // custom_emoji shows its plain emoji; a type of tomorrow shows its text
}

/** Entities inside [start, end), sorted; those that begin inside another one become its children. */
function build(text, start, end, entities, actions, linkify) {
  const nodes = [];
  let at = start;
  const say = (upTo) =>
    nodes.push(...(linkify ? plain(text.slice(at, upTo), actions) : [text.slice(at, upTo)]));
  for (let i = 0, next; i < entities.length; i = next) {
    const entity = entities[i];
    const stop = Math.min(entity.offset + entity.length, end);
    next = i + 1;
    while (next < entities.length && entities[next].offset < stop) next += 1;
    say(entity.offset);
    const inside = linkify && entity.type !== "text_link";
    const children = build(text, entity.offset, stop, entities.slice(i + 1, next), actions, inside);
    nodes.push(wrap(entity, text.slice(entity.offset, stop), children, actions));
    // A block already ends its line: the line break after it would show as an empty line.
    at = BLOCKS.has(entity.type) && text[stop] === "\n" ? stop + 1 : stop;
  }
  say(end);
  return nodes;
}

/**
 * @param {string} text
 * @param {import("./api.js").Entity[]} entities
 * @param {Actions} actions
 * @returns {(Node | string)[]}
 */
export function renderText(text, entities, actions) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return build(text, 0, text.length, sorted, actions, true);
}
