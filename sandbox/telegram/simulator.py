"""Simulates Telegram: a Bot API server over real HTTP that refuses what Telegram refuses, and its users.

    sim = TelegramSim(token="42:sandbox")
    anna = sim.person(1001, "Anna")
    anna.start()
    hello = await anna.sees("API key")
    anna.press("Help")

The application of ``app`` works at the root of its own port and below a prefix.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from datetime import datetime

from aiohttp import web

from sandbox.notifier import PATIENCE
from sandbox.telegram.bot_api import BotApi
from sandbox.telegram.chats import Chat, User
from sandbox.telegram.faults import TelegramFault
from sandbox.telegram.flood import Limits
from sandbox.telegram.people import Person
from sandbox.telegram.update_queue import Update
from sandbox.telegram.world import Call, World, utc_now


class TelegramSim:
    """``clock`` gives aware UTC times; message dates, lifetimes and flood limits follow it."""

    def __init__(
        self, *, token: str, clock: Callable[[], datetime] = utc_now, limits: Limits | None = None
    ) -> None:
        self.world = World(token, clock, limits)
        self.people: dict[int, Person] = {}

    def app(self) -> web.Application:
        """The Bot API server."""
        app = web.Application()
        app.add_routes(BotApi(self.world).routes())
        app.cleanup_ctx.append(self._delivery)
        app.on_shutdown.append(self._end_streams)
        return app

    def person(
        self, user_id: int, first_name: str = "Anna", language_code: str = "en", username: str | None = None
    ) -> Person:
        """Somebody by their id, made when first asked for."""
        if user_id not in self.people:
            self.people[user_id] = Person(self.world, User(user_id, first_name, language_code, username))
        return self.people[user_id]

    def group(self, group_id: int, title: str = "Group", *, bot_is_admin: bool = False) -> Chat:
        """A group the bot is a member of; group ids are negative."""
        return self.world.open_group(group_id, title, bot_is_admin=bot_is_admin)

    def upgrade(self, group: Chat, new_id: int, by: Person) -> Chat:
        """A group becomes a supergroup, as it does when somebody makes its history visible."""
        return self.world.upgrade(group, new_id, by.user)

    def push(self, update: Update) -> Update:
        """Queue any update: an undecodable one, a repetition (with its old id), the same tap once more."""
        return self.world.updates.push(update)

    def begin_ids_anew(self, first: int = 1) -> None:
        """The next update has this id, however high the last one was."""
        self.world.updates.begin_anew(first)

    def fail(self, method: str, fault: str, times: int | None = 1, *, retry_after: int = 1) -> TelegramFault:
        """The next calls of a method meet a fault: see ``TelegramFaults.add``."""
        return self.world.faults.add(method, fault, times, retry_after=retry_after)

    def called(self, method: str) -> list[Call]:
        """The bot's calls of a method so far, in order."""
        return [call for call in self.world.calls if call.method.lower() == method.lower()]

    async def gets_call(self, method: str, *, count: int = 1, within: float = PATIENCE) -> list[Call]:
        """Wait until a method has been called so often."""

        def enough() -> list[Call] | None:
            calls = self.called(method)
            return calls if len(calls) >= count else None

        return await self.world.notifier.until(enough, within)

    async def _delivery(self, _app: web.Application) -> AsyncIterator[None]:
        self.world.reopen()
        delivery = asyncio.get_running_loop().create_task(self.world.updates.deliver())
        yield
        delivery.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await delivery

    async def _end_streams(self, _app: web.Application) -> None:
        self.world.end_streams()
