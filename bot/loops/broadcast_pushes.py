"""Pushes of broadcasts: a message to one customer, and the progress that its owner sees."""

from bot.actions import broadcasts
from bot.actions.errors import Gone
from bot.db import broadcasts as stored
from bot.db.outbox import Push
from bot.db.statements import Statement
from bot.deps import Deps
from bot.domain.broadcasts import BroadcastState, Delivery
from bot.domain.pushes import PUSH_RULES
from bot.loops.prepared import Prepared, Rendering
from bot.views import broadcasts as seen


async def message(rendering: Rendering) -> Prepared | None:
    """The message; nothing once it was stopped, or to who wants no more news."""
    try:
        known = await broadcasts.find(rendering.deps, rendering.push.about.broadcast)
    except Gone:
        return None
    customer = rendering.customer
    wanted = PUSH_RULES[rendering.push.kind].wanted(customer.preferences)
    if known.state is not BroadcastState.RUNNING or not wanted:
        return None
    return rendering.message(seen.message(customer.language, known))


async def progress(rendering: Rendering) -> Prepared | None:
    """How far it is, edited in place."""
    try:
        shown = await broadcasts.progress(rendering.deps, rendering.push.about.broadcast)
    except Gone:
        return None
    return rendering.message(seen.progress(rendering.customer.language, shown), shown.broadcast.message_id)


def noting(deps: Deps, push: Push, became: Delivery, message_id: int | None = None) -> Statement:
    """Note what became of a message."""
    about = push.about
    return stored.noting(about.broadcast, push.customer, push.ordinal, became, message_id, deps.clock())
