"""Polls one order: asks the marketplace, merges, and writes the change and its pushes in one transaction."""

import json
from contextlib import suppress
from dataclasses import astuple, dataclass, replace
from datetime import timedelta

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import goods, pinned_card, pushes, warranties
from bot.actions.account import balance_of, key_of
from bot.actions.errors import NoKey
from bot.actions.phones import international
from bot.db import customers, orders, outbox
from bot.deps import Deps
from bot.domain.order_changes import Change, brings_nothing, changes, charged_otherwise, expired
from bot.domain.orders import Kind, Order, Phase, Sms, StatusReport
from bot.domain.prices import basis_shown
from bot.domain.pushes import About, Event, PushKind
from bot.domain.schedule import over
from bot.domain.statuses import phase_of
from bot.domain.warranties import is_changed
from bot.market.errors import BadKey, Busy, MarketError
from bot.market.models import OrderStatus, SmsCode, SmsStatus

log = structlog.get_logger()

LONGEST_STORED_GOODS = 512 * 1024  # characters, in the outbox; larger goods are asked for anew
NO_SMS = Sms("", "")
SAME_MOMENT = timedelta(minutes=1)  # an expiry counted from now differs from look to look


@dataclass(frozen=True, slots=True)
class Answer:
    """What the marketplace told of an order. ``unread``: goods that cannot be read, as they came."""

    seen: StatusReport
    goods: tuple[str, ...] = ()
    sms: Sms = NO_SMS
    unread: str = ""


async def poll(deps: Deps, order: Order, *, thorough: bool = False) -> Order:
    """Poll an order and store what is new, with the pushes that will tell it.

    A rental is asked by ``sms_code``, the only action that returns the whole SMS; ``thorough`` asks
    ``sms_status`` too, which alone tells the expiry, the charge and the end.

    :raises NoKey, MarketError: nothing was learnt.
    """
    key = await key_of(deps, order.key_id)
    if order.kind is Kind.RENTAL:
        return await _poll_rental(deps, key, order, thorough=thorough)
    async with deps.market.status(key, order.number) as status:
        return await learn(deps, order, _from_order(order, status))


def _from_order(order: Order, status: OrderStatus) -> Answer:
    seen = StatusReport(
        status=status.status,
        charge=status.charge,
        currency=status.currency,
        start_count=status.start_count,
        remains=status.remains,
        auto_delivery=status.auto_delivery,
    )
    done = phase_of(order.kind, status.status) is Phase.DELIVERED
    nowhere = done and order.kind is Kind.PRODUCT and not order.delivered  # then it may lie anywhere
    return Answer(seen, status.accounts, unread=status.raw if status.unread or nowhere else "")


async def _poll_rental(deps: Deps, key: str, order: Order, *, thorough: bool) -> Order:
    """What either action tells is stored at once: a code never waits for the other one to be answered."""
    told, error = None, None
    try:
        told = await deps.market.sms_code(key, order.number)
    except (BadKey, Busy):
        raise
    except MarketError as failure:
        error = failure
    if told is not None:
        known, sms = order.delivered, Sms(told.code or "", told.content or "")
        order = await learn(deps, order, Answer(StatusReport(order.status), sms=sms))
        ended = phase_of(order.kind, told.status) is not Phase.ACTIVE and order.phase is Phase.ACTIVE
        if not (order.delivered > known or thorough or ended or not order.phone):
            return order  # also where it repeats an SMS that is known
    try:
        status = await deps.market.sms_status(key, order.number)
    except MarketError as failure:
        if error is not None or isinstance(failure, BadKey | Busy):
            raise
        log.info("only half an answer about a rental", order=order.id, cause=str(failure))
        return order
    return await learn(deps, order, await _from_status(deps, key, order, status, told))


async def _from_status(deps: Deps, key: str, order: Order, status: SmsStatus, told: SmsCode | None) -> Answer:
    """``sms_status``, with the whole SMS where a code shows here first. ``told``: by ``sms_code`` before."""
    text = status.content or _text_with(status.code, told)
    came_since = told is not None and told.code not in (None, status.code)
    if status.code and not text and (came_since or not order.delivered):
        try:
            text = _text_with(status.code, await deps.market.sms_code(key, order.number))
        except MarketError as failure:
            log.info("a code without its SMS", order=order.id, cause=str(failure))
    return Answer(_rental_seen(deps, order, status), sms=Sms(status.code or "", text))


def _text_with(code: str | None, told: SmsCode | None) -> str:
    """The text that ``sms_code`` told, unless it is of another SMS than this code."""
    mine = told is not None and (code is None or told.code in (None, code))
    return (told.content or "") if told is not None and mine else ""


def _rental_seen(deps: Deps, order: Order, status: SmsStatus) -> StatusReport:
    expires_at = status.expires_at
    if status.expires_in is not None:
        expires_at = deps.clock() + status.expires_in
        known = order.expires_at
        if known is not None and abs(expires_at - known) < SAME_MOMENT:
            expires_at = known
    seen = StatusReport(status.status, status.charge, status.currency, expires_at=expires_at)
    if order.phone or not status.phone:
        return seen
    phone = international(status.phone, order.country) if order.country else status.phone
    return replace(seen, phone=phone, phone_given=status.phone)


async def learn(deps: Deps, order: Order, answer: Answer) -> Order:
    """Merge an answer into what is stored *now*: another poll may have been faster.

    An answer without goods that brings nothing new is not written: most polls end so.
    """
    now, bare = deps.clock(), answer == Answer(answer.seen)
    if bare and not over(order, now) and brings_nothing(order, answer.seen, now):
        return order
    found = await goods.with_marks(deps.vault, answer.goods)

    async def merge(connection: AsyncConnection) -> Change:
        before = await orders.find(connection, order.id, lock=True)
        if before is None:
            return Change(order, ())
        new = await goods.new_accounts(deps.vault, connection, before, found)
        units = tuple(new.values())
        if before.kind is Kind.RENTAL and await goods.new_message(deps, connection, before, answer.sms):
            units = (answer.sms.code,)
            await orders.set_code(connection, before.id, deps.vault.seal(json.dumps(astuple(answer.sms))))
        change = changes(before, answer.seen, units, now, answer.sms.text)
        if over(change.after, now):
            change = expired(change.after, now)
        await _compare_basis(connection, before, change.after)  # changes the customer, whom pushes lock
        await _store(deps, connection, before, change, list(new))
        if answer.unread:
            await _tell_unread(deps, connection, before, answer.unread)
        return change

    change = await deps.db.transact(merge)
    if change.events or answer.unread:
        deps.wakeups.outbox.set()
    if change.events and order.kind is Kind.RENTAL:
        deps.wakeups.rentals.put_nowait(order.draft)  # its plan, if it is of one, may go on
    return change.after


async def _tell_unread(deps: Deps, connection: AsyncConnection, order: Order, raw: str) -> None:
    """Their owner is told once, and handed the text over, unless it is too long to be kept."""
    secret = deps.vault.seal(json.dumps([raw])) if len(raw) <= LONGEST_STORED_GOODS else None
    about, kind = About.of_order(order.id), PushKind.UNREAD_GOODS
    if await outbox.put(connection, order.customer, about, kind, deps.clock(), secret=secret):
        log.warning("goods that cannot be read", order=order.id, characters=len(raw))


async def _compare_basis(connection: AsyncConnection, before: Order, after: Order) -> None:
    """A charge may show that a rate is for another number of units: the next estimates know it."""
    if after.kind is Kind.RENTAL or after.charge == before.charge or not charged_otherwise(after):
        return
    if after.charge is None or after.estimate is None:  # its total was open
        return
    per = basis_shown(after.price_per, after.estimate, after.charge)
    if per is None:
        return
    setting = f"{after.kind.upper()}_PRICE_PER"
    log.warning("a real charge speaks against a setting", setting=setting, taken=after.price_per, shown=per)
    await customers.set_price_basis(connection, after.customer, after.kind, per)


async def _store(
    deps: Deps, connection: AsyncConnection, before: Order, change: Change, marks: list[bytes]
) -> None:
    """``marks``: of the accounts among what is told."""
    await orders.save(connection, before, change.after, deps.clock())
    if is_changed(before, change.after):
        await warranties.plan_reminder(connection, change.after)
    customer = await customers.find(connection, before.customer)
    if change.after.phase is not before.phase:
        await pinned_card.update(connection, customer, deps.clock())
    for event in change.events:
        await pushes.tell(
            connection,
            customer,
            About.of_order(before.id),
            event.kind,
            deps.clock(),
            ordinal=event.ordinal,
            secret=_sealed(deps, event, marks),
        )


def _sealed(deps: Deps, event: Event, marks: list[bytes]) -> bytes | None:
    """What a push tells; in place of large goods their marks, by which they are asked for when it is sent."""
    if not event.secret:
        return None
    if event.kind is PushKind.GOODS and sum(map(len, event.secret)) > LONGEST_STORED_GOODS:
        return deps.vault.seal(json.dumps({"marks": [mark.hex() for mark in marks]}))
    return deps.vault.seal(json.dumps(event.secret))


async def last_sms(deps: Deps, order: Order) -> Sms | None:
    """The last SMS of a rental, which its card shows."""
    async with deps.db.read() as connection:
        sealed = await orders.sealed_codes(connection, [order.id])
    return opened_sms(deps, sealed[order.id]) if sealed else None


def opened_sms(deps: Deps, sealed: bytes) -> Sms:
    """Unseal the last SMS of a rental."""
    opened = deps.vault.open(sealed)
    try:
        code, text = json.loads(opened)
    except (ValueError, TypeError):  # of an earlier version, which kept the code alone
        return Sms(opened, "")
    return Sms(str(code), str(text))


async def key_is_refused(deps: Deps, order: Order) -> bool:
    """Ask once more, by ``balance``, before all of a customer's orders are told that their key is refused."""
    try:
        await balance_of(deps, order.key_id)
    except BadKey:
        return True
    except MarketError:
        return False
    return False


async def stop_key(deps: Deps, order: Order) -> None:
    """Note that the marketplace refuses a key: its orders rest, and its owner is told once."""
    async with deps.db.write() as connection:
        if await customers.stop_key(connection, order.key_id):
            now = deps.clock()
            about, ordinal = About.of_key(order.key_id), int(now.timestamp())
            customer = await customers.find(connection, order.customer)
            await pushes.tell(connection, customer, about, PushKind.KEY_STOPPED, now, ordinal=ordinal)
    deps.wakeups.outbox.set()
    with suppress(NoKey):  # it was removed meanwhile
        deps.market.key_status.refused(await key_of(deps, order.key_id))  # its next answer counts again


async def stop_tracking(deps: Deps, order: Order) -> None:
    """Stop polling an order of which there is nothing more to learn."""
    stopping = orders.stopping_tracking(order.id)
    if order.phase is not Phase.ACTIVE:
        await deps.db.execute(stopping)
        return
    async with deps.db.write() as connection:  # it counted as under way
        await connection.execute(*stopping)
        await pinned_card.update(connection, await customers.find(connection, order.customer), deps.clock())
    deps.wakeups.outbox.set()


async def mark_lost(deps: Deps, order: Order) -> Order:
    """Note that an order has been unknown for a while: its owner is told, and it is polled rarely."""
    now = deps.clock()
    async with deps.db.write() as connection:
        if await orders.mark_lost(connection, order.id, now):
            about, ordinal = About.of_order(order.id), int(now.timestamp())
            customer = await customers.find(connection, order.customer)
            await pushes.tell(connection, customer, about, PushKind.LOST, now, ordinal=ordinal)
    deps.wakeups.outbox.set()
    return replace(order, lost_at=now)


async def resume(deps: Deps, order: Order) -> Order:
    """Note that the marketplace knows an order again that was lost or let go: it is tracked as before."""
    async with deps.db.write() as connection:
        await orders.resume_tracking(connection, order.id, order.key_id)
        await pinned_card.update(connection, await customers.find(connection, order.customer), deps.clock())
    deps.wakeups.outbox.set()
    return replace(order, lost_at=None)


async def under_another_key(deps: Deps, order: Order) -> Order | None:
    """Find an order that is polled under another key by now."""
    async with deps.db.read() as connection:
        stored = await orders.find(connection, order.id)
    return stored if stored is not None and stored.key_id != order.key_id else None
