"""Series of orders: puts them together, and asks at each time. Nothing is bought without a tap."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import structlog

from bot.actions import buy, orders
from bot.actions.errors import ActionError, Gone, NoKey, NotEnough, SoldOut, TooManySeries
from bot.db import customers, locks, maintenance, outbox, series
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.drafts import Draft
from bot.domain.maintenance import Level
from bot.domain.orders import Kind
from bot.domain.pushes import About, PushKind
from bot.domain.series import (
    EVERY,
    GOOD_FOR,
    MOST_SERIES,
    MOST_TIMES,
    NoQuestion,
    Series,
    SeriesProgress,
    SeriesState,
    in_order,
    is_past,
    next_time,
    stays_within,
)
from bot.market.errors import BadKey, MarketError, Refused

log = structlog.get_logger()

AT_ONCE = 100  # series that are read in one look


async def propose(deps: Deps, customer: Customer, order_id: int) -> Series:
    """Store a series of what an order was for, at its present price; it is to be confirmed.

    :raises Gone: no such order of this customer, or of something that cannot be ordered again.
    """
    order = await orders.order(deps, customer, order_id)
    if order.kind is Kind.RENTAL or not order.item or customer.active_key is None:
        raise Gone
    offer = await buy.quote(deps, customer, int(order.item), order.quantity, order.link)
    new = Series(
        id=0,
        customer=customer.id,
        key_id=customer.active_key,
        kind=order.kind,
        item=order.item,
        title=offer.draft.title,
        quantity=order.quantity,
        estimate=offer.draft.estimate,
        created_at=deps.clock(),
        link=order.link,
        currency=offer.draft.currency,
    )
    async with deps.db.write() as connection:
        return replace(new, id=await series.add(connection, new))


async def find(deps: Deps, customer: Customer, series_id: int) -> Series:
    """Find a series of the customer's.

    :raises Gone: there is none of this id.
    """
    async with deps.db.read() as connection:
        found = await series.find(connection, series_id)
    if found is None or found.customer != customer.id:
        raise Gone
    return found


async def set_quantity(deps: Deps, customer: Customer, known: Series, quantity: int) -> Series:
    """Set how many units each order is for, at the present price.

    :raises BadQuantity, SoldOut, MarketError: so many cannot be ordered.
    """
    payer = replace(customer, active_key=known.key_id)
    offer = await buy.quote(deps, payer, int(known.item), quantity, known.link)
    return await _changed(deps, known, quantity=quantity, estimate=offer.draft.estimate)


async def set_hours(deps: Deps, known: Series, hours: int) -> Series:
    """Set how many hours are between two orders."""
    return await _changed(deps, known, hours=hours if hours in EVERY else known.hours)


async def set_times(deps: Deps, known: Series, times: int) -> Series:
    """Set how often to ask."""
    return await _changed(deps, known, times=min(max(times, 1), MOST_TIMES))


async def set_total(deps: Deps, known: Series, total: Decimal) -> Series:
    """Set the most that all orders together may cost."""
    return await _changed(deps, known, total=total)


async def _changed(deps: Deps, known: Series, **values: Any) -> Series:
    if known.state is not SeriesState.DRAFT:
        return known
    async with deps.db.write() as connection:
        return replace(known, **values) if await series.change(connection, known, **values) else known


async def begin(deps: Deps, known: Series) -> Series:
    """Begin a series that was confirmed, once: it asks for the first time after its interval.

    :raises TooManySeries: the customer has as many as is allowed.
    """
    if known.state is not SeriesState.DRAFT:
        return known
    now = deps.clock()
    first = next_time(replace(known, next_at=now), now)
    async with deps.db.write() as connection:
        await locks.customer(connection, known.customer)
        if await series.count(connection, known.customer) >= MOST_SERIES:
            raise TooManySeries(MOST_SERIES)
        await series.change(connection, known, state=SeriesState.RUNNING, next_at=first)
        begun = await series.find(connection, known.id)
    deps.wakeups.series.set()
    return begun or known


async def stop(deps: Deps, known: Series) -> None:
    """End a series: it asks no more."""
    async with deps.db.write() as connection:
        await series.change(connection, known, state=SeriesState.ENDED, next_at=None)


async def running(deps: Deps, customer: Customer) -> list[SeriesProgress]:
    """List the customer's series that go on asking."""
    async with deps.db.read() as connection:
        found = in_order(await series.running(connection, customer.id))
        return [await series.progress(connection, one) for one in found[:MOST_SERIES]]


async def ask_due(deps: Deps) -> None:
    """Ask the questions whose time has come; during maintenance they wait."""
    if await maintenance.level(deps.db) is not Level.OFF:
        return
    async with deps.db.read() as connection:
        found = await series.due(connection, deps.clock(), AT_ONCE)
    for one in found:
        await _ask(deps, one)


async def _ask(deps: Deps, known: Series) -> None:
    """Ask one question; none whose time is long past, such as after a long outage."""
    now = deps.clock()
    if is_past(known, now):
        log.info("a series left a time out", series=known.id)
        async with deps.db.write() as connection:
            await series.change(connection, known, next_at=next_time(known, now))
        return
    async with deps.db.read() as connection:
        customer = await customers.find(connection, known.customer)
        progress = await series.progress(connection, known)
    if customer is None:
        return
    try:
        draft = await _draft(deps, replace(customer, active_key=known.key_id), known)
    except (ActionError, Refused) as no:
        await _store(deps, known, None, _reason(no))
        return
    except MarketError as error:
        log.info("a series waits for the marketplace", series=known.id, cause=str(error))
        return
    within = stays_within(progress, draft.estimate)
    await _store(deps, known, draft if within else None, None if within else NoQuestion.OVER)


async def _draft(deps: Deps, payer: Customer, known: Series) -> Draft:
    offer = await buy.quote(deps, payer, int(known.item), known.quantity, known.link)
    return replace(offer.draft, expires_at=deps.clock() + GOOD_FOR)


async def _store(deps: Deps, known: Series, draft: Draft | None, said: NoQuestion | None) -> None:
    """Store the question with its push, once; without a draft there is nothing to confirm."""
    now, place = deps.clock(), known.asked + 1
    following = next_time(replace(known, asked=place), now)
    over = following is None or said is NoQuestion.OVER
    values: dict[str, Any] = {"asked": place, "next_at": None if over else following, "said": said}
    if over:
        values["state"] = SeriesState.ENDED
    async with deps.db.write() as connection:
        if await series.change(connection, known, **values):
            if draft is not None:
                await series.add_question(connection, known, place, draft)
            about = About.of_series(known.id)
            await outbox.put(connection, known.customer, about, PushKind.SERIES, now, ordinal=place)
    deps.wakeups.outbox.set()


def _reason(no: ActionError | Refused) -> NoQuestion:
    match no:
        case SoldOut():
            return NoQuestion.SOLD_OUT
        case NotEnough():
            return NoQuestion.BALANCE
        case NoKey() | BadKey():
            return NoQuestion.KEY
        case _:
            return NoQuestion.OTHER
