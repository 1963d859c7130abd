"""The screen of ``/admin`` about maintenance."""

from bot.domain.admin import Role
from bot.domain.maintenance import Level
from bot.views.admin_words import LEVELS
from bot.views.buttons.admin import OpenAdmin, OpenMaintenance, SetMaintenance
from bot.views.keyboard import back, keyboard, tap
from bot.views.texts import label, paragraphs, text
from bot.views.view import View


def maintenance(lang: str, level: Level, viewer: Role, *, market_away: bool) -> View:
    """The present level, and buttons for the others."""
    others = [one for one in Level if one is not level] if viewer is Role.OWNER else []
    buttons = [[tap(label(lang, LEVELS[one]), SetMaintenance(level=one))] for one in others]
    return View(
        paragraphs(
            text(lang, "admin-maintenance-title"),
            text(lang, "admin-level-now", level=label(lang, LEVELS[level])),
            text(lang, "admin-market-away") if market_away else None,
            text(lang, "admin-maintenance-about"),
        ),
        keyboard(*buttons, [tap(label(lang, "refresh"), OpenMaintenance())], back(lang, OpenAdmin())),
    )
