"""Adopts an order that was placed elsewhere, or whose number was lost with its answer (``/track``)."""

from dataclasses import dataclass, replace
from decimal import Decimal

import structlog

from bot.actions import pinned_card, tracking
from bot.actions.account import key_of
from bot.actions.errors import AlreadyTracked, NoKey, NotTheirs
from bot.actions.outcomes import tell_found
from bot.actions.phones import country_code, international
from bot.db import customers, drafts, orders
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.drafts import Draft, DraftState
from bot.domain.orders import Kind, Order
from bot.domain.prices import as_expected, same_currency
from bot.market.errors import BadKey, InvalidRequest, MarketError, NotFound

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class MarketOrder:
    """What the marketplace knows of a number, under one of the customer's keys."""

    key_id: int
    kind: Kind
    charge: Decimal | None
    currency: str | None = None
    phone: str = ""  # of a rental
    other: Kind | None = None  # what it may be as well: not every answer tells


async def adopt(deps: Deps, customer: Customer, number: int) -> Order:
    """Track an order of the customer's from now on, and deliver at once what it holds.

    :raises AlreadyTracked, NotTheirs, NoKey, MarketError: as ``take_up``.
    """
    order = await take_up(deps, customer, number)
    try:
        return await tracking.poll(deps, order, thorough=True)
    except MarketError as error:  # it is tracked from now on, and asked for again
        log.info("a tracked order is not known better yet", order=order.id, cause=str(error))
        return order


async def take_up(deps: Deps, customer: Customer, number: int) -> Order:
    """Track an order of the customer's from now on; the poller delivers what it holds.

    It is asked for under their own keys alone: what the marketplace shows for those is theirs.

    :raises AlreadyTracked: it is tracked, or was to its end.
    :raises NotTheirs: none of their keys knows it.
    :raises NoKey, MarketError: nothing was learnt.
    """
    async with deps.db.read() as connection:
        known = await orders.by_number(connection, customer.id, number)
    order = await _new(deps, customer, number) if known is None else await _resumed(deps, customer, known)
    deps.wakeups.orders.put_nowait(order.id)
    return order


async def _resumed(deps: Deps, customer: Customer, known: Order) -> Order:
    """Ask again about an order that was let go: its key was removed, or the marketplace did not know it."""
    async with deps.db.read() as connection:
        if not await orders.is_untracked(connection, known.id):
            deps.wakeups.orders.put_nowait(known.id)  # also where the answer to its commit was lost
            raise AlreadyTracked(known)
    found = await _ask(deps, customer, known.number)
    async with deps.db.write() as connection:
        await orders.resume_tracking(connection, known.id, found.key_id)
        await pinned_card.update(connection, customer, deps.clock())
    deps.wakeups.outbox.set()
    return replace(known, key_id=found.key_id)


async def _new(deps: Deps, customer: Customer, number: int) -> Order:
    found = await _ask(deps, customer, number)
    lost = await _lost_purchase(deps, customer, found)
    order = _order(deps, customer, number, found, lost)
    async with deps.db.write() as connection:
        order_id = await orders.add(connection, order)
        if order_id is None:  # somebody was faster
            raise AlreadyTracked(await orders.by_number(connection, customer.id, number) or order)
        await pinned_card.update(connection, customer, deps.clock())
        if lost is not None:
            await drafts.move(connection, lost.nonce, DraftState.UNSURE, DraftState.PLACED)
            await tell_found(deps, connection, lost, order_id)
    deps.wakeups.outbox.set()
    return replace(order, id=order_id)


async def _ask(deps: Deps, customer: Customer, number: int) -> MarketOrder:
    async with deps.db.read() as connection:
        stored = await customers.keys_of(connection, customer)
    if not stored:
        raise NoKey
    refused: BadKey | None = None
    for own in sorted(stored, key=lambda key: not key.active):
        await deps.pace.turn(own.id)
        try:
            found = await _ask_under(deps, own.id, number)
        except BadKey as refusal:
            refused = refusal
            continue
        if found is not None:
            return found
    raise refused or NotTheirs


async def _ask_under(deps: Deps, key_id: int, number: int) -> MarketOrder | None:
    """A rental is what tells its phone number; both kinds are asked, for they might share a number."""
    key = await key_of(deps, key_id)
    rental: MarketOrder | None = None
    try:
        told = await deps.market.sms_status(key, number)
        rental = MarketOrder(key_id, Kind.RENTAL, told.charge, told.currency, told.phone)
    except (NotFound, InvalidRequest) as refusal:
        log.debug("no rental", number=number, cause=str(refusal))
    if rental is not None and rental.phone:
        return rental
    try:
        async with deps.market.status(key, number) as status:
            is_product = status.entity_type == "product" or bool(status.accounts) or bool(status.unread)
            kind = Kind.PRODUCT if is_product else Kind.SMM
            other = None if is_product or status.entity_type else Kind.PRODUCT
            return MarketOrder(key_id, kind, status.charge, status.currency, other=other)
    except (NotFound, InvalidRequest):
        return rental


async def _lost_purchase(deps: Deps, customer: Customer, found: MarketOrder) -> Draft | None:
    """The purchase in doubt that this order can be: the only one, or the oldest of several of the same."""
    async with deps.db.read() as connection:
        alike = await customers.keys_alike(connection, found.key_id)
        doubts = await drafts.unresolved(connection, customer.id, alike)
    fitting = [
        doubt for doubt in doubts if doubt.kind in (found.kind, found.other) and charge_fits(doubt, found)
    ]
    purchases = {(doubt.kind, doubt.item, doubt.quantity) for doubt in fitting}
    return fitting[0] if len(purchases) == 1 else None


def charge_fits(doubt: Draft, found: MarketOrder) -> bool:
    """Tell whether an order's charge, where there is one to compare, can be that of a doubt.

    It is the price, or what the balance fell by. Numbers rented together are orders of their own.
    """
    if not found.charge or not same_currency(doubt.currency, found.currency):
        return True
    if doubt.kind is Kind.RENTAL:
        return as_expected(doubt.rate, found.charge)
    if as_expected(doubt.estimate, found.charge):
        return True
    if doubt.balance_before is None or doubt.balance_after is None:
        return doubt.open
    return as_expected(doubt.balance_before - doubt.balance_after, found.charge)


def _order(deps: Deps, customer: Customer, number: int, found: MarketOrder, lost: Draft | None) -> Order:
    """What is known of it: of one placed elsewhere the marketplace tells neither the item nor how many."""
    order = Order(
        id=0,
        customer=customer.id,
        key_id=found.key_id,
        number=number,
        kind=found.kind,
        item="",
        title="",
        quantity=1 if found.kind is Kind.RENTAL else 0,
        placed_at=deps.clock(),
        status="",
        currency=found.currency,
    )
    if lost is not None:
        order = _as_bought(order, lost)
    if not found.phone:
        return order
    code = order.country
    return replace(
        order, phone_given=found.phone, phone=international(found.phone, code) if code else found.phone
    )


def _as_bought(order: Order, lost: Draft) -> Order:
    rental = lost.kind is Kind.RENTAL
    return replace(
        order,
        kind=lost.kind,
        item=lost.item,
        title=lost.title,
        quantity=1 if rental else lost.quantity,
        estimate=lost.rate if rental else lost.total,
        estimated_in=lost.currency,
        currency=order.currency or lost.currency,
        draft=lost.nonce,
        card_message_id=lost.message_id if lost.state is DraftState.UNSURE else None,
        price_per=lost.price_per,
        auto_delivery=lost.auto_delivery,
        link=lost.link,
        country=country_code(lost.country or "", "") if rental else None,
    )
