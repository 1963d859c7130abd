"""The notice of a partial rental: fewer numbers came than were ordered, and what was charged for them."""

from collections.abc import Sequence
from decimal import Decimal

from bot.domain.countries import flag
from bot.domain.drafts import Draft
from bot.domain.orders import Order
from bot.domain.prices import as_expected, estimated, same_currency
from bot.views.buttons.menu import Go
from bot.views.formats import money, number
from bot.views.keyboard import home_below, keyboard, tap
from bot.views.sanitizing import short
from bot.views.texts import Html, label, lines, paragraphs, text
from bot.views.view import View


def fewer_numbers(lang: str, draft: Draft, came: Sequence[Order]) -> View:
    """The notice that fewer numbers came than were ordered."""
    count, asked = number(len(came), lang), number(draft.quantity, lang)
    return View(
        paragraphs(
            lines(
                text(lang, "fewer-title", came=count, asked=asked),
                text(lang, "confirm-rental", name=f"{short(draft.title, 100)} {flag(draft.country)}"),
            ),
            _charge(lang, draft, came),
            _balances(lang, draft),
        ),
        keyboard([tap(label(lang, "menu-numbers"), Go(where="numbers"))], home_below(lang)),
    )


def taken(draft: Draft, came: Sequence[Order]) -> Decimal | None:
    """What was charged: by the orders themselves, else by the balance; ``None`` while neither tells."""
    comparable = (order for order in came if same_currency(order.currency, draft.currency))
    charges = [order.charged for order in comparable if order.charged is not None]
    if len(charges) == len(came):
        return sum(charges, Decimal(0))
    if draft.balance_before is None or draft.balance_after is None:
        return None
    fell = draft.balance_before - draft.balance_after
    return fell if fell > 0 else None


def above(charge: Decimal, due: Decimal) -> bool:
    """Whether a charge is above what is due, by more than rounding."""
    return charge > due and not as_expected(due, charge)


def _charge(lang: str, draft: Draft, came: Sequence[Order]) -> Html:
    due, charge = estimated(draft.rate, len(came)), taken(draft, came)
    total, count = money(due, draft.currency, lang), number(len(came), lang)
    if charge is None:
        price = money(draft.rate, draft.currency, lang)
        return text(lang, "fewer-by-price", total=total, came=count, price=price)
    return lines(
        text(lang, "order-charge", charge=money(charge, draft.currency, lang)),
        text(lang, "fewer-otherwise", total=total) if above(charge, due) else None,
    )


def _balances(lang: str, draft: Draft) -> Html | None:
    before, after = draft.balance_before, draft.balance_after
    if before is None or after is None:
        return None
    return lines(
        text(lang, "unsure-before", balance=money(before, draft.currency, lang)),
        text(lang, "unsure-after", balance=money(after, draft.currency, lang)),
    )
