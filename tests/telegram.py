"""Helpers for tests of the simulated Telegram: a clock to move, its server, and an aiogram bot."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from aiohttp import web
from aiohttp.test_utils import TestServer

from sandbox.telegram.simulator import TelegramSim

TOKEN = "42:sandbox"


class Clock:
    """A clock that stands still until it is put ahead."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def ahead(self, **by: float) -> None:
        self.now += timedelta(**by)


@asynccontextmanager
async def served(sim: TelegramSim) -> AsyncIterator[str]:
    """The server below a prefix, as the sandbox mounts it; its address."""
    root = web.Application()
    root.add_subapp("/telegram", sim.app())
    async with TestServer(root) as server:
        yield str(server.make_url("/telegram"))


@asynccontextmanager
async def bot_at(base: str, token: str = TOKEN) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(base), timeout=5)
    yield Bot(token, session)
    # Closed here rather than by aiogram, which would pause for a quarter of a second.
    await (await session.create_session()).close()


def keyboard(text: str = "Buy", data: str = "buy") -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=text, callback_data=data)]])
