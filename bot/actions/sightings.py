"""Looking at what customers wait for: one question for many of them, and what it means for each."""

from collections.abc import Collection, Mapping

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.catalog.glimpse import Glimpse
from bot.db import customers, outbox, watches
from bot.market.client import MOST_PRODUCT_IDS
from bot.market.errors import NotFound
from bot.market.models import Item
from bot.model import EventKind, Kind
from bot.shop import Shop
from bot.watches import Sight, Watch, observed

log = structlog.get_logger()

TOGETHER = MOST_PRODUCT_IDS  # products in one question
BATCH = 200  # watches in a transaction: no writer waits long behind one
PROJECTS_WITHIN = 30.0  # seconds that the list of rentals may be old

_GONE = Sight(None, in_stock=False)


async def of_products(shop: Shop, key: str, items: Collection[str]) -> dict[str, Sight]:
    """Up to ``TOGETHER`` products by one question. The answer leaves out what is no product (any more).

    :raises MarketError: nothing was learnt.
    """
    rows = (await shop.market.products(key, product_ids=list(items))).rows
    for row in rows:
        shop.catalog.learn(Glimpse(row.service, row.rate, row.stock))
    return {str(row.service): _sight(row) for row in rows}


def _sight(row: Item) -> Sight:
    """In stock is what is enough for an order; a list that tells no stock does not say that there is some."""
    return Sight(row.rate, None if row.stock is None else row.stock >= max(row.min, 1))


async def of_one(shop: Shop, key: str, item: str) -> Sight:
    """One item by itself: an SMM service, or what a list did not tell enough of.

    :raises MarketError: nothing was learnt.
    """
    try:
        live = await shop.market.inventory(key, int(item))
    except NotFound:
        shop.catalog.learn(Glimpse.gone(int(item)))
        return _GONE
    shop.catalog.learn(Glimpse.live(int(item), live))
    enough = live.stock is None or live.stock >= max(live.min or 1, 1)
    return Sight(live.rate, live.available and enough)


async def of_rentals(shop: Shop, key: str, projects: Collection[str]) -> dict[str, Sight]:
    """Numbers to rent, by the one list of them all.

    :raises MarketError: nothing was learnt.
    """
    rows = await shop.catalog.lists.projects(key, within=PROJECTS_WITHIN)
    offered = {row.project_id: Sight(row.price, in_stock=True) for row in rows}
    return {project: offered.get(project, _GONE) for project in projects}


async def learn(shop: Shop, kind: Kind, sights: Mapping[str, Sight]) -> set[str]:
    """Keep what is new, with the pushes that tell it; the items of which something was."""
    async with shop.db.read() as connection:
        known = await watches.on(connection, kind, sights.keys())
    moved = [watch for watch in known if observed(watch, sights[watch.item]) != watch]
    told = 0
    for start in range(0, len(moved), BATCH):
        async with shop.db.write() as connection:
            for watch in moved[start : start + BATCH]:
                told += await _learn_of(shop, connection, watch.id, sights[watch.item])
    if told:
        shop.news.outbox.set()
        log.info("customers are told of what they wait for", customers=told)
    return {watch.item for watch in moved}


async def _learn_of(shop: Shop, connection: AsyncConnection, watch_id: int, sight: Sight) -> bool:
    """Merge a look into a watch as it is stored now; whether its customer is told."""
    before = await watches.find(connection, watch_id)
    if before is None:
        return False
    after = observed(before, sight)
    await watches.save(connection, after)
    return after.notices > before.notices and await _tell(shop, connection, after)


async def _tell(shop: Shop, connection: AsyncConnection, watch: Watch) -> bool:
    customer = await customers.find(connection, watch.customer)
    if customer is None or not customer.watch_pushes:
        return False
    about = watches.about(watch.id)
    await outbox.put(connection, watch.customer, about, EventKind.WATCH, shop.clock(), ordinal=watch.notices)
    return True
