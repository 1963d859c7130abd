"""The card of an item, with its live price and stock."""

import asyncio

import structlog

from bot.actions.errors import Gone, NeedsMore
from bot.actions.guests import browsing_key
from bot.catalog.item_update import ItemUpdate
from bot.catalog.languages import ENGLISH, named_in
from bot.deps import Deps
from bot.domain.catalog import Card
from bot.domain.customers import Customer
from bot.market.errors import BadKey, Busy, MarketError, NotFound, Unreachable
from bot.market.models import Inventory, Item

log = structlog.get_logger()


async def card(deps: Deps, customer: Customer, service: int) -> Card:
    """Make an item's card with its live stock; without an answer it shows what is known, and why.

    :raises Gone: the marketplace does not know it (any more).
    :raises BadKey, Busy, Unreachable: nothing is known of it, and it cannot be asked about.
    """
    key, lang = await browsing_key(deps, customer), named_in(customer.language)
    deps.catalog.reader.note_opened(lang)
    asked, whole = await asyncio.gather(_live(deps, key, service, lang), details(deps, key, service, lang))
    live, error = asked
    item = whole or remembered(deps, service, lang)
    if item is None and live is None:
        if isinstance(error, BadKey | Busy | Unreachable):  # it may well be there
            raise error
        raise Gone from error
    item = item or _known_by_number_only(service, live)
    lowest, highest = limits(item, live)
    return Card(item, live, error, lowest, highest, deps.price_per(item.entity_type, customer))


def check_orderable(deps: Deps, service: int) -> None:
    """Refuse at once what is known not to be orderable, whichever old button led there.

    :raises NeedsMore: an order of it takes more than a link and a quantity.
    """
    known = remembered(deps, service, ENGLISH)
    if known is not None and known.unsupported_type is not None:
        raise NeedsMore(known.unsupported_type)


async def _live(deps: Deps, key: str, service: int, lang: str) -> tuple[Inventory | None, MarketError | None]:
    """Ask for live price and stock; what went wrong instead is returned.

    :raises Gone: the marketplace does not know it.
    """
    try:
        told = await deps.market.inventory(key, service, lang=lang)
    except NotFound as gone:
        deps.catalog.learn(ItemUpdate.gone(service))
        raise Gone from gone
    except MarketError as failure:
        log.info("no live stock", service=service, cause=str(failure))
        return None, failure
    deps.catalog.learn(ItemUpdate.from_inventory(service, told))
    return told, None


async def details(deps: Deps, key: str, service: int, lang: str) -> Item | None:
    """Find the whole row of an item, with description and picture; SMM items have neither."""
    known = remembered(deps, service, lang)
    if known is not None and known.entity_type == "smm":
        return None
    try:
        return await deps.catalog.lists.details(key, service, lang)
    except MarketError as error:
        log.info("item not to be looked up", service=service, cause=str(error))
        return None


def remembered(deps: Deps, service: int, lang: str) -> Item | None:
    """Find an item in memory, if it is for sale as far as is known, named in ``lang``."""
    contents = deps.catalog.contents
    row = contents.table.row_of(service)
    return None if row is None else contents.item(row, lang)


def limits(item: Item, live: Inventory | None) -> tuple[int, int | None]:
    """The least and the most that can be bought now: by the live answer where it tells, else by the list."""
    lowest = max(item.min if live is None or live.min is None else live.min, 1)
    caps = [item.max if live is None or live.max is None else live.max]
    caps.append(item.stock if live is None else live.stock)
    if live is not None and not live.available:
        caps.append(0)
    known = [cap for cap in caps if cap is not None]
    highest = max(min(known), 0) if known else None
    return lowest, 0 if highest is not None and highest < lowest else highest


def _known_by_number_only(service: int, live: Inventory | None) -> Item:
    """The catalogue is still being read: its number and the live answer have to do."""
    assert live is not None  # noqa: S101 - the caller has just looked
    return Item(
        service=service,
        name=f"#{service}",
        rate=live.rate,
        entity_type=live.entity_type or "product",
        stock=live.stock,
        auto_delivery=live.auto_delivery,
    )
