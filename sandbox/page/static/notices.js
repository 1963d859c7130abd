/** Short words to the person at the page: toasts that pass, an alert that waits, the clipboard. */
import { byId, el } from "./dom.js";

const TOAST_MS = 3500;

/** @param {string} text @param {"plain"|"error"} tone */
export function toast(text, tone = "plain") {
  const node = el("div", { class: `toast ${tone}`, dir: "auto", textContent: text });
  byId("toasts").append(node);
  setTimeout(() => node.remove(), TOAST_MS + text.length * 30);
}

/** A modal that waits for OK, as Telegram shows an answer with `show_alert`. */
export function alertBox(text) {
  byId("alert-text").textContent = text;
  const dialog = byId("alert");
  if (!dialog.open) dialog.showModal();
}

/** Runs an action of the page and says so when the sandbox refuses it. */
export async function attempt(action) {
  try {
    return await action();
  } catch (error) {
    if (error?.name !== "ApiError") throw error;
    toast(error.message, "error");
    return undefined;
  }
}

/** Pages served over plain HTTP to another machine have no `navigator.clipboard`. */
function copyBySelection(text) {
  const field = el("textarea", { value: text, class: "offscreen" });
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  focused?.focus();
  return copied;
}

/** Puts `text` on the clipboard and says so. */
export async function copy(text, said = "Copied") {
  let copied;
  try {
    await navigator.clipboard.writeText(text);
    copied = true;
  } catch {
    copied = copyBySelection(text); // refused or absent: the old way still works
  }
  toast(copied ? said : "The browser refused to copy", copied ? "plain" : "error");
}
