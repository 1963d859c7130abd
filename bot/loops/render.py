"""Renders pushes: reads what an outbox row is about and makes the message to send or edit.

A push kind's renderer is its row in ``RENDERERS``.
"""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from decimal import Decimal
from typing import Any

import msgspec

from bot.actions import batches, goods, warranties
from bot.actions.errors import NoKey
from bot.actions.favourites import is_order_kept
from bot.actions.tracking import last_sms
from bot.db import batches as stored_batches
from bot.db import customers, doors, drafts, orders, plans, series, watchlist
from bot.db.outbox import Push
from bot.deps import Deps
from bot.domain.digest import Digest
from bot.domain.orders import Order
from bot.domain.pushes import PAUSED, PUSH_RULES, VERDICT, PushKind
from bot.loops import broadcast_pushes
from bot.loops.prepared import Prepared, Renderer, Rendering
from bot.views import batches as batch_views
from bot.views import buy, deliveries, plan_progress, pushes
from bot.views import orders as order_views
from bot.views import series as series_views
from bot.views import watchlist as watch_views
from bot.views.partial_rentals import fewer_numbers
from bot.views.view import View


@asynccontextmanager
async def prepare(deps: Deps, push: Push) -> AsyncIterator[Prepared | None]:
    """Render a push; ``None`` when there is nothing (left) to show. Leave the block when it was sent.

    :raises MarketError: what it tells has to be asked for, and is not to be had at the moment.
    """
    async with AsyncExitStack() as held:
        yield await _prepared(deps, push, held)


async def _prepared(deps: Deps, push: Push, held: AsyncExitStack) -> Prepared | None:
    customer = await customers.remembered(deps.db, push.customer)
    if customer is None or (
        not PUSH_RULES[push.kind].of_purchases and await doors.is_banned(deps.db, push.customer)
    ):
        return None
    prepared = await RENDERERS[push.kind](Rendering(deps, push, customer, held))
    if prepared is None:
        return None
    rule, view = PUSH_RULES[push.kind], prepared.view
    if push.copies and not rule.edits:
        view = pushes.repeat(customer.language, view)
    return replace(prepared, view=replace(view, silent=rule.silent(customer.preferences, deps.clock())))


async def _key_stopped(rendering: Rendering) -> Prepared:
    async with rendering.deps.db.read() as connection:
        mask = await customers.mask_of(connection, rendering.push.about.row)
    return rendering.message(pushes.key_stopped(rendering.customer.language, mask))


async def _low_balance(rendering: Rendering) -> Prepared | None:
    threshold = rendering.customer.preferences.low_balance
    if threshold is None:
        return None
    async with rendering.deps.db.read() as connection:
        mask = await customers.mask_of(connection, rendering.push.about.row)
    amount, currency = _secret(rendering)
    lang, balance = rendering.customer.language, Decimal(amount)
    return rendering.message(pushes.low_balance(lang, balance, currency, threshold, mask))


async def _digest(rendering: Rendering) -> Prepared | None:
    if rendering.push.secret is None:
        return None
    told = msgspec.json.decode(rendering.deps.vault.open(rendering.push.secret), type=Digest)
    return rendering.message(pushes.digest(rendering.customer.language, told))


async def _outcome(rendering: Rendering) -> Prepared | None:
    """A verdict comes minutes later and must ring: it has a message of its own, and what promised it says so.

    Once the order is found, its card stands in the place of the doubt.
    """
    push, lang = rendering.push, rendering.customer.language
    async with rendering.deps.db.read() as connection:
        draft = await drafts.find(connection, push.about.id)
        came = await orders.of_draft(connection, push.customer, push.about.id)
    if draft is None:
        return None
    if push.ordinal == VERDICT:
        return rendering.message(buy.verdict(lang, draft, came), draft.verdict_message_id)
    if came:
        return None
    view = buy.outcome(lang, draft, None) if draft.verdict is None else buy.resolved_doubt(lang, draft)
    return rendering.message(view, draft.message_id)


async def _fewer(rendering: Rendering) -> Prepared | None:
    push = rendering.push
    async with rendering.deps.db.read() as connection:
        draft = await drafts.find(connection, push.about.id)
        came = await orders.of_draft(connection, push.customer, push.about.id)
    return (
        rendering.message(fewer_numbers(rendering.customer.language, draft, came)) if draft and came else None
    )


async def _watch(rendering: Rendering) -> Prepared | None:
    """Nothing where it is over again, or was removed: nobody wants to come too late."""
    push, customer = rendering.push, rendering.customer
    async with rendering.deps.db.read() as connection:
        watch = await watchlist.find(connection, push.about.row)
    if watch is None or watch.said is None or watch.notices != push.ordinal:
        return None
    return rendering.message(watch_views.notice(customer.language, watch, customer.currency))


async def _plan(rendering: Rendering) -> Prepared | None:
    async with rendering.deps.db.read() as connection:
        plan = await plans.find(connection, rendering.push.about.row)
        made = () if plan is None else await plans.attempts(connection, plan)
    if plan is None:
        return None
    return rendering.message(plan_progress.progress(rendering.customer.language, plan, made), plan.message_id)


async def _plan_news(rendering: Rendering) -> Prepared | None:
    """Nothing where it went on meanwhile."""
    async with rendering.deps.db.read() as connection:
        plan = await plans.find(connection, rendering.push.about.row)
    if plan is None or plan.reason is None or plan.news != rendering.push.ordinal:
        return None
    return rendering.message(plan_progress.news(rendering.customer.language, plan))


async def _series(rendering: Rendering) -> Prepared | None:
    """Nothing once the question cannot be confirmed any more: nobody wants to come too late."""
    push = rendering.push
    async with rendering.deps.db.read() as connection:
        known = await series.find(connection, push.about.row)
        if known is None or known.asked != push.ordinal:
            return None
        progress = await series.progress(connection, known)
        draft = await series.question(connection, known, push.ordinal)
    if draft is not None and draft.expires_at < rendering.deps.clock():
        return None
    return rendering.message(series_views.asking(rendering.customer.language, progress, push.ordinal, draft))


async def _batch(rendering: Rendering) -> Prepared | None:
    """That a batch paused or ended must ring: it has a message of its own, and the progress above it ends."""
    push, lang = rendering.push, rendering.customer.language
    async with rendering.deps.db.read() as connection:
        batch = await stored_batches.find(connection, push.about.id)
    if batch is None:
        return None
    shown = await batches.progress(rendering.deps, batch)
    ended = not batch.under_way
    if push.ordinal == PAUSED:
        return rendering.message(batch_views.progress(lang, shown), batch.news_message_id) if ended else None
    return rendering.message(batch_views.progress(lang, shown, ended=ended), batch.message_id)


async def _card(rendering: Rendering) -> Prepared | None:
    order = await _order(rendering)
    if order is None or await _shown_by_its_batch(rendering, order):
        return None
    sms = await last_sms(rendering.deps, order)
    warranty = await warranties.of_order(rendering.deps, order)
    starred = await is_order_kept(rendering.deps, order)
    lang = rendering.customer.language
    view = order_views.card(lang, order, sms=sms, warranty=warranty, starred=starred)
    return rendering.message(view, order.card_message_id)


async def _warranty(rendering: Rendering) -> Prepared | None:
    """Nothing where it is over by now."""
    order = await _order(rendering)
    stated = await warranties.of_order(rendering.deps, order) if order is not None else None
    if order is None or stated is None or rendering.deps.clock() >= stated.ends:
        return None
    return rendering.message(pushes.warranty(rendering.customer.language, order, stated))


async def _shown_by_its_batch(rendering: Rendering, order: Order) -> bool:
    """Whether an order is a line of a list, and has no card that somebody opened."""
    if order.card_message_id is not None:
        return False
    async with rendering.deps.db.read() as connection:
        draft = await drafts.find(connection, order.draft)
    return draft is not None and draft.batch is not None


async def _goods(rendering: Rendering) -> Prepared | None:
    order = await _order(rendering)
    if order is None:
        return None
    lang, secret = rendering.customer.language, _secret(rendering)
    if rendering.customer.preferences.hide_accounts:
        count = len(secret["marks"] if isinstance(secret, dict) else secret)
        return rendering.message(deliveries.arrived(lang, order, count))
    if isinstance(secret, dict):  # too large for the outbox
        return rendering.message(await _large_goods(rendering, order, secret["marks"]))
    return rendering.message(deliveries.goods(lang, order, tuple(secret), rendering.push.ordinal))


async def _large_goods(rendering: Rendering, order: Order, marks: list[str]) -> View:
    lang = rendering.customer.language
    try:
        wanted = goods.fetch_marked(rendering.deps, order, [bytes.fromhex(mark) for mark in marks])
        found = await rendering.held.enter_async_context(wanted)
        return deliveries.goods(lang, order, found, rendering.push.ordinal)
    except NoKey:
        return deliveries.goods_without_key(lang, order)


async def _unread_goods(rendering: Rendering) -> Prepared | None:
    order = await _order(rendering)
    if order is None:
        return None
    raw = "" if rendering.customer.preferences.hide_accounts else "".join(_secret(rendering))
    return rendering.message(deliveries.unread_goods(rendering.customer.language, order, raw))


def _of_order(view: Callable[[str, Order, list[str]], View]) -> Renderer:
    """The renderer of a new message that takes no more than the order and the push's secret."""

    async def render(rendering: Rendering) -> Prepared | None:
        order = await _order(rendering)
        if order is None:
            return None
        return rendering.message(view(rendering.customer.language, order, _secret(rendering)))

    return render


async def _order(rendering: Rendering) -> Order | None:
    return await orders.fetch(rendering.deps.db, rendering.push.about.row)


def _secret(rendering: Rendering) -> Any:
    """The strings that a push tells; of goods too large to wait in the outbox a dict with their marks."""
    sealed = rendering.push.secret
    return json.loads(rendering.deps.vault.open(sealed)) if sealed else []


RENDERERS: dict[PushKind, Renderer] = {
    PushKind.CARD: _card,
    PushKind.OUTCOME: _outcome,
    PushKind.STATUS: _of_order(lambda lang, order, secret: pushes.status(lang, order, secret[0])),
    PushKind.GOODS: _goods,
    PushKind.UNREAD_GOODS: _unread_goods,
    PushKind.CODE: _of_order(lambda lang, order, secret: pushes.code(lang, order, secret[0], secret[1])),
    PushKind.EXPIRED: _of_order(lambda lang, order, _: pushes.expired(lang, order)),
    PushKind.CHARGE: _of_order(lambda lang, order, _: pushes.charge(lang, order)),
    PushKind.FEWER: _fewer,
    PushKind.LOST: _of_order(lambda lang, order, _: pushes.lost(lang, order)),
    PushKind.KEY_STOPPED: _key_stopped,
    PushKind.LOW_BALANCE: _low_balance,
    PushKind.DIGEST: _digest,
    PushKind.WATCH: _watch,
    PushKind.WARRANTY: _warranty,
    PushKind.PLAN: _plan,
    PushKind.PLAN_NEWS: _plan_news,
    PushKind.SERIES: _series,
    PushKind.BATCH: _batch,
    PushKind.BROADCAST: broadcast_pushes.message,
    PushKind.BROADCAST_PROGRESS: broadcast_pushes.progress,
}
