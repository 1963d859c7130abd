"""One turn of a conversation: the update being handled, whose it is, and how it is answered."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from aiogram import Bot
from aiogram.enums import ChatAction
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.types import Message

from bot.actions import account, guests
from bot.background import UpdateWork
from bot.deps import Deps
from bot.domain.customers import Customer, Preferences
from bot.telegram.sending import edit, send
from bot.views import errors
from bot.views.messages import spoken
from bot.views.view import View


@dataclass
class Turn:
    """``showing`` is the message that this turn's views are put into; ``None`` until there is one.

    ``recalled`` is what was known when a text was first handled; ``None`` until it was looked up.
    ``telegram_language`` is the code of the language that their Telegram is in, if it tells.
    ``again`` is the data of a button that would do the same once more, for **Try again**.
    """

    bot: Bot
    deps: Deps
    customer: Customer
    state: FSMContext
    question: str | None  # that was open when the turn began
    work: UpdateWork  # of the update: what goes on in the background is started there
    message: Message | None = None  # what was written; ``None`` for a tap
    showing: int | None = None
    shows_photo: bool = False  # which Telegram makes no text of again
    again: str | None = None
    telegram_language: str | None = None
    shown: bool = False
    doing: ChatAction = ChatAction.TYPING  # shown above the chat while an answer is on its way
    detached: bool = False  # the customer's next updates are handled already
    recalled: dict[str, Any] | None = None
    _showing: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def lang(self) -> str:
        return spoken(self.customer.language)

    @property
    def is_guest(self) -> bool:
        """Whether they browse with the operator's key, for want of one of their own."""
        return guests.is_guest(self.deps, self.customer)

    async def show(self, view: View) -> None:
        """Put a view into the message that is shown, or send it as a new one.

        :raises TelegramAPIError: as ``bot.telegram.sending.send``.
        """
        async with self._showing:
            self.shown = True
            await self._put(view)

    async def ask(self, question: State, view: View, **known: Any) -> None:
        """Show a question whose answer is the next text; ``known`` is there when it comes."""
        await self.state.set_data(known)
        await self.state.set_state(question)  # last: a question is only open once all it needs is there
        await self.show(view)

    async def leave_question(self) -> None:
        """Close the question that was open when the turn began."""
        if self.question is not None:
            await self.state.clear()

    async def known(self) -> dict[str, Any]:
        """What was kept with the open question."""
        return await self.state.get_data() if self.recalled is None else dict(self.recalled)

    async def save_preferences(self, preferences: Preferences) -> None:
        """Store what the customer chose: ``replace(turn.customer.preferences, sort=…)``."""
        self.customer = await account.save_preferences(self.deps, self.customer, preferences)

    async def say_it_takes_time(self, *, in_place: bool) -> None:
        """Tell that an answer is on its way, unless something was shown already."""
        async with self._showing:
            if self.shown:
                return
            if in_place and self.showing is not None:
                await self._put(errors.please_wait(self.lang))
            else:
                await self.bot.send_chat_action(self.customer.id, self.doing)

    async def _put(self, view: View) -> None:
        if not await self._edited(view):
            sent = await send(self.bot, self.customer.id, view)
            if view.document is not None:
                return
            self.showing = sent
        self.shows_photo = view.photo is not None

    async def _edited(self, view: View) -> bool:
        if self.showing is None or (self.shows_photo and view.photo is None):
            return False
        return await edit(self.bot, self.customer.id, self.showing, view)
