"""Outcomes of purchases: written with retries, and queued to be told."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import fence
from bot.db import drafts, orders, outbox
from bot.db.failures import database_failure
from bot.db.statements import Outcome, Statement
from bot.deps import Deps
from bot.domain.drafts import Draft, DraftState
from bot.domain.pushes import VERDICT, About, Priority, PushKind

T = TypeVar("T")
log = structlog.get_logger()

ATTEMPTS_TO_WRITE, LONGEST_REST = 65, 30.0  # seconds


async def write_with_retries(deps: Deps, write: Callable[[AsyncConnection], Awaitable[T]]) -> T:
    """Write what already happened outside, with retries for as long as the database is in trouble.

    ``write`` bears being repeated: an attempt may have been committed although it failed.

    :raises SQLAlchemyError: it failed for half an hour, and not for want of the database.
    """

    async def attempt() -> T:
        async with deps.db.write() as connection:
            return await write(connection)

    with fence.behind(None):  # it happened, whoever may write now
        return await _with_retries(attempt)


async def execute_with_retries(deps: Deps, *statements: Statement) -> list[Outcome]:
    """As ``write_with_retries``, for statements that come to the same when they are carried out twice."""
    with fence.behind(None):
        return await _with_retries(lambda: deps.db.execute(*statements))


async def _with_retries(write: Callable[[], Awaitable[T]]) -> T:
    attempt = 0
    while True:
        attempt += 1
        try:
            return await write()
        except SQLAlchemyError as error:
            failure = database_failure(error)
            if attempt >= ATTEMPTS_TO_WRITE and (failure is None or not failure.passes):
                raise
            log.exception("what happened could not be written", attempt=attempt)
            await asyncio.sleep(min(0.5 * 2.0 ** min(attempt, 10), LONGEST_REST))


async def tell_later(deps: Deps, draft: Draft) -> None:
    """Queue the outcome of a draft that the chat could not be told."""
    async with deps.db.write() as connection:
        await tell_outcome(deps, connection, draft)
    deps.wakeups.outbox.set()


async def tell_anew(deps: Deps, nonce: str) -> None:
    """Queue what came of a purchase once more, if it has come to its end: something older may stand there."""

    async def write(connection: AsyncConnection) -> None:
        draft = await drafts.find(connection, nonce)
        if draft is None:
            return
        for order in await orders.of_draft(connection, draft.customer, nonce):
            await tell_card(deps, connection, draft, order.id)
        if draft.state in (DraftState.NOT_SENT, DraftState.REFUSED, DraftState.UNSURE):
            await tell_outcome(deps, connection, draft)

    await write_with_retries(deps, write)
    deps.wakeups.outbox.set()


async def tell_outcome(deps: Deps, connection: AsyncConnection, draft: Draft) -> None:
    """Queue the outcome of a purchase, or the verdict on a doubt: two pushes, told in this order.

    With the verdict the first is told anew, for it promised one.
    """
    for ordinal in (0,) if draft.verdict is None else (0, VERDICT):
        await _ask_for(deps, connection, draft, ordinal)


async def tell_end(deps: Deps, connection: AsyncConnection, draft: Draft, end: DraftState) -> None:
    """As ``tell_outcome``; of a list's line only a doubt has a message of its own."""
    if draft.batch is None or end is DraftState.UNSURE:
        await tell_outcome(deps, connection, draft)


async def tell_found(deps: Deps, connection: AsyncConnection, draft: Draft, order_id: int) -> None:
    """Queue the card of a doubt's order, which takes the place of the doubt; the verdict goes."""
    await tell_card(deps, connection, draft, order_id)
    if draft.verdict is not None:
        await _ask_for(deps, connection, draft, VERDICT)


async def tell_card(deps: Deps, connection: AsyncConnection, draft: Draft, order_id: int) -> None:
    """Queue the card of an order that came of a purchase, as urgent as an outcome."""
    about, urgent = About.of_order(order_id), Priority.OUTCOME
    await outbox.put(connection, draft.customer, about, PushKind.CARD, deps.clock(), priority=urgent)


async def _ask_for(deps: Deps, connection: AsyncConnection, draft: Draft, ordinal: int) -> None:
    about = About.of_draft(draft.nonce)
    await outbox.put(connection, draft.customer, about, PushKind.OUTCOME, deps.clock(), ordinal=ordinal)
