"""Carries a purchase out, from **Confirm** to an outcome; it is sent once at most, items and rentals alike.

A draft is claimed by compare-and-set, quoted once more, and marked ``sending`` in the very moment before the
first byte of the one call leaves. What the call tells is written with the push that will say so in one
transaction. Nothing here, nor anything that calls it, ever repeats a purchase by itself.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from decimal import Decimal

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import fence
from bot.actions import access, batch_lines, buy, new_orders, partial_rentals, pinned_card, rent, settle
from bot.actions.account import key_of
from bot.actions.buy import afford
from bot.actions.outcomes import execute_with_retries, tell_end, tell_found, tell_outcome, write_with_retries
from bot.actions.turns import turn_of
from bot.db import customers, drafts, orders, series
from bot.deps import Deps
from bot.domain.batches import Pause
from bot.domain.customers import Customer
from bot.domain.drafts import Draft, DraftState, Offer, Verdict
from bot.domain.orders import Kind
from bot.fence import OutOfTouch
from bot.market.errors import BadKey, Busy, Refused, Unreachable, Unsure
from bot.market.models import RentedNumber

log = structlog.get_logger()


async def claim(deps: Deps, customer: Customer, nonce: str, message_id: int | None) -> tuple[Draft, bool]:
    """Claim a draft by compare-and-set: the draft, and whether it is this caller's to carry through.

    ``message_id`` is the confirmation, into which the outcome will come.

    :raises Gone: there is no such draft of this customer.
    """
    draft, ours = await buy.draft(deps, customer, nonce), False
    if nonce in deps.claimed:
        return draft, ours
    carrier = deps.claimed[nonce] = deps.membership.life.id
    try:
        values = {"message_id": message_id, "carrier": carrier}
        claiming = drafts.moving(draft.nonce, DraftState.DRAFT, DraftState.PREPARED, **values)
        [claimed] = await deps.db.execute(claiming)
        ours = claimed.rowcount == 1
        return await buy.draft(deps, customer, nonce), ours
    except BaseException:  # a commit whose answer is lost may have claimed it, and nobody here carries it
        ours = False
        await _free(deps, draft)
        raise
    finally:
        if not ours:
            deps.claimed.pop(nonce, None)


async def carry_through(deps: Deps, customer: Customer, draft: Draft) -> Offer | None:
    """Buy what a claimed draft says.

    ``None``: done; the outcome comes through the outbox. An ``Offer``: price or stock moved, the draft was
    too old, or it exceeds a limit of the customer's own; nothing was bought and this is the new question.

    :raises NotEnough, SoldOut, BadQuantity, NoKey, MarketError: nothing was sent; the draft can be confirmed
        again.
    :raises InDoubt, PurchasesPaused: the same, of a line of a list; and of whoever may not buy now.
    """
    try:
        await access.check_may_buy(deps, draft.customer)
        async with turn_of(deps, payer := await _payer(deps, draft), draft.nonce):
            await batch_lines.check_doubts(deps, draft)
            offer = await _quote_again(deps, customer, draft)
            if _must_ask_again(deps, draft, offer):
                return await _ask_again(deps, draft, offer)
            afford(offer.balance, offer.draft)
            key = await key_of(deps, draft.key_id)
            with deps.background.while_money_moves():
                await _call(deps, draft, key, payer, offer.balance.amount)
    except BaseException:  # also cancelled: what is still only prepared was not sent, and is free again
        await _free(deps, draft)
        raise
    finally:
        deps.claimed.pop(draft.nonce, None)
    return None


async def _free(deps: Deps, draft: Draft) -> None:
    freed = drafts.moving(draft.nonce, DraftState.PREPARED, DraftState.DRAFT, by=_carrier(deps, draft))
    await execute_with_retries(deps, freed)


def _carrier(deps: Deps, draft: Draft) -> int:
    """The life of this replica that claimed a draft. Others may carry it since, where that life is over."""
    return deps.claimed.get(draft.nonce, deps.membership.life.id)


async def _payer(deps: Deps, draft: Draft) -> int:
    """The id to lock: an API key that several customers connected is one payer."""
    async with deps.db.read() as connection:
        return min(await customers.keys_alike(connection, draft.key_id), default=draft.key_id)


async def _quote_again(deps: Deps, customer: Customer, draft: Draft) -> Offer:
    payer = replace(customer, active_key=draft.key_id)
    if draft.kind is Kind.RENTAL:
        return await rent.quote_again(deps, payer, draft)
    offer = await buy.quote_again(deps, payer, draft)
    return offer if draft.batch is None else batch_lines.without_warnings(offer)


def _must_ask_again(deps: Deps, draft: Draft, offer: Offer) -> bool:
    return bool(offer.moved) or offer.asks_more_than(draft) or deps.clock() > draft.expires_at


async def _ask_again(deps: Deps, draft: Draft, offer: Offer) -> Offer:
    new = batch_lines.successor(draft, offer)

    async def write(connection: AsyncConnection) -> None:
        if await drafts.find(connection, new.nonce) is not None:
            return  # the attempt before was committed, and its answer lost
        prepared = (draft.nonce, DraftState.PREPARED)
        if not await drafts.move(connection, *prepared, DraftState.CANCELLED, by=_carrier(deps, draft)):
            raise AlreadySent
        await drafts.add(connection, new)
        await series.follow(connection, draft.nonce, new.nonce)
        await batch_lines.ask_again(deps, connection, draft, replace(offer, draft=new))

    await write_with_retries(deps, write)
    return replace(offer, draft=new)


async def _call(deps: Deps, draft: Draft, key: str, payer: int, balance: Decimal) -> None:
    """The one call. Every way out of it writes an outcome."""

    async def sending() -> None:
        values = {"balance_before": balance, "sent_at": deps.clock()}
        carrier, in_turn = _carrier(deps, draft), not deps.membership.alone
        marking = drafts.marking(draft.nonce, carrier, payer, in_turn=in_turn, **values)
        [marked] = await deps.db.execute(marking)
        if marked.rowcount != 1:
            raise AlreadySent
        fence.check()  # once more: whoever was stopped since may be taken for dead, and the draft for unsure

    try:
        placed = await _order(deps, draft, key, sending)
    except Unreachable as cause:
        await _end(deps, draft, _ANY, DraftState.NOT_SENT, str(cause))
    except Unsure as cause:
        await _doubt(deps, draft, str(cause))
    except (Refused, Busy) as refusal:
        await _refused(deps, draft, balance, refusal)
    except AlreadySent:
        raise  # what became of it is written by whoever carries it
    except OutOfTouch:
        deps.membership.paused()
        await _end(deps, draft, _ANY, DraftState.NOT_SENT, "interrupted")
    except Exception:  # the mark could not be committed, so the hook kept the request from leaving
        await _end(deps, draft, _ANY, DraftState.NOT_SENT, "not stored")
        raise
    else:
        await _placed(deps, draft, placed)


class AlreadySent(Exception):
    """Raised where a draft is not ours any more; in the headers hook it keeps the request from leaving."""


async def _order(
    deps: Deps, draft: Draft, key: str, sending: Callable[[], Awaitable[None]]
) -> list[RentedNumber | int]:
    if draft.kind is Kind.RENTAL:
        answer = await deps.market.add_sms(
            key,
            project_id=draft.item,
            quantity=draft.quantity,
            country=draft.country,
            phone=draft.phone_given or draft.phone,
            sending=sending,
        )
        return list(answer.rows)
    number = await deps.market.add(
        key, service=int(draft.item), quantity=draft.quantity, link=draft.link, sending=sending
    )
    return [number]


async def _refused(deps: Deps, draft: Draft, before: Decimal, refusal: Refused | Busy) -> None:
    """Until the refusal is believed the draft stays ``sending``: after a crash in between it is a doubt."""
    if await settle.is_refusal_certain(deps, draft, before, refusal):
        await _end(deps, draft, _SENT, DraftState.REFUSED, _words(refusal), batch_lines.pause_at(refusal))
    else:
        await _doubt(deps, draft, _words(refusal))


def _words(refusal: Refused | Busy) -> str:
    if isinstance(refusal, BadKey):
        return "Invalid API key"
    return refusal.words if isinstance(refusal, Refused) else "Rate limit exceeded"


async def _doubt(deps: Deps, draft: Draft, cause: str) -> None:
    """Note that nobody knows what came of it, also where others judged it before the call had ended."""
    await _end(deps, draft, _SENT, DraftState.UNSURE, cause)

    async def retract(connection: AsyncConnection) -> None:
        if await drafts.retract(connection, draft.nonce):
            await tell_outcome(deps, connection, replace(draft, verdict=Verdict.UNCLEAR))

    await write_with_retries(deps, retract)
    deps.wakeups.doubts.put_nowait(draft.nonce)


_SENT = (DraftState.SENDING,)
_ANY = (DraftState.PREPARED, DraftState.SENDING)  # the mark may be committed and yet nothing have left


async def _end(
    deps: Deps,
    draft: Draft,
    before: tuple[DraftState, ...],
    after: DraftState,
    words: str,
    pause: Pause | None = None,
) -> None:
    """Write an outcome. ``pause``: what it pauses a list for, if the draft is one of its lines."""
    log.warning("purchase ended", draft=draft.nonce, state=after.value, cause=words)
    deps.ended(after.value)

    async def write(connection: AsyncConnection) -> None:
        for state in before:
            kept = batch_lines.kept_state(draft, after)
            if await drafts.move(connection, draft.nonce, state, kept, by=_carrier(deps, draft), words=words):
                await tell_end(deps, connection, draft, after)
                await batch_lines.put_back(deps, connection, draft, pause)

    await write_with_retries(deps, write)
    deps.wakeups.outbox.set()


async def _placed(deps: Deps, draft: Draft, placed: list[RentedNumber | int]) -> None:
    """Write the orders, the draft's end and the cards to show in one transaction.

    A number that is bound already, to whomever, cannot be this order's: that answer is not believed.
    """
    numbers = [one if isinstance(one, int) else one.order for one in placed]
    log.info("purchase carried out", draft=draft.nonce, numbers=numbers)

    async def write(connection: AsyncConnection) -> list[int]:
        customer = await customers.find(connection, draft.customer)
        if customer is None:
            return []  # they had everything of theirs deleted meanwhile
        if known := await orders.of_draft(connection, draft.customer, draft.nonce):
            return [order.id for order in known]  # the attempt before was committed, and its answer lost
        stored = await new_orders.store(deps, connection, draft, placed)
        if stored:
            await _end_placed(deps, connection, draft, stored[0])
            await partial_rentals.tell(deps, connection, customer, draft, len(stored))
            await pinned_card.update(connection, customer, deps.clock())
        else:
            words = "the order number is already known"
            await drafts.move(connection, draft.nonce, DraftState.SENDING, DraftState.UNSURE, words=words)
            await tell_outcome(deps, connection, draft)
        return stored

    stored = await write_with_retries(deps, write)
    deps.ended((DraftState.PLACED if stored else DraftState.UNSURE).value)
    for order_id in stored:
        deps.wakeups.orders.put_nowait(order_id)
        deps.wakeups.placed.put_nowait(order_id)
    if not stored:
        deps.wakeups.doubts.put_nowait(draft.nonce)
    await partial_rentals.note_balance(deps, draft, len(stored))
    deps.wakeups.paid.put_nowait(draft.key_id)
    deps.wakeups.outbox.set()
    if draft.kind is Kind.PRODUCT:
        deps.catalog.sold(int(draft.item), draft.quantity)


async def _end_placed(deps: Deps, connection: AsyncConnection, draft: Draft, order_id: int) -> None:
    """Note that it was carried out. Whoever took this replica for dead may have told of a doubt meanwhile."""
    if await drafts.move(connection, draft.nonce, DraftState.SENDING, DraftState.PLACED):
        return
    judged = await drafts.find(connection, draft.nonce)
    if judged is not None and await drafts.move(
        connection, draft.nonce, DraftState.UNSURE, DraftState.PLACED
    ):
        await tell_found(deps, connection, judged, order_id)
