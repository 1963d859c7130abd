/** The bot as a process, or as several replicas: is it alive, kill it in the middle of something, start it again. */
import { el } from "./dom.js";
import { button } from "./panel_controls.js";

function logBox(label) {
  const log = el("pre", { class: "process-log", tabIndex: 0, hidden: true, "aria-label": label });
  const show = (lines) => {
    const words = lines.join("\n");
    if (log.textContent === words) return;
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 20;
    log.textContent = words;
    log.hidden = !words;
    if (atEnd) log.scrollTop = log.scrollHeight;
  };
  return { log, show };
}

function oneProcess(act) {
  const state = el("p", { class: "process" }, "Not known");
  const { log, show: showLog } = logBox("The bot's last lines");
  const start = button("Start", () => act("bot/start", {}), "small primary");
  const stop = button("Stop (SIGTERM)", () => act("bot/stop", {}), "small");
  const kill = button("Kill −9", () => act("bot/kill", {}), "small danger");
  const show = ({ running, pid, log: lines = [] }) => {
    state.className = `process ${running ? "up" : "down"}`;
    state.textContent = running ? `Running, process ${pid}` : "Not running";
    start.disabled = running;
    stop.disabled = kill.disabled = !running;
    showLog(lines);
  };
  return { node: el("div", { class: "stack" }, state, el("div", { class: "buttons" }, start, stop, kill), log), show };
}

/** @typedef {{running: boolean, paused: boolean, pid: number | null, shards: number, roles: string[], serves: string[], log: string[]}} Replica */

/** @param {Replica} replica */
function stateOf({ running, paused, pid }) {
  if (!running) return { look: "down", words: "Not running" };
  return paused ? { look: "paused", words: `Stopped · ${pid}` } : { look: "up", words: `Running · ${pid}` };
}

/** @param {Replica} replica */
function holding({ running, paused, shards, roles, serves }) {
  if (!shards && !roles.length) return "Holds nothing.";
  const until = running && !paused ? "" : ", until the others find it dead";
  const held = [`${shards} of 64 shards of customers`, ...roles].join(", ");
  return `Holds ${held}${until}.${serves.length ? ` Serves ${serves.join(", ")}.` : ""}`;
}

function oneReplica(number, act) {
  const name = `Replica ${number}`;
  const verb = (label, does, signal, look = "") => {
    const made = button(label, () => act(`bot/${number}/${does}`, {}), `small ${look}`);
    made.title = signal;
    return made;
  };
  const state = el("p", { class: "process" });
  const held = el("p", { class: "card-text" });
  const { log, show: showLog } = logBox(`The last lines of replica ${number}`);
  const start = verb("Start", "start", "", "primary");
  const resume = verb("Continue", "resume", "SIGCONT", "primary");
  const end = verb("End", "stop", "SIGTERM: it hands over");
  const stop = verb("Stop", "pause", "SIGSTOP: as a machine that sleeps");
  const kill = verb("Kill −9", "kill", "SIGKILL: as a power cut", "danger");
  const lines = el("details", {}, el("summary", {}, "Last lines"), log);
  const title = el("div", { class: "card-title" }, el("strong", {}, name), state);
  const buttons = el("div", { class: "buttons" }, start, resume, end, stop, kill);
  const show = (replica) => {
    const { look, words } = stateOf(replica);
    state.className = `process ${look}`;
    state.textContent = words;
    held.textContent = holding(replica);
    start.hidden = replica.running;
    resume.hidden = !replica.paused;
    stop.hidden = !replica.running || replica.paused;
    end.hidden = kill.hidden = !replica.running;
    showLog(replica.log);
  };
  return { node: el("article", { class: "card", "aria-label": name }, title, held, buttons, lines), show };
}

export function botSection(act) {
  const parts = [];
  const list = el("div", { class: "stack" });
  const anew = button("Update ids begin anew", () => act("bot/ids", {}), "small");
  const show = (state) => {
    if (!parts.length) {
      parts.push(...(state.replicas?.map((_, index) => oneReplica(index + 1, act)) ?? [oneProcess(act)]));
      list.append(...parts.map(({ node }) => node));
    }
    (state.replicas ?? [state]).forEach((one, index) => parts[index].show(one));
  };
  const node = el("div", { class: "stack" }, list, el("div", { class: "buttons" }, anew));
  return { title: "Bot process", open: true, node, show };
}
