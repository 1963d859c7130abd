/** The messages of one chat on the screen: in order, by day, at the bottom while the reader is there. */
import { renderRow } from "./bubble.js";
import { el } from "./dom.js";
import { dayKey, dayName } from "./moments.js";

const NEAR_BOTTOM_PX = 80;
const TYPING_MS = 5500; // Telegram's clients drop the mark after about five seconds

const motion = (ms) => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : ms);

/** The row before which a message with this id stands; nearly always there is none. */
function firstAfter(day, id) {
  if (!(Number(day.lastElementChild.dataset.id) > id)) return null;
  return [...day.children].find((row) => Number(row.dataset.id) > id) ?? null;
}

export class Log extends EventTarget {
  #messages = new Map();
  #actions;
  #typingTimer;
  #atBottom = true;
  #lastTop = 0;

  constructor(actions) {
    super();
    this.#actions = {
      ...actions,
      textOf: (id) => this.#messages.get(id)?.text,
      show: (id) => this.#show(id),
    };
    this.days = el("div", { class: "days", role: "log", "aria-live": "polite", "aria-label": "Messages" });
    this.typing = el("div", { class: "typing", hidden: true }, el("i"), el("i"), el("i"));
    this.node = el(
      "div",
      { class: "log", tabIndex: -1, hidden: true },
      el("div", { class: "column" }, this.days, this.typing),
    );
    this.node.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    // Pictures that load and fields that grow must not push the newest message out of sight.
    const stay = new ResizeObserver(() => this.#atBottom && this.toBottom("instant"));
    [this.node, this.node.firstElementChild].forEach((node) => stay.observe(node));
  }

  get isEmpty() {
    return this.#messages.size === 0;
  }

  get atBottom() {
    return this.#atBottom;
  }

  has(id) {
    return this.#messages.has(id);
  }

  /** Everything anew, as after a reconnection; says nothing aloud. */
  reset(messages) {
    this.days.setAttribute("aria-busy", "true");
    this.days.replaceChildren();
    this.#messages.clear();
    for (const message of messages) this.#place(message);
    this.days.removeAttribute("aria-busy");
    if (this.#atBottom) this.toBottom("instant");
  }

  /** A message that is new, or another version of one that is here. */
  put(message) {
    const old = this.#row(message.id);
    if (message.from === "bot") this.setTyping(false);
    if (old) this.#replace(old, message);
    else this.#appear(this.#place(message), message);
  }

  remove(id) {
    const row = this.#row(id);
    this.#messages.delete(id);
    if (!row) return;
    row.removeAttribute("data-id");
    const frames = [
      { height: `${row.offsetHeight}px`, opacity: 1 },
      { height: 0, opacity: 0, marginTop: 0 },
    ];
    row.animate(frames, { duration: motion(220), easing: "ease-in" }).finished.then(() => {
      const day = row.parentElement;
      row.remove();
      if (!day.querySelector(".row")) day.remove();
    });
  }

  setTyping(on) {
    clearTimeout(this.#typingTimer);
    if (on) this.#typingTimer = setTimeout(() => this.setTyping(false), TYPING_MS);
    if (this.typing.hidden === !on) return;
    this.typing.hidden = !on;
    this.dispatchEvent(new Event("typing"));
  }

  toBottom(behavior = "smooth") {
    this.#atBottom = true;
    this.node.scrollTo({ top: this.node.scrollHeight, behavior: motion(1) ? behavior : "instant" });
    this.dispatchEvent(new Event("scrolled"));
  }

  #row(id) {
    return this.days.querySelector(`.row[data-id="${id}"]`);
  }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.node;
    if (this.node.hidden) return;
    if (scrollHeight - scrollTop - clientHeight < NEAR_BOTTOM_PX) this.#atBottom = true;
    else if (scrollTop < this.#lastTop) this.#atBottom = false; // the reader went up; content that grew did not
    this.#lastTop = scrollTop;
    this.dispatchEvent(new Event("scrolled"));
  }

  #place(message) {
    this.#messages.set(message.id, message);
    const row = renderRow(message, this.#actions);
    const day = this.#day(message.date);
    day.insertBefore(row, firstAfter(day, message.id));
    return row;
  }

  #day(unix) {
    const key = dayKey(unix);
    const days = [...this.days.children];
    const known = days.find((day) => day.dataset.day === key);
    if (known) return known;
    const day = el("section", { class: "day" }, el("h2", { class: "day-name" }, dayName(unix)));
    day.dataset.day = key;
    this.days.insertBefore(day, days.find((other) => other.dataset.day > key) ?? null);
    return day;
  }

  #appear(row, message) {
    row.animate([{ opacity: 0, transform: "translateY(10px)" }, {}], {
      duration: motion(180),
      easing: "ease-out",
    });
    if (this.#atBottom || message.from === "me") this.toBottom("instant");
  }

  #replace(old, message) {
    this.#messages.set(message.id, message);
    const focused = [...old.querySelectorAll("a, button")].indexOf(document.activeElement);
    const row = renderRow(message, this.#actions);
    old.replaceWith(row);
    // Paging through a list by keyboard: the focus stays where it was, or as near as there is something.
    if (focused >= 0)
      [...row.querySelectorAll("a, button")]
        .slice(0, focused + 1)
        .at(-1)
        ?.focus({ preventScroll: true });
    row.firstElementChild.animate([{ filter: "brightness(0.93)" }, {}], { duration: motion(450) });
  }

  #show(id) {
    const row = this.#row(id);
    row?.scrollIntoView({ block: "center", behavior: motion(1) ? "smooth" : "instant" });
    row?.animate([{ background: "var(--accent-soft)" }, {}], { duration: 1200 });
  }
}
