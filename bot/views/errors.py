"""Error messages: what went wrong, and what to do about it."""

from bot.market.errors import BadKey, Busy, MarketError, NoMoney, NotFound, Refused, Unreachable
from bot.views.buttons.menu import Go
from bot.views.keyboard import home, keyboard, tap, try_again
from bot.views.texts import Html, label, text
from bot.views.view import View


def market_error(lang: str, error: MarketError, again: str | None) -> View:
    """An error of the marketplace; ``again``: the data of the button that repeats what failed."""
    if isinstance(error, BadKey):
        return View(text(lang, "trouble-key"), keyboard([tap(label(lang, "menu-key"), Go(where="key"))]))
    passing = isinstance(error, Busy | Unreachable)
    return View(_words(lang, error), keyboard(try_again(lang, again if passing else None), home(lang)))


def _words(lang: str, error: MarketError) -> Html:
    match error:
        case NoMoney():
            return text(lang, "trouble-money")
        case NotFound():
            return text(lang, "trouble-not-found")
        case Refused():
            return text(lang, "trouble-refused", words=error.words)
        case Busy():
            return text(lang, "trouble-busy", seconds=max(1, round(error.delay)))
        case Unreachable():
            return text(lang, "trouble-unreachable")
        case _:
            return text(lang, "trouble-unsure")


def gone(lang: str) -> View:
    return _with_catalog(lang, text(lang, "trouble-gone"))


def bad_button(lang: str) -> View:
    return _with_catalog(lang, text(lang, "trouble-button"))


def too_fast(lang: str) -> View:
    """The warning to somebody whose updates are a flood."""
    return View(text(lang, "too-fast"))


def no_memory(lang: str, again: str | None) -> View:
    """The database cannot be used at the moment."""
    return View(text(lang, "trouble-memory"), keyboard(try_again(lang, again), home(lang)))


def unexpected(lang: str, reference: str) -> View:
    """An error of our own; ``reference`` finds it in the log."""
    return View(text(lang, "trouble-unexpected", reference=reference), keyboard(home(lang)))


def please_wait(lang: str) -> View:
    """Stands in the place of an answer that takes its time."""
    return View(text(lang, "asking"))


def _with_catalog(lang: str, said: Html) -> View:
    return View(said, keyboard([tap(label(lang, "menu-catalog"), Go(where="catalog"))], home(lang)))
