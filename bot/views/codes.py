"""Screens of 2FA codes, wherever their seed comes from, and the question for a seed."""

from datetime import UTC, datetime

from aiogram.filters.callback_data import CallbackData

from bot.views.formats import countdown
from bot.views.keyboard import back as way_back
from bot.views.keyboard import copy, home, keyboard, leave, question, tap
from bot.views.texts import label, lines, paragraphs, text
from bot.views.view import View


def shown(
    lang: str,
    code: str,
    following: str | None,
    ends: datetime,
    *,
    refresh: CallbackData,
    back: CallbackData | None = None,
) -> View:
    """The code until ``ends``, and the ``following`` one if that is soon; **Back** if there is a way."""
    until = countdown(ends, f"{ends.astimezone(UTC):%H:%M:%S} UTC")
    return View(
        paragraphs(
            lines(text(lang, "codes-code", code=code), text(lang, "codes-ends", when=until)),
            text(lang, "codes-following", code=following) if following else None,
        ),
        keyboard(
            copy(label(lang, "push-code-copy", code=code), code),
            copy(label(lang, "push-code-copy", code=following), following) if following else [],
            [tap(label(lang, "refresh"), refresh)],
            way_back(lang, back) if back else home(lang),
        ),
    )


def ask_seed(lang: str) -> View:
    """Asks for a seed."""
    return View(text(lang, "codes-ask"), question(leave(lang)))


def seed_forgotten(lang: str) -> View:
    """Says that a seed is no longer in memory, and asks for it again."""
    return View(text(lang, "codes-forgotten"), keyboard(leave(lang)))


def no_seed(lang: str) -> View:
    """Says that a seed was expected."""
    return View(text(lang, "codes-no-seed"), keyboard(leave(lang)))


def is_hotp(lang: str) -> View:
    """Says that codes by a counter cannot be made here."""
    return View(text(lang, "codes-hotp"), keyboard(leave(lang)))


def is_steam(lang: str) -> View:
    """Says that codes of Steam Guard cannot be made here."""
    return View(text(lang, "codes-steam"), keyboard(leave(lang)))


def seed_not_deleted(lang: str) -> View:
    """Says that the message with the seed could not be deleted, and asks the customer to do it."""
    return View(text(lang, "codes-in-sight"))
