/** Building page nodes. Text always goes in as text: nothing here can turn a string into markup. */

/** What `id` names; a missing one is a mistake of the page itself. @returns {any} */
export function byId(id) {
  const node = document.getElementById(id);
  if (!node) throw new Error(`The page has no #${id}`);
  return node;
}

/**
 * A new element. `on…` properties become listeners, `class`, `aria-*` and `data-*` attributes, the rest properties.
 * @param {string} tag
 * @param {Record<string, any>} properties
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {any}
 */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class" || name === "role" || name.includes("-")) node.setAttribute(name, value);
    else node[name] = value;
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** A drawing from the sprite in index.html; decoration only. */
export function icon(name) {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  const use = document.createElementNS(namespace, "use");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

/** Somebody is typing inside `node`: a refresh must not take the field away. */
function isBeingEdited(node) {
  const focused = document.activeElement;
  return node.contains(focused) && focused?.matches("input, select, textarea");
}

/**
 * Shows `items` in `list`, keeping the nodes of those that did not change, so that focus and half-typed
 * words survive a refresh.
 * @template T
 * @param {HTMLElement} list
 * @param {T[]} items
 * @param {(item: T) => string} keyOf
 * @param {(item: T) => HTMLElement} build
 */
export function reconcile(list, items, keyOf, build) {
  const old = new Map([...list.children].map((node) => [node.dataset.key, node]));
  const fresh = items.map((item) => {
    const content = JSON.stringify(item);
    const known = old.get(keyOf(item));
    if (known && (known.dataset.content === content || isBeingEdited(known))) return known;
    const node = build(item);
    Object.assign(node.dataset, { key: keyOf(item), content });
    return node;
  });
  const same =
    fresh.length === list.children.length && fresh.every((node, index) => node === list.children[index]);
  if (!same) list.replaceChildren(...fresh);
}
