/** The chat's header: whose chat it is, what the other side does, and the menu of rarer actions. */
import { byId } from "./dom.js";
import { paintAvatar } from "./people.js";

const BOT_HUE = 4;

/** @param {import("./conversation.js").Conversation} active */
function status(active) {
  if (!active.online) return "connecting…";
  if (!active.log.typing.hidden) return "typing…";
  return active.group ? `as ${active.person.first_name}` : "bot";
}

/** @param {import("./conversation.js").Conversation} active @param {import("./api.js").BotCard} bot */
export function drawHead(active, bot) {
  const title = active.group?.title ?? bot.name;
  paintAvatar(byId("bot-avatar"), title, active.group?.id ?? BOT_HUE);
  byId("bot-name").textContent = title;
  byId("bot-status").textContent = status(active);
}

/** @param {import("./conversation.js").Conversation} active */
export function drawMoreMenu(active) {
  const inGroup = active.group !== null;
  for (const id of ["send-start", "block"]) byId(id).hidden = inGroup;
  for (const id of ["admin", "throw-out"]) byId(id).hidden = !inGroup || active.isShut;
  byId("try-inline").hidden = active.isShut;
  byId("block").textContent = active.isShut ? "Unblock the bot" : "Block the bot";
  byId("admin").textContent =
    active.membership === "administrator" ? "Take the bot's admin rights" : "Make the bot an admin";
}

export function initMoreMenu() {
  const button = byId("more");
  const menu = byId("more-menu");
  const show = (open) => {
    menu.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => {
    show(menu.hidden);
    if (!menu.hidden) menu.querySelector("button:not([hidden])").focus();
  });
  document.addEventListener("click", (event) => !button.contains(event.target) && show(false));
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    show(false);
    button.focus();
  });
}
