/** The page: which customer's chat is looked at, and what stands around its messages. */
import { get, post } from "./api.js";
import { Composer } from "./composer.js";
import { Customer } from "./customer.js";
import { byId } from "./dom.js";
import { drawHead, drawMoreMenu, initMoreMenu } from "./head.js";
import { showHint } from "./hint.js";
import { InlineResults } from "./inline.js";
import { keepRelativeTimes } from "./moments.js";
import { attempt, toast } from "./notices.js";
import { initPanel } from "./panel.js";
import { renderLanguages, renderRail } from "./people.js";
import { initTheme } from "./theme.js";
import { initView } from "./view.js";

const composer = new Composer();
/** @type {Customer[]} */
let customers = [];
/** @type {import("./conversation.js").Conversation} */
let active;
/** @type {import("./api.js").BotCard} */
let bot;
/** @type {InlineResults} */
let results;

const customerOf = (conversation) => customers.find(({ person }) => person === conversation.person);

function drawDock() {
  const isNew = !active.group && active.loaded && active.log.isEmpty && !active.isShut;
  const isOutside = Boolean(active.group) && active.isShut;
  byId("unblock").hidden = active.group !== null || !active.isShut;
  byId("start").hidden = !isNew;
  byId("take-in").hidden = !isOutside;
  byId("composer").hidden = isNew || active.isShut;
  byId("intro").hidden = !isNew;
  byId("group-intro").hidden = !(isOutside && active.log.isEmpty);
}

function drawScrollButton() {
  byId("to-bottom").hidden = active.log.atBottom;
  byId("to-bottom-count").hidden = active.unread === 0;
  byId("to-bottom-count").textContent = String(active.unread);
}

/** Everybody's private chat, and the groups as the active customer sees them. */
const shown = () => [...customers.map(({ privately }) => privately), ...customerOf(active).groups];

function draw() {
  if (active.isOpen && active.log.atBottom) active.unread = 0;
  const unread = shown().reduce((sum, one) => sum + one.unread, 0);
  document.title = unread ? `(${unread}) ${bot.name}` : bot.name;
  composer.setCommands(active.commands);
  renderRail(byId("rail"), shown(), active, choose);
  drawHead(active, bot);
  drawMoreMenu(active);
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
  for (const { log } of customers.flatMap(({ chats }) => chats)) log.node.hidden = log !== active.log;
  if (active.log.atBottom) active.log.toBottom("instant");
  localStorage.setItem("customer", String(active.person.id));
  composer.text = active.draft;
  drawLanguage();
  draw();
  composer.focus();
}

/** Looks at a chat, with words in its message field unless they are null. */
function open(conversation, words) {
  if (conversation !== active) choose(conversation);
  if (words !== null) composer.text = words;
  composer.focus();
}

const privately = () => customerOf(active).privately;

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

function listenToControls() {
  const clicked = (id, act) => byId(id).addEventListener("click", act);
  composer.addEventListener("send", (event) => active.send(event.detail));
  composer.addEventListener("file", (event) => active.sendFile(event.detail));
  composer.addEventListener("typed", (event) => results.typed(event.detail, active));
  results.addEventListener("sent", () => open(active, ""));
  results.addEventListener("start", (event) => {
    open(privately(), "");
    active.start(event.detail);
  });
  clicked("start", () => active.start());
  clicked("send-start", () => active.start());
  clicked("unblock", () => active.block(false));
  clicked("block", () => active.block(!active.isShut));
  clicked("take-in", () => active.admit("member"));
  clicked("admin", () => active.admit(active.membership === "administrator" ? "member" : "administrator"));
  clicked("throw-out", () => active.admit("kicked"));
  clicked("try-inline", () => open(active, `@${bot.username} gmail`));
  clicked("to-bottom", () => active.log.toBottom());
  byId("language").addEventListener("change", (event) => speak(event.target.value));
  document.addEventListener("visibilitychange", drawSoon);
}

function describe(card) {
  bot = card;
  byId("intro-text").textContent = bot.description || bot.short_description || "Press Start and see.";
  byId("take-in").textContent = `Add ${bot.name} to this group`;
  if (active) drawSoon();
}

async function meet() {
  const paths = ["people", "groups", "bot"].map((name) => get(`/chat/${name}`));
  const [people, groups, card] = await Promise.all(paths);
  describe(card);
  customers = people.map((person) => new Customer(person, groups, card));
  for (const customer of customers) {
    customer.addEventListener("open", ({ detail }) => open(detail.conversation, detail.words));
    for (const chat of customer.chats) {
      byId("logs").append(chat.log.node);
      chat.addEventListener("change", drawSoon);
    }
    const { privately: first } = customer;
    first.addEventListener("introduced", () => attempt(() => get("/chat/bot").then(describe)));
  }
  results = new InlineResults(card.username);
}

async function begin() {
  await meet();
  const last = Number(localStorage.getItem("customer"));
  const { privately: first } = customers.find(({ person }) => person.id === last) ?? customers[0];
  listenToControls();
  choose(first);
}

initTheme();
initView();
initMoreMenu();
initPanel({
  compose: (words) => active && open(privately(), words),
  openItem: (service) => {
    open(privately(), null);
    active.start(`item_${service}`);
  },
  advise: showHint,
  customer: () => active.person.first_name,
});
keepRelativeTimes();
attempt(begin);
