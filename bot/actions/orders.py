"""What a customer bought: lists, one order, its goods asked live, and the export."""

import csv
import io
from dataclasses import dataclass

from bot.actions import watch
from bot.actions.account import key_of
from bot.actions.errors import Gone
from bot.actions.listing import PAGE, pages_of
from bot.db import orders
from bot.db.customers import Customer
from bot.model import Kind, Order, Phase
from bot.shop import Shop

MOST_NUMBERS = 50
MOST_EXPORTED = 100_000
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_BLANK = " \u00a0\u200b\ufeff"  # what a spreadsheet may take away first


@dataclass(frozen=True, slots=True)
class OrderPage:
    rows: tuple[Order, ...]
    page: int
    pages: int
    total: int
    filter: str
    words: str


async def listing(
    shop: Shop,
    customer: Customer,
    *,
    filter: str,  # noqa: A002 - the product's word
    words: str,
    page: int,
) -> OrderPage:
    """Newest first. ``filter`` is ``all`` or a ``Phase``; ``words`` an order number or part of a name."""
    phase = None if filter == "all" else Phase(filter)
    async with shop.db.read() as connection:
        rows, total = await orders.listing(
            connection, customer.id, phase, words, skip=max(page, 0) * PAGE, take=PAGE
        )
    return OrderPage(tuple(rows), max(page, 0), pages_of(total), total, filter, words)


async def numbers(shop: Shop, customer: Customer) -> tuple[Order, ...]:
    """The rentals that are alive: waiting for a code, or with time left for another one."""
    now = shop.clock()
    async with shop.db.read() as connection:
        rented = await orders.rentals(connection, customer.id, MOST_NUMBERS)
    return tuple(
        order
        for order in rented
        if order.phase is Phase.ACTIVE
        or (order.phase is Phase.DELIVERED and order.expires_at is not None and order.expires_at > now)
    )


async def order(shop: Shop, customer: Customer, order_id: int) -> Order:
    """:raises Gone: no such order of this customer."""
    async with shop.db.read() as connection:
        found = await orders.find(connection, order_id)
    if found is None or found.customer != customer.id:
        raise Gone
    return found


async def refresh(shop: Shop, customer: Customer, order_id: int) -> Order:
    """Ask the marketplace now. What is new goes out as usual."""
    return await watch.look(shop, await order(shop, customer, order_id), thorough=True)


async def accounts(shop: Shop, customer: Customer, order_id: int) -> tuple[str, ...]:
    """The goods of an order, asked live: they are never kept."""
    mine = await order(shop, customer, order_id)
    if mine.kind is Kind.RENTAL:
        return ()
    return (await shop.market.status(await key_of(shop, mine.key_id), mine.number)).accounts


async def export_orders(shop: Shop, customer: Customer) -> bytes:
    """All orders as CSV in UTF-8, with the mark by which spreadsheets know it."""
    async with shop.db.read() as connection:
        rows, _ = await orders.listing(connection, customer.id, None, "", skip=0, take=MOST_EXPORTED)
    text = io.StringIO()
    sheet = csv.writer(text)
    sheet.writerow(
        ("order", "placed_at", "kind", "item", "name", "quantity", "status", "estimate", "charge", "currency")
    )
    for row in rows:
        placed = row.placed_at.isoformat(timespec="seconds")
        cells = (row.number, placed, row.kind.value, row.item, row.title, row.quantity, row.status)
        sheet.writerow(map(_plain, (*cells, row.estimate, row.charge, row.currency)))
    return text.getvalue().encode("utf-8-sig")


def _plain(cell: object) -> object:
    """A spreadsheet must not take a foreign text for a formula, whichever column it stands in.

    https://owasp.org/www-community/attacks/CSV_Injection
    """
    return "'" + cell if isinstance(cell, str) and cell.lstrip(_BLANK).startswith(_FORMULA) else cell
