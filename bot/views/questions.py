"""Questions before a purchase (quantity, link, e-mail), and why it cannot begin (sold out, no money)."""

from decimal import Decimal

from bot.domain.catalog import Card
from bot.market.models import Balance
from bot.views.buttons.buy import Buy, Quantity, SkipEmail, UseLink
from bot.views.buttons.catalog import OpenItem
from bot.views.formats import money, number
from bot.views.keyboard import Row, back, home, in_rows, keyboard, tap, try_again
from bot.views.sanitizing import short
from bot.views.texts import Html, label, text
from bot.views.view import View

_PRESETS = 8
_LARGEST = 1 << 53  # what a button carries is below
_STEPS = (1, 2, 5, 10, 20, 50, 100)


def ask_quantity(lang: str, shown: Card) -> View:
    """Asks for the quantity, with presets as buttons."""
    item = shown.item
    smm = item.entity_type == "smm"
    buttons = [
        tap(number(preset, lang), Quantity(service=item.service, smm=smm, quantity=preset))
        for preset in presets(shown.lowest, shown.highest)
    ]
    asked = text(
        lang,
        "buy-quantity",
        name=short(item.name, 100),
        range=range_of(lang, shown.lowest, shown.highest),
    )
    return View(asked, keyboard(*in_rows(buttons, 4), back(lang, OpenItem(service=item.service))))


def presets(lowest: int, highest: int | None) -> tuple[int, ...]:
    """Quantities worth a button: multiples of the lowest, and the highest, if there is one."""
    steps = [lowest * step for step in _STEPS if highest is None or lowest * step < highest]
    chosen = steps if highest is None else [*steps, highest][-_PRESETS:]
    return tuple(quantity for quantity in chosen if quantity < _LARGEST)


def range_of(lang: str, lowest: int, highest: int | None) -> Html:
    """The allowed quantities in words."""
    if highest is None:
        return text(lang, "range-open", lowest=number(lowest, lang))
    return text(lang, "range", lowest=number(lowest, lang), highest=number(highest, lang))


def bad_quantity(lang: str, lowest: int, highest: int | None) -> View:
    """Says that a quantity was expected."""
    return View(text(lang, "buy-bad-quantity", range=range_of(lang, lowest, highest)))


def ask_link(lang: str, service: int, quantity: int, last: dict[str, str]) -> View:
    """Asks for the link. ``last``: the links used before, by the mark that stands for each in a button."""
    buttons = [
        [tap(short(link, 50), UseLink(service=service, quantity=quantity, mark=mark))]
        for mark, link in last.items()
    ]
    return View(text(lang, "buy-link"), keyboard(*buttons, back(lang, Buy(service=service))))


def ask_email(lang: str, service: int, quantity: int) -> View:
    """Asks for the delivery e-mail."""
    skip: Row = [tap(label(lang, "buy-skip"), SkipEmail(service=service, quantity=quantity))]
    return View(text(lang, "buy-email"), keyboard(skip, back(lang, Buy(service=service))))


def bad_link(lang: str) -> View:
    """Says that a link was expected."""
    return View(text(lang, "buy-bad-link"))


def bad_email(lang: str) -> View:
    """Says that an e-mail address was expected."""
    return View(text(lang, "buy-bad-email"))


def sold_out(lang: str) -> View:
    """Says that the item is sold out; the sentence of every purchase that fails for it."""
    return View(text(lang, "buy-sold-out"), keyboard(home(lang)))


def needs_more(lang: str, kind: str) -> View:
    """Says that orders of this type cannot be placed by the API."""
    return View(text(lang, "buy-needs-more", type=kind), keyboard(home(lang)))


def not_enough(
    lang: str, balance: Balance, missing: Decimal, again: str | None = None, *, at_least: bool = False
) -> View:
    """Says how much money is missing.

    ``again``: the data of the button that tries once more, say after a payment.
    """
    said = text(
        lang,
        "buy-not-enough-at-least" if at_least else "buy-not-enough",
        balance=money(balance.amount, balance.currency, lang),
        missing=money(missing, balance.currency, lang),
    )
    return View(said, keyboard(try_again(lang, again), home(lang)))
