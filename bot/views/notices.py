"""What stands above a screen as long as something concerns everybody."""

from dataclasses import replace

from bot.domain.maintenance import Level
from bot.views.texts import Html, paragraphs, text
from bot.views.view import View


def notice(lang: str, level: Level, *, market_away: bool) -> Html | None:
    """What is to be known: nothing can be bought, or the marketplace does not answer; ``None``: nothing."""
    if level is not Level.OFF:
        return text(lang, "notice-read-only")
    return text(lang, "notice-away") if market_away else None


def below(above: Html | None, view: View) -> View:
    """A view with the notice above it, if there is one."""
    return view if above is None else replace(view, text=paragraphs(above, view.text))


def closed(lang: str) -> View:
    """Says that the bot is closed for maintenance."""
    return View(text(lang, "closed-now"))
