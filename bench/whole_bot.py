"""Our bot as a whole, between a stub of Telegram and a simulated marketplace, for measurements of taps."""

import asyncio
import logging
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any
from unittest import mock

import structlog

from bench.rivals_aiogram import bare, idiomatic
from bench.stub_telegram import Stub, stub_telegram
from bot import app
from bot.clock import utc_now
from bot.db import customers
from bot.db.engine import Database
from bot.db.vault import Vault
from bot.settings import Settings
from bot.telegram import rate_limits
from sandbox.market.simulator import ANNA

OURS, BARE, USUAL = "this bot", "bare aiogram", "a session per update"
TOKENS = {OURS: "1:token-of-ours", BARE: "2:token-of-bare", USUAL: "3:token-of-usual"}
_NO_PACE: dict[str, Any] = {"CHAT_BURST": 10**9, "ALL_BURST": 10**9}  # the stub has no limits


@asynccontextmanager
async def side_by_side(people: Sequence[int]) -> AsyncIterator[tuple[Stub, app.Application]]:
    """Our bot and its rivals in this process, each polling the same stub with its token of ``TOKENS``."""
    async with AsyncExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        stub = await stack.enter_async_context(stub_telegram())
        await stack.enter_async_context(bare(stub.telegram, TOKENS[BARE]))
        await stack.enter_async_context(idiomatic(stub.telegram, TOKENS[USUAL], directory))
        yield stub, await stack.enter_async_context(ours(stub, directory / "data", people))


@asynccontextmanager
async def ours(stub: Stub, data: Path, people: Sequence[int]) -> AsyncIterator[app.Application]:
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
        async with app.build(settings) as application:
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
