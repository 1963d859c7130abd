"""What tests of batches (lists of orders) have in common."""

import asyncio

from bot.actions import batch_preview, batches
from bot.actions.order_list_parsing import parse_order_list
from bot.domain.batches import Batch, BatchPreview, Outcome, Progress
from bot.domain.customers import Customer
from sandbox.market.simulator import ANNA
from tests.backend import Backend


def followers(count: int, quantity: int = 100) -> str:
    """A list of orders for followers, each with a link of its own."""
    return "\n".join(f"1 | https://example.com/p{number} | {quantity}" for number in range(count))


async def catalogue_read(backend: Backend) -> None:
    """The whole catalogue is known, not only what was asked about."""
    while await backend.deps.catalog.reader.read_next_page(ANNA) is not None:
        pass


async def previewed(backend: Backend, customer: Customer, listed: str) -> BatchPreview:
    """A list that was just sent."""
    return await batch_preview.begin(backend.deps, customer, parse_order_list(listed))


async def confirmed(backend: Backend, customer: Customer, batch: Batch) -> Progress:
    """A batch that was confirmed as it was shown, when it has come to its end or paused."""
    await batches.confirm(backend.deps, customer, batch.nonce, batch.version, 7, "")
    return await ended(backend, customer, batch.nonce)


async def resumed(backend: Backend, customer: Customer, nonce: str) -> Progress:
    """The same after a tap on **Continue**."""
    paused = await batches.find(backend.deps, customer, nonce)
    await batches.resume(backend.deps, customer, nonce, paused.version, 8)
    return await ended(backend, customer, nonce)


async def ended(backend: Backend, customer: Customer, nonce: str) -> Progress:
    await asyncio.gather(*backend.deps.background._tasks)
    return await batches.progress(backend.deps, await batches.find(backend.deps, customer, nonce))


def outcomes(progress: Progress) -> list[Outcome]:
    return [line.outcome for line in progress.lines]
