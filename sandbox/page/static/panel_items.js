/** The well-known items: what each of them shows, and the stock and price of any item. */
import { el, reconcile } from "./dom.js";
import { toast } from "./notices.js";
import { button, inlineForm, labelled } from "./panel_controls.js";

const REFILL = 100;

function itemCard({ service, name, stock, rate, shows }, openItem) {
  return el(
    "article",
    { class: "card" },
    el(
      "div",
      { class: "card-title" },
      el("strong", { class: "card-name", dir: "auto", title: name }, `${service}. ${name}`),
      el("span", { class: "tag" }, stock ? `$${rate} · ${stock}` : "sold out"),
    ),
    el("p", { class: "card-text" }, shows),
    el("div", { class: "buttons" }, button("Open in chat", () => openItem(service), "small")),
  );
}

/** @param {(service: number) => void} openItem shows an item's card in the chat */
export function itemSection(openItem) {
  const node = el("div", { class: "stack" });
  const show = ({ items }) =>
    reconcile(
      node,
      items,
      ({ service }) => String(service),
      (item) => itemCard(item, openItem),
    );
  return { title: "Items, and what each shows", open: false, node, show };
}

function offered({ service, name, stock, rate, shows }) {
  return el("option", { value: String(service) }, `${name} · ${stock} in stock · $${rate}. ${shows}`);
}

export function shelfSection(act) {
  const item = el("input", { type: "number", min: "1", required: true, placeholder: "choose, or type" });
  const offers = el("datalist", { id: "well-known-items" });
  item.setAttribute("list", offers.id);
  const stock = el("input", { type: "number", min: "0", placeholder: "units" });
  const price = el("input", { type: "text", inputMode: "decimal", placeholder: "0.50" });
  const change = (path, body, said) => {
    if (item.reportValidity())
      act(path, { service: item.valueAsNumber, ...body }, () => toast(`Item ${item.value}: ${said}`));
  };
  const setStock = (units) =>
    Number.isInteger(units) && change("stock", { stock: units }, `${units} in stock`);
  const node = el(
    "div",
    { class: "stack" },
    labelled("Item number", item),
    offers,
    el(
      "div",
      { class: "buttons" },
      button("Empty", () => setStock(0), "small danger"),
      button(`Refill to ${REFILL}`, () => setStock(REFILL), "small"),
    ),
    inlineForm([labelled("Stock", stock)], "Set", () => setStock(stock.valueAsNumber)),
    inlineForm([labelled("Price, $", price)], "Set", () =>
      change("price", { rate: price.value.trim() }, `costs $${price.value.trim()}`),
    ),
  );
  const show = ({ items }) => reconcile(offers, items, ({ service }) => String(service), offered);
  return { title: "Stock and prices", open: false, node, show };
}
