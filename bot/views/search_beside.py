"""Buttons for what a search finds beside items: services to rent, an order, and what the help tells of."""

from collections.abc import Sequence

from bot.domain.rentals import SearchedBeside, SmsService
from bot.views.buttons.menu import Go
from bot.views.buttons.orders import ShowOrder
from bot.views.buttons.rent import RentOffers
from bot.views.formats import money
from bot.views.found_words import subjects
from bot.views.keyboard import WIDTHS, Named, Row, named, tap
from bot.views.phone import columns
from bot.views.texts import label


def rows_beside(
    lang: str, beside: SearchedBeside, typed: str, currency: str | None, *, items_found: bool
) -> list[Row]:
    """A row for each thing that was found beside items."""
    order, alone = beside.order, not (items_found or beside.services or beside.order)
    told = [
        (title, command)
        for title, command in subjects(lang, typed, alone=alone)
        if command != "rent" or not beside.services  # which lead there more directly
    ]
    services = zip(beside.services, _captions(lang, beside.services, currency), strict=True)
    return [
        *(
            [[tap(label(lang, "found-order", number=str(order.number)), ShowOrder(order=order.id))]]
            if order
            else []
        ),
        *([tap(caption, RentOffers(key=one.key))] for one, caption in services),
        *([tap(label(lang, "found-command", title=title), Go(where=command))] for title, command in told),
    ]


def _captions(lang: str, services: Sequence[SmsService], currency: str | None) -> list[str]:
    prices = [money(one.cheapest, currency, lang) for one in services]
    return named(
        lang,
        [
            Named(_message(lang, one.name, price), one.name, {"price": price})
            for one, price in zip(services, prices, strict=True)
        ],
    )


def _message(lang: str, name: str, price: str) -> str:
    """With a long name there is no room for more than that and the price."""
    whole = label(lang, "found-service", name=name, price=price)
    return "found-service" if columns(whole) <= WIDTHS[0] else "found-service-long"
