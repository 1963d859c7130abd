/** Inline mode: `@bot words` in the message field lists what the bot offers, and a click sends it. */
import { byId, el } from "./dom.js";

const PAUSE_MS = 300; // a bot is not asked for every letter
const list = byId("inline-results");

const note = (words) => el("p", { class: "inline-note" }, words);

function thumbnail({ picture, title }) {
  const letter = el("span", { class: "inline-picture", "aria-hidden": "true" }, [...title][0] ?? "?");
  if (!picture) return letter;
  const image = el("img", { class: "inline-picture", src: picture, alt: "", referrerPolicy: "no-referrer" });
  image.addEventListener("error", () => image.replaceWith(letter), { once: true });
  return image;
}

function row(result, choose) {
  const words = el(
    "span",
    { class: "inline-words" },
    el("strong", { dir: "auto" }, result.title),
    el("span", { dir: "auto" }, result.description),
  );
  return el("button", { type: "button", class: "inline-row", onclick: choose }, thumbnail(result), words);
}

/** Fires `sent` when a result went into the chat, and `start` with the payload of the button above them. */
export class InlineResults extends EventTarget {
  #pattern;
  #timer;
  #asked = null;

  /** @param {string} username the bot's */
  constructor(username) {
    super();
    this.#pattern = new RegExp(`^@${username}\\s(.*)$`, "is");
    document.addEventListener("click", (event) => {
      if (!event.target.closest(".dock")) this.#hide();
    });
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.close());
  }

  /** @param {string} text of the message field @param {import("./conversation.js").Conversation} conversation */
  typed(text, conversation) {
    this.close();
    const words = this.#pattern.exec(text)?.[1];
    if (words !== undefined) this.#timer = setTimeout(() => this.#ask(conversation, words), PAUSE_MS);
  }

  close() {
    clearTimeout(this.#timer);
    this.#hide();
  }

  /** A question that is still to be asked will show again: a click elsewhere may have brought the words. */
  #hide() {
    this.#asked = null;
    list.hidden = true;
  }

  async #ask(conversation, words, offset = "") {
    const asked = (this.#asked = Symbol("query"));
    if (!offset) list.replaceChildren(note("Asking the bot…"));
    list.hidden = false;
    let answer;
    try {
      answer = await conversation.inline(words, offset);
    } catch (error) {
      if (error?.name !== "ApiError") throw error;
      if (asked === this.#asked) list.replaceChildren(note(error.message));
      return;
    }
    if (asked === this.#asked) this.#show(answer, conversation, words, offset);
  }

  #show({ query_id: queryId, results, button, next_offset: next }, conversation, words, offset) {
    const choose = (at) => () =>
      conversation.choose(queryId, at).then((sent) => sent && this.dispatchEvent(new Event("sent")));
    const rows = results.map((result, at) => row(result, choose(at)));
    if (!offset) list.replaceChildren();
    list.querySelector(".inline-more")?.remove();
    if (button) list.append(this.#above(button));
    if (!rows.length && !offset && !button) list.append(note("The bot offers nothing for that."));
    list.append(...rows);
    if (next) list.append(this.#more(() => this.#ask(conversation, words, next)));
  }

  #above({ text, start_parameter: payload }) {
    const open = () => this.dispatchEvent(new CustomEvent("start", { detail: payload }));
    return el("button", { type: "button", class: "inline-button", dir: "auto", onclick: open }, text);
  }

  #more(ask) {
    return el("button", { type: "button", class: "inline-more", onclick: ask }, "More results");
  }
}
