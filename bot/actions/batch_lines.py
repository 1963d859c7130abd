"""What is different about a purchase that is a line of a batch (a list of orders).

Its message is that of the batch. What never left is queued again; what was asked about again, or refused for
a reason that concerns the lines after it as well, has a new draft in its place, and the batch pauses.
"""

from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions.buy import new_nonce
from bot.actions.errors import InDoubt
from bot.db import batches, customers, drafts, locks, outbox
from bot.deps import Deps
from bot.domain.batches import LineProblem, Pause
from bot.domain.drafts import Draft, DraftState, Offer
from bot.domain.pushes import PAUSED, About, PushKind
from bot.market.errors import BadKey, Busy, NoMoney, Refused

_PAUSES: dict[type[Refused | Busy], Pause] = {
    NoMoney: Pause.MONEY,
    BadKey: Pause.KEY,
    Busy: Pause.BUSY,
}


def pause_at(refusal: Refused | Busy) -> Pause | None:
    """What a refusal pauses a batch for; ``None``: it concerns its own line alone."""
    return _PAUSES.get(type(refusal))


def kept_state(draft: Draft, end: DraftState) -> DraftState:
    """The state that a purchase is stored with at its end: a line that never left is queued again."""
    return DraftState.DRAFT if draft.batch is not None and end is DraftState.NOT_SENT else end


def successor(old: Draft, offer: Offer) -> Draft:
    """The draft that takes the place of another one, about which its customer is asked.

    A list asks about one thing at a time: the price first, then the limits.
    """
    new = offer.asked_once_more()
    if old.batch is None:
        return new
    told = new.above_limits and (old.above_limits or not offer.moved)
    return replace(new, batch=old.batch, expires_at=old.expires_at, above_limits=told)


def without_warnings(offer: Offer) -> Offer:
    """The offer of a line, without what speaks against its link: its list was looked through as a whole.

    One with the same link as an open order was left out, unless it was tapped in; the preview told of those
    that lead to another platform.
    """
    return replace(offer, warnings=())


async def check_doubts(deps: Deps, draft: Draft) -> None:
    """Check that the balance could tell what becomes of a line: with two doubts it could not.

    :raises InDoubt: an earlier purchase under this API key has no verdict yet.
    """
    if draft.batch is None:
        return
    async with deps.db.read() as connection:
        alike = await customers.keys_alike(connection, draft.key_id)
        if await drafts.is_in_doubt(connection, alike):
            raise InDoubt


async def ask_again(deps: Deps, connection: AsyncConnection, old: Draft, offer: Offer) -> None:
    """Pause the batch of a draft that was replaced: the new one is ordered once its customer agreed.

    One whose total is not certain any more is not ordered from a list.
    """
    if old.batch is None:
        return
    new = offer.draft
    await batches.repoint(connection, old.nonce, new.nonce)
    if new.open:
        await reject(connection, new.nonce, LineProblem.OPEN_TOTAL)
    else:
        reason = Pause.LIMIT if offer.above and not offer.moved else Pause.PRICE
        await pause(deps, connection, old.customer, old.batch, reason)


async def put_back(deps: Deps, connection: AsyncConnection, draft: Draft, reason: Pause | None) -> None:
    """Queue a refused line again, as a purchase of its own, and pause its batch."""
    if draft.batch is None or reason is None:
        return
    anew = replace(draft, nonce=new_nonce(), state=DraftState.DRAFT)
    await drafts.add(connection, anew)
    await batches.repoint(connection, draft.nonce, anew.nonce)
    await pause(deps, connection, draft.customer, draft.batch, reason)


async def reject(
    connection: AsyncConnection,
    nonce: str,
    problem: LineProblem,
    lowest: int | None = None,
    highest: int | None = None,
) -> None:
    """Note why a queued line cannot be ordered after all."""
    if await drafts.move(connection, nonce, DraftState.DRAFT, DraftState.CANCELLED):
        await batches.note_problem(connection, nonce, problem, lowest, highest)


async def pause(deps: Deps, connection: AsyncConnection, customer: int, batch: str, reason: Pause) -> None:
    """Pause a batch that runs, and tell. A verdict that comes at the same time sees it paused."""
    known = await batches.find(connection, batch)
    if known is not None:
        await locks.keys_alike(connection, known.key_id)
    if await batches.pause(connection, batch, reason):
        await tell_end(deps, connection, customer, batch)


async def tell_end(deps: Deps, connection: AsyncConnection, customer: int, batch: str) -> None:
    """Queue the last state of the progress, and the message that a batch paused or ended."""
    for ordinal in (0, PAUSED):
        await tell(deps, connection, customer, batch, ordinal)


async def tell(deps: Deps, connection: AsyncConnection, customer: int, batch: str, ordinal: int = 0) -> None:
    """Queue the progress of a batch."""
    about = About.of_batch(batch)
    await outbox.put(connection, customer, about, PushKind.BATCH, deps.clock(), ordinal=ordinal)


async def verdict_came(deps: Deps, connection: AsyncConnection, draft: Draft) -> None:
    """Show that the batches that a doubt kept paused can go on, and what its own line came to."""
    await locks.keys_alike(connection, draft.key_id)
    alike = await customers.keys_alike(connection, draft.key_id)
    shown = {one.nonce: one.customer for one in await batches.paused(connection, alike)}
    if draft.batch is not None:
        shown[draft.batch] = draft.customer
    for batch, customer in shown.items():
        await tell(deps, connection, customer, batch, PAUSED)
