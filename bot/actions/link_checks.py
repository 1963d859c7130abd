"""Checks the link of an SMM purchase: whether it is on its way already, and whether it fits the item."""

from urllib.parse import urlsplit

from bot.actions import cards
from bot.catalog.languages import ENGLISH
from bot.db import drafts, orders
from bot.deps import Deps
from bot.domain.drafts import Draft
from bot.domain.links import LinkDoubt, LinkWarning, same_link
from bot.domain.orders import Kind
from bot.domain.sites import host_of, platform_of, platforms_named
from bot.market.models import Item

_MOST = 3  # orders under way that are named


async def link_warnings(deps: Deps, new: Draft, item: Item) -> tuple[LinkWarning, ...]:
    """List what speaks against the link of a purchase, asked about once more; only SMM orders have links."""
    if new.kind is not Kind.SMM or new.link is None:
        return ()
    known = cards.remembered(deps, item.service, ENGLISH) or item
    elsewhere = _elsewhere(new.link, platforms_named(known.readable_category, known.name))
    return (*await _under_way(deps, new, new.link), *elsewhere)


def leads_elsewhere(deps: Deps, new: Draft) -> LinkWarning | None:
    """Whether the link of a purchase leads to another platform than its item is for, as far as is known."""
    if new.kind is not Kind.SMM or new.link is None:
        return None
    known = cards.remembered(deps, int(new.item), ENGLISH)
    words = (known.readable_category, known.name) if known is not None else (new.title,)
    return next(iter(_elsewhere(new.link, platforms_named(*words))), None)


async def _under_way(deps: Deps, new: Draft, link: str) -> list[LinkWarning]:
    """Orders and unsettled purchases of the same item for the same link, compared as links are copied."""
    async with deps.db.read() as connection:
        active = await orders.active_with_link(connection, new.customer, new.item)
        unsettled = await drafts.unsettled_with_link(connection, new.customer, new.item)
    found = [LinkWarning(LinkDoubt.UNSETTLED, nonce) for nonce, known in unsettled if same_link(known, link)]
    found += [
        LinkWarning(LinkDoubt.UNDER_WAY, str(number)) for number, known in active if same_link(known, link)
    ]
    return found[:_MOST]


def _elsewhere(link: str, platforms: tuple[str, ...]) -> list[LinkWarning]:
    if not platforms or platform_of(link) in platforms:
        return []
    return [LinkWarning(LinkDoubt.ELSEWHERE, host_of(urlsplit(link)), platforms)]
