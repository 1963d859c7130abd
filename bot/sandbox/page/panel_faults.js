/** Making the marketplace misbehave: faults that strike a few times, and lasting quirks. */
import { el, reconcile } from "./dom.js";
import { toast } from "./notices.js";
import { button, choice, inWords, inlineForm, labelled } from "./panel_controls.js";

const ACTIONS = ["add", "add_sms", "status", "balance", "inventory", "services", "products", "categories", "subcategory_info",
  "shops", "sms_projects", "sms_countries", "sms_code", "sms_status"];

const FAULTS = {
  drop_before: "Connection lost before it acts", drop_after: "Connection lost after it acted",
  hang_before: "Hangs before it acts", hang_after: "Hangs after it acted",
  "500_before": "Error 500 before it acts", "500_after": "Error 500 after it acted",
  html: "A web page instead of JSON", html_502: "A 502 web page", empty: "An empty answer",
  truncated: "JSON cut in the middle", null: "null", rate_limit: "Rate limit (429)",
  rate_limit_text: "Rate limit as an error text", slow: "Very slow", bad_key: "Invalid API key",
};
const TIMED = new Set(["hang_before", "hang_after", "slow"]);

const actionName = (action) => (action === "*" ? "any action" : action);

function faultForm(act) {
  const action = choice(ACTIONS, actionName);
  const fault = choice(Object.keys(FAULTS), (name) => FAULTS[name] ?? inWords(name));
  const times = el("input", { type: "number", min: "1", value: "1", required: true });
  const seconds = el("input", { type: "number", min: "0", step: "any", placeholder: "default" });
  const secondsField = labelled("Seconds", seconds);
  const adapt = () => { secondsField.hidden = !TIMED.has(fault.value); };
  fault.addEventListener("change", adapt);
  adapt();
  const send = () => {
    const body = { action: action.value, fault: fault.value, times: times.valueAsNumber };
    const lasting = TIMED.has(fault.value) && seconds.value ? { seconds: seconds.valueAsNumber } : {};
    act("fault", { ...body, ...lasting }, () => toast(`Set for ${actionName(action.value)}`));
  };
  const form = inlineForm([labelled("Times", times), secondsField], "Break it", send, "danger");
  const node = el("div", { class: "stack" }, labelled("Action", action), labelled("What goes wrong", fault), form);
  return { node, offer: (choices) => offer(action, fault, choices, adapt) };
}

/** The sandbox knows best what it can break; the lists above are for one that does not say. */
function offer(action, fault, choices, adapt) {
  const fill = (select, values, nameOf) => {
    const isSame = [...select.options].map((option) => option.value).join() === values.join();
    if (!isSame) select.replaceChildren(...values.map((value) => el("option", { value }, nameOf(value))));
  };
  if (choices?.actions) fill(action, choices.actions, actionName);
  if (choices?.faults) fill(fault, choices.faults, (name) => FAULTS[name] ?? inWords(name));
  adapt();
}

function waiting({ action, fault, times }) {
  return el("li", {}, el("code", {}, actionName(action)), ` ${FAULTS[fault] ?? inWords(fault)} `, el("span", { class: "tag bad" }, `× ${times}`));
}

export function breakSection(act) {
  const form = faultForm(act);
  const list = el("ul", { class: "faults", "aria-label": "Faults still to come" });
  const clear = button("Clear all faults", () => act("faults/clear", {}, () => toast("The marketplace works again")), "small");
  const show = ({ faults, choices }) => {
    form.offer(choices);
    clear.hidden = faults.length === 0;
    const numbered = faults.map((fault, index) => ({ ...fault, index }));
    reconcile(list, numbered, ({ index }) => String(index), waiting);
  };
  return { title: "Break the marketplace", open: false, node: el("div", { class: "stack" }, form.node, list, clear), show };
}

function quirkControl({ name, value }, act) {
  if (typeof value === "boolean") {
    const box = el("input", { type: "checkbox", checked: value, role: "switch", onchange: () => {
      box.blur();
      act("quirks", { [name]: box.checked });
    } });
    return el("label", { class: "switch" }, el("span", {}, inWords(name)), box);
  }
  const number = el("input", { type: "number", step: "any", value: String(value) });
  return inlineForm([labelled(inWords(name), number)], "Set", () => {
    number.blur();
    act("quirks", { [name]: number.valueAsNumber });
  });
}

export function quirkSection(act) {
  const list = el("div", { class: "stack" });
  const hint = el("p", { class: "hint" }, "Habits of the live service that its document does not mention.");
  const show = ({ quirks }) => {
    const rows = Object.entries(quirks).map(([name, value]) => ({ name, value }));
    reconcile(list, rows, ({ name }) => name, (quirk) => quirkControl(quirk, act));
  };
  return { title: "Quirks", open: false, node: el("div", { class: "stack" }, hint, list), show };
}
