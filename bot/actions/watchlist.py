"""The watchlist: adds, lists and removes watches; one is told once when it is in stock or cheap enough."""

from decimal import Decimal

from bot.actions import cards
from bot.actions.account import active_key
from bot.actions.errors import FulfilledAlready, Gone, TooManyWatches
from bot.db import locks, watchlist
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.orders import Kind
from bot.domain.pages import PAGE, pages_of
from bot.domain.watchlist import Watch, WatchPage, WatchSubject

MOST_WATCHES = 50  # watches of one customer
_LONGEST_NUMBER = 15  # digits, as many as a button carries


async def subject(deps: Deps, customer: Customer, kind: Kind, item: str) -> WatchSubject:
    """Find what can be watched, as it is now; what left the marketplace, for those who watched it before.

    :raises Gone: nobody knows it.
    """
    try:
        return await (_rental(deps, customer, item) if kind is Kind.RENTAL else _item(deps, customer, item))
    except Gone:
        known = await watch_of(deps, customer, kind, item)
        if known is None:
            raise
        return WatchSubject(kind, item, known.title, known.price, in_stock=False, country=known.country)


async def _item(deps: Deps, customer: Customer, item: str) -> WatchSubject:
    if not (item.isascii() and item.isdigit() and len(item) <= _LONGEST_NUMBER):
        raise Gone
    card = await cards.card(deps, customer, int(item))
    price = card.live.rate if card.live else card.item.rate
    return WatchSubject(card.kind, item, card.item.name, price, in_stock=card.highest != 0)


async def _rental(deps: Deps, customer: Customer, project_id: str) -> WatchSubject:
    for project in await deps.catalog.lists.projects(await active_key(deps, customer)):
        if project.project_id == project_id:
            country = project.country_id
            return WatchSubject(
                Kind.RENTAL, project_id, project.name, project.price, in_stock=True, country=country
            )
    raise Gone


async def add(deps: Deps, customer: Customer, what: WatchSubject, wanted: Decimal | None) -> Watch:
    """Watch something: until it is in stock, and at ``wanted`` at most; an earlier watch of it is replaced.

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
        created_at=deps.clock(),
        country=what.country,
        wanted=wanted,
    )
    if watch.fulfilled:
        raise FulfilledAlready(watch, customer.currency)
    async with deps.db.write() as connection:
        await locks.customer(connection, customer.id)
        known = await watchlist.of(connection, customer.id, what.kind, what.item)
        if known is None and await watchlist.count(connection, customer.id) >= MOST_WATCHES:
            raise TooManyWatches(MOST_WATCHES)
        watch_id = await watchlist.put(connection, watch)
        stored = await watchlist.find(connection, watch_id)
    assert stored is not None  # noqa: S101 - just written in this transaction
    return stored


async def watch_of(deps: Deps, customer: Customer, kind: Kind, item: str) -> Watch | None:
    """Find the customer's watch of this, if there is one."""
    async with deps.db.read() as connection:
        return await watchlist.of(connection, customer.id, kind, item)


async def find(deps: Deps, customer: Customer, watch_id: int) -> Watch:
    """Find a watch of the customer's.

    :raises Gone: it was removed, or is not theirs.
    """
    async with deps.db.read() as connection:
        found = await watchlist.find(connection, watch_id)
    if found is None or found.customer != customer.id:
        raise Gone
    return found


async def listing(deps: Deps, customer: Customer, page: int) -> WatchPage:
    """Make a page of the watchlist, newest first, with price and stock as they were seen last."""
    async with deps.db.read() as connection:
        total = await watchlist.count(connection, customer.id)
        pages = pages_of(total)
        page = min(page, pages - 1)
        rows = await watchlist.listing(connection, customer.id, skip=page * PAGE, take=PAGE)
    return WatchPage(tuple(rows), page, pages, total)


async def remove(deps: Deps, customer: Customer, watch_id: int) -> Watch:
    """Remove a watch.

    :raises Gone: as ``find``.
    """
    watch = await find(deps, customer, watch_id)
    async with deps.db.write() as connection:
        await watchlist.remove(connection, watch.id)
    return watch
