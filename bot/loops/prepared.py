"""What rendering a push works with and makes."""

from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass

from bot.db.outbox import Push
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.views.view import View


@dataclass(frozen=True, slots=True)
class Prepared:
    """The message to show. ``edits``: the one to edit; without it, or if it is gone, a new one is sent."""

    chat: int
    view: View
    edits: int | None = None


@dataclass(frozen=True, slots=True)
class Rendering:
    """What a renderer works with. ``held`` is open until the message was sent: large goods are read in it."""

    deps: Deps
    push: Push
    customer: Customer
    held: AsyncExitStack

    def message(self, view: View, edits: int | None = None) -> Prepared:
        """The rendered push."""
        return Prepared(self.push.customer, view, edits)


Renderer = Callable[[Rendering], Awaitable[Prepared | None]]
