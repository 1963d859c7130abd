/** The control panel's frame: sections, opening and closing, and the refresh that keeps it true. */
import { get, post } from "./api.js";
import { byId, el, icon } from "./dom.js";
import { attempt } from "./notices.js";
import { botSection } from "./panel_bot.js";
import { breakSection } from "./panel_faults.js";
import { itemSection, shelfSection } from "./panel_items.js";
import { customerSection, numberSection, orderSection } from "./panel_market.js";
import { quirkSection } from "./panel_quirks.js";
import { recipeSection } from "./panel_recipes.js";

const REFRESH_MS = 2000;
const wide = matchMedia("(min-width: 1080px)");

/** @typedef {{title: string, open: boolean, node: HTMLElement, show: (state: any) => void}} Section */

function fold({ title, open, node }) {
  return el(
    "details",
    { class: "section", open },
    el("summary", {}, title),
    el("div", { class: "section-body" }, node),
  );
}

function setOpen(open) {
  byId("panel").classList.toggle("open", open);
  byId("panel").inert = !open;
  byId("scrim").hidden = !open || wide.matches;
  byId("panel-toggle").setAttribute("aria-expanded", String(open));
}

function close() {
  setOpen(false);
  byId("panel-toggle").focus();
}

/** Where the panel covers the chat, it makes room for what comes next in it. */
function makeRoom() {
  if (!wide.matches) setOpen(false);
}

function initOpening() {
  const isOpen = () => byId("panel").classList.contains("open");
  setOpen(wide.matches && localStorage.getItem("panel") !== "closed");
  byId("panel-toggle").addEventListener("click", () => {
    setOpen(!isOpen());
    if (wide.matches) localStorage.setItem("panel", isOpen() ? "open" : "closed");
    else if (isOpen()) byId("panel").querySelector("button").focus();
  });
  byId("scrim").addEventListener("click", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && isOpen() && !wide.matches) close();
  });
  wide.addEventListener("change", () => setOpen(wide.matches && localStorage.getItem("panel") !== "closed"));
}

/** A part of the sandbox that does not answer leaves its sections as they are, and says so above them. */
async function refresh(path, sections, offline) {
  try {
    const state = await get(path);
    for (const section of sections) section.show(state);
    offline.delete(path);
  } catch (error) {
    if (error?.name !== "ApiError") throw error;
    offline.set(path, error.message);
  }
}

/** What the panel may do in the chat: each makes room for it first. */
function inView(chat) {
  const roomFor = (does) => (words) => {
    makeRoom();
    does(words);
  };
  return { ...chat, compose: roomFor(chat.compose), openItem: roomFor(chat.openItem) };
}

/** Every section, by the address of what it shows. */
function sectionsFor(act, chat) {
  const setUp = async ({ name, then, words }) => {
    const done = await act(`/recipes/${name}`, { customer: chat.customer() });
    if (!done) return;
    chat.compose(words || null);
    chat.advise(then);
  };
  const recipes = recipeSection(setUp);
  const customers = customerSection(act, chat.compose);
  const rest = [shelfSection(act), numberSection(act), breakSection(act), quirkSection(act)];
  const market = [customers, orderSection(act), itemSection(chat.openItem), ...rest];
  const process = [botSection(act)];
  const shown = new Map([["/panel/state", market], ["/recipes/", [recipes]], ["/panel/bot", process]]);
  return { shown, inOrder: [customers, recipes, ...market.slice(1), ...process] };
}

/**
 * @param {{compose: (words: string) => void, openItem: (service: number) => void,
 *   advise: (words: string) => void, customer: () => string}} chat what the panel does in the chat
 */
export function initPanel(chat) {
  const offline = new Map();
  const notice = el("p", { class: "panel-notice", role: "status", hidden: true });
  const update = async () => {
    await Promise.all([...shown].map(([path, sections]) => refresh(path, sections, offline)));
    notice.hidden = offline.size === 0;
    notice.textContent = [...offline.values()][0] ?? "";
  };
  const act = async (path, body, said) => {
    const address = path.startsWith("/") ? path : `/panel/${path}`;
    const done = await attempt(() => post(address, body).then(() => true));
    if (done) said?.();
    await update();
    return done;
  };
  const { shown, inOrder } = sectionsFor(act, inView(chat));
  const header = el(
    "header",
    { class: "panel-head" },
    el("h2", {}, "Control panel"),
    el(
      "button",
      { type: "button", class: "icon-button", "aria-label": "Close the control panel", onclick: close },
      icon("close"),
    ),
  );
  byId("panel").append(header, notice, ...inOrder.map(fold));
  initOpening();
  setInterval(() => byId("panel").classList.contains("open") && !document.hidden && update(), REFRESH_MS);
  update();
}
