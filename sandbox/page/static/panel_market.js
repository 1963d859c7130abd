/** What the marketplace holds: customers with their keys and money, orders, numbers to rent. */
import { el, icon, reconcile } from "./dom.js";
import { copy, toast } from "./notices.js";
import { button, inlineForm, labelled } from "./panel_controls.js";

const SHOWN_ORDERS = 30;

function customerCard(customer, act, compose) {
  const { name, key, balance, currency, revoked } = customer;
  const money = el("input", {
    type: "text",
    inputMode: "decimal",
    value: String(balance),
    "aria-label": `Balance of ${name}`,
  });
  const setMoney = () => {
    money.blur();
    act("balance", { key, balance: money.value }, () => toast(`${name} now has ${money.value}`));
  };
  const kind = el("input", {
    type: "text",
    value: currency,
    placeholder: "not told",
    "aria-label": `Currency of ${name}`,
  });
  const setKind = () => {
    kind.blur();
    const said = kind.value ? `is told as ${kind.value}` : "is not told";
    act("currency", { key, currency: kind.value }, () => toast(`The currency of ${name} ${said}`));
  };
  const copyKey = el(
    "button",
    {
      type: "button",
      class: "icon-button",
      "aria-label": `Copy the key of ${name}`,
      title: "Copy",
      onclick: () => copy(key, "Key copied: paste it to the bot"),
    },
    icon("copy"),
  );
  return el(
    "article",
    { class: "card" },
    el(
      "div",
      { class: "card-title" },
      el("strong", { dir: "auto" }, name),
      revoked && el("span", { class: "tag bad" }, "revoked"),
    ),
    el("div", { class: "key-line" }, el("code", {}, key), copyKey),
    el(
      "div",
      { class: "buttons" },
      button("Use in chat", () => compose(key), "small primary"),
      revoked
        ? button("Restore", () => act("restore", { key }), "small")
        : button("Revoke", () => act("revoke", { key }), "small danger"),
    ),
    inlineForm([labelled("Balance", money)], "Set", setMoney),
    inlineForm([labelled("Currency", kind)], "Set", setKind),
  );
}

export function customerSection(act, compose) {
  const node = el("div", { class: "stack" });
  const hint = el("p", { class: "hint" }, "Send one of these keys to the bot when it asks for the API key.");
  const show = ({ customers }) =>
    reconcile(
      node,
      customers,
      ({ key }) => key,
      (one) => customerCard(one, act, compose),
    );
  return {
    title: "API keys and balances",
    open: true,
    node: el("div", { class: "stack" }, hint, node),
    show,
  };
}

function giveCode({ number }, act) {
  const own = el("input", {
    type: "text",
    inputMode: "numeric",
    placeholder: "any code",
    "aria-label": `Own code for order ${number}`,
  });
  return inlineForm(
    [own],
    "Give code now",
    () => {
      own.blur();
      act("code", own.value.trim() ? { order: number, code: own.value.trim() } : { order: number });
    },
    "primary",
  );
}

function giveText({ number }, act) {
  const text = el("input", {
    type: "text",
    placeholder: "any text",
    required: true,
    "aria-label": `Text without a code for order ${number}`,
  });
  return inlineForm([text], "Send without a code", () => {
    text.blur();
    act("code", { order: number, text: text.value.trim() });
  });
}

function deliverPart({ number, quantity }, act) {
  const half = String(Math.max(1, Math.floor(quantity / 2)));
  const count = el("input", {
    type: "number",
    min: "1",
    max: String(quantity),
    value: half,
    "aria-label": `How many of order ${number}`,
  });
  return inlineForm([count], "Deliver part", () => {
    count.blur();
    act("partial", { order: number, count: count.valueAsNumber });
  });
}

const SIMPLE_ACTIONS = {
  complete: ["Complete", "small primary"],
  expire: ["Expire", "small"],
  cancel: ["Cancel", "small danger"],
};

function orderCard(order, act) {
  const { number, name, quantity, delivered, status, phone, can = [] } = order;
  const amount = quantity > 1 ? `${name} × ${quantity}` : name;
  const simple = Object.entries(SIMPLE_ACTIONS)
    .filter(([action]) => can.includes(action))
    .map(([action, [label, look]]) => button(label, () => act(action, { order: number }), look));
  return el(
    "article",
    { class: "card" },
    el("div", { class: "card-title" }, el("strong", {}, `#${number}`), el("span", { class: "tag" }, status)),
    el("p", { class: "card-text", dir: "auto" }, amount),
    delivered > 0 && el("p", { class: "card-text" }, `${delivered} of ${quantity} delivered`),
    phone && el("p", { class: "card-text phone" }, phone),
    can.includes("code") && giveCode(order, act),
    can.includes("code") && giveText(order, act),
    can.includes("partial") && deliverPart(order, act),
    simple.length > 0 && el("div", { class: "buttons" }, ...simple),
  );
}

export function orderSection(act) {
  const list = el("div", { class: "stack" });
  const none = el(
    "p",
    { class: "hint" },
    "No orders yet. Buy something, then decide here what becomes of it.",
  );
  const show = ({ orders }) => {
    none.hidden = orders.length > 0;
    const newest = [...orders].sort((a, b) => b.number - a.number).slice(0, SHOWN_ORDERS);
    reconcile(
      list,
      newest,
      ({ number }) => String(number),
      (order) => orderCard(order, act),
    );
  };
  return { title: "Orders", open: true, node: el("div", { class: "stack" }, none, list), show };
}

function rentable({ id, name, country, price, offered, shows }) {
  const label = `${name} · ${country} · ${offered ? `$${price}` : "not offered"}`;
  return el("option", { value: id }, shows ? `${label}. ${shows}` : label);
}

export function numberSection(act) {
  const chosen = el("select", {});
  const price = el("input", { type: "text", inputMode: "decimal", placeholder: "0.50" });
  const change = (path, body, said) => act(path, { project: chosen.value, ...body }, () => toast(said));
  const node = el(
    "div",
    { class: "stack" },
    labelled("Service and country", chosen),
    el(
      "div",
      { class: "buttons" },
      button("Take off", () => change("offer", { offered: false }, "No longer offered"), "small danger"),
      button("Offer", () => change("offer", { offered: true }, "Offered again"), "small"),
    ),
    inlineForm([labelled("Price, $", price)], "Set", () =>
      change("rent_price", { price: price.value.trim() }, `A number costs $${price.value.trim()}`),
    ),
  );
  const show = ({ projects }) => reconcile(chosen, projects, ({ id }) => id, rentable);
  return { title: "Numbers to rent", open: false, node, show };
}
