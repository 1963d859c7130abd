"""Raw updates as Telegram sends them, and a fake handler that can be blocked or made to fail."""

import asyncio
from collections.abc import Callable
from typing import Any

from aiogram.exceptions import TelegramRetryAfter

from bot.background import UpdateWork
from bot.db import inbox
from bot.deps import Deps
from bot.telegram.flood_refusals import Handle
from bot.telegram.update_queue import UpdateQueue
from sandbox.notifier import PATIENCE
from tests.backend import Backend

Update = dict[str, Any]


def message(update_id: int, person: int = 1001, kind: str = "message", **more: Any) -> Update:
    told = {"from": {"id": person}, "chat": {"id": person, "type": "private"}, "text": f"text {update_id}"}
    return {"update_id": update_id, kind: {**told, **more}}


class FakeHandler:
    """Handles by noting; what is in ``held`` waits until it is let go, and ``broken`` fails."""

    def __init__(self) -> None:
        self.done: list[int] = []
        self.turned_away: list[tuple[int, bool]] = []  # with whether a warning was asked for
        self.begun: list[int] = []
        self.held: dict[int, asyncio.Event] = {}
        self.broken: set[int] = set()
        self.put_off: dict[int, list[TelegramRetryAfter]] = {}
        self.failures: dict[int, list[Exception]] = {}  # of what it starts, one after another
        self._changed = asyncio.Event()

    async def __call__(
        self, update: Update, _work: UpdateWork, /, *, flooding: bool = False, warn: bool = False
    ) -> None:
        number = update["update_id"]
        if flooding:
            self.turned_away.append((number, warn))
            self._changed.set()
            return
        self.begun.append(number)
        self._changed.set()
        if number in self.held:
            await self.held[number].wait()
        if number in self.broken:
            raise RuntimeError("a handler's own fault")
        if self.put_off.get(number):
            raise self.put_off[number].pop()
        self.done.append(number)
        self._changed.set()

    def hold(self, number: int) -> None:
        self.held[number] = asyncio.Event()

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not condition():
                self._changed.clear()
                await self._changed.wait()


async def unhandled_ids(backend: Backend) -> list[int]:
    async with backend.deps.db.read() as connection:
        return [stored.update_id for stored, _ in await inbox.unhandled(connection)]


async def begun(deps: Deps, handle: Handle) -> UpdateQueue:
    """A queue that has looked for what an earlier process left, as after a start."""
    queue = UpdateQueue(deps, handle)
    await queue.resume()
    return queue
