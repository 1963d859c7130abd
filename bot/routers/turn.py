"""One turn of a conversation: what a customer did, who they are, and how they are answered."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeVar

from aiogram import Bot
from aiogram.enums import ChatAction
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.types import Message

from bot.deps import Deps
from bot.domain.customers import Customer
from bot.telegram.sending import edit, send
from bot.views import errors
from bot.views.texts import spoken
from bot.views.view import View

Given = TypeVar("Given")


@dataclass
class Turn:
    """``showing`` is the message that this turn's views are put into; ``None`` until there is one.

    ``recalled`` is what was known when a text was first handled; ``None`` until it was looked up.
    ``again`` is the data of a button that would do the same once more, for **Try again**.
    """

    bot: Bot
    deps: Deps
    customer: Customer
    talk: FSMContext
    question: str | None  # that was open when the turn began
    message: Message | None = None  # what was written; ``None`` for a tap
    showing: int | None = None
    again: str | None = None
    shown: bool = False
    recalled: dict[str, Any] | None = None
    rest: Callable[[], Coroutine[None, None, None]] | None = None  # what goes on when the turn is over
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def lang(self) -> str:
        return spoken(self.customer.language)

    async def show(self, view: View) -> None:
        async with self._turn:
            self.shown = True
            await self._put(view)

    async def ask(self, question: State, view: View, **known: Any) -> None:
        """Show a question whose answer is the next text; ``known`` is there when it comes."""
        await self.talk.set_data(known)
        await self.talk.set_state(question)  # last: a question is only open once all it needs is there
        await self.show(view)

    def go_on(self, work: Callable[["Turn", Given], Coroutine[None, None, None]], given: Given) -> None:
        """Do this when the handler has ended, while the customer's next updates are handled already."""
        self.rest = lambda: work(self, given)

    async def leave_question(self) -> None:
        if self.question is not None:
            await self.talk.clear()

    async def known(self) -> dict[str, Any]:
        return await self.talk.get_data() if self.recalled is None else dict(self.recalled)

    async def say_it_takes_time(self, *, in_place: bool) -> None:
        """Nothing was shown so far: tell that an answer is on its way."""
        async with self._turn:
            if self.shown:
                return
            if in_place and self.showing is not None:
                await self._put(errors.asking(self.lang))
            else:
                await self.bot.send_chat_action(self.customer.id, ChatAction.TYPING)

    async def _put(self, view: View) -> None:
        if self.showing is not None and await edit(self.bot, self.customer.id, self.showing, view):
            return
        sent = await send(self.bot, self.customer.id, view)
        if view.document is None:
            self.showing = sent
