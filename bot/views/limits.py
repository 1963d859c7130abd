"""Screens of spending limits: setting them, and the warning about a purchase above them."""

from dataclasses import dataclass
from decimal import Decimal

from aiogram.types import InlineKeyboardButton

from bot.domain.prices import ExceededLimit, Limit
from bot.views.buttons.account import AskLimit, NoLimit
from bot.views.buttons.menu import Go
from bot.views.formats import money, number
from bot.views.keyboard import Row, keyboard, leave, tap
from bot.views.texts import Html, label, lines, paragraphs, text
from bot.views.view import View

_SETTING = {
    Limit.UNIT: "settings-unit-limit",
    Limit.ORDER: "settings-order-limit",
    Limit.DAY: "settings-day-limit",
    Limit.MONTH: "settings-month-limit",
}
_QUESTION = {
    Limit.UNIT: "limit-ask-unit",
    Limit.ORDER: "limit-ask-order",
    Limit.DAY: "limit-ask-day",
    Limit.MONTH: "limit-ask-month",
}
_EXCESS = {
    Limit.UNIT: "limit-above-unit",
    Limit.ORDER: "limit-above-order",
    Limit.DAY: "limit-above-day",
    Limit.MONTH: "limit-above-month",
}
_POSSIBLE_EXCESS = {
    Limit.UNIT: "limit-perhaps-above-unit",
    Limit.ORDER: "limit-perhaps-above-order",
    Limit.DAY: "limit-perhaps-above-day",
    Limit.MONTH: "limit-perhaps-above-month",
}


@dataclass(frozen=True, slots=True)
class Spent:
    """What was spent already, in the period of a limit; ``None``: what some of it will cost is not known."""

    amount: Decimal | None


def limit_rows(lang: str, limits: dict[Limit, Decimal | None], currency: str | None) -> list[Row]:
    """Rows for the settings: one button a limit, with its present amount."""
    return [[_setting(lang, limit, amount, currency)] for limit, amount in limits.items()]


def ask_limit(
    lang: str,
    limit: Limit,
    present: Decimal | None,
    currency: str | None = None,
    spent: Spent | None = None,
) -> View:
    """Asks for the amount of a limit. ``spent``: of the limit of a period."""
    lift = [tap(label(lang, "limit-none"), NoLimit(limit=limit))] if present is not None else []
    return View(
        paragraphs(_question(lang, limit, currency), _spent(lang, limit, spent, currency) if spent else None),
        keyboard(lift, leave(lang, Go(where="settings"))),
    )


def _spent(lang: str, limit: Limit, spent: Spent, currency: str | None) -> Html:
    known = spent.amount is not None
    amount = money(spent.amount, currency, lang) if spent.amount is not None else ""
    return text(lang, "limit-spent", period=limit, known="yes" if known else "no", amount=amount)


def bad_amount(lang: str, limit: Limit, currency: str | None = None) -> View:
    """Asks once more, after something that is no amount."""
    return View(
        lines(text(lang, "limit-bad-amount"), _question(lang, limit, currency)),
        keyboard(leave(lang, Go(where="settings"))),
    )


def _question(lang: str, limit: Limit, currency: str | None) -> Html:
    return text(lang, _QUESTION[limit], currency=currency or "none")


def above_limits(
    lang: str, above: tuple[ExceededLimit, ...], currency: str | None, per: int = 1, *, asked: bool
) -> Html | None:
    """The warning about a purchase above the limits.

    ``per``: how many units its price is for. ``asked``: this is the second question, and its answer holds.
    """
    if not above:
        return None
    said = [_excess(lang, one, currency, per) for one in above]
    return lines(*said, text(lang, "limit-confirm-again") if asked else None)


def _excess(lang: str, one: ExceededLimit, currency: str | None, per: int) -> Html:
    figures = {"allowed": money(one.allowed, currency, lang)}
    if one.would_be is None:
        return text(lang, _POSSIBLE_EXCESS[one.limit], **figures)
    figures |= {"would": money(one.would_be, currency, lang)}
    if one.limit is Limit.UNIT:
        return text(lang, _EXCESS[one.limit], units=per, per=number(per, lang), **figures)
    return text(lang, _EXCESS[one.limit], **figures)


def _setting(lang: str, limit: Limit, amount: Decimal | None, currency: str | None) -> InlineKeyboardButton:
    shown = label(lang, "limit-not-set") if amount is None else money(amount, currency, lang)
    return tap(label(lang, _SETTING[limit], amount=shown), AskLimit(limit=limit))
