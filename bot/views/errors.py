"""Error messages: what went wrong, and what to do about it."""

from bot.market.errors import BadKey, Busy, MarketError, NoMoney, NotFound, Refused, Unreachable
from bot.views.buttons.account import AddKey
from bot.views.buttons.menu import Go
from bot.views.keyboard import home, keyboard, tap, try_again
from bot.views.texts import Html, label, text
from bot.views.view import View


def market_error(lang: str, error: MarketError, again: str | None) -> View:
    """An error of the marketplace's API.

    ``again``: the data of the button that repeats what failed, if it can be repeated.
    """
    if isinstance(error, BadKey):
        return View(
            text(lang, "error-key"), keyboard([tap(label(lang, "menu-key"), Go(where="key"))], home(lang))
        )
    passing = isinstance(error, Busy | Unreachable)
    return View(_words(lang, error), keyboard(try_again(lang, again if passing else None), home(lang)))


def catalog_error(lang: str, error: MarketError, again: str | None) -> View:
    """An error as a guest is told of it: neither the operator's key nor its account are their business."""
    passing = isinstance(error, Busy | Unreachable)
    said = _words(lang, error) if passing or isinstance(error, NotFound) else text(lang, "error-catalog")
    connect = [tap(label(lang, "key-connect"), AddKey())]
    return View(said, keyboard(try_again(lang, again), connect, home(lang)))


def _words(lang: str, error: MarketError) -> Html:
    match error:
        case NoMoney():
            return text(lang, "error-money")
        case NotFound():
            return text(lang, "error-not-found")
        case Refused():
            return text(lang, "error-refused", words=error.words)
        case Busy():
            return text(lang, "error-busy", seconds=max(1, round(error.delay)))
        case Unreachable():
            return text(lang, "error-unreachable")
        case _:
            return text(lang, "error-unsure")


def gone(lang: str) -> View:
    """Says that the item or order is no longer there."""
    return _with_catalog(lang, text(lang, "error-gone"))


def bad_button(lang: str) -> View:
    """Says that a button's data cannot be read any more."""
    return _with_catalog(lang, text(lang, "error-bad-button"))


def too_fast(lang: str) -> View:
    """Says that messages beyond the flood limit were dropped."""
    return View(text(lang, "too-fast"))


def storage_unavailable(lang: str, again: str | None) -> View:
    """Says that the database cannot be written; ``again`` as in ``market_error``."""
    return View(text(lang, "error-storage"), keyboard(try_again(lang, again), home(lang)))


def unexpected(lang: str, reference: str) -> View:
    """Says that something failed unexpectedly, with the reference under which it stands in the logs."""
    return View(text(lang, "error-unexpected", reference=reference), keyboard(home(lang)))


def please_wait(lang: str) -> View:
    """Says 'please wait' while the marketplace is asked."""
    return View(text(lang, "please-wait"))


def _with_catalog(lang: str, said: Html) -> View:
    return View(said, keyboard([tap(label(lang, "menu-catalog"), Go(where="catalog"))], home(lang)))
