/** Making the marketplace misbehave: faults that strike a few times. */
import { el, reconcile } from "./dom.js";
import { toast } from "./notices.js";
import { button, choice, inWords, inlineForm, labelled } from "./panel_controls.js";

const FAULTS = {
  drop_before: "Connection lost before it acts",
  drop_after: "Connection lost after it acted",
  hang_before: "Hangs before it acts",
  hang_after: "Hangs after it acted",
  "500_before": "Error 500 before it acts",
  "500_after": "Error 500 after it acted",
  rate_limit: "Rate limit (429)",
  rate_limit_text: "Rate limit as an error text",
  bad_key: "Invalid API key",
  maintenance: "Under maintenance, in words",
  gateway_403: "A gateway's 403 page",
  error_after: "Acts, then says: Internal server error",
  went_wrong: "“Something went wrong”",
  slow: "A byte now and then",
  cut: "Answer breaks off",
  old_number: "An order number already given",
  html: "A web page instead of JSON",
  html_502: "A 502 web page",
  empty: "Empty answer",
  truncated: "JSON cut in the middle",
  null: "null",
  list: "A list instead of an object",
  nan: "NaN for numbers",
  wrong_types: "Wrong types",
  empty_list: "A list without rows, its totals say otherwise",
  first_page: "The first page instead of the one asked for",
  as_objects: "Lists as objects",
  huge: "A huge answer",
  bomb: "A compressed bomb",
};

/** What most deserves trying: a purchase that happened while its answer got lost. */
const WORST = { action: "add", fault: "drop_after" };

const actionName = (action) => (action === "*" ? "any action" : action);
const faultName = (fault) => FAULTS[fault] ?? inWords(fault);

/** Fills an empty select once the sandbox has told what it can break. */
function fill(select, values, nameOf, preferred) {
  if (select.options.length) return;
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
    [labelled("Times", times), labelled("Seconds", seconds)],
    "Break it",
    send,
    "danger",
  );
  const node = el(
    "div",
    { class: "stack" },
    labelled("Action", action),
    labelled("What goes wrong", fault),
    form,
  );
  const offer = ({ actions, faults }) => {
    fill(action, actions, actionName, WORST.action);
    fill(fault, faults, faultName, WORST.fault);
  };
  return { node, offer };
}

function waiting({ action, fault, times }) {
  return el(
    "li",
    {},
    el("code", {}, actionName(action)),
    `: ${faultName(fault)} `,
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
