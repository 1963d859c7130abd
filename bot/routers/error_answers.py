"""Answers to errors: what a customer is told when a handler, or what it left in the background, fails."""

import secrets
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiogram import BaseMiddleware
from aiogram.dispatcher.event.bases import NextMiddlewareType
from aiogram.dispatcher.flags import get_flag
from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError
from aiogram.types import TelegramObject

from bot.actions import account
from bot.actions.errors import (
    AccountGone,
    BadEmail,
    BadLink,
    BadNumbers,
    BadQuantity,
    FulfilledAlready,
    Gone,
    NeedsMore,
    NoKey,
    NotEnough,
    OwnersOnly,
    PurchasesPaused,
    SoldOut,
    TooManyFavourites,
    TooManySeries,
    TooManyWatches,
)
from bot.actions.purchase import AlreadySent
from bot.db.failures import database_failure
from bot.fence import OutOfTouch
from bot.market.errors import MarketError
from bot.routers.greeting import ask_for_key
from bot.routers.subject import BadButton
from bot.routers.turn import Turn
from bot.telegram.sending import AWAY
from bot.views import (
    admin,
    delivered,
    errors,
    favourites,
    many_orders,
    no_purchase,
    questions,
    series,
    watchlist,
)
from bot.views.view import View

log = structlog.get_logger()

_ALL_SAID: dict[type[Exception], Callable[[str], View]] = {  # by the error's name alone
    AccountGone: delivered.gone,
    OwnersOnly: admin.owners_only,
    BadLink: questions.bad_link,
    BadEmail: questions.bad_email,
    TooManyFavourites: favourites.full,
}

_TOO_MANY_SAID: dict[type[Exception], Callable[[str, int], View]] = {  # … and how many are allowed
    TooManyWatches: watchlist.too_many,
    TooManySeries: series.too_many,
    BadNumbers: many_orders.bad_numbers,
}


class ErrorAnswers(BaseMiddleware):
    """Tells the customer when a handler fails; not when Telegram is away, for then the update comes again."""

    async def __call__(
        self,
        handler: NextMiddlewareType[TelegramObject],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> None:
        keep = bool(get_flag(data, "keep_question"))
        await answer_errors(data["turn"], handler(event, data), keep_message=keep)


async def answer_errors(turn: Turn, work: Awaitable[Any], *, keep_message: bool) -> None:
    """Do the work; ``keep_message``: an error gets a message of its own, the tapped one stays as it is.

    :raises AWAY: Telegram did not take an answer; the update is handled again when it is back.
    """
    try:
        await work
    except NoKey:
        await ask_for_key(turn, then=(turn.again or "") if turn.is_guest else "")
    except (*AWAY, OutOfTouch):
        raise
    except AlreadySent:
        return  # what became of it is told by whoever carried it on
    except TelegramForbiddenError:
        await account.set_reachable(turn.deps, turn.customer.id, reachable=False)
    except Exception as error:  # noqa: BLE001 - the last resort: logged there, and the customer is told
        if keep_message:
            turn.showing = None
        await turn.show(explain(turn.lang, error, turn.again, guest=turn.is_guest))


def go_on(turn: Turn, work: Awaitable[Any], *, keep_message: bool = False) -> None:
    """Let work go on in the background, while the customer's next updates are handled already."""
    turn.work.start(_in_the_background(turn, work, keep_message=keep_message))


async def _in_the_background(turn: Turn, work: Awaitable[Any], *, keep_message: bool) -> None:
    """Do work whose errors are told, or logged where Telegram refuses them.

    :raises AWAY: what came of it was not shown; its update is handled again.
    """
    try:
        await answer_errors(turn, work, keep_message=keep_message)
    except AWAY:
        raise
    except TelegramAPIError as refused:
        log.warning("what came of background work was not shown", cause=str(refused)[:100])


def explain(lang: str, error: Exception, again: str | None, *, guest: bool = False) -> View:
    """``again``: the data of a button that would try once more. What nobody foresaw is logged in full.

    ``guest``: the marketplace was asked with the operator's key.
    """
    match error:
        case MarketError():
            return (errors.catalog_error if guest else errors.market_error)(lang, error, again)
        case Gone():
            return errors.gone(lang)
        case BadButton():
            return errors.bad_button(lang)
        case BadQuantity():
            return questions.bad_quantity(lang, error.lowest, error.highest)
        case NotEnough() | PurchasesPaused():
            return _not_bought(lang, error, again)
        case _:
            return _plain(lang, error, again)


def _not_bought(lang: str, error: NotEnough | PurchasesPaused, again: str | None) -> View:
    if isinstance(error, NotEnough):
        return no_purchase.not_enough(lang, error.shortfall, again)
    return no_purchase.paused(lang, again)


def _plain(lang: str, error: Exception, again: str | None) -> View:
    match error:
        case SoldOut():
            return no_purchase.sold_out(lang, error.kind, error.item)
        case _ if type(error) in _ALL_SAID:
            return _ALL_SAID[type(error)](lang)
        case NeedsMore():
            return no_purchase.needs_more(lang, error.kind)
        case FulfilledAlready():
            return watchlist.fulfilled(lang, error.watch, error.currency)
        case TooManyWatches() | TooManySeries() | BadNumbers():
            return _TOO_MANY_SAID[type(error)](lang, error.most)
        case _:
            return _of_our_own(lang, error, again)


def _of_our_own(lang: str, error: Exception, again: str | None) -> View:
    if failure := database_failure(error):
        log.error("the database cannot be used", cause=failure.value)
        return errors.storage_unavailable(lang, again)
    reference = secrets.token_hex(3)
    log.error("unexpected", reference=reference, exc_info=error)
    return errors.unexpected(lang, reference)
