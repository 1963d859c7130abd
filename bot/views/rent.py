"""Screens of renting a number: services, countries, offers with prices, quantity."""

from collections.abc import Sequence

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from bot.domain.countries import flag
from bot.domain.orders import Kind
from bot.domain.prices import estimated
from bot.domain.rentals import FEWEST_NUMBERS, MOST_NUMBERS, RentOffer, RentPage, SmsCountry, SmsService
from bot.domain.watchlist import Watch
from bot.market.models import Balance
from bot.views.buttons.menu import Go
from bot.views.buttons.rent import (
    OpenOffer,
    RentCountries,
    RentIn,
    RentOffers,
    RentQuantity,
    RentServices,
    SearchRent,
)
from bot.views.formats import money, number, page_line
from bot.views.keyboard import Row, back, home, in_rows, keyboard, pager, tap
from bot.views.sanitizing import short
from bot.views.texts import Html, display_name, label, lines, paragraphs, text
from bot.views.view import View
from bot.views.watchlist import toggle

_PRESETS = (1, 2, 3, 5, 10)


def front(
    lang: str, last_used: Sequence[SmsService], popular: Sequence[SmsService], currency: str | None = None
) -> View:
    """The first screen: services used last, popular ones, search."""
    used = {service.key for service in last_used}
    return View(
        text(lang, "rent-title"),
        keyboard(
            *([_service(lang, service, "rent-last", currency)] for service in last_used),
            *in_rows(
                (
                    _service(lang, service, "rent-service", currency)
                    for service in popular
                    if service.key not in used
                ),
                2,
            ),
            [
                tap(label(lang, "search"), SearchRent()),
                tap(label(lang, "rent-by-country"), RentCountries()),
            ],
            [tap(label(lang, "rent-all"), RentServices())],
            home(lang),
        ),
    )


def ask_service_name(lang: str) -> View:
    """Asks for the name of a service."""
    return View(text(lang, "rent-search-ask"), keyboard(back(lang, Go(where="rent"))))


def services(lang: str, found: RentPage[SmsService], here: RentServices, currency: str | None = None) -> View:
    """One page of the services."""
    rows: list[Row] = [[_service(lang, service, "rent-service", currency)] for service in found.rows]
    return _page(lang, text(lang, "rent-services"), found, here, rows, Go(where="rent"))


def countries(lang: str, found: RentPage[SmsCountry], here: RentCountries) -> View:
    """One page of the countries."""
    buttons = [
        tap(
            label(
                lang,
                "rent-country",
                flag=row.flag,
                name=display_name(lang, row.name),
                count=number(row.count, lang),
            ),
            RentIn(country=row.code),
        )
        for row in found.rows
    ]
    return _page(lang, text(lang, "rent-countries"), found, here, in_rows(buttons, 2), Go(where="rent"))


def offers(lang: str, found: RentPage[RentOffer], here: RentOffers, currency: str | None = None) -> View:
    """One page of the countries that offer one service."""
    rows: list[Row] = [[_offer(lang, row, row.country_name, currency)] for row in found.rows]
    title = text(lang, "rent-offers", name=short(found.title, 100))
    return _page(lang, title, found, here, rows, Go(where="rent"))


def offers_in(lang: str, found: RentPage[RentOffer], here: RentIn, currency: str | None = None) -> View:
    """One page of the services offered in one country."""
    rows: list[Row] = [[_offer(lang, row, row.service, currency)] for row in found.rows]
    title = text(lang, "rent-in", flag=flag(here.country), name=short(found.title, 100))
    return _page(lang, title, found, here, rows, RentCountries())


RentList = RentServices | RentCountries | RentOffers | RentIn


def _page(
    lang: str,
    title: Html,
    found: RentPage[SmsService] | RentPage[SmsCountry] | RentPage[RentOffer],
    here: RentList,
    rows: list[Row],
    above: CallbackData,
) -> View:
    pages = page_line(lang, found.page, found.pages)
    return View(
        paragraphs(
            title,
            lines(
                text(lang, "rent-filter", words=short(found.words, 100)) if found.words else None,
                pages if found.rows else text(lang, "rent-nothing"),
            ),
        ),
        keyboard(
            *rows,
            pager(
                lang,
                found.page,
                more=found.page + 1 < found.pages,
                to=lambda other: here.model_copy(update={"page": other}),
            ),
            back(lang, above),
        ),
    )


def _service(lang: str, service: SmsService, message: str, currency: str | None) -> InlineKeyboardButton:
    price = money(service.cheapest, currency, lang)
    return tap(
        label(lang, message, name=display_name(lang, service.name, 30), price=price),
        RentOffers(key=service.key),
    )


def _offer(lang: str, offer: RentOffer, name: str, currency: str | None) -> InlineKeyboardButton:
    price = money(offer.price, currency, lang)
    caption = label(lang, "rent-offer", flag=offer.flag, name=display_name(lang, name), price=price)
    return tap(caption, OpenOffer(project=offer.project_id))


def ask_quantity(lang: str, offer: RentOffer, balance: Balance, watch: Watch | None = None) -> View:
    """Asks how many numbers to rent.

    ``watch``: that of the customer, if this service in this country is watched.
    """
    asked = text(
        lang,
        "rent-quantity",
        service=short(offer.service, 100),
        flag=offer.flag,
        country=short(offer.country_name, 60),
        price=money(offer.price, balance.currency, lang),
        balance=money(balance.amount, balance.currency, lang),
        lowest=number(FEWEST_NUMBERS, lang),
        highest=number(MOST_NUMBERS, lang),
    )
    buttons = [_quantity(lang, offer, preset, balance.currency) for preset in _PRESETS]
    watching = toggle(lang, Kind.RENTAL, offer.project_id, watch)
    elsewhere = tap(label(lang, "rent-similar"), RentOffers(key=offer.service_key))
    above = back(lang, RentOffers(key=offer.service_key))
    return View(asked, keyboard(*in_rows(buttons, 3), [watching, elsewhere], above))


def _quantity(lang: str, offer: RentOffer, quantity: int, currency: str | None) -> InlineKeyboardButton:
    total = money(estimated(offer.price, quantity), currency, lang)
    caption = label(lang, "rent-quantity-button", quantity=number(quantity, lang), total=total)
    return tap(caption, RentQuantity(project=offer.project_id, quantity=quantity))
