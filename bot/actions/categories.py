"""The categories that orders belong to, as the catalogue has them now, in the customer's language."""

from collections.abc import Mapping

from bot.catalog.languages import ENGLISH, named_in
from bot.catalog.tree import branches
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.orders import Kind
from bot.market.names import readable


def category_names(deps: Deps, customer: Customer) -> Mapping[str, str]:
    """The names of categories in the customer's language, as far as they are at hand, by the English ones."""
    lists = deps.catalog.lists
    english = lists.known_categories(ENGLISH) or ()
    translated = lists.known_categories(named_in(customer.language)) or english
    return {branch.name: branch.shown for branch in branches(english, translated)}


def category_of(deps: Deps, kind: Kind, item: str, names: Mapping[str, str]) -> str:
    """The category of an order's item as the catalogue has it now; of a rental there is none."""
    if kind is Kind.RENTAL or not (item.isascii() and item.isdigit()):
        return ""
    table = deps.catalog.contents.table
    row = table.row_of(int(item))
    if row is None:
        return ""
    name = table.shelves[table.shelf_of(row)].place.category
    return names.get(name) or readable(name)
