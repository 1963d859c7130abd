"""The limits a customer sets for their own spending, and a purchase that goes beyond them."""

from decimal import Decimal

from aiogram.types import InlineKeyboardButton

from bot.prices import Excess, Limit
from bot.views.buttons import AskLimit, Go, NoLimit
from bot.views.formats import CURRENCY, money
from bot.views.keyboard import Row, back, keyboard, tap
from bot.views.texts import Html, label, lines, text
from bot.views.view import View

_SETTING = {Limit.ORDER: "settings-order-limit", Limit.DAY: "settings-day-limit"}
_QUESTION = {Limit.ORDER: "limit-ask-order", Limit.DAY: "limit-ask-day"}
_EXCESS = {Limit.ORDER: "limit-above-order", Limit.DAY: "limit-above-day"}


def limit_rows(lang: str, limits: dict[Limit, Decimal | None]) -> list[Row]:
    """One button a limit, with its present amount."""
    return [[_setting(lang, limit, amount)] for limit, amount in limits.items()]


def ask_limit(lang: str, limit: Limit, present: Decimal | None) -> View:
    lift = [tap(label(lang, "limit-none"), NoLimit(limit=limit))] if present is not None else []
    return View(text(lang, _QUESTION[limit]), keyboard(lift, back(lang, Go(where="settings"))))


def bad_amount(lang: str, limit: Limit) -> View:
    return View(
        lines(text(lang, "limit-bad-amount"), text(lang, _QUESTION[limit])),
        keyboard(back(lang, Go(where="settings"))),
    )


def above_limits(lang: str, above: tuple[Excess, ...], *, asked: bool) -> Html | None:
    """``asked``: this is the second question, and its answer holds."""
    if not above:
        return None
    said = [
        text(
            lang,
            _EXCESS[one.limit],
            allowed=money(one.allowed, CURRENCY, lang),
            would=money(one.would_be, CURRENCY, lang),
        )
        for one in above
    ]
    return lines(*said, text(lang, "limit-confirm-again") if asked else None)


def _setting(lang: str, limit: Limit, amount: Decimal | None) -> InlineKeyboardButton:
    shown = label(lang, "limit-not-set") if amount is None else money(amount, CURRENCY, lang)
    return tap(label(lang, _SETTING[limit], amount=shown), AskLimit(limit=limit))
