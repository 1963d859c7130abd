"""Collects what a report of a problem tells the marketplace's support, out of what is known here."""

from bot.actions import orders
from bot.actions.errors import Gone
from bot.catalog.languages import ENGLISH
from bot.db import customers, order_history
from bot.db import orders as stored
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.order_history import Observation
from bot.domain.orders import Kind, Order
from bot.domain.reports import Account, Allowed, Problem, Report, problems
from bot.market.models import Item


async def history(deps: Deps, order: Order) -> tuple[Observation, ...]:
    """Everything that was observed of an order, oldest first."""
    return await order_history.of_order(deps.db, order.id)


async def by_number(deps: Deps, customer: Customer, number: int) -> Order:
    """Find an order of the customer's by the marketplace's number.

    :raises Gone: no such order of this customer.
    """
    async with deps.db.read() as connection:
        found = await stored.by_number(connection, customer.id, number)
    if found is None:
        raise Gone
    return found


async def offered(deps: Deps, customer: Customer, order_id: int) -> tuple[Order, tuple[Problem, ...]]:
    """Find an order, and the problems that can be reported of it now.

    :raises Gone: no such order of this customer.
    """
    order = await orders.order(deps, customer, order_id)
    return order, problems(order, _allowed(deps, order))


async def compose(deps: Deps, order: Order, problem: Problem, accounts: tuple[Account, ...]) -> Report:
    """Collect what a report tells of an order, and of the ``accounts`` that it names."""
    observed = await history(deps, order)
    async with deps.db.read() as connection:
        mask = await customers.mask_of(connection, order.key_id)
    item = _item(deps, order)
    name = item.name if item is not None else ""
    return Report(order, problem, observed, mask, _shop(deps, order), name, accounts)


def _allowed(deps: Deps, order: Order) -> Allowed:
    """What the catalogue, as far as it was read, says of the order's item."""
    item = _item(deps, order)
    return Allowed(item.refill, item.cancel) if item is not None else Allowed()


def _shop(deps: Deps, order: Order) -> str:
    """The name of the shop that sells the order's item, or its id where it has none."""
    row = _row(deps, order)
    shop_id = deps.catalog.contents.shop_of(row) if row is not None else ""
    known = deps.catalog.lists.known_shop(shop_id) if shop_id else None
    return known.name or shop_id if known is not None else shop_id


def _item(deps: Deps, order: Order) -> Item | None:
    row = _row(deps, order)
    return deps.catalog.contents.item(row, ENGLISH) if row is not None else None


def _row(deps: Deps, order: Order) -> int | None:
    if order.kind is Kind.RENTAL or not order.item.isdecimal():
        return None
    return deps.catalog.contents.table.row_of(int(order.item))
