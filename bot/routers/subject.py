"""The router of one subject: typed decorators over aiogram's own for buttons, commands and answers."""

import inspect
from collections.abc import Awaitable, Callable
from typing import TypedDict, TypeVar, Unpack

from aiogram.filters import StateFilter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, TelegramObject

from bot.routers.lookup import FiledUnder, LookupRouter
from bot.routers.turn import Turn

Button = TypeVar("Button", bound=CallbackData)
ForTurn = Callable[[Turn], Awaitable[None]]
ForWords = Callable[[Turn, str], Awaitable[None]]
ForButton = Callable[[Turn, Button], Awaitable[None]]
Handler = TypeVar("Handler", ForTurn, ForWords)

_WITH_WORDS = 2  # parameters


class Flags(TypedDict, total=False):
    """aiogram's flags of a handler, which the middlewares read."""

    keyless: bool  # also for people without an API key
    browsing: bool  # also for guests, people without one where the operator's serves to look around
    new_message: bool  # the answer leaves the message that was tapped as it is
    keep_question: (
        bool  # an open question stays open, and the tapped message as it is until there is an answer
    )


class BadButton(Exception):
    """A button's data that no version of the bot has made."""


def command_key(name: str) -> str:
    return f"/{name}"


class SubjectRouter(LookupRouter):
    """Its handlers get the ``Turn``, and the button that was tapped or the words that were typed.

    They have the flags given here, unless their own say otherwise.
    """

    def __init__(self, *, name: str, **flags: Unpack[Flags]) -> None:
        super().__init__(name=name)
        self._flags = flags

    def tap(
        self, button: type[Button], **flags: Unpack[Flags]
    ) -> Callable[[ForButton[Button]], ForButton[Button]]:
        """The handler of a kind of button."""

        def register(handler: ForButton[Button]) -> ForButton[Button]:
            async def tapped(_: CallbackQuery, turn: Turn, callback_data: Button) -> None:
                await handler(turn, callback_data)

            self.callback_query.register(tapped, button.filter(), flags={**self._flags, **flags})
            return handler

        return register

    def command(self, name: str, **flags: Unpack[Flags]) -> Callable[[Handler], Handler]:
        """The handler of ``/name``, also as a button. It may take the words behind the command."""

        def register(handler: Handler) -> Handler:
            called, filed = _with_words(handler), FiledUnder(command_key(name))
            for observer in (self.message, self.callback_query):
                observer.register(called, filed, flags={**self._flags, **flags})
            return handler

        return register

    def answer(self, question: State, **flags: Unpack[Flags]) -> Callable[[ForWords], ForWords]:
        """The handler of the text that answers a question."""

        def register(handler: ForWords) -> ForWords:
            self.message.register(_with_words(handler), StateFilter(question), flags={**self._flags, **flags})
            return handler

        return register

    def text(self, key: str, **flags: Unpack[Flags]) -> Callable[[Handler], Handler]:
        """The handler of a text of another meaning (``bot.routers.meaning``)."""

        def register(handler: Handler) -> Handler:
            self.message.register(_with_words(handler), FiledUnder(key), flags={**self._flags, **flags})
            return handler

        return register


def _with_words(handler: ForTurn | ForWords) -> Callable[..., Awaitable[None]]:
    takes_words = len(inspect.signature(handler).parameters) == _WITH_WORDS

    async def called(_: TelegramObject, turn: Turn, words: str = "") -> None:
        await (handler(turn, words) if takes_words else handler(turn))  # type: ignore[call-arg]

    return called
