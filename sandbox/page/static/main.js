/** The page: which customer is looked at, and what stands around their messages. */
import { get, post } from "./api.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { byId } from "./dom.js";
import { keepRelativeTimes } from "./moments.js";
import { attempt, toast } from "./notices.js";
import { initPanel } from "./panel.js";
import { paintAvatar, renderLanguages, renderRail } from "./people.js";
import { initTheme } from "./theme.js";

const BOT_HUE = 4;
const composer = new Composer();
/** @type {Conversation[]} */
let conversations = [];
/** @type {Conversation} */
let active;

function status() {
  if (!active.online) return "connecting…";
  if (!active.log.typing.hidden) return "typing…";
  return "bot";
}

function drawDock() {
  const isNew = active.loaded && active.log.isEmpty && !active.blocked;
  byId("unblock").hidden = !active.blocked;
  byId("start").hidden = !isNew;
  byId("composer").hidden = active.blocked || isNew;
  byId("intro").hidden = !isNew;
  byId("block").textContent = active.blocked ? "Unblock the bot" : "Block the bot";
}

function drawScrollButton() {
  byId("to-bottom").hidden = active.log.atBottom;
  byId("to-bottom-count").hidden = active.unread === 0;
  byId("to-bottom-count").textContent = String(active.unread);
}

function draw() {
  if (active.isOpen && active.log.atBottom) active.unread = 0;
  const unread = conversations.reduce((sum, one) => sum + one.unread, 0);
  document.title = unread ? `(${unread}) ${byId("bot-name").textContent}` : byId("bot-name").textContent;
  byId("bot-status").textContent = status();
  composer.setCommands(active.commands);
  renderRail(byId("rail"), conversations, active, choose);
  drawDock();
  drawScrollButton();
}

/** Many events in one frame, one drawing. */
let drawing = 0;
function drawSoon() {
  drawing ||= requestAnimationFrame(() => {
    drawing = 0;
    draw();
  });
}

function drawLanguage() {
  renderLanguages(byId("language"), active.person.language_code);
  byId("language-code").textContent = active.person.language_code;
}

function choose(conversation) {
  if (active) active.draft = composer.text;
  active = conversation;
  for (const { log } of conversations) log.node.hidden = log !== active.log;
  if (active.log.atBottom) active.log.toBottom("instant");
  localStorage.setItem("customer", String(active.person.id));
  composer.text = active.draft;
  drawLanguage();
  draw();
  composer.focus();
}

async function speak(code) {
  const { person } = active;
  const done = await attempt(() =>
    post(`/chat/people/${person.id}`, { language_code: code }).then(() => true),
  );
  if (done) {
    person.language_code = code;
    toast(`${person.first_name}'s Telegram now speaks ${byId("language").selectedOptions[0].textContent}`);
  }
  drawLanguage();
}

function initMoreMenu() {
  const button = byId("more");
  const menu = byId("more-menu");
  const show = (open) => {
    menu.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => {
    show(menu.hidden);
    if (!menu.hidden) menu.querySelector("button").focus();
  });
  document.addEventListener("click", (event) => !button.contains(event.target) && show(false));
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    show(false);
    button.focus();
  });
}

function listenToControls() {
  composer.addEventListener("send", (event) => active.send(event.detail));
  byId("start").addEventListener("click", () => active.start());
  byId("send-start").addEventListener("click", () => active.start());
  byId("unblock").addEventListener("click", () => active.block(false));
  byId("block").addEventListener("click", () => active.block(!active.blocked));
  byId("to-bottom").addEventListener("click", () => active.log.toBottom());
  byId("language").addEventListener("change", (event) => speak(event.target.value));
  document.addEventListener("visibilitychange", drawSoon);
}

function drawBot({ name, description, short_description: shortDescription }) {
  paintAvatar(byId("bot-avatar"), name, BOT_HUE);
  byId("bot-name").textContent = name;
  byId("intro-text").textContent = description || shortDescription || "Press Start and see.";
}

async function meet() {
  const [people, bot] = await Promise.all([get("/chat/people"), get("/chat/bot")]);
  drawBot(bot);
  conversations = people.map((person) => new Conversation(person, bot));
  for (const conversation of conversations) {
    byId("logs").append(conversation.log.node);
    conversation.addEventListener("change", drawSoon);
    conversation.addEventListener("introduced", () => attempt(() => get("/chat/bot").then(drawBot)));
  }
}

async function open() {
  await meet();
  const last = Number(localStorage.getItem("customer"));
  listenToControls();
  choose(conversations.find(({ person }) => person.id === last) ?? conversations[0]);
}

initTheme();
initMoreMenu();
initPanel((words) => {
  composer.text = words;
  composer.focus();
});
keepRelativeTimes();
attempt(open);
