/** Inline keyboards, and the taps that wait for the bot's answer. */
import { post } from "./api.js";
import { el, icon } from "./dom.js";
import { safeAddress } from "./links.js";
import { attempt, copy, toast } from "./notices.js";

const ICONS = { url: "link", web: "link", copy: "copy", inline: "share", inline_here: "share" };
const PATIENCE_MS = 30_000;

/**
 * Taps under way. The answer may overtake the reply that tells the tap's id, so early answers are remembered.
 * A button stays tappable while it waits: impatient double taps are part of what the sandbox lets one try.
 */
export class Taps {
  #waiting = new Map();
  #early = new Set();

  /** Sends the tap; the button shows it as pending until answered, or until patience ends. */
  async press(button, person, place) {
    const mark = Symbol("tap");
    button.tap = mark;
    button.setAttribute("aria-busy", "true");
    const done = () => button.tap === mark && button.removeAttribute("aria-busy");
    const reply = await attempt(() => post(`/chat/${person}/press`, place));
    if (!reply || this.#early.delete(String(reply.query_id))) return done();
    this.#waiting.set(String(reply.query_id), done);
    return setTimeout(() => this.#giveUp(String(reply.query_id)), PATIENCE_MS);
  }

  /** The bot answered a tap. */
  answered(queryId) {
    const done = this.#waiting.get(String(queryId));
    if (!done) this.#early.add(String(queryId));
    this.#waiting.delete(String(queryId));
    done?.();
  }

  #giveUp(queryId) {
    if (!this.#waiting.has(queryId)) return;
    this.answered(queryId);
    toast("The bot has not answered this tap", "error");
  }
}

function act(key, place, button, actions) {
  if (key.kind === "callback") actions.press(button, place);
  else if (key.kind === "copy") copy(key.value);
  else if (key.kind === "inline") actions.inline(key.value);
  else if (key.kind === "inline_here") actions.inlineHere(key.value);
}

function keyNode(key, place, actions) {
  const properties = { class: `key ${key.style ?? ""} ${key.kind}`, dir: "auto", title: key.text };
  const content = [el("span", { class: "key-text" }, key.text), ICONS[key.kind] && icon(ICONS[key.kind])];
  const href = ["url", "web"].includes(key.kind) ? safeAddress(key.value) : null;
  if (href) {
    const onclick = (event) => actions.openLink(href) && event.preventDefault();
    return el(
      "a",
      { ...properties, href, target: "_blank", rel: "noopener noreferrer", onclick },
      ...content,
    );
  }
  const button = el("button", { ...properties, type: "button" }, ...content);
  button.addEventListener("click", () => act(key, place, button, actions));
  return button;
}

/** @param {import("./api.js").Message} message @returns {HTMLElement | null} */
export function renderKeyboard(message, actions) {
  if (!message.keyboard?.length) return null;
  const rows = message.keyboard.map((keys, row) => {
    const nodes = keys.map((key, column) => keyNode(key, { message_id: message.id, row, column }, actions));
    const node = el("div", { class: "key-row" }, ...nodes);
    node.dataset.keys = String(keys.length);
    return node;
  });
  return el("div", { class: "keyboard", role: "group", "aria-label": "Buttons of this message" }, ...rows);
}
