"""Puts what concerns everybody above the screens that people begin at."""

from bot.actions import maintenance
from bot.routers.turn import Turn
from bot.views import notices
from bot.views.view import View


async def with_notice(turn: Turn, view: View) -> View:
    """A view below the notice of the moment, if there is one."""
    level, away = await maintenance.level(turn.deps), turn.deps.vitals.market_away.is_away()
    return notices.below(notices.notice(turn.lang, level, market_away=away), view)
