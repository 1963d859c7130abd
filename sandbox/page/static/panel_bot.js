/** The bot as a process: is it alive, kill it in the middle of something, start it again. */
import { el } from "./dom.js";
import { button } from "./panel_controls.js";

export function botSection(act) {
  const state = el("p", { class: "process" }, "Not known");
  const log = el("pre", {
    class: "process-log",
    tabIndex: 0,
    hidden: true,
    "aria-label": "The bot's last lines",
  });
  const start = button("Start", () => act("bot/start", {}), "small primary");
  const stop = button("Stop (SIGTERM)", () => act("bot/stop", {}), "small");
  const kill = button("Kill −9", () => act("bot/kill", {}), "small danger");
  const anew = button("Update ids begin anew", () => act("bot/ids", {}), "small");
  const show = ({ running, pid, log: lines = [] }) => {
    state.className = `process ${running ? "up" : "down"}`;
    state.textContent = running ? `Running, process ${pid}` : "Not running";
    start.disabled = running;
    stop.disabled = kill.disabled = !running;
    const words = lines.join("\n");
    if (log.textContent === words) return;
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 20;
    log.textContent = words;
    log.hidden = !words;
    if (atEnd) log.scrollTop = log.scrollHeight;
  };
  const node = el("div", { class: "stack" }, state, el("div", { class: "buttons" }, start, stop, kill, anew), log);
  return { title: "Bot process", open: true, node, show };
}
