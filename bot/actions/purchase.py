"""Money moves once: from **Confirm** to an outcome, for items and rentals alike.

A draft is claimed by compare-and-set, quoted once more, and marked ``sending`` in the very moment before the
first byte of the one call leaves. What the call tells is written with the push that will say so in one
transaction. Nothing here, nor anything that calls it, ever repeats a purchase by itself.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from decimal import Decimal

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import buy, fewer, rent, settle
from bot.actions.account import key_of
from bot.actions.buy import Offer, afford
from bot.actions.outcomes import surely, tell_outcome
from bot.actions.phones import international, rented_in
from bot.db import customers, drafts, orders, outbox
from bot.db.customers import Customer
from bot.market.errors import BadKey, Busy, Refused, Unreachable, Unsure
from bot.market.models import RentedNumber
from bot.model import Draft, DraftState, EventKind, Kind, Order
from bot.shop import Shop

log = structlog.get_logger()


async def claim(shop: Shop, customer: Customer, nonce: str, message_id: int | None) -> tuple[Draft, bool]:
    """Take a draft for the tap that comes first: the draft, and whether it is this caller's to carry through.

    ``message_id`` is the confirmation, into which the outcome will come.

    :raises Gone: there is no such draft of this customer.
    """
    draft = await buy.draft(shop, customer, nonce)
    ours = await _move(shop, draft, DraftState.DRAFT, DraftState.PREPARED, message_id=message_id)
    return await buy.draft(shop, customer, nonce), ours


async def carry_through(shop: Shop, customer: Customer, draft: Draft) -> Offer | None:
    """Buy what a claimed draft says.

    ``None``: done; the outcome comes through the outbox. An ``Offer``: price or stock moved, the draft was
    too old, or it exceeds a limit of the customer's own; nothing was bought and this is the new question.

    :raises NotEnough, SoldOut, BadQuantity, NoKey, MarketError: nothing was sent; the draft can be confirmed
        again.
    """
    try:
        async with shop.turns.of(await _payer(shop, draft)):
            offer = await _quote_again(shop, customer, draft)
            if _must_ask_again(shop, draft, offer):
                return await _ask_again(shop, draft, offer)
            afford(offer.balance, offer.draft)
            key = await key_of(shop, draft.key_id)
            with shop.errands.while_money_moves():
                await _call(shop, draft, key, offer.balance.amount)
    except BaseException:  # also cancelled: what is still only prepared was not sent, and is free again
        await surely(shop, lambda connection: drafts.move(connection, draft.nonce, *_FREED))
        raise
    return None


_FREED = (DraftState.PREPARED, DraftState.DRAFT)


async def _payer(shop: Shop, draft: Draft) -> int:
    """Whose turn it is: an API key that several customers connected is one payer."""
    async with shop.db.read() as connection:
        return min(await customers.keys_alike(connection, draft.key_id), default=draft.key_id)


async def _quote_again(shop: Shop, customer: Customer, draft: Draft) -> Offer:
    payer = replace(customer, active_key=draft.key_id)
    if draft.kind is Kind.RENTAL:
        return await rent.quote_again(shop, payer, draft)
    return await buy.quote_again(shop, payer, draft)


def _must_ask_again(shop: Shop, draft: Draft, offer: Offer) -> bool:
    unasked = offer.above and not draft.above_limits
    return bool(offer.moved or unasked) or shop.clock() > draft.expires_at


async def _ask_again(shop: Shop, draft: Draft, offer: Offer) -> Offer:
    new = replace(offer.draft, above_limits=bool(offer.above))
    async with shop.db.write() as connection:
        await drafts.move(connection, draft.nonce, DraftState.PREPARED, DraftState.CANCELLED)
        await drafts.add(connection, new)
    return replace(offer, draft=new)


async def _call(shop: Shop, draft: Draft, key: str, balance: Decimal) -> None:
    """The one call. Every way out of it writes an outcome."""

    async def sending() -> None:
        marked = await _move(
            shop,
            draft,
            DraftState.PREPARED,
            DraftState.SENDING,
            balance_before=balance,
            sent_at=shop.clock(),
        )
        if not marked:
            raise AlreadySent

    try:
        placed = await _order(shop, draft, key, sending)
    except Unreachable as cause:
        await _end(shop, draft, _ANY, DraftState.NOT_SENT, str(cause))
    except Unsure as cause:
        await _doubt(shop, draft, str(cause))
    except (Refused, Busy) as no:
        await _refused(shop, draft, balance, no)
    except Exception:  # the mark could not be committed, so the hook kept the request from leaving
        await _end(shop, draft, _ANY, DraftState.NOT_SENT, "not stored")
        raise
    else:
        await _placed(shop, draft, placed)


class AlreadySent(Exception):
    """Raised inside the headers hook, where it keeps the request from leaving: this draft is not ours."""


async def _order(
    shop: Shop, draft: Draft, key: str, sending: Callable[[], Awaitable[None]]
) -> list[RentedNumber | int]:
    if draft.kind is Kind.RENTAL:
        answer = await shop.market.add_sms(
            key,
            project_id=draft.item,
            quantity=draft.quantity,
            country=draft.country,
            phone=draft.phone_given or draft.phone,
            sending=sending,
        )
        return list(answer.rows)
    number = await shop.market.add(
        key, service=int(draft.item), quantity=draft.quantity, link=draft.link, sending=sending
    )
    return [number]


async def _refused(shop: Shop, draft: Draft, before: Decimal, no: Refused | Busy) -> None:
    """Until the refusal is believed the draft stays ``sending``: after a crash in between it is a doubt."""
    if await settle.believed(shop, draft, before, no):
        await _end(shop, draft, _SENT, DraftState.REFUSED, _words(no))
    else:
        await _doubt(shop, draft, _words(no))


def _words(no: Refused | Busy) -> str:
    if isinstance(no, BadKey):
        return "Invalid API key"
    return no.words if isinstance(no, Refused) else "Rate limit exceeded"


async def _doubt(shop: Shop, draft: Draft, cause: str) -> None:
    await _end(shop, draft, _SENT, DraftState.UNSURE, cause)
    shop.news.doubts.put_nowait(draft.nonce)


_SENT = (DraftState.SENDING,)
_ANY = (DraftState.PREPARED, DraftState.SENDING)  # the mark may be committed and yet nothing have left


async def _end(
    shop: Shop, draft: Draft, before: tuple[DraftState, ...], after: DraftState, words: str
) -> None:
    log.warning("purchase ended", draft=draft.nonce, state=after.value, cause=words)
    shop.ended(after.value)

    async def write(connection: AsyncConnection) -> None:
        for state in before:
            if await drafts.move(connection, draft.nonce, state, after, words=words):
                await tell_outcome(shop, connection, draft)

    await surely(shop, write)
    shop.news.outbox.set()


async def _placed(shop: Shop, draft: Draft, placed: list[RentedNumber | int]) -> None:
    """Write the orders, the draft's end and the cards to show in one transaction.

    A number that is bound already, to whomever, cannot be this order's: that answer is not believed.
    """
    numbers = [one if isinstance(one, int) else one.order for one in placed]
    log.info("purchase carried out", draft=draft.nonce, numbers=numbers)

    async def write(connection: AsyncConnection) -> list[int]:
        stored: list[int] = []
        if await customers.find(connection, draft.customer) is None:
            return stored  # they had everything of theirs deleted meanwhile
        for position, one in enumerate(placed):
            order = _new_order(shop, draft, one, first=position == 0)
            if await orders.bound(connection, order.number, order.kind):
                continue
            order_id = await orders.add(connection, order)
            if order_id is not None:
                stored.append(order_id)
                await _show_card(shop, connection, draft, order_id)
        if stored:
            await drafts.move(connection, draft.nonce, DraftState.SENDING, DraftState.PLACED)
            await fewer.tell(shop, connection, draft, len(stored))
        else:
            words = "the order number is already known"
            await drafts.move(connection, draft.nonce, DraftState.SENDING, DraftState.UNSURE, words=words)
            await tell_outcome(shop, connection, draft)
        return stored

    stored = await surely(shop, write)
    shop.ended((DraftState.PLACED if stored else DraftState.UNSURE).value)
    for order_id in stored:
        shop.news.orders.put_nowait(order_id)
    if not stored:
        shop.news.doubts.put_nowait(draft.nonce)
    await fewer.note_balance(shop, draft, len(stored))
    shop.news.outbox.set()
    if draft.kind is Kind.PRODUCT:
        shop.catalog.sold(int(draft.item), draft.quantity)


async def _show_card(shop: Shop, connection: AsyncConnection, draft: Draft, order_id: int) -> None:
    urgent = outbox.PRIORITY[EventKind.OUTCOME]
    await outbox.put(
        connection, draft.customer, f"order:{order_id}", EventKind.CARD, shop.clock(), priority=urgent
    )


def _new_order(shop: Shop, draft: Draft, placed: RentedNumber | int, *, first: bool) -> Order:
    """The first order takes the confirmation's place in the chat; further ones get messages of their own."""
    common = Order(
        id=0,
        customer=draft.customer,
        key_id=draft.key_id,
        number=placed if isinstance(placed, int) else placed.order,
        kind=draft.kind,
        item=draft.item,
        title=draft.title,
        quantity=draft.quantity,
        placed_at=shop.clock(),
        status="",  # the marketplace has not said yet
        estimate=draft.total,
        currency=draft.currency,
        estimated_in=draft.currency,
        auto_delivery=draft.auto_delivery,
        price_per=draft.price_per,
        card_message_id=draft.message_id if first else None,
        link=draft.link,
        draft=draft.nonce,
    )
    if isinstance(placed, int):
        return common
    code = rented_in(placed.country, draft.country or "")
    return replace(
        common,
        quantity=1,
        estimate=draft.rate,
        status=placed.status or "active",
        phone=international(placed.phone, code),
        phone_given=placed.phone,
        country=code,
    )


async def _move(shop: Shop, draft: Draft, before: DraftState, after: DraftState, **values: object) -> bool:
    async with shop.db.write() as connection:
        return await drafts.move(connection, draft.nonce, before, after, **values)


async def recover(shop: Shop) -> None:
    """Settle what a stopped process left between two steps; called once, before anything else runs.

    ``prepared`` never left this machine. ``sending`` may have.
    """
    async with shop.db.write() as connection:
        for draft in await drafts.in_state(connection, DraftState.PREPARED):
            await drafts.move(
                connection, draft.nonce, DraftState.PREPARED, DraftState.NOT_SENT, words="interrupted"
            )
            await tell_outcome(shop, connection, draft)
        for draft in await drafts.in_state(connection, DraftState.SENDING):
            await drafts.move(
                connection, draft.nonce, DraftState.SENDING, DraftState.UNSURE, words="interrupted"
            )
            await tell_outcome(shop, connection, draft)
        for draft in await drafts.in_state(connection, DraftState.UNSURE):
            shop.news.doubts.put_nowait(draft.nonce)
    shop.news.outbox.set()
