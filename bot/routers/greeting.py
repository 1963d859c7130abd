"""Asks somebody who has none for an API key: what all else waits for, or for a guest the step at hand."""

from bot.routers.states import Question
from bot.routers.turn import Turn
from bot.views import start
from bot.views.buttons.menu import Go

_KEYS = Go(where="key").pack()  # asked for the key itself, rather than for a step that needs one


async def ask_for_key(turn: Turn, then: str = "") -> None:
    """``then``: what goes on once a key is connected (``bot.routers.interrupted``)."""
    if turn.is_guest:
        turn.showing = None  # what they looked at stays, to go back to
        step = then not in ("", _KEYS)
        await turn.ask(Question.key, start.key_needed(turn.lang, step=step), then=then)
    else:
        await turn.ask(Question.key, start.greeting(turn.lang), then=then)
