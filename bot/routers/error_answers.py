"""What is said when a handler fails."""

import secrets
from collections.abc import Callable

import structlog

from bot.actions.errors import (
    BadEmail,
    BadLink,
    BadQuantity,
    FulfilledAlready,
    Gone,
    NeedsMore,
    NotEnough,
    SoldOut,
    TooManyWatches,
)
from bot.db.failures import database_failure
from bot.market.errors import MarketError
from bot.routers.rooms import BadButton
from bot.views import errors, questions, watchlist
from bot.views.view import View

log = structlog.get_logger()

_ALL_SAID: dict[type[Exception], Callable[[str], View]] = {  # by the error's name alone
    SoldOut: questions.sold_out,
    BadLink: questions.bad_link,
    BadEmail: questions.bad_email,
}


def explain(lang: str, error: Exception, again: str | None) -> View:
    """``again``: the data of a button that would try once more. What nobody foresaw is logged in full."""
    match error:
        case MarketError():
            return errors.trouble(lang, error, again)
        case Gone():
            return errors.gone(lang)
        case BadButton():
            return errors.bad_button(lang)
        case BadQuantity():
            return questions.bad_quantity(lang, error.lowest, error.highest)
        case NotEnough():
            return questions.not_enough(lang, error.balance, error.missing, again, at_least=error.at_least)
        case _:
            return _plain(lang, error, again)


def _plain(lang: str, error: Exception, again: str | None) -> View:
    match error:
        case SoldOut() | BadLink() | BadEmail():
            return _ALL_SAID[type(error)](lang)
        case NeedsMore():
            return questions.needs_more(lang, error.kind)
        case FulfilledAlready():
            return watchlist.fulfilled(lang, error.watch, error.currency)
        case TooManyWatches():
            return watchlist.too_many(lang, error.most)
        case _:
            return _of_our_own(lang, error, again)


def _of_our_own(lang: str, error: Exception, again: str | None) -> View:
    if sick := database_failure(error):
        log.error("the database cannot be used", cause=sick.value)
        return errors.no_memory(lang, again)
    reference = secrets.token_hex(3)
    log.error("unexpected", reference=reference, exc_info=error)
    return errors.unexpected(lang, reference)
