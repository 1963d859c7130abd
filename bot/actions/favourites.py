"""Favourites: keeps, lists, changes and removes what a customer buys again. Nothing is bought here."""

from collections.abc import Mapping, Sequence

import structlog

from bot.actions import cards
from bot.actions.errors import Gone, NoKey, TooManyFavourites
from bot.actions.guests import browsing_key
from bot.catalog.languages import ENGLISH, named_in
from bot.db import favourites, locks
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.favourites import MOST_FAVOURITES, Favourite, FavouritePage, ListedFavourite, of_order
from bot.domain.orders import Kind, Order
from bot.domain.pages import PAGE, pages_of
from bot.domain.rentals import FEWEST_NUMBERS, MOST_NUMBERS
from bot.market.errors import MarketError
from bot.market.models import SmsProject

log = structlog.get_logger()


async def of_item(deps: Deps, customer: Customer, service: int) -> Favourite:
    """Find what the star of an item's card keeps: the item, without a quantity.

    :raises Gone: nobody knows the item.
    """
    known = cards.remembered(deps, service, named_in(customer.language))
    item = known or (await cards.card(deps, customer, service)).item
    kind = Kind.of_entity(item.entity_type)
    return Favourite(0, customer.id, kind, str(service), item.name, deps.clock())


async def of_offer(deps: Deps, customer: Customer, project_id: str) -> Favourite:
    """Find what the star of an offer to rent keeps: one number of a service in a country.

    :raises Gone: no such project (any more).
    """
    for project in await deps.catalog.lists.projects(await browsing_key(deps, customer)):
        if project.project_id == project_id:
            return Favourite(
                id=0,
                customer=customer.id,
                kind=Kind.RENTAL,
                item=project_id,
                title=project.name,
                used_at=deps.clock(),
                country=project.country_id,
                quantity=FEWEST_NUMBERS,
            )
    raise Gone


async def is_item_kept(deps: Deps, customer: Customer, kind: Kind, item: str) -> bool:
    """Tell whether the star of an item's card, or of an offer to rent, is set."""
    quantity = FEWEST_NUMBERS if kind is Kind.RENTAL else None
    return await is_kept(deps, Favourite(0, customer.id, kind, item, "", deps.clock(), quantity=quantity))


async def is_kept(deps: Deps, like: Favourite) -> bool:
    """Tell whether this very favourite is kept already."""
    return await favourites.is_kept(deps.db, like)


async def is_order_kept(deps: Deps, order: Order) -> bool:
    """Tell whether the star of an order's card is set: what it bought is kept as a preset."""
    return await is_kept(deps, of_order(order, deps.clock()))


async def keep(deps: Deps, new: Favourite) -> None:
    """Keep a favourite; the same again is the one that is kept already, used just now.

    :raises TooManyFavourites: the customer has as many as are allowed.
    """
    async with deps.db.write() as connection:
        await locks.customer(connection, new.customer)
        known = await favourites.alike(connection, new)
        for one in known:
            await favourites.mark_used(connection, one.id, new.used_at)
        if not known:
            if await favourites.count(connection, new.customer) >= MOST_FAVOURITES:
                raise TooManyFavourites
            await favourites.add(connection, new)


async def drop(deps: Deps, like: Favourite) -> None:
    """Remove this very favourite, if it is kept."""
    async with deps.db.write() as connection:
        await locks.customer(connection, like.customer)
        for one in await favourites.alike(connection, like):
            await favourites.remove(connection, one.id)


async def find(deps: Deps, customer: Customer, favourite_id: int) -> Favourite:
    """Find a favourite of the customer's.

    :raises Gone: it was removed, or is not theirs.
    """
    async with deps.db.read() as connection:
        found = await favourites.find(connection, favourite_id)
    if found is None or found.customer != customer.id:
        raise Gone
    return found


async def use(deps: Deps, customer: Customer, favourite_id: int) -> Favourite:
    """Find a favourite that is used now, and so stands first in the list from now on.

    :raises Gone: as ``find``.
    """
    found = await find(deps, customer, favourite_id)
    async with deps.db.write() as connection:
        await favourites.mark_used(connection, found.id, deps.clock())
    return found


async def change(deps: Deps, changed: Favourite) -> None:
    """Store another quantity and link of a preset; another one that was the same is removed."""
    async with deps.db.write() as connection:
        await locks.customer(connection, changed.customer)
        for other in await favourites.alike(connection, changed):
            if other.id != changed.id:
                await favourites.remove(connection, other.id)
        await favourites.set_details(connection, changed.id, changed.quantity, changed.link)


async def remove(deps: Deps, customer: Customer, favourite_id: int) -> Favourite:
    """Remove a favourite.

    :raises Gone: as ``find``.
    """
    found = await find(deps, customer, favourite_id)
    async with deps.db.write() as connection:
        await favourites.remove(connection, found.id)
    return found


async def listing(deps: Deps, customer: Customer, page: int) -> FavouritePage:
    """Make a page of the favourites, the last used first, each as the catalogue has it now."""
    async with deps.db.read() as connection:
        pages = pages_of(await favourites.count(connection, customer.id))
        page = min(page, pages - 1)
        kept = await favourites.listing(connection, customer.id, skip=page * PAGE, take=PAGE)
    return FavouritePage(tuple(await _listed(deps, customer, kept)), page, pages)


async def as_listed(deps: Deps, customer: Customer, favourite: Favourite) -> ListedFavourite:
    """Look a favourite up in the catalogue."""
    return (await _listed(deps, customer, [favourite]))[0]


async def _listed(deps: Deps, customer: Customer, kept: Sequence[Favourite]) -> list[ListedFavourite]:
    rentals = any(one.kind is Kind.RENTAL for one in kept)
    projects = await _projects(deps, customer) if rentals else None
    return [_rental(one, projects) if one.kind is Kind.RENTAL else _item(deps, customer, one) for one in kept]


async def _projects(deps: Deps, customer: Customer) -> Mapping[str, SmsProject] | None:
    """All that can be rented, by project; ``None`` where it is not to be had now."""
    try:
        rows = await deps.catalog.lists.projects(await browsing_key(deps, customer))
    except (MarketError, NoKey) as error:
        log.info("favourites without prices of rentals", cause=type(error).__name__)
        return None
    return {row.project_id: row for row in rows}


def _rental(kept: Favourite, projects: Mapping[str, SmsProject] | None) -> ListedFavourite:
    if projects is None:
        return ListedFavourite(kept, kept.title)
    project = projects.get(kept.item)
    if project is None:
        return ListedFavourite(kept, kept.title, gone=True)
    return ListedFavourite(kept, project.name, project.price)


def _item(deps: Deps, customer: Customer, kept: Favourite) -> ListedFavourite:
    """What is not in memory is gone only once all was read; until then nothing is said of it."""
    item = cards.remembered(deps, int(kept.item), named_in(customer.language))
    if item is None:
        return ListedFavourite(kept, kept.title, gone=deps.catalog.reader.complete)
    per = deps.price_per(item.entity_type, customer)
    return ListedFavourite(kept, item.name or kept.title, item.rate, per, sold_out=item.stock == 0)


def quantities(deps: Deps, kept: Favourite) -> tuple[int, int | None]:
    """The least and the most that can be ordered at once, as far as the catalogue knows."""
    if kept.kind is Kind.RENTAL:
        return FEWEST_NUMBERS, MOST_NUMBERS
    item = cards.remembered(deps, int(kept.item), ENGLISH)
    return (1, None) if item is None else (max(item.min, 1), item.max)
