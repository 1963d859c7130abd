/** One message → one row of the chat. */
import { el, icon } from "./dom.js";
import { renderText } from "./entities.js";
import { renderKeyboard } from "./keyboard.js";
import { safeAddress } from "./links.js";
import { timeOf } from "./moments.js";

const PICTURE = /\.(avif|gif|jpe?g|png|webp)$/i;
const UNITS = ["B", "KB", "MB", "GB"];

/** "0 B", "12.3 KB" */
export function sizeWords(bytes) {
  const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)), UNITS.length - 1);
  return `${(bytes / 1024 ** power).toFixed(power ? 1 : 0)} ${UNITS[power]}`;
}

/** A picture; the address of one that does not load is of no use to anybody, and is not shown. */
function picture(url, onBroken) {
  const image = el("img", { src: url, alt: "", loading: "lazy", referrerPolicy: "no-referrer" });
  image.addEventListener("error", () => onBroken(image), { once: true });
  return image;
}

function photo(url) {
  const replace = (image) =>
    image.replaceWith(el("span", { class: "no-picture" }, "The picture could not be loaded"));
  return el("div", { class: "photo" }, picture(url, replace));
}

function file({ name, size, url }) {
  return el(
    "a",
    { class: "file", href: url, download: name },
    el("span", { class: "file-icon" }, icon("file")),
    el(
      "span",
      { class: "file-words" },
      el("span", { class: "file-name", dir: "auto" }, name),
      el("span", { class: "file-size" }, sizeWords(size)),
    ),
  );
}

/** A link's box. Of a picture's address Telegram shows the picture alone; of one it cannot load, nothing. */
function preview({ url, large }, actions) {
  const href = safeAddress(url);
  if (!href) return null;
  const isPicture = PICTURE.test(new URL(href).pathname);
  const onclick = (event) => actions.openLink(href) && event.preventDefault();
  const words = el(
    "span",
    { class: "preview-words" },
    el("strong", {}, new URL(href).hostname),
    el("span", { dir: "ltr" }, url),
  );
  const properties = { href, target: "_blank", rel: "noopener noreferrer", onclick };
  const card = el(
    "a",
    { ...properties, class: `preview ${large || isPicture ? "large" : ""}` },
    !isPicture && words,
    picture(href, (image) => (isPicture ? card : image).remove()),
  );
  return card;
}

function quoted(id, actions) {
  const words = actions.textOf(id) ?? "Deleted message";
  return el(
    "button",
    { type: "button", class: "quoted", dir: "auto", onclick: () => actions.show(id) },
    words,
  );
}

function meta(message) {
  const time = new Date(message.date * 1000);
  return el(
    "span",
    { class: "meta" },
    message.silent && el("span", { class: "quiet", title: "Sent without a sound" }, icon("bell-off")),
    message.edit_date && el("span", {}, "edited"),
    el("time", { dateTime: time.toISOString(), title: time.toLocaleString("en-GB") }, timeOf(message.date)),
  );
}

function content(message, actions) {
  const { text, entities = [] } = message;
  const card = message.preview && preview(message.preview, actions);
  const endsInText = !card || message.preview.above;
  const words = el(
    "div",
    { class: "text", dir: "auto" },
    ...(text ? renderText(text, entities, actions) : []),
    endsInText && meta(message),
  );
  const parts = [
    message.author && el("span", { class: "author", dir: "auto" }, message.author),
    message.via && el("span", { class: "via" }, `via @${message.via}`),
    message.reply_to && quoted(message.reply_to, actions),
    message.photo && photo(message.photo),
    message.document && file(message.document),
    ...(endsInText ? [card, words] : [words, card, el("div", { class: "last-line" }, meta(message))]),
  ];
  return parts.filter(Boolean);
}

/**
 * @param {import("./api.js").Message} message
 * @returns {HTMLElement}
 */
export function renderRow(message, actions) {
  const sender = message.author ?? (message.from === "me" ? "You" : "Bot");
  const bubble = el(
    "div",
    { class: `bubble ${message.photo ? "with-photo" : ""}` },
    ...content(message, actions),
  );
  const row = el(
    "article",
    { class: `row ${message.from}`, "aria-label": sender },
    bubble,
    renderKeyboard(message, actions),
  );
  row.dataset.id = String(message.id);
  return row;
}
