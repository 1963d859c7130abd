/** Recipes: a situation set up by one click, and the words to try it with in the message field. */
import { el, reconcile } from "./dom.js";
import { button } from "./panel_controls.js";

function recipeCard({ title, happens, then, waits }, setUp) {
  return el(
    "article",
    { class: "card recipe" },
    button(title, setUp, "small primary"),
    waits && el("span", { class: "tag" }, "set up, waits"),
    el("p", { class: "card-text" }, happens),
    el("p", { class: "card-text" }, el("strong", {}, "Then: "), then),
  );
}

/** @param {(recipe: {name: string, then: string, words: string}) => void} setUp */
export function recipeSection(setUp) {
  const node = el("div", { class: "stack" });
  const show = (recipes) =>
    reconcile(
      node,
      recipes,
      ({ name }) => name,
      (recipe) => recipeCard(recipe, () => setUp(recipe)),
    );
  return { title: "Recipes", open: true, node, show };
}
