/** The control panel's frame: sections, opening and closing, and the refresh that keeps it true. */
import { get, post } from "./api.js";
import { byId, el, icon } from "./dom.js";
import { attempt } from "./notices.js";
import { botSection } from "./panel_bot.js";
import { breakSection } from "./panel_faults.js";
import { customerSection, numberSection, orderSection, shelfSection } from "./panel_market.js";
import { quirkSection } from "./panel_quirks.js";

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

/** @param {(words: string) => void} compose puts words into the message field */
export function initPanel(compose) {
  const offline = new Map();
  const notice = el("p", { class: "panel-notice", role: "status", hidden: true });
  const update = async () => {
    await Promise.all([refresh("/panel/state", market, offline), refresh("/panel/bot", process, offline)]);
    notice.hidden = offline.size === 0;
    notice.textContent = [...offline.values()][0] ?? "";
  };
  const act = async (path, body, said) => {
    await attempt(() => post(`/panel/${path}`, body).then(() => said?.()));
    await update();
  };
  const market = [
    customerSection(act, compose),
    orderSection(act),
    shelfSection(act),
    numberSection(act),
    breakSection(act),
    quirkSection(act),
  ];
  const process = [botSection(act)];
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
  byId("panel").append(header, notice, ...[...market, ...process].map(fold));
  initOpening();
  setInterval(() => byId("panel").classList.contains("open") && !document.hidden && update(), REFRESH_MS);
  update();
}
