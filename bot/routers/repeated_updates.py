"""Repeated updates: the question that was open when an update was first handled is kept with it."""

import json

from bot.db import inbox
from bot.routers.turn import Turn


async def recall(turn: Turn, update_id: int) -> None:
    """Let a text answer the question that was open when its update was first handled.

    That may have moved the conversation on before the bot was killed, or before Telegram took no reply: read
    against the next question, a link would be a search, and what it was asked for lost.
    """
    vault, db = turn.deps.vault, turn.deps.db
    async with db.read() as connection:
        sealed = await inbox.question(connection, update_id, turn.customer.id)
    if sealed is not None:
        turn.question, turn.recalled = json.loads(vault.open(sealed))
        return
    turn.recalled = await turn.known()
    sealed = vault.seal(json.dumps([turn.question, turn.recalled]))
    await db.execute(inbox.keeping_question(update_id, turn.customer.id, sealed))
