"""Buttons for what a search finds beside items: services to rent, an order, and what a command is for."""

from bot.domain.rentals import SearchedBeside
from bot.views.buttons.menu import Go
from bot.views.buttons.orders import ShowOrder
from bot.views.buttons.rent import RentOffers
from bot.views.formats import money
from bot.views.keyboard import Named, Row, named, tap
from bot.views.start import COMMANDS
from bot.views.texts import label

_NO_BUTTON = frozenset(("start", "search"))  # where one is already, or what was just done


def rows_beside(lang: str, beside: SearchedBeside, typed: str, currency: str | None) -> list[Row]:
    """A row for each thing that was found beside items."""
    order = beside.order
    captions = named(
        lang,
        [
            Named("found-service", one.name, {"price": money(one.cheapest, currency, lang)})
            for one in beside.services
        ],
    )
    services = [
        [tap(caption, RentOffers(key=one.key))]
        for one, caption in zip(beside.services, captions, strict=True)
    ]
    return [
        [tap(label(lang, "found-order", number=str(order.number)), ShowOrder(order=order.id))]
        if order
        else [],
        *services,
        *([tap(_title(lang, command), Go(where=command))] for command in _commands(lang, typed)),
    ]


def _commands(lang: str, typed: str) -> list[str]:
    """The commands that were typed without their slash, or by what they are called."""
    said = typed.strip().casefold()
    return [
        command
        for command, title in COMMANDS.items()
        if command not in _NO_BUTTON and said in (command, label(lang, title).casefold())
    ]


def _title(lang: str, command: str) -> str:
    return label(lang, "found-command", title=label(lang, COMMANDS[command]))
