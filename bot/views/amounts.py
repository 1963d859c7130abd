"""Buttons that choose how many units of an item to buy, each with its total."""

from collections.abc import Iterable

from aiogram.types import InlineKeyboardButton

from bot.domain.catalog import Card
from bot.domain.prices import estimated
from bot.views.buttons.buy import Quantity
from bot.views.formats import money, number
from bot.views.keyboard import tap
from bot.views.texts import label

_PRESETS = 8
_ON_A_CARD = 4
_LARGEST = 1 << 53  # what a button carries is below
_STEPS = (1, 2, 5, 10, 20, 50, 100)


def presets(lowest: int, highest: int | None, most: int = _PRESETS) -> tuple[int, ...]:
    """Quantities worth a button: multiples of the lowest, and the highest, if there is one."""
    steps = [lowest * step for step in _STEPS if highest is None or lowest * step < highest]
    chosen = steps if highest is None else [*steps, highest][-_PRESETS:]
    return tuple(quantity for quantity in chosen if quantity < _LARGEST)[:most]


def amounts(
    lang: str, shown: Card, quantities: Iterable[int], currency: str | None
) -> list[InlineKeyboardButton]:
    """A button for each quantity, such as **1 · $0.85**."""
    item, rate = shown.item, shown.live.rate if shown.live else shown.item.rate
    return [
        tap(
            label(
                lang,
                "amount",
                quantity=number(quantity, lang),
                total=money(estimated(rate, quantity, shown.price_per), currency, lang),
            ),
            Quantity(service=item.service, smm=item.entity_type == "smm", quantity=quantity),
        )
        for quantity in quantities
    ]


def amounts_of_card(lang: str, shown: Card, currency: str | None) -> list[InlineKeyboardButton]:
    """The few amounts that the card of an item offers."""
    return amounts(lang, shown, presets(shown.lowest, shown.highest, _ON_A_CARD), currency)
