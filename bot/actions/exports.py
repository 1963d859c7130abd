"""Reads all orders of a customer page by page, for a file of them."""

from collections.abc import AsyncGenerator, Mapping

from bot.catalog.languages import ENGLISH, named_in
from bot.catalog.tree import branches
from bot.db import order_lists
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.exports import ExportedOrder
from bot.domain.orders import Kind, Order
from bot.market.names import readable

PAGE = 100  # orders; what the event loop does for a page takes it about a millisecond


async def order_pages(deps: Deps, customer: Customer) -> AsyncGenerator[list[ExportedOrder], None]:
    """Yield all orders of the customer, newest first, in pages; none if there are none.

    Orders that are placed meanwhile are left out.
    """
    categories = _category_names(deps, customer)
    page = await order_lists.exported(deps.db, customer.id, before=None, most=PAGE)
    while page:
        yield [ExportedOrder(order, _category(deps, order, categories), key) for order, key in page]
        last, _ = page[-1]
        page = await order_lists.exported(deps.db, customer.id, before=last.id, most=PAGE)


def _category_names(deps: Deps, customer: Customer) -> Mapping[str, str]:
    """The names of categories in the customer's language, as far as they are at hand, by the English ones."""
    lists = deps.catalog.lists
    english = lists.known_categories(ENGLISH) or ()
    translated = lists.known_categories(named_in(customer.language)) or english
    return {branch.name: branch.shown for branch in branches(english, translated)}


def _category(deps: Deps, order: Order, names: Mapping[str, str]) -> str:
    """The category of the order's item as the catalogue has it now; of a rental there is none."""
    if order.kind is Kind.RENTAL or not (order.item.isascii() and order.item.isdigit()):
        return ""
    table = deps.catalog.contents.table
    row = table.row_of(int(order.item))
    if row is None:
        return ""
    name = table.shelves[table.shelf_of(row)].place.category
    return names.get(name) or readable(name)
