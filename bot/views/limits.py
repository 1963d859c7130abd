"""Screens of spending limits: setting them, and the warning about a purchase above them."""

from decimal import Decimal

from aiogram.types import InlineKeyboardButton

from bot.domain.prices import ExceededLimit, Limit
from bot.views.buttons.account import AskLimit, NoLimit
from bot.views.buttons.menu import Go
from bot.views.formats import money
from bot.views.keyboard import Row, keyboard, leave, tap
from bot.views.texts import Html, label, lines, text
from bot.views.view import View

_SETTING = {Limit.ORDER: "settings-order-limit", Limit.DAY: "settings-day-limit"}
_QUESTION = {Limit.ORDER: "limit-ask-order", Limit.DAY: "limit-ask-day"}
_EXCESS = {Limit.ORDER: "limit-above-order", Limit.DAY: "limit-above-day"}
_POSSIBLE_EXCESS = {Limit.ORDER: "limit-perhaps-above-order", Limit.DAY: "limit-perhaps-above-day"}


def limit_rows(lang: str, limits: dict[Limit, Decimal | None], currency: str | None) -> list[Row]:
    """Rows for the settings: one button a limit, with its present amount."""
    return [[_setting(lang, limit, amount, currency)] for limit, amount in limits.items()]


def ask_limit(lang: str, limit: Limit, present: Decimal | None, currency: str | None = None) -> View:
    """Asks for the amount of a limit."""
    lift = [tap(label(lang, "limit-none"), NoLimit(limit=limit))] if present is not None else []
    return View(_question(lang, limit, currency), keyboard(lift, leave(lang, Go(where="settings"))))


def bad_amount(lang: str, limit: Limit, currency: str | None = None) -> View:
    """Asks once more, after something that is no amount."""
    return View(
        lines(text(lang, "limit-bad-amount"), _question(lang, limit, currency)),
        keyboard(leave(lang, Go(where="settings"))),
    )


def _question(lang: str, limit: Limit, currency: str | None) -> Html:
    return text(lang, _QUESTION[limit], currency=currency or "none")


def above_limits(
    lang: str, above: tuple[ExceededLimit, ...], currency: str | None, *, asked: bool
) -> Html | None:
    """The warning about a purchase above the limits.

    ``asked``: this is the second question, and its answer holds.
    """
    if not above:
        return None
    said = [_excess(lang, one, currency) for one in above]
    return lines(*said, text(lang, "limit-confirm-again") if asked else None)


def _excess(lang: str, one: ExceededLimit, currency: str | None) -> Html:
    allowed = money(one.allowed, currency, lang)
    if one.would_be is None:
        return text(lang, _POSSIBLE_EXCESS[one.limit], allowed=allowed)
    return text(lang, _EXCESS[one.limit], allowed=allowed, would=money(one.would_be, currency, lang))


def _setting(lang: str, limit: Limit, amount: Decimal | None, currency: str | None) -> InlineKeyboardButton:
    shown = label(lang, "limit-not-set") if amount is None else money(amount, currency, lang)
    return tap(label(lang, _SETTING[limit], amount=shown), AskLimit(limit=limit))
