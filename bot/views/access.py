"""What people read who are not let in."""

from bot.views.texts import text
from bot.views.view import View


def stranger(lang: str) -> View:
    """Tells a stranger, once, that an invitation is needed."""
    return View(text(lang, "invite-needed"))


def spent(lang: str) -> View:
    """Says that an invitation is not valid any more."""
    return View(text(lang, "invite-over"))
