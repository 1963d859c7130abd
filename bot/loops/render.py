"""From an outbox row to what is shown."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace

from bot.actions import live_goods
from bot.actions.errors import NoKey
from bot.actions.outcomes import VERDICT
from bot.actions.tracking import last_sms
from bot.db import customers, drafts, orders, watchlist
from bot.db.outbox import Push
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.orders import Order
from bot.domain.pushes import PushKind
from bot.views import buy, pushes
from bot.views import orders as order_views
from bot.views import watchlist as watch_views
from bot.views.partial_rentals import fewer
from bot.views.view import View

# Edited in place, or harmless to see twice: a copy of them is no repeat worth a word.
_IN_PLACE = (PushKind.CARD, PushKind.OUTCOME)


@dataclass(frozen=True, slots=True)
class Prepared:
    """``edits``: the message to change; without one, or when it is gone, a new one is sent."""

    chat: int
    view: View
    edits: int | None = None


@asynccontextmanager
async def prepare(deps: Deps, push: Push) -> AsyncIterator[Prepared | None]:
    """What to show for a row, kept until it was shown; ``None`` when there is nothing (left) to show.

    :raises MarketError: what it tells has to be asked for, and is not to be had at the moment.
    """
    async with AsyncExitStack() as held:
        yield await _prepared(deps, push, held)


async def _prepared(deps: Deps, push: Push, held: AsyncExitStack) -> Prepared | None:
    async with deps.db.read() as connection:
        customer = await customers.find(connection, push.customer)
    if customer is None:
        return None
    if push.kind is PushKind.KEY_STOPPED:
        async with deps.db.read() as connection:
            mask = await customers.mask_of(connection, int(push.subject))
        prepared = Prepared(push.customer, pushes.key_stopped(customer.language, mask))
    elif push.kind is PushKind.OUTCOME:
        return await _outcome(deps, push, customer.language)
    else:
        found = await _about(deps, push, customer, held)
        if found is None:
            return None
        prepared = found
    if push.copies and push.kind not in _IN_PLACE:
        return replace(prepared, view=pushes.repeat(customer.language, prepared.view))
    return prepared


async def _about(deps: Deps, push: Push, customer: Customer, held: AsyncExitStack) -> Prepared | None:
    match push.kind:
        case PushKind.WATCH:
            return await _about_watch(deps, push, customer)
        case PushKind.FEWER:
            return await _fewer(deps, push, customer)
    return await _about_order(deps, push, customer, held)


async def _outcome(deps: Deps, push: Push, lang: str) -> Prepared | None:
    """A verdict comes minutes later and must ring: it has a message of its own, and what promised it says so.

    Once the order is found, its card stands in the place of the doubt.
    """
    async with deps.db.read() as connection:
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


async def _fewer(deps: Deps, push: Push, customer: Customer) -> Prepared | None:
    async with deps.db.read() as connection:
        draft = await drafts.find(connection, push.subject)
        came = await orders.of_draft(connection, push.customer, push.subject)
    return Prepared(push.customer, fewer(customer.language, draft, came)) if draft and came else None


async def _about_watch(deps: Deps, push: Push, customer: Customer) -> Prepared | None:
    """Nothing where it is over again, or was removed: nobody wants to come too late."""
    async with deps.db.read() as connection:
        watch = await watchlist.find(connection, int(push.subject))
    if watch is None or watch.said is None or watch.notices != push.ordinal:
        return None
    return Prepared(push.customer, watch_views.notice(customer.language, watch, customer.currency))


async def _about_order(deps: Deps, push: Push, customer: Customer, held: AsyncExitStack) -> Prepared | None:
    lang = customer.language
    async with deps.db.read() as connection:
        order = await orders.find(connection, int(push.subject))
    if order is None:
        return None
    if push.kind is PushKind.CARD:
        sms = await last_sms(deps, order)
        return Prepared(push.customer, order_views.card(lang, order, sms=sms), order.card_message_id)
    secret = json.loads(deps.vault.open(push.secret)) if push.secret else []
    if isinstance(secret, dict):  # goods too large to wait here
        return Prepared(push.customer, await _large_goods(deps, lang, order, secret["marks"], held))
    return Prepared(push.customer, _SAID[push.kind](lang, order, secret))


async def _large_goods(deps: Deps, lang: str, order: Order, marks: list[str], held: AsyncExitStack) -> View:
    try:
        wanted = live_goods.marked(deps, order, [bytes.fromhex(mark) for mark in marks])
        return pushes.goods(lang, order, await held.enter_async_context(wanted))
    except NoKey:
        return pushes.goods_without_key(lang, order)


_Say = Callable[[str, Order, list[str]], View]

_SAID: dict[PushKind, _Say] = {
    PushKind.STATUS: lambda lang, order, secret: pushes.status(lang, order, secret[0]),
    PushKind.GOODS: lambda lang, order, secret: pushes.goods(lang, order, tuple(secret)),
    PushKind.UNREAD_GOODS: lambda lang, order, secret: pushes.unread_goods(lang, order, "".join(secret)),
    PushKind.CODE: lambda lang, order, secret: pushes.code(lang, order, secret[0], secret[1]),
    PushKind.CHARGE: lambda lang, order, _: pushes.charge(lang, order),
    PushKind.LOST: lambda lang, order, _: pushes.lost(lang, order),
    PushKind.EXPIRED: lambda lang, order, _: pushes.expired(lang, order),
}
