"""The watchlist: what a customer waits for, to be told once when it is back in stock or cheap enough."""

from dataclasses import dataclass
from decimal import Decimal

from bot.actions import cards
from bot.actions.account import active_key
from bot.actions.errors import FulfilledAlready, Gone, TooManyWatches
from bot.actions.listing import PAGE, pages_of
from bot.db import watches
from bot.db.customers import Customer
from bot.model import Kind
from bot.shop import Shop
from bot.watches import Watch

MOST = 50  # watches of one customer
_LONGEST_NUMBER = 15  # digits, as many as a button carries


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that can be waited for, as it is now."""

    kind: Kind
    item: str
    title: str
    price: Decimal | None
    in_stock: bool
    country: str | None = None


@dataclass(frozen=True, slots=True)
class WatchPage:
    rows: tuple[Watch, ...]
    page: int
    pages: int
    total: int


async def subject(shop: Shop, customer: Customer, kind: Kind, item: str) -> Subject:
    """What there is to wait for. What has left the marketplace can be waited for by those who did before.

    :raises Gone: nobody knows it.
    """
    try:
        return await (_rental(shop, customer, item) if kind is Kind.RENTAL else _item(shop, customer, item))
    except Gone:
        known = await watch_of(shop, customer, kind, item)
        if known is None:
            raise
        return Subject(kind, item, known.title, known.price, in_stock=False, country=known.country)


async def _item(shop: Shop, customer: Customer, item: str) -> Subject:
    if not (item.isascii() and item.isdigit() and len(item) <= _LONGEST_NUMBER):
        raise Gone
    card = await cards.card(shop, customer, int(item))
    price = card.live.rate if card.live else card.item.rate
    return Subject(card.kind, item, card.item.name, price, in_stock=card.highest != 0)


async def _rental(shop: Shop, customer: Customer, project_id: str) -> Subject:
    for project in await shop.catalog.lists.projects(await active_key(shop, customer)):
        if project.project_id == project_id:
            country = project.country_id
            return Subject(
                Kind.RENTAL, project_id, project.name, project.price, in_stock=True, country=country
            )
    raise Gone


async def add(shop: Shop, customer: Customer, what: Subject, wanted: Decimal | None) -> Watch:
    """Wait for it: to be in stock, and at ``wanted`` at most. An earlier wish for the same is replaced.

    :raises FulfilledAlready: it is so now.
    :raises TooManyWatches: the customer has as many as are allowed.
    """
    watch = Watch(
        id=0,
        customer=customer.id,
        kind=what.kind,
        item=what.item,
        title=what.title,
        price=what.price,
        in_stock=what.in_stock,
        created_at=shop.clock(),
        country=what.country,
        wanted=wanted,
    )
    if watch.fulfilled:
        raise FulfilledAlready(watch, customer.currency)
    async with shop.db.write() as connection:
        known = await watches.of(connection, customer.id, what.kind, what.item)
        if known is None and await watches.count(connection, customer.id) >= MOST:
            raise TooManyWatches(MOST)
        watch_id = await watches.put(connection, watch)
        stored = await watches.find(connection, watch_id)
    assert stored is not None  # noqa: S101 - just written in this transaction
    return stored


async def watch_of(shop: Shop, customer: Customer, kind: Kind, item: str) -> Watch | None:
    """The customer's watch of this, if there is one."""
    async with shop.db.read() as connection:
        return await watches.of(connection, customer.id, kind, item)


async def find(shop: Shop, customer: Customer, watch_id: int) -> Watch:
    """:raises Gone: it was removed, or is not theirs."""
    async with shop.db.read() as connection:
        found = await watches.find(connection, watch_id)
    if found is None or found.customer != customer.id:
        raise Gone
    return found


async def listing(shop: Shop, customer: Customer, page: int) -> WatchPage:
    """Newest first, with price and stock as they were seen last."""
    async with shop.db.read() as connection:
        total = await watches.count(connection, customer.id)
        pages = pages_of(total)
        page = min(page, pages - 1)
        rows = await watches.listing(connection, customer.id, skip=page * PAGE, take=PAGE)
    return WatchPage(tuple(rows), page, pages, total)


async def remove(shop: Shop, customer: Customer, watch_id: int) -> Watch:
    """:raises Gone: as ``find``."""
    watch = await find(shop, customer, watch_id)
    async with shop.db.write() as connection:
        await watches.remove(connection, watch.id)
    return watch
