"""Checks watched items: one request for many of them, and what its answer means for each watch."""

from collections.abc import Collection, Mapping

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import pushes
from bot.catalog.item_update import ItemUpdate
from bot.db import customers, watchlist
from bot.deps import Deps
from bot.domain.orders import Kind
from bot.domain.pushes import About, PushKind
from bot.domain.watchlist import Observation, Watch, observe
from bot.market.client import MOST_PRODUCT_IDS
from bot.market.errors import NotFound
from bot.market.models import Item

log = structlog.get_logger()

TOGETHER = MOST_PRODUCT_IDS  # products in one request
BATCH = 200  # watches in a transaction: no writer waits long behind one
PROJECTS_WITHIN = 30.0  # seconds that the list of rentals may be old

_GONE = Observation(None, in_stock=False)


async def observe_products(deps: Deps, key: str, items: Collection[str]) -> dict[str, Observation]:
    """Look at up to ``TOGETHER`` products by one request; what is no product (any more) is left out.

    :raises MarketError: nothing was learnt.
    """
    rows = (await deps.market.products(key, product_ids=list(items))).rows
    for row in rows:
        deps.catalog.learn(ItemUpdate(row.service, row.rate, row.stock))
    return {str(row.service): _observation(row) for row in rows}


def _observation(row: Item) -> Observation:
    """In stock is what is enough for an order; a list that tells no stock does not say that there is some."""
    return Observation(row.rate, None if row.stock is None else row.stock >= max(row.min, 1))


async def observe_item(deps: Deps, key: str, item: str) -> Observation:
    """Look at one item by itself: an SMM service, or what a list did not tell enough of.

    :raises MarketError: nothing was learnt.
    """
    try:
        live = await deps.market.inventory(key, int(item))
    except NotFound:
        deps.catalog.learn(ItemUpdate.gone(int(item)))
        return _GONE
    deps.catalog.learn(ItemUpdate.from_inventory(int(item), live))
    enough = live.stock is None or live.stock >= max(live.min or 1, 1)
    return Observation(live.rate, live.available and enough)


async def observe_rentals(deps: Deps, key: str, projects: Collection[str]) -> dict[str, Observation]:
    """Look at numbers to rent, by the one list of them all.

    :raises MarketError: nothing was learnt.
    """
    rows = await deps.catalog.lists.projects(key, max_age=PROJECTS_WITHIN)
    offered = {row.project_id: Observation(row.price, in_stock=True) for row in rows}
    return {project: offered.get(project, _GONE) for project in projects}


async def learn(deps: Deps, kind: Kind, observations: Mapping[str, Observation]) -> set[str]:
    """Store what is new, with the pushes that tell it; the items of which something was."""
    async with deps.db.read() as connection:
        known = await watchlist.on(connection, kind, observations.keys())
    moved = [watch for watch in known if observe(watch, observations[watch.item]) != watch]
    told = 0
    for start in range(0, len(moved), BATCH):
        async with deps.db.write() as connection:
            for watch in moved[start : start + BATCH]:
                told += await _learn_of(deps, connection, watch.id, observations[watch.item])
    if told:
        deps.wakeups.outbox.set()
        log.info("customers are told of what they wait for", customers=told)
    return {watch.item for watch in moved}


async def _learn_of(deps: Deps, connection: AsyncConnection, watch_id: int, observation: Observation) -> bool:
    """Merge a look into a watch as it is stored now; whether its customer is told."""
    before = await watchlist.find(connection, watch_id, lock=True)
    if before is None:
        return False
    after = observe(before, observation)
    await watchlist.save(connection, after)
    return after.notices > before.notices and await _tell(deps, connection, after)


async def _tell(deps: Deps, connection: AsyncConnection, watch: Watch) -> bool:
    customer = await customers.find(connection, watch.customer)
    about, ordinal = About.of_watch(watch.id), watch.notices
    return await pushes.tell(connection, customer, about, PushKind.WATCH, deps.clock(), ordinal=ordinal)
