"""Reads all orders of a customer page by page, for a file of them."""

from collections.abc import AsyncGenerator

from bot.actions.categories import category_names, category_of
from bot.db import order_lists
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.exports import ExportedOrder

PAGE = 100  # orders; what the event loop does for a page takes it about a millisecond


async def order_pages(deps: Deps, customer: Customer) -> AsyncGenerator[list[ExportedOrder], None]:
    """Yield all orders of the customer, newest first, in pages; none if there are none.

    Orders that are placed meanwhile are left out.
    """
    names = category_names(deps, customer)
    page = await order_lists.exported(deps.db, customer.id, before=None, most=PAGE)
    while page:
        yield [
            ExportedOrder(order, category_of(deps, order.kind, order.item, names), key) for order, key in page
        ]
        last, _ = page[-1]
        page = await order_lists.exported(deps.db, customer.id, before=last.id, most=PAGE)
