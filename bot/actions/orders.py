"""Lists, shows and refreshes a customer's orders, fetches their goods live, and exports them as CSV."""

import csv
import io
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from bot.actions import buy, goods, tracking
from bot.actions.errors import Gone
from bot.db import drafts, orders
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.drafts import Draft
from bot.domain.orders import Kind, Order, OrderFilter, Phase
from bot.domain.pages import NUMBERS, PAGE, NumberPage, OrderPage, pages_of
from bot.domain.prices import same_currency
from bot.domain.schedule import next_check
from bot.domain.statuses import phase_of

MOST_EXPORTED = 100_000
_WITH_DOUBTS = (OrderFilter.ALL, OrderFilter.PROBLEM)  # the filters that show unsure purchases
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_BLANK = " \u00a0\u200b\ufeff"  # what a spreadsheet may take away first


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

    ``words``: an order number, or part of a name.
    """
    page = max(page, 0)
    start = page * PAGE
    async with deps.db.read() as connection:
        doubts = await drafts.doubts(connection, customer.id, words) if filter in _WITH_DOUBTS else []
        shown = tuple(doubts[start : start + PAGE])
        skip, take = max(start - len(doubts), 0), PAGE - len(shown)
        rows, others = await orders.listing(
            connection, customer.id, filter.phase, words, skip=skip, take=take
        )
    total = len(doubts) + others
    return OrderPage(tuple(rows), page, pages_of(total), total, filter, words, shown)


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


async def export_orders(deps: Deps, customer: Customer) -> bytes:
    """Export all orders as CSV in UTF-8, with the byte order mark that spreadsheets know it by."""
    async with deps.db.read() as connection:
        rows, _ = await orders.listing(connection, customer.id, None, "", skip=0, take=MOST_EXPORTED)
    text = io.StringIO()
    sheet = csv.writer(text)
    sheet.writerow(_COLUMNS)
    sheet.writerows(map(_cells, rows))
    return text.getvalue().encode("utf-8-sig")


def status_word(order: Order) -> str:
    """The status to export: the marketplace's word; of a finished rental, what became of it."""
    if order.kind is not Kind.RENTAL or order.phase is Phase.ACTIVE:
        return order.status
    if order.phase is Phase.DELIVERED:
        return "code received"
    return order.status if phase_of(order.kind, order.status) is Phase.PROBLEM else "expired"


_COLUMNS: dict[str, Callable[[Order], object]] = {
    "order": lambda order: order.number,
    "placed_at": lambda order: order.placed_at,
    "finished_at": lambda order: order.finished_at,
    "kind": lambda order: order.kind.value,
    "item": lambda order: order.item,
    "name": lambda order: order.title,
    "quantity": lambda order: order.quantity,
    "status": status_word,
    "phone": lambda order: order.phone,
    "link": lambda order: order.link,
    "estimate": lambda order: order.estimate if same_currency(order.estimated_in, order.currency) else None,
    "charge": lambda order: order.charged,
    "currency": lambda order: order.currency,
}


def _cells(order: Order) -> list[object]:
    return [_cell(read(order)) for read in _COLUMNS.values()]


def _cell(value: object) -> object:
    """A spreadsheet must not take a foreign text for a formula, whichever column it stands in.

    https://owasp.org/www-community/attacks/CSV_Injection
    """
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, str) and value.lstrip(_BLANK).startswith(_FORMULA):
        return f"'{value}"
    return value
