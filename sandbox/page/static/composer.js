/** The message field, and the list of commands it completes. */
import { byId, el } from "./dom.js";

const field = byId("composer-text");
const list = byId("commands");
const button = byId("commands-button");
const attachment = byId("attachment");

/** What the field completes to: nothing unless it holds one unfinished command. */
function matching(commands, text) {
  if (!/^\/\w*$/.test(text)) return [];
  return commands.filter(({ command }) => command.startsWith(text.slice(1).toLowerCase()));
}

/**
 * Fires `send` with the text in `detail`, `file` with the file that was chosen, and `typed` whenever what the field
 * holds has changed.
 */
export class Composer extends EventTarget {
  #commands = [];
  #chosen = -1;

  constructor() {
    super();
    byId("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    attachment.addEventListener("change", () => this.#attach());
    field.addEventListener("input", () => this.#typed());
    field.addEventListener("keydown", (event) => this.#key(event));
    button.addEventListener("click", () => this.#toggleMenu());
    document.addEventListener("click", (event) => {
      if (!event.target.closest(".dock")) this.close();
    });
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.close());
  }

  get text() {
    return field.value;
  }

  set text(words) {
    field.value = words;
    this.#changed();
    this.close();
  }

  setCommands(commands) {
    this.#commands = commands ?? [];
    button.hidden = this.#commands.length === 0;
  }

  focus() {
    // A phone would cover half of the chat with its keyboard each time another customer is chosen.
    if (matchMedia("(hover: hover)").matches) field.focus({ preventScroll: true });
  }

  close() {
    list.hidden = true;
    this.#chosen = -1;
    button.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  #toggleMenu() {
    if (!list.hidden) return this.close();
    this.#open(this.#commands);
    return this.focus(); // the arrow keys choose from here
  }

  #submit() {
    const chosen = list.hidden ? null : list.children[this.#chosen]?.dataset.command;
    const words = chosen ?? field.value.trim();
    this.text = "";
    if (words) this.dispatchEvent(new CustomEvent("send", { detail: words }));
  }

  #attach() {
    const [file] = attachment.files;
    if (file) this.dispatchEvent(new CustomEvent("file", { detail: file }));
    attachment.value = ""; // or the same file could not be chosen again
  }

  #typed() {
    this.#changed();
    const found = matching(this.#commands, field.value);
    if (found.length) this.#open(found);
    else this.close();
  }

  #changed() {
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
    this.dispatchEvent(new CustomEvent("typed", { detail: field.value }));
  }

  #key(event) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!list.hidden && step) {
      event.preventDefault();
      this.#choose((this.#chosen + step + list.children.length) % list.children.length);
    } else if (!list.hidden && event.key === "Tab" && this.#chosen >= 0) {
      event.preventDefault();
      this.text = `${list.children[this.#chosen].dataset.command} `;
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    }
  }

  #open(commands) {
    list.replaceChildren(...commands.map((row, index) => this.#option(row, index)));
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    this.#choose(field.value ? 0 : -1);
  }

  #option({ command, description }, index) {
    const option = el(
      "div",
      { class: "command-row", role: "option", id: `command-${index}` },
      el("strong", {}, `/${command}`),
      el("span", { dir: "auto" }, description),
    );
    option.dataset.command = `/${command}`;
    option.addEventListener("click", () => {
      this.#choose(index);
      this.#submit();
      this.focus();
    });
    return option;
  }

  #choose(index) {
    this.#chosen = index;
    [...list.children].forEach((row, at) => row.setAttribute("aria-selected", String(at === index)));
    const row = list.children[index];
    row?.scrollIntoView({ block: "nearest" });
    if (row) field.setAttribute("aria-activedescendant", row.id);
  }
}
