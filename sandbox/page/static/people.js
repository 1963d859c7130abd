/** The rail of customers and their groups, and the language each one's Telegram speaks. */
import { el } from "./dom.js";

const HUES = 6;

/** The interface languages of the product, by the codes of Telegram's `language_code`, each in its own words. */
export const LANGUAGES = {
  en: "English",
  ar: "العربية",
  bn: "বাংলা",
  de: "Deutsch",
  es: "Español",
  fr: "Français",
  hi: "हिन्दी",
  ja: "日本語",
  ko: "한국어",
  pt: "Português",
  "pt-br": "Português (Brasil)",
  ru: "Русский",
  ur: "اردو",
  vi: "Tiếng Việt",
  zh: "中文",
};

/** @param {HTMLElement} node @param {string} name @param {number} id */
export function paintAvatar(node, name, id) {
  node.textContent = [...name.trim()][0]?.toUpperCase() ?? "?";
  node.dataset.hue = String(Math.abs(id) % HUES);
}

/** @param {import("./conversation.js").Conversation} conversation */
function entry({ person, group, unread }, selected, choose) {
  const title = group?.title ?? person.first_name;
  const face = el("span", { class: "avatar", "aria-hidden": "true" });
  paintAvatar(face, title, group?.id ?? person.id);
  const badge = unread
    ? el("span", { class: "badge", "aria-hidden": "true" }, unread > 99 ? "99+" : String(unread))
    : null;
  const named = group ? `${title}, a group` : title;
  const label = unread ? `${named}, ${unread} unread` : named;
  const look = group ? "person group" : "person";
  const properties = { type: "button", class: look, "aria-label": label, onclick: choose };
  const name = el("span", { class: "person-name", dir: "auto" }, title);
  return el("button", { ...properties, "aria-current": selected ? "true" : null }, face, badge, name);
}

/**
 * @param {HTMLElement} rail
 * @param {import("./conversation.js").Conversation[]} conversations
 * @param {(conversation: import("./conversation.js").Conversation) => void} choose
 */
export function renderRail(rail, conversations, active, choose) {
  const focused = [...rail.children].indexOf(document.activeElement);
  rail.replaceChildren(...conversations.map((one) => entry(one, one === active, () => choose(one))));
  rail.children[focused]?.focus();
}

/** @param {HTMLSelectElement} select @param {string} code */
export function renderLanguages(select, code) {
  const known = code in LANGUAGES ? LANGUAGES : { ...LANGUAGES, [code]: code };
  select.replaceChildren(...Object.entries(known).map(([value, name]) => el("option", { value }, name)));
  select.value = code;
}
