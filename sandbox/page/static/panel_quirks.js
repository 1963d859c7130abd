/** Lasting oddities of the marketplace, each a switch or a number. */
import { el, reconcile } from "./dom.js";
import { inWords, inlineForm, labelled } from "./panel_controls.js";

const QUIRKS = {
  bare_phones: "Phones without the country code",
  dial_codes: "Dial codes instead of country codes",
  lower_titles: "Country names in lower case",
  duplicate_projects: "The same project at two prices",
  sms_text_in_status: "SMS text in the status too",
  fewer_numbers: "Fewer numbers than asked for",
  string_orders: "Order numbers as text",
  bare_lists: "Lists without totals",
  numeric_rates: "Prices as numbers",
  null_stock: "Unknown stock in lists and of variants",
  other_words: "Other words for statuses",
  restless: "Statuses that go back",
  smm_per_thousand: "SMM prices are for 1,000 units",
  control_characters: "Control characters in names",
  twin_accounts: "Accounts that are all the same",
  large_goods: "Accounts with 200 kB of cookies",
  progress_words: "Statuses that count: Processing (7/50)",
  null_codes: "“null” for a code that is waited for",
  late_texts: "SMS text so many seconds after its code",
  late_phones: "Phone told after so many seconds",
  overtime: "Numbers stay active so many seconds after their expiry",
  expiry_form: "Expiry: 1 seconds, 2 milliseconds, 3 seconds left, 4 no zone, 5 none",
  bad_key_status: "HTTP status for a bad key",
  error_status: "HTTP status for other errors",
  rate_limit_per_minute: "Requests per minute and key (0: no limit)",
  latency_min: "Latency at least, seconds",
  latency_max: "Latency at most, seconds",
};

function quirkControl({ name, value }, act) {
  const label = QUIRKS[name] ?? inWords(name);
  if (typeof value === "boolean") {
    const set = () => {
      box.blur();
      act("quirks", { [name]: box.checked });
    };
    const box = el("input", { type: "checkbox", checked: value, role: "switch", onchange: set });
    return el("label", { class: "switch" }, el("span", {}, label), box);
  }
  const number = el("input", { type: "number", min: "0", step: "any", value: String(value), required: true });
  return inlineForm([labelled(label, number)], "Set", () => {
    number.blur();
    act("quirks", { [name]: number.valueAsNumber });
  });
}

export function quirkSection(act) {
  const list = el("div", { class: "stack" });
  const hint = el("p", { class: "hint" }, "Habits of the live service that its document does not mention.");
  const show = ({ quirks }) => {
    const rows = Object.entries(quirks).map(([name, value]) => ({ name, value }));
    reconcile(
      list,
      rows,
      ({ name }) => name,
      (quirk) => quirkControl(quirk, act),
    );
  };
  return { title: "Quirks", open: false, node: el("div", { class: "stack" }, hint, list), show };
}
