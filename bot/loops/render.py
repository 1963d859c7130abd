"""From an outbox row to what is shown."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.actions.outcomes import VERDICT
from bot.actions.watch import last_code
from bot.db import customers, drafts, orders, watches
from bot.db.customers import Customer
from bot.db.outbox import Push
from bot.model import EventKind, Order
from bot.shop import Shop
from bot.views import buy, pushes
from bot.views import orders as order_views
from bot.views import watches as watch_views
from bot.views.fewer import fewer
from bot.views.view import View

# Edited in place, or harmless to see twice: a copy of them is no repeat worth a word.
_IN_PLACE = (EventKind.CARD, EventKind.OUTCOME)


@dataclass(frozen=True, slots=True)
class Prepared:
    """``edits``: the message to change; without one, or when it is gone, a new one is sent."""

    chat: int
    view: View
    edits: int | None = None


async def prepare(shop: Shop, push: Push) -> Prepared | None:
    """What to show for a row; ``None`` when there is nothing (left) to show."""
    async with shop.db.read() as connection:
        customer = await customers.find(connection, push.customer)
    if customer is None:
        return None
    if push.kind is EventKind.KEY_STOPPED:
        async with shop.db.read() as connection:
            mask = await customers.mask_of(connection, int(push.subject))
        prepared = Prepared(push.customer, pushes.key_stopped(customer.language, mask))
    elif push.kind is EventKind.OUTCOME:
        return await _outcome(shop, push, customer.language)
    else:
        found = await _ABOUT.get(push.kind, _about_order)(shop, push, customer)
        if found is None:
            return None
        prepared = found
    if push.copies and push.kind not in _IN_PLACE:
        return replace(prepared, view=pushes.repeat(customer.language, prepared.view))
    return prepared


async def _outcome(shop: Shop, push: Push, lang: str) -> Prepared | None:
    """A verdict comes minutes later and must ring: it has a message of its own, and what promised it says so.

    Once the order is found, its card stands in the place of the doubt.
    """
    async with shop.db.read() as connection:
        draft = await drafts.find(connection, push.subject)
        came = await orders.of_draft(connection, push.customer, push.subject)
    if draft is None:
        return None
    if push.ordinal == VERDICT:
        return Prepared(push.customer, buy.verdict(lang, draft, came), draft.verdict_message_id)
    if came:
        return None
    view = buy.outcome(lang, draft, None) if draft.verdict is None else buy.judged(lang, draft)
    return Prepared(push.customer, view, draft.message_id)


async def _fewer(shop: Shop, push: Push, customer: Customer) -> Prepared | None:
    async with shop.db.read() as connection:
        draft = await drafts.find(connection, push.subject)
        came = await orders.of_draft(connection, push.customer, push.subject)
    return Prepared(push.customer, fewer(customer.language, draft, came)) if draft and came else None


async def _about_watch(shop: Shop, push: Push, customer: Customer) -> Prepared | None:
    """Nothing where it is over again, or was removed: nobody wants to come too late."""
    async with shop.db.read() as connection:
        watch = await watches.find(connection, int(push.subject))
    if watch is None or watch.said is None or watch.notices != push.ordinal:
        return None
    return Prepared(push.customer, watch_views.notice(customer.language, watch, customer.currency))


async def _about_order(shop: Shop, push: Push, customer: Customer) -> Prepared | None:
    lang = customer.language
    async with shop.db.read() as connection:
        order = await orders.find(connection, int(push.subject))
    if order is None:
        return None
    if push.kind is EventKind.CARD:
        code = await last_code(shop, order)
        return Prepared(push.customer, order_views.card(lang, order, code=code), order.card_message_id)
    secret: list[str] = json.loads(shop.vault.open(push.secret)) if push.secret else []
    return Prepared(push.customer, _SAID[push.kind](lang, order, secret))


_ABOUT = {EventKind.WATCH: _about_watch, EventKind.FEWER: _fewer}
_Say = Callable[[str, Order, list[str]], View]

_SAID: dict[EventKind, _Say] = {
    EventKind.STATUS: lambda lang, order, secret: pushes.status(lang, order, secret[0]),
    EventKind.GOODS: lambda lang, order, secret: pushes.goods(lang, order, tuple(secret)),
    EventKind.CODE: lambda lang, order, secret: pushes.code(lang, order, secret[0], secret[1]),
    EventKind.CHARGE: lambda lang, order, _: pushes.charge(lang, order),
    EventKind.LOST: lambda lang, order, _: pushes.lost(lang, order),
    EventKind.EXPIRED: lambda lang, order, _: pushes.expired(lang, order),
}
