"""Asks somebody who has none for an API key: the one question that all else waits for."""

from bot.routers.states import Question
from bot.routers.turn import Turn
from bot.views import start


async def ask_for_key(turn: Turn, then: str = "") -> None:
    """``then``: the deep link to open once a key is connected."""
    await turn.ask(Question.key, start.greeting(turn.lang), then=then)
