/** A question: which of the customer's chats? As Telegram asks when something is shared. */
import { byId, el } from "./dom.js";

const dialog = byId("chooser");
const list = byId("chooser-chats");

function entry(conversation, botName, choose) {
  const title = conversation.group?.title ?? botName;
  const about = conversation.group ? "group" : "private chat with the bot";
  return el(
    "button",
    { type: "button", class: "choice", onclick: choose },
    el("strong", { dir: "auto" }, title),
    el("span", {}, about),
  );
}

/**
 * @param {import("./conversation.js").Conversation[]} chats
 * @param {string} botName
 * @returns {Promise<import("./conversation.js").Conversation | null>} null: none of them
 */
export function chooseChat(chats, botName) {
  return new Promise((resolve) => {
    let chosen = null;
    const pick = (conversation) => {
      chosen = conversation;
      dialog.close();
    };
    list.replaceChildren(...chats.map((one) => entry(one, botName, () => pick(one))));
    dialog.addEventListener("close", () => resolve(chosen), { once: true });
    dialog.showModal();
  });
}
