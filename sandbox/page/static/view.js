/** As on a phone, where buttons are cut to one line, or as on a desktop, where they wrap. */
import { byId } from "./dom.js";

const root = document.documentElement;

function show(view) {
  root.dataset.view = view;
  byId("view").setAttribute("aria-checked", String(view === "desktop"));
}

export function initView() {
  show(localStorage.getItem("view") === "desktop" ? "desktop" : "phone");
  byId("view").addEventListener("click", () => {
    show(root.dataset.view === "phone" ? "desktop" : "phone");
    localStorage.setItem("view", root.dataset.view);
  });
}
