/** The few controls the panel's sections are made of. */
import { el } from "./dom.js";

/** @param {string} label @param {() => void} onclick @param {string} look class names: "primary", "danger", "small" */
export function button(label, onclick, look = "") {
  return el("button", { type: "button", class: `button ${look}`, onclick }, label);
}

/** A control with its label above it. */
export function labelled(label, control) {
  return el("label", { class: "field" }, el("span", {}, label), control);
}

/** One or more fields and the button that sends them; Enter sends too. */
export function inlineForm(fields, label, onsend, look = "") {
  const onsubmit = (event) => {
    event.preventDefault();
    onsend();
  };
  return el(
    "form",
    { class: "inline-form", onsubmit },
    ...fields,
    el("button", { type: "submit", class: `button ${look}` }, label),
  );
}

/** @param {string[]} values @param {(value: string) => string} nameOf */
export function choice(values, nameOf) {
  return el("select", {}, ...values.map((value) => el("option", { value }, nameOf(value))));
}

/** "rate_limit_text" → "Rate limit text" */
export function inWords(name) {
  const words = name.replaceAll("_", " ");
  return words[0].toUpperCase() + words.slice(1);
}
