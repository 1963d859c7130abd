"""Batches (lists of orders that are confirmed at once): what their customers do with them."""

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal

from sqlalchemy.exc import SQLAlchemyError

from bot.actions import batch_preview, batch_run
from bot.actions.errors import Gone
from bot.db import batches, customers, drafts
from bot.deps import Deps
from bot.domain.batches import PREVIEW_LIFETIME, Batch, BatchPreview, BatchState, Pause, Progress
from bot.domain.customers import Customer


async def find(deps: Deps, customer: Customer, nonce: str) -> Batch:
    """Find a batch of the customer's.

    :raises Gone: there is no such batch of theirs.
    """
    async with deps.db.read() as connection:
        found = await batches.find(connection, nonce)
    if found is None or found.customer != customer.id:
        raise Gone
    return found


async def unfinished(deps: Deps, customer: Customer) -> Batch | None:
    """Find the customer's newest batch that was begun and not ended."""
    async with deps.db.read() as connection:
        found = await batches.unfinished(connection, customer.id)
    return found[0] if found else None


async def progress(deps: Deps, batch: Batch) -> Progress:
    """How far a batch has come."""
    async with deps.db.read() as connection:
        lines = await batches.lines(connection, batch, deps.vault.open)
        alike = await customers.keys_alike(connection, batch.key_id)
        return Progress(batch, lines, waits=await drafts.is_in_doubt(connection, alike))


async def look(deps: Deps, customer: Customer, nonce: str) -> BatchPreview | Progress:
    """Find what a batch is to show now.

    :raises Gone: there is no such batch of this customer.
    """
    batch = await find(deps, customer, nonce)
    if batch.state in (BatchState.PREVIEW, BatchState.CANCELLED):
        return await batch_preview.stored(deps, customer, batch)
    return await progress(deps, batch)


async def confirm(
    deps: Deps, customer: Customer, nonce: str, version: int, message_id: int | None, thousands: str
) -> BatchPreview | Progress:
    """Begin to order what a preview shows; one that is too old is made anew, and asked about again.

    :raises Gone: there is no such batch of this customer.
    """
    batch = await find(deps, customer, nonce)
    old = deps.clock() > batch.quoted_at + PREVIEW_LIFETIME
    if batch.state is BatchState.PREVIEW and batch.version == version and old:
        anew = await batch_preview.renew(
            deps, customer, batch, thousands, with_duplicates=batch.with_duplicates
        )
        return anew or await look(deps, customer, nonce)
    with _started_if_unknown(deps, nonce):
        async with deps.db.write() as connection:
            ours = await batches.move(
                connection, nonce, (BatchState.PREVIEW,), BatchState.RUNNING, version, message_id=message_id
            )
    if ours:
        batch_run.start(deps, nonce)
    return await look(deps, customer, nonce)


@contextmanager
def _started_if_unknown(deps: Deps, nonce: str) -> Iterator[None]:
    """Order the lines of a batch also where the answer to the commit is lost that set it running.

    One that does not run is left alone; of two who order the same line one claims it.
    """
    try:
        yield
    except SQLAlchemyError:
        batch_run.start(deps, nonce)
        raise


async def check_again(
    deps: Deps, customer: Customer, nonce: str, thousands: str, *, with_duplicates: bool
) -> BatchPreview | Progress:
    """Make a preview anew, with or without the lines that are there twice.

    :raises Gone: there is no such batch of this customer.
    """
    batch = await find(deps, customer, nonce)
    if batch.state is BatchState.PREVIEW:
        anew = await batch_preview.renew(deps, customer, batch, thousands, with_duplicates=with_duplicates)
        if anew is not None:
            return anew
    return await look(deps, customer, nonce)


async def cancel(deps: Deps, customer: Customer, nonce: str) -> BatchPreview | Progress:
    """Cancel a preview; a batch that was confirmed meanwhile stays as it is.

    :raises Gone: there is no such batch of this customer.
    """
    await find(deps, customer, nonce)
    async with deps.db.write() as connection:
        if await batches.move(connection, nonce, (BatchState.PREVIEW,), BatchState.CANCELLED):
            await drafts.cancel_batch(connection, nonce)
    return await look(deps, customer, nonce)


async def stop(deps: Deps, customer: Customer, nonce: str) -> BatchPreview | Progress:
    """Stop a batch once the line under way has ended.

    :raises Gone: there is no such batch of this customer.
    """
    await find(deps, customer, nonce)
    async with deps.db.write() as connection:
        await batches.move(connection, nonce, (BatchState.RUNNING,), BatchState.STOPPING)
    return await look(deps, customer, nonce)


async def resume(
    deps: Deps, customer: Customer, nonce: str, version: int, message_id: int | None
) -> BatchPreview | Progress:
    """Go on with a paused batch, as the message of this ``version`` offered; not while a doubt is open.

    :raises Gone: there is no such batch of this customer.
    """
    paused = await progress(deps, await find(deps, customer, nonce))
    if paused.batch.state is not BatchState.PAUSED or paused.waits:
        return await look(deps, customer, nonce)
    values = {"message_id": message_id, "news_message_id": None, "pause": None}
    total = paused.batch.total + _agreed_rise(paused)
    with _started_if_unknown(deps, nonce):
        async with deps.db.write() as connection:
            ours = await batches.move(
                connection, nonce, (BatchState.PAUSED,), BatchState.RUNNING, version, total=total, **values
            )
    if ours:
        batch_run.start(deps, nonce)
    return await look(deps, customer, nonce)


def _agreed_rise(paused: Progress) -> Decimal:
    """By how much the total rises with the new price of the next line."""
    line = paused.next
    if paused.batch.pause is not Pause.PRICE or line is None or line.before is None or line.draft is None:
        return Decimal(0)
    return line.draft.estimate - line.before.estimate
