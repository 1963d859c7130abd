/** Light or dark: the system's choice until the button is pressed. */
import { byId } from "./dom.js";

const dark = matchMedia("(prefers-color-scheme: dark)");
const root = document.documentElement;

const current = () => root.dataset.theme ?? (dark.matches ? "dark" : "light");

function draw() {
  const other = current() === "dark" ? "light" : "dark";
  const button = byId("theme");
  button.setAttribute("aria-label", `Switch to ${other} colours`);
  button.querySelector("use").setAttribute("href", other === "dark" ? "#i-moon" : "#i-sun");
}

export function initTheme() {
  const saved = localStorage.getItem("theme");
  if (saved) root.dataset.theme = saved;
  byId("theme").addEventListener("click", () => {
    root.dataset.theme = current() === "dark" ? "light" : "dark";
    localStorage.setItem("theme", root.dataset.theme);
    draw();
  });
  dark.addEventListener("change", draw);
  draw();
}
