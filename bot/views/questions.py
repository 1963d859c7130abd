"""Questions before a purchase: quantity, link, delivery e-mail."""

from aiogram.filters.callback_data import CallbackData

from bot.domain.catalog import Card
from bot.views.amounts import amounts, presets
from bot.views.buttons.buy import BuyInstead, SkipEmail, UseLink
from bot.views.buttons.catalog import OpenItem
from bot.views.formats import number
from bot.views.keyboard import Row, in_rows, keyboard, leave, question, tap
from bot.views.numbered import choices
from bot.views.sanitizing import short
from bot.views.texts import Html, label, paragraphs, text
from bot.views.view import View


def ask_quantity(lang: str, shown: Card, currency: str | None = None) -> View:
    """Asks for the quantity, with presets and their totals as buttons."""
    item = shown.item
    buttons = amounts(lang, shown, presets(shown.lowest, shown.highest), currency)
    asked = text(
        lang,
        "buy-quantity",
        name=short(item.name, 100),
        range=range_of(lang, shown.lowest, shown.highest),
    )
    return View(asked, question(*in_rows(buttons, 2), leave(lang, OpenItem(service=item.service))))


def range_of(lang: str, lowest: int, highest: int | None) -> Html:
    """The allowed quantities in words."""
    if highest is None:
        return text(lang, "range-open", lowest=number(lowest, lang))
    return text(lang, "range", lowest=number(lowest, lang), highest=number(highest, lang))


def bad_quantity(lang: str, lowest: int, highest: int | None) -> View:
    """Says that a quantity was expected."""
    return View(text(lang, "buy-bad-quantity", range=range_of(lang, lowest, highest)), keyboard(leave(lang)))


def ask_link(
    lang: str, service: int, quantity: int, last: dict[str, str], above: CallbackData | None = None
) -> View:
    """Asks for the link.

    ``last``: the links used before, by the mark that stands for each in a button. ``above``: what **Back**
    leads to, such as the confirmation, made anew; else it leads to the item's card.
    """
    listed, rows = choices(
        [
            (short(link, 50), UseLink(service=service, quantity=quantity, mark=mark))
            for mark, link in last.items()
        ],
        most=1,
    )
    return View(
        paragraphs(text(lang, "buy-link"), listed),
        question(*rows, leave(lang, above or OpenItem(service=service))),
    )


def ask_email(lang: str, service: int, quantity: int, above: BuyInstead) -> View:
    """Asks for the delivery e-mail; ``above`` makes the confirmation anew that **Back** leads to."""
    skip: Row = [tap(label(lang, "buy-skip"), SkipEmail(service=service, quantity=quantity))]
    return View(text(lang, "buy-email"), question(skip, leave(lang, above)))


def bad_link(lang: str) -> View:
    """Says that a link was expected."""
    return View(text(lang, "buy-bad-link"), keyboard(leave(lang)))


def bad_email(lang: str) -> View:
    """Says that an e-mail address was expected."""
    return View(text(lang, "buy-bad-email"), keyboard(leave(lang)))
