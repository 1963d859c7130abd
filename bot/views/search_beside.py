"""Buttons for what a search finds beside items: services to rent, an order, and what the help tells of."""

from bot.domain.rentals import SearchedBeside, SmsService
from bot.views.buttons.menu import Go
from bot.views.buttons.orders import ShowOrder
from bot.views.buttons.rent import RentOffers
from bot.views.formats import money
from bot.views.found_words import subjects
from bot.views.keyboard import WIDTHS, Row, named, tap
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
    return [
        *(
            [[tap(label(lang, "found-order", number=str(order.number)), ShowOrder(order=order.id))]]
            if order
            else []
        ),
        *([tap(_service(lang, one, currency), RentOffers(key=one.key))] for one in beside.services),
        *([tap(label(lang, "found-command", title=title), Go(where=command))] for title, command in told),
    ]


def _service(lang: str, service: SmsService, currency: str | None) -> str:
    """With a long name there is no room for more than that and the price."""
    price = money(service.cheapest, currency, lang)
    caption = label(lang, "found-service", name=service.name, price=price)
    if columns(caption) <= WIDTHS[0]:
        return caption
    return named(lang, "found-service-long", service.name, price=price)
