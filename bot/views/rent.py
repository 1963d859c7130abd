"""Screens of renting a number: services, countries, offers with prices, quantity."""

from collections.abc import Iterable, Sequence

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from bot.domain.countries import flag
from bot.domain.orders import Kind
from bot.domain.prices import estimated
from bot.domain.rentals import FEWEST_NUMBERS, MOST_NUMBERS, RentOffer, RentPage, SmsCountry, SmsService
from bot.domain.watchlist import Watch
from bot.market.models import Balance
from bot.views.buttons.favourites import StarOffer
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
from bot.views.favourites import star
from bot.views.formats import money, number, page_line
from bot.views.keyboard import (
    Named,
    Row,
    back,
    home,
    in_rows,
    keyboard,
    leave,
    named,
    packed,
    pager,
    question,
    tap,
)
from bot.views.numbered import choices, names_of_page
from bot.views.plan_progress import keep_trying
from bot.views.sanitizing import short
from bot.views.success import sort_row, worked, worked_of
from bot.views.texts import Html, display_name, label, lines, paragraphs, text
from bot.views.view import View
from bot.views.watchlist import toggle

_PRESETS = (1, 2, 3, 5, 10)
_NAME = 30  # columns of a name in a list
_Choice = tuple[str, CallbackData]


def front(
    lang: str, last_used: Sequence[SmsService], popular: Sequence[SmsService], currency: str | None = None
) -> View:
    """The first screen: services used last, popular ones, search."""
    used = {service.key for service in last_used}
    others = [service for service in popular if service.key not in used]
    captions = named(
        lang,
        [
            *(_suggested(lang, service, "rent-last", currency) for service in last_used),
            *(_suggested(lang, service, "rent-service", currency) for service in others),
        ],
    )
    suggested = [
        tap(caption, RentOffers(key=service.key))
        for service, caption in zip((*last_used, *others), captions, strict=True)
    ]
    return View(
        text(lang, "rent-title"),
        keyboard(
            *in_rows(suggested, 2),
            [tap(label(lang, "search"), SearchRent()), tap(label(lang, "rent-by-country"), RentCountries())],
            [tap(label(lang, "rent-all"), RentServices())],
            home(lang),
        ),
    )


def ask_service_name(lang: str) -> View:
    """Asks for the name of a service."""
    return View(text(lang, "rent-search-ask"), question(leave(lang, Go(where="rent"))))


def services(lang: str, found: RentPage[SmsService], here: RentServices, currency: str | None = None) -> View:
    """One page of the services."""
    names = _names(lang, (service.name for service in found.rows))
    offered = [
        _service(lang, service, name, currency) for service, name in zip(found.rows, names, strict=True)
    ]
    return _page(lang, text(lang, "rent-services"), found, here, offered, Go(where="rent"))


def countries(lang: str, found: RentPage[SmsCountry], here: RentCountries) -> View:
    """One page of the countries."""
    offered: list[_Choice] = [
        (
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
    return _page(lang, text(lang, "rent-countries"), found, here, offered, Go(where="rent"))


def offers(
    lang: str,
    found: RentPage[RentOffer],
    here: RentOffers,
    currency: str | None = None,
    above: CallbackData | None = None,
) -> View:
    """One page of the countries that offer one service. ``above``: the list that **Back** leads to."""
    names = _names(lang, (row.country_name for row in found.rows))
    offered = [_offer(lang, row, name, currency) for row, name in zip(found.rows, names, strict=True)]
    tiers = any(row.tiers > 1 for row in found.rows)
    said = "success-offers" if found.by_chance else "rent-offers"
    title = lines(text(lang, said, name=short(found.title, 100)), text(lang, "rent-tiers") if tiers else None)
    known = worked_of(lang, found.rows, by_country=True)
    sort = sort_row(lang, found, here)
    trying = [keep_trying(lang, here.key)] if any(packed(offer) for _, offer in offered) else []
    above = above or Go(where="rent")
    return _page(lang, title, found, here, offered, above, known=known, sort=sort, trying=trying)


def offers_in(lang: str, found: RentPage[RentOffer], here: RentIn, currency: str | None = None) -> View:
    """One page of the services offered in one country."""
    names = _names(lang, (row.service for row in found.rows))
    offered = [_offer(lang, row, name, currency) for row, name in zip(found.rows, names, strict=True)]
    title = text(lang, "rent-in", flag=flag(here.country), name=short(found.title, 100))
    known = worked_of(lang, found.rows, by_country=False)
    return _page(lang, title, found, here, offered, RentCountries(), known=known)


RentList = RentServices | RentCountries | RentOffers | RentIn


def _page(
    lang: str,
    title: Html,
    found: RentPage[SmsService] | RentPage[SmsCountry] | RentPage[RentOffer],
    here: RentList,
    offered: Sequence[_Choice],
    above: CallbackData,
    *,
    known: Html | None = None,
    sort: Sequence[InlineKeyboardButton] = (),
    trying: Row | None = None,
) -> View:
    pages = page_line(lang, found.page, found.pages)
    listed, rows = choices(offered)
    return View(
        paragraphs(
            title,
            lines(
                text(lang, "rent-filter", words=short(found.words, 100)) if found.words else None,
                pages if found.rows else text(lang, "rent-nothing"),
            ),
            listed,
            known,
        ),
        keyboard(
            *rows,
            [*sort],
            pager(
                lang,
                found.page,
                more=found.page + 1 < found.pages,
                to=lambda other: here.model_copy(update={"page": other}),
            ),
            trying or [],
            back(lang, above),
        ),
    )


def _suggested(lang: str, service: SmsService, message: str, currency: str | None) -> Named:
    return Named(message, service.name, {"price": money(service.cheapest, currency, lang)})


def _service(lang: str, service: SmsService, name: str, currency: str | None) -> _Choice:
    price = money(service.cheapest, currency, lang)
    return label(lang, "rent-service", name=display_name(lang, name), price=price), RentOffers(
        key=service.key
    )


def _names(lang: str, names: Iterable[str]) -> list[str]:
    """The names of one page's rows: as much of each as a row has room for beside flag and price."""
    return names_of_page(lang, list(names), _NAME)


def _offer(lang: str, offer: RentOffer, name: str, currency: str | None) -> _Choice:
    known = {
        "flag": offer.flag,
        "name": display_name(lang, name),
        "price": money(offer.price, currency, lang),
    }
    if offer.tiers == 1:
        return label(lang, "rent-offer", **known), OpenOffer(project=offer.project_id)
    tier = {"tier": number(offer.tier, lang), "tiers": number(offer.tiers, lang)}
    return label(lang, "rent-offer-tier", **known, **tier), OpenOffer(project=offer.project_id)


def ask_quantity(
    lang: str,
    offer: RentOffer,
    balance: Balance,
    above: RentOffers | RentIn,
    watch: Watch | None = None,
    *,
    starred: bool = False,
) -> View:
    """Asks how many numbers to rent.

    ``above``: the list that **Back** leads to. ``watch``: that of the customer, if this service in this
    country is watched; ``starred``: it is a favourite.
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
    trying = [keep_trying(lang, offer.service_key, offer.country)]
    ways_on = [trying, *_beside(lang, offer, watch, starred=starred), leave(lang, above)]
    return View(paragraphs(asked, worked(lang, offer)), question(*in_rows(buttons, 3), *ways_on))


def price(
    lang: str,
    offer: RentOffer,
    currency: str | None,
    above: RentOffers | RentIn,
    watch: Watch | None = None,
    *,
    starred: bool = False,
) -> View:
    """One service in one country with its price, to somebody who has no balance; **Rent** goes on."""
    said = text(
        lang,
        "rent-price",
        service=short(offer.service, 100),
        flag=offer.flag,
        country=short(offer.country_name, 60),
        price=money(offer.price, currency, lang),
    )
    rent = tap(label(lang, "rent-this"), OpenOffer(project=offer.project_id))
    return View(
        paragraphs(said, worked(lang, offer)),
        keyboard([rent], *_beside(lang, offer, watch, starred=starred), back(lang, above)),
    )


def _beside(lang: str, offer: RentOffer, watch: Watch | None, *, starred: bool) -> list[Row]:
    watching = toggle(lang, Kind.RENTAL, offer.project_id, watch)
    starring = star(lang, StarOffer(project=offer.project_id, on=not starred), starred=starred)
    elsewhere = tap(label(lang, "rent-similar"), RentOffers(key=offer.service_key))
    return in_rows([watching, starring, elsewhere], 2)


def _quantity(lang: str, offer: RentOffer, quantity: int, currency: str | None) -> InlineKeyboardButton:
    total = money(estimated(offer.price, quantity), currency, lang)
    caption = label(lang, "amount", quantity=number(quantity, lang), total=total)
    return tap(caption, RentQuantity(project=offer.project_id, quantity=quantity))
