"""Questions before a purchase: how many, for which link, to which address."""

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
    if highest is None:
        return text(lang, "range-open", lowest=number(lowest, lang))
    return text(lang, "range", lowest=number(lowest, lang), highest=number(highest, lang))


def bad_quantity(lang: str, lowest: int, highest: int | None) -> View:
    return View(text(lang, "buy-bad-quantity", range=range_of(lang, lowest, highest)))


def ask_link(lang: str, service: int, quantity: int, last: dict[str, str]) -> View:
    """The question for the link. ``last``: links used before, by the mark that a button carries."""
    buttons = [
        [tap(short(link, 50), UseLink(service=service, quantity=quantity, mark=mark))]
        for mark, link in last.items()
    ]
    return View(text(lang, "buy-link"), keyboard(*buttons, back(lang, Buy(service=service))))


def ask_email(lang: str, service: int, quantity: int) -> View:
    skip: Row = [tap(label(lang, "buy-skip"), SkipEmail(service=service, quantity=quantity))]
    return View(text(lang, "buy-email"), keyboard(skip, back(lang, Buy(service=service))))


def bad_link(lang: str) -> View:
    return View(text(lang, "buy-bad-link"))


def bad_email(lang: str) -> View:
    return View(text(lang, "buy-bad-email"))


def sold_out(lang: str) -> View:
    return View(text(lang, "buy-sold-out"), keyboard(home(lang)))


def needs_more(lang: str, kind: str) -> View:
    """Nothing of this type can be ordered here."""
    return View(text(lang, "buy-needs-more", type=kind), keyboard(home(lang)))


def not_enough(
    lang: str, balance: Balance, missing: Decimal, again: str | None = None, *, at_least: bool = False
) -> View:
    """The balance does not cover a purchase; ``again``: the data of the button that tries once more."""
    said = text(
        lang,
        "buy-not-enough-at-least" if at_least else "buy-not-enough",
        balance=money(balance.amount, balance.currency, lang),
        missing=money(missing, balance.currency, lang),
    )
    return View(said, keyboard(try_again(lang, again), home(lang)))
