"""Asks somebody who has none for an API key: what all else waits for, or for a guest the step at hand."""

from bot.routers.states import Question
from bot.routers.turn import Turn
from bot.views import start


async def ask_for_key(turn: Turn, then: str = "") -> None:
    """``then``: what goes on once a key is connected (``bot.routers.interrupted``)."""
    if turn.is_guest:
        turn.showing = None  # what they looked at stays, to go back to
        await turn.ask(Question.key, start.key_needed(turn.lang), then=then)
    else:
        await turn.ask(Question.key, start.greeting(turn.lang), then=then)
