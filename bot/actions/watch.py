"""One look at one order: ask, merge, write the change and its pushes in one transaction."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions.account import balance_of, key_of
from bot.db import customers, orders, outbox
from bot.market.errors import BadKey, Busy, MarketError
from bot.market.models import SmsStatus
from bot.model import Change, EventKind, Kind, Order, Seen, changes, charged_otherwise, expired
from bot.prices import basis_shown
from bot.schedule import over
from bot.shop import Shop

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Answer:
    """What the marketplace told of an order: ``goods`` are its accounts, or its code."""

    seen: Seen
    goods: tuple[str, ...] = ()
    text: str = ""  # the whole SMS


async def look(shop: Shop, order: Order, *, thorough: bool = False) -> Order:
    """Ask the marketplace about an order and store what is new, with the pushes that will tell it.

    A rental is asked by ``sms_code``, the only action that returns the whole SMS; ``thorough`` asks
    ``sms_status`` too, which alone tells the expiry, the charge and the end.

    :raises NoKey, MarketError: nothing was learnt.
    """
    key = await key_of(shop, order.key_id)
    if order.kind is Kind.RENTAL:
        return await _look_at_rental(shop, key, order, thorough=thorough)
    return await learn(shop, order, await _ask_order(shop, key, order))


async def _ask_order(shop: Shop, key: str, order: Order) -> Answer:
    status = await shop.market.status(key, order.number)
    seen = Seen(
        status=status.status,
        charge=status.charge,
        currency=status.currency,
        start_count=status.start_count,
        remains=status.remains,
        auto_delivery=status.auto_delivery,
    )
    return Answer(seen, status.accounts)


async def _look_at_rental(shop: Shop, key: str, order: Order, *, thorough: bool) -> Order:
    """What either question tells is kept at once: a code never waits for the other one to be answered."""
    told, trouble = None, None
    try:
        told = await shop.market.sms_code(key, order.number)
    except (BadKey, Busy):
        raise
    except MarketError as met:
        trouble = met
    if told is not None:
        goods = (told.code,) if told.code else ()
        order = await learn(shop, order, Answer(Seen(order.status), goods, told.content or ""))
        if not told.code and not thorough:
            return order
    try:
        status = await shop.market.sms_status(key, order.number)
    except MarketError as met:
        if trouble is not None or isinstance(met, BadKey | Busy):
            raise
        log.info("only half an answer about a rental", order=order.id, cause=str(met))
        return order
    return await learn(shop, order, await _from_status(shop, key, order, status))


async def _from_status(shop: Shop, key: str, order: Order, status: SmsStatus) -> Answer:
    """``sms_status``, with the whole SMS where a code shows here first."""
    text = status.content or ""
    if status.code and not order.delivered and not text:
        try:
            text = (await shop.market.sms_code(key, order.number)).content or ""
        except MarketError as met:
            log.info("a code without its SMS", order=order.id, cause=str(met))
    return Answer(_rental_seen(status), (status.code,) if status.code else (), text)


def _rental_seen(status: SmsStatus) -> Seen:
    return Seen(status.status, status.charge, status.currency, expires_at=status.expires_at)


async def learn(shop: Shop, order: Order, answer: Answer) -> Order:
    """Merge an answer into what is stored *now*: another look may have been faster."""
    now = shop.clock()
    async with shop.db.write() as connection:
        before = await orders.find(connection, order.id)
        if before is None:
            return order
        fresh = await _unseen(shop, connection, before, answer.goods)
        change = changes(before, answer.seen, fresh, now, answer.text)
        if over(change.after, now):
            change = expired(change.after, now)
        await _store(shop, connection, before, change, now)
        if fresh and before.kind is Kind.RENTAL:
            await orders.set_code(connection, before.id, shop.vault.seal(fresh[0]))
        await _compare_basis(connection, before, change.after)
    if change.events:
        shop.news.outbox.set()
    return change.after


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
    learned = {"smm_per": per} if after.kind is Kind.SMM else {"product_per": per}
    await customers.change(connection, after.customer, **learned)


async def _unseen(
    shop: Shop, connection: AsyncConnection, order: Order, goods: Sequence[str]
) -> tuple[str, ...]:
    if not goods:
        return ()
    known = await orders.known_marks(connection, order.id)
    marked = {shop.vault.mark(one): one for one in goods}
    fresh = {mark: one for mark, one in marked.items() if mark not in known}
    await orders.add_marks(connection, order.id, fresh)
    return tuple(fresh.values())


async def _store(
    shop: Shop, connection: AsyncConnection, before: Order, change: Change, now: datetime
) -> None:
    await orders.save(connection, before, change.after)
    customer = await customers.find(connection, before.customer)
    for event in change.events:
        if event.kind is EventKind.STATUS and customer is not None and not customer.status_pushes:
            continue
        sealed = shop.vault.seal(json.dumps(event.secret)) if event.secret else None
        await outbox.put(
            connection,
            before.customer,
            f"order:{before.id}",
            event.kind,
            now,
            ordinal=event.ordinal,
            secret=sealed,
        )


async def last_code(shop: Shop, order: Order) -> str | None:
    """The code that a rental's card shows, as it was found last."""
    async with shop.db.read() as connection:
        sealed = await orders.sealed_code(connection, order.id)
    return shop.vault.open(sealed) if sealed else None


async def key_is_refused(shop: Shop, order: Order) -> bool:
    """Ask once more, by ``balance``: one refusal may be a gateway's page and not the marketplace's word."""
    try:
        await balance_of(shop, order.key_id)
    except BadKey:
        return True
    except MarketError:
        return False
    return False


async def key_stopped(shop: Shop, order: Order) -> None:
    """The marketplace refuses this key: its orders rest, and its owner is told once."""
    async with shop.db.write() as connection:
        if await customers.stop_key(connection, order.key_id):
            now = shop.clock()
            about = f"key:{order.key_id}"
            await outbox.put(
                connection, order.customer, about, EventKind.KEY_STOPPED, now, ordinal=int(now.timestamp())
            )
    shop.news.outbox.set()


async def key_works(shop: Shop, order: Order) -> None:
    """A key that was refused is taken again."""
    async with shop.db.write() as connection:
        await customers.revive_key(connection, order.key_id)


async def stop_watching(shop: Shop, order: Order) -> None:
    async with shop.db.write() as connection:
        await orders.stop_watching(connection, order.id)


async def lost(shop: Shop, order: Order) -> None:
    """The marketplace has not known this order for a while: its owner is told once, and asks from now on."""
    async with shop.db.write() as connection:
        await orders.stop_watching(connection, order.id)
        await outbox.put(connection, order.customer, f"order:{order.id}", EventKind.LOST, shop.clock())
    shop.news.outbox.set()


async def handed_over(shop: Shop, order: Order) -> Order | None:
    """The order as it is stored, if it is asked for under another key by now."""
    async with shop.db.read() as connection:
        stored = await orders.find(connection, order.id)
    return stored if stored is not None and stored.key_id != order.key_id else None
