"""Our bot as a whole, between a stub of Telegram and a simulated marketplace, for measurements of taps."""

import asyncio
import gc
import logging
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from statistics import median
from typing import Any
from unittest import mock

import structlog

from bench.rivals_aiogram import bare, idiomatic
from bench.stub_telegram import Run, Step, Stub, stub_telegram
from bench.timing import percentile
from bot import app
from bot.application import Application, build
from bot.clock import utc_now
from bot.db import customers
from bot.db.engine import Database
from bot.db.vault import Vault
from bot.settings import Settings
from bot.telegram import rate_limits
from bot.telegram.update_store import MARK_AFTER
from sandbox.market.simulator import ANNA

OURS, BARE, USUAL = "this bot", "bare aiogram", "a session per update"
TOKENS = {OURS: "1:token-of-ours", BARE: "2:token-of-bare", USUAL: "3:token-of-usual"}
SETTLED = MARK_AFTER + 0.3  # seconds after the last answer, in which handled updates are marked
_NO_PACE: dict[str, Any] = {"CHAT_BURST": 10**9, "ALL_BURST": 10**9}  # the stub has no limits


@dataclass(frozen=True, slots=True)
class Walk:
    """Seconds of CPU for one answer, and what the people saw of it."""

    cost: float
    run: Run


class Walks(list[Walk]):
    """Several walks of the same bot."""

    @property
    def cost(self) -> float:
        return median(walk.cost for walk in self)

    @property
    def seconds(self) -> float:
        """Until all had their last answer."""
        return median(walk.run.seconds for walk in self)

    def latency(self, share: float) -> float:
        return percentile(chain.from_iterable(walk.run.latencies for walk in self), share)


async def walk(stub: Stub, token: str, people: Sequence[int], steps: Sequence[Step]) -> Walk:
    """Let all people walk through a bot, and wait for what it still does after its last answer."""
    gc.collect()
    started = time.process_time()
    run = await stub.run(token, people, steps)
    await asyncio.sleep(SETTLED)
    return Walk((time.process_time() - started) / len(run.latencies), run)


@asynccontextmanager
async def side_by_side(people: Sequence[int]) -> AsyncIterator[tuple[Stub, Application]]:
    """Our bot and its rivals in this process, each polling the same stub with its token of ``TOKENS``."""
    async with AsyncExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        stub = await stack.enter_async_context(stub_telegram())
        await stack.enter_async_context(bare(stub.telegram, TOKENS[BARE]))
        await stack.enter_async_context(idiomatic(stub.telegram, TOKENS[USUAL], directory))
        yield stub, await stack.enter_async_context(ours(stub, directory / "data", people))


@asynccontextmanager
async def ours(stub: Stub, data: Path, people: Sequence[int]) -> AsyncIterator[Application]:
    """Our bot with connected customers, polling while the block runs, with its pace off."""
    _be_quiet()
    settings = Settings(
        _env_file=None,
        bot_token=TOKENS[OURS],
        telegram_api_url=stub.telegram,
        hstock_api_url=stub.market,
        data_dir=str(data),
        listen="127.0.0.1:0",
    )
    stop = asyncio.Event()
    with mock.patch.multiple(rate_limits, **_NO_PACE):
        async with build(settings) as application:
            await _connect(application.deps.db, application.deps.vault, people)
            running = asyncio.ensure_future(app.serve(application, stop))
            try:
                yield application
            finally:
                stop.set()
                await running


async def _connect(database: Database, vault: Vault, people: Sequence[int]) -> None:
    """Store people as customers with an API key."""
    now = utc_now()
    for person in people:
        await customers.register(database, person, "en", now)
    async with database.write() as connection:
        for person in people:
            sealed, mark = vault.seal(ANNA), vault.mark(ANNA)
            await customers.store_key(connection, person, sealed, mark, "••••", now)


def _be_quiet() -> None:
    """What is measured is written to nobody's screen, as with a log at ``WARNING``."""
    logging.getLogger("aiogram").setLevel(logging.WARNING)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
