"""Lists, shows and refreshes a customer's orders, and fetches their goods live."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from bot.actions import buy, goods, tracking
from bot.actions.errors import Gone
from bot.actions.parsing import listed_numbers
from bot.db import drafts, order_lists, orders, series
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.drafts import Draft
from bot.domain.many_orders import MOST_LISTED
from bot.domain.orders import Kind, Order, OrderFilter, Phase
from bot.domain.pages import NUMBERS, PAGE, NumberPage, OrderPage, pages_of
from bot.domain.schedule import next_check

_WITH_DOUBTS = (OrderFilter.ALL, OrderFilter.PROBLEM)  # the filters that show unsure purchases


@dataclass(frozen=True, slots=True)
class Goods:
    """The goods of an order. ``unread``: the whole answer as text, where something in it cannot be read."""

    accounts: tuple[str, ...] = ()
    unread: str = ""


async def listing(
    deps: Deps,
    customer: Customer,
    *,
    filter: OrderFilter,  # noqa: A002 - the product's word
    words: str,
    page: int,
) -> OrderPage:
    """Make a page of the customer's orders, newest first, doubts before all others.

    ``words``: an order number, part of a name, or a list of order numbers.

    :raises BadNumbers: they should be such a list, and are none.
    """
    page = max(page, 0)
    start = page * PAGE
    numbers = listed_numbers(words, MOST_LISTED)
    async with deps.db.read() as connection:
        may_doubt = filter in _WITH_DOUBTS and not numbers
        doubts = await drafts.doubts(connection, customer.id, words) if may_doubt else []
        shown = tuple(doubts[start : start + PAGE])
        skip, take = max(start - len(doubts), 0), PAGE - len(shown)
        wanted = order_lists.Wanted(customer.id, filter.phase, words, numbers)
        rows, others = await order_lists.listing(connection, wanted, skip=skip, take=take)
        known = await order_lists.known_numbers(connection, customer.id, numbers) if numbers else set()
        asking = await series.count(connection, customer.id)
    total = len(doubts) + others
    missing = tuple(number for number in numbers if number not in known)
    return OrderPage(tuple(rows), page, pages_of(total), total, filter, words, shown, missing, asking)


async def has_any(deps: Deps, customer: Customer) -> bool:
    """Tell whether the customer has orders, or doubts."""
    return (await listing(deps, customer, filter=OrderFilter.ALL, words="", page=0)).total > 0


async def find_purchase(deps: Deps, customer: Customer, nonce: str) -> tuple[Draft, Order | None]:
    """Find a purchase, and the first order that came of it, if any is known.

    :raises Gone: no such purchase of this customer.
    """
    draft = await buy.draft(deps, customer, nonce)
    async with deps.db.read() as connection:
        found = await orders.of_draft(connection, customer.id, nonce)
    return draft, found[0] if found else None


async def numbers(deps: Deps, customer: Customer, page: int = 0) -> NumberPage:
    """Make a page of the rentals that are alive: waiting for a code, or with time left for another one."""
    now = deps.clock()
    async with deps.db.read() as connection:
        rented = await orders.rentals(connection, customer.id, NUMBERS)
        alive = [order for order in rented if _is_alive(order, now)]
        page = min(max(page, 0), pages_of(len(alive)) - 1)
        shown = alive[page * PAGE : (page + 1) * PAGE]
        sealed = await orders.sealed_codes(connection, [order.id for order in shown])
    received = {order_id: tracking.opened_sms(deps, code) for order_id, code in sealed.items()}
    rows = tuple((order, received.get(order.id)) for order in shown)
    return NumberPage(rows, page, pages_of(len(alive)), now)


def _is_alive(order: Order, now: datetime) -> bool:
    more_time = order.expires_at is not None and order.expires_at > now
    return order.phase is Phase.ACTIVE or (order.phase is Phase.DELIVERED and more_time)


async def order(deps: Deps, customer: Customer, order_id: int) -> Order:
    """Find an order of the customer's.

    :raises Gone: no such order of this customer.
    """
    async with deps.db.read() as connection:
        found = await orders.find(connection, order_id)
    if found is None or found.customer != customer.id:
        raise Gone
    return found


async def refresh(deps: Deps, customer: Customer, order_id: int) -> Order:
    """Poll an order now.

    What is new goes out as usual; an answer revives what was lost or let go.
    """
    known = await tracking.poll(deps, await order(deps, customer, order_id), thorough=True)
    async with deps.db.read() as connection:
        let_go = await orders.is_untracked(connection, order_id)
    if let_go:
        known = await tracking.resume(deps, known)
    if next_check(known, deps.clock()) is not None:
        deps.wakeups.orders.put_nowait(order_id)
    return known


@asynccontextmanager
async def accounts(deps: Deps, customer: Customer, order_id: int) -> AsyncIterator[tuple[Order, Goods]]:
    """Fetch the goods of an order live, for they are not stored; what nobody can read comes as text."""
    mine = await order(deps, customer, order_id)
    if mine.kind is Kind.RENTAL:
        yield mine, Goods()
        return
    async with goods.fetch(deps, mine) as told:
        unread = told.raw if told.unread or not told.accounts else ""
        yield mine, Goods(told.accounts, unread)
