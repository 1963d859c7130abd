"""Orders the lines of a batch (a list of orders) one after the other.

Each is bought as anything is (``bot.actions.purchase``): claimed, quoted once more, and sent once. Whatever
concerns the lines to come pauses the batch, and nothing goes on without a tap.
"""

import time
from collections.abc import Collection

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import fence
from bot.actions import batch_lines, purchase
from bot.actions.errors import (
    ActionError,
    BadQuantity,
    Gone,
    InDoubt,
    NeedsMore,
    NoKey,
    NotEnough,
    PurchasesPaused,
    SoldOut,
)
from bot.actions.outcomes import write_with_retries
from bot.db import batches, customers, drafts
from bot.deps import Deps
from bot.domain.batches import Batch, BatchState, LineProblem, Pause
from bot.domain.customers import Customer
from bot.domain.drafts import Draft, DraftState
from bot.domain.shards import shard_of
from bot.fence import OutOfTouch
from bot.market.errors import BadKey, Busy, MarketError, Refused, TooLarge, Unreachable

log = structlog.get_logger()

TOLD_EVERY = 3.0  # seconds between two edits of the progress
BUSY_TRIES, LONGEST_REST = 3, 30.0  # seconds; how long a rate limit is waited out

_PAUSES: dict[type[Exception], Pause] = {
    InDoubt: Pause.DOUBT,
    PurchasesPaused: Pause.MAINTENANCE,
    NotEnough: Pause.MONEY,
    NoKey: Pause.KEY,
    BadKey: Pause.KEY,
    Unreachable: Pause.UNREACHABLE,
    TooLarge: Pause.UNREACHABLE,
}
# A line that never left is queued again; a doubt pauses also where its verdict is here before the next line.
_PAUSES_AFTER = {DraftState.DRAFT: Pause.UNREACHABLE, DraftState.UNSURE: Pause.DOUBT}
_REJECTED: dict[type[Exception], LineProblem] = {
    SoldOut: LineProblem.SOLD_OUT,
    NeedsMore: LineProblem.NEEDS_MORE,
    Gone: LineProblem.NO_ITEM,
}


def start(deps: Deps, nonce: str) -> None:
    """Begin to order the lines of a batch that was just set running.

    The end of the process waits for it, as for all background work; no update does.
    """
    deps.carried_lists.add(nonce)
    with fence.behind(deps.membership.life):
        deps.background.start(_run(deps, nonce))


async def _run(deps: Deps, nonce: str) -> None:
    told = time.monotonic()
    try:
        while await _order_next(deps, nonce):
            deps.wakeups.outbox.set()
            if time.monotonic() - told >= TOLD_EVERY:
                told = time.monotonic()
                await _tell(deps, nonce)
    except OutOfTouch:  # whoever takes its customer over pauses it
        log.warning("a list of orders is left to another replica", batch=nonce)
    except Exception:
        log.exception("a list of orders failed", batch=nonce)
        await _end(deps, nonce, Pause.FAULT)
    finally:
        deps.carried_lists.discard(nonce)
    deps.wakeups.outbox.set()


async def _tell(deps: Deps, nonce: str) -> None:
    async with deps.db.write() as connection:
        batch = await batches.find(connection, nonce)
        if batch is not None:
            await batch_lines.tell(deps, connection, batch.customer, nonce)
    deps.wakeups.outbox.set()


async def _order_next(deps: Deps, nonce: str) -> bool:
    """Order the next line; whether there may be another one."""
    async with deps.db.read() as connection:
        batch = await batches.find(connection, nonce)
    customer = await customers.remembered(deps.db, batch.customer) if batch else None
    if batch is None or customer is None:
        return False  # all of theirs was deleted
    if not batch.under_way or deps.background.closing:
        return False  # it was paused with the last line; or the next start tells where it stopped
    async with deps.db.read() as connection:
        draft = await drafts.next_of_batch(connection, nonce)
    if draft is None:
        await _end(deps, nonce, None)
        return False
    running = batch.state is BatchState.RUNNING
    reason = await _order(deps, customer, draft) if running else Pause.STOPPED
    if reason is None or not await _any_left(deps, nonce):
        return True
    await _end(deps, nonce, reason)
    return False


async def _any_left(deps: Deps, nonce: str) -> bool:
    """Whether there are lines to come, which a pause concerns."""
    async with deps.db.read() as connection:
        return await drafts.next_of_batch(connection, nonce) is not None


async def _order(deps: Deps, customer: Customer, draft: Draft) -> Pause | None:
    """Order a line; what the batch is to pause for."""
    for attempt in range(BUSY_TRIES):
        try:
            return await _carry_through(deps, customer, draft)
        except Busy as busy:
            if attempt + 1 < BUSY_TRIES:
                await deps.background.rest(min(busy.delay, LONGEST_REST))
            if deps.background.closing:
                return None
    return Pause.BUSY


async def _carry_through(deps: Deps, customer: Customer, draft: Draft) -> Pause | None:
    try:
        claimed, ours = await purchase.claim(deps, customer, draft.nonce, None)
        offer = await purchase.carry_through(deps, customer, claimed) if ours else None
    except Busy:
        raise
    except (ActionError, MarketError) as no:
        pause = _PAUSES.get(type(no))
        if pause is None:
            await _reject(deps, draft, no)
        return pause
    except purchase.AlreadySent:
        return None  # another replica carries it, and the list is paused by now
    if offer is not None:
        return None  # it was paused with the question
    async with deps.db.read() as connection:
        ended = await drafts.find(connection, draft.nonce)
    return _PAUSES_AFTER.get(ended.state) if ended is not None else None


async def _reject(deps: Deps, draft: Draft, no: ActionError | MarketError) -> None:
    """Note that a line cannot be bought any more, and why."""
    async with deps.db.write() as connection:
        if isinstance(no, Refused):
            refused = DraftState.REFUSED
            await drafts.move(connection, draft.nonce, DraftState.DRAFT, refused, words=no.words)
        elif isinstance(no, BadQuantity):
            await batch_lines.reject(connection, draft.nonce, LineProblem.RANGE, no.lowest, no.highest)
        else:
            await batch_lines.reject(connection, draft.nonce, _REJECTED[type(no)])


async def _end(deps: Deps, nonce: str, reason: Pause | None) -> None:
    """Pause a batch that runs; without a reason nothing is left of it."""

    async def write(connection: AsyncConnection) -> None:
        batch = await batches.find(connection, nonce)
        if batch is None:
            return
        if reason is not None:
            await batch_lines.pause(deps, connection, batch.customer, nonce, reason)
        elif await batches.finish(connection, nonce):
            await batch_lines.tell_end(deps, connection, batch.customer, nonce)

    await write_with_retries(deps, write)


async def take_over(deps: Deps, shards: Collection[int]) -> None:
    """Pause what ran for some customers when whoever served them ended."""
    async with deps.db.read() as connection:
        running = await batches.under_way(connection)
    await pause_all(deps, [one for one in running if shard_of(one.customer) in shards])


async def pause_all(deps: Deps, running: Collection[Batch]) -> None:
    """Pause batches that nobody carries any more."""
    async with deps.db.write() as connection:
        for batch in running:
            await batch_lines.pause(deps, connection, batch.customer, batch.nonce, Pause.RESTARTED)
    deps.wakeups.outbox.set()
