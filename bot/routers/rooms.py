"""How an update finds its handler: by one look into a table, whatever their number.

aiogram tries its filters one after another; with dozens of buttons that costs more than the answer itself.
A room is a module that registers its handlers; ``Rooms`` holds all of them.
"""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import State

from bot.routers.turn import Turn
from bot.views.buttons.menu import Go

Button = TypeVar("Button", bound=CallbackData)
Handler = Callable[[Turn, Any], Awaitable[None]]
Words = Callable[[Turn, str], Awaitable[None]]


class BadButton(Exception):
    """A button's data that no version of the bot has made."""


@dataclass(frozen=True, slots=True)
class Route:
    """``keyless``: also for people without an API key. ``anew``: the answer is a message of its own, for what
    was tapped must stay. ``aside``: an open question stays open, and the message keeps its looks meanwhile.
    """

    handler: Handler
    keyless: bool = False
    anew: bool = False
    aside: bool = False


class Room:
    def __init__(self) -> None:
        self.commands: dict[str, Route] = {}
        self.answers: dict[str, Route] = {}
        self.buttons: dict[type[CallbackData], Route] = {}

    def command(self, name: str, *, keyless: bool = False) -> Callable[[Words], Words]:
        """The handler of ``/name``, also as a button. It gets the words behind the command."""

        def register(handler: Words) -> Words:
            self.commands[name] = Route(handler, keyless=keyless)
            return handler

        return register

    def answer(self, question: State, *, keyless: bool = False) -> Callable[[Words], Words]:
        """The handler of the text that answers a question."""

        def register(handler: Words) -> Words:
            self.answers[str(question.state)] = Route(handler, keyless=keyless)
            return handler

        return register

    def tap(
        self, button: type[Button], *, keyless: bool = False, anew: bool = False, aside: bool = False
    ) -> Callable[[Callable[[Turn, Button], Awaitable[None]]], Callable[[Turn, Button], Awaitable[None]]]:
        """The handler of a kind of button; the flags as in ``Route``."""

        def register(
            handler: Callable[[Turn, Button], Awaitable[None]],
        ) -> Callable[[Turn, Button], Awaitable[None]]:
            self.buttons[button] = Route(handler, keyless=keyless, anew=anew, aside=aside)
            return handler

        return register


class Rooms:
    def __init__(self, rooms: Iterable[Room]) -> None:
        self.commands: dict[str, Route] = {}
        self.answers: dict[str, Route] = {}
        self._buttons: dict[str, tuple[type[CallbackData], Route]] = {}
        for room in rooms:
            self.commands |= room.commands
            self.answers |= room.answers
            self._buttons |= {kind.__prefix__: (kind, route) for kind, route in room.buttons.items()}

    def pressed(self, data: str) -> tuple[Route, CallbackData | str]:
        """The route of a button and what its handler gets.

        :raises BadButton: it was tampered with.
        """
        try:
            if data.startswith(f"{Go.__prefix__}:"):
                return self.commands[Go.unpack(data).where], ""
            kind, route = self._buttons[data.partition(":")[0]]
            return route, kind.unpack(data)
        except (KeyError, TypeError, ValueError) as broken:  # pydantic's errors are values' errors
            raise BadButton(data) from broken
