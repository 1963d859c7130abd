/** What to do next in the chat, above the message field, until it is closed or something else is advised. */
import { byId } from "./dom.js";

/** @param {string} words */
export function showHint(words) {
  byId("hint-text").textContent = words;
  byId("hint").hidden = false;
  byId("hint-close").onclick = () => {
    byId("hint").hidden = true;
  };
}
