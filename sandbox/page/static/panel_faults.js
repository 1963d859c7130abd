/** Making the marketplace misbehave: faults that strike a few times. */
import { el, reconcile } from "./dom.js";
import { toast } from "./notices.js";
import { button, choice, inWords, inlineForm, labelled } from "./panel_controls.js";
import { ACTIONS, FAULTS } from "./panel_fault_words.js";

/** What most deserves trying: a purchase that happened while its answer got lost. */
const WORST = { action: "add", fault: "drop_after" };

const actionName = (action) => ACTIONS[action]?.[0] ?? inWords(action);
const faultName = (fault) => FAULTS[fault]?.[0] ?? inWords(fault);

/** What will happen, and what to do next in the chat. */
const outlook = (action, fault) => [
  `${FAULTS[fault]?.[1] ?? ""} `,
  el("strong", {}, "Then: "),
  ACTIONS[action]?.[1] ?? "",
];

/** Fills a select once the sandbox has told what it can break. */
function fill(select, values, nameOf, preferred) {
  select.append(...choice(values, nameOf).options);
  if (values.includes(preferred)) select.value = preferred;
}

function faultForm(act) {
  const action = choice([], actionName);
  const fault = choice([], faultName);
  const times = el("input", {
    type: "number",
    min: "0",
    value: "1",
    required: true,
    title: "0: until cleared",
  });
  const seconds = el("input", { type: "number", min: "0", step: "any", placeholder: "default" });
  const send = () => {
    const wait = seconds.value ? { seconds: seconds.valueAsNumber } : {};
    const body = { action: action.value, fault: fault.value, times: times.valueAsNumber, ...wait };
    act("fault", body, () => toast(`${actionName(action.value)}: ${faultName(fault.value)}`));
  };
  const form = inlineForm(
    [labelled("How often", times), labelled("Seconds", seconds)],
    "Break it",
    send,
    "danger",
  );
  const expected = el("p", { class: "hint", role: "status" });
  const foresee = () => {
    expected.replaceChildren(...outlook(action.value, fault.value));
  };
  for (const select of [action, fault]) select.addEventListener("change", foresee);
  const node = el(
    "div",
    { class: "stack" },
    labelled("When the bot is at", action),
    labelled("this goes wrong", fault),
    expected,
    form,
  );
  const offer = ({ actions, faults }) => {
    if (action.options.length) return;
    fill(action, actions, actionName, WORST.action);
    fill(fault, faults, faultName, WORST.fault);
    foresee();
  };
  return { node, offer };
}

function waiting({ action, fault, times }) {
  return el(
    "li",
    {},
    `${actionName(action)}: ${faultName(fault)} `,
    el("span", { class: "tag bad" }, times ? `× ${times}` : "until cleared"),
  );
}

export function breakSection(act) {
  const form = faultForm(act);
  const list = el("ul", { class: "faults", "aria-label": "Faults still to come" });
  const clear = button(
    "Clear all faults",
    () => act("faults/clear", {}, () => toast("The marketplace works again")),
    "small",
  );
  const show = ({ faults, choices }) => {
    form.offer(choices);
    clear.hidden = faults.length === 0;
    const numbered = faults.map((fault, index) => ({ ...fault, index }));
    reconcile(list, numbered, ({ index }) => String(index), waiting);
  };
  return {
    title: "Break the marketplace",
    open: false,
    node: el("div", { class: "stack" }, form.node, list, clear),
    show,
  };
}
