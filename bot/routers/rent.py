"""Renting numbers: services, countries, offers, and how many."""

from bot.actions import favourites, rent, watchlist
from bot.actions.parsing import parse_quantity
from bot.domain.orders import Kind
from bot.domain.rentals import FEWEST_NUMBERS, MOST_NUMBERS, RentOffer
from bot.routers.buy import show_offer
from bot.routers.notices import with_notice
from bot.routers.search_words import for_buttons, of_button
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.views import rent as seen
from bot.views.buttons.catalog import OpenList
from bot.views.buttons.menu import Go
from bot.views.buttons.rent import (
    OpenOffer,
    RentAgain,
    RentCountries,
    RentIn,
    RentOffers,
    RentQuantity,
    RentServices,
    SearchRent,
)
from bot.views.keyboard import packed

router = SubjectRouter(name="rent", browsing=True)  # up to the choice of an offer, which asks for the key
SERVICES = "services"  # the list of them that was open last, also that of a search
_OFFERS = "offers"  # likewise


@router.command("rent")
async def front(turn: Turn, words: str) -> None:
    if words:
        await filter_services(turn, words)
        return
    turn.deps.way_back.keep(turn.customer.id, SERVICES, None)
    last_used, popular = await rent.suggested_services(turn.deps, turn.customer)
    view = seen.front(turn.lang, last_used, popular, turn.customer.currency)
    await turn.ask(Question.rent_service, await with_notice(turn, view))


@router.tap(SearchRent)
async def ask_service(turn: Turn, _: SearchRent) -> None:
    await turn.ask(Question.rent_service, seen.ask_service_name(turn.lang))


@router.tap(RentServices)
async def list_services(turn: Turn, where: RentServices) -> None:
    await _show_services(turn, of_button(turn, where.words), where)


async def _show_services(turn: Turn, words: str, where: RentServices) -> None:
    turn.again = packed(where)
    turn.deps.way_back.keep(turn.customer.id, SERVICES, packed(where))
    found = await rent.services(turn.deps, turn.customer, words, where.page)
    await turn.ask(Question.rent_service, seen.services(turn.lang, found, where, turn.customer.currency))


@router.answer(Question.rent_service)
async def filter_services(turn: Turn, words: str) -> None:
    await _show_services(turn, words, RentServices(words=for_buttons(turn, words)))


@router.tap(RentCountries)
async def list_countries(turn: Turn, where: RentCountries) -> None:
    await _show_countries(turn, of_button(turn, where.words), where)


async def _show_countries(turn: Turn, words: str, where: RentCountries) -> None:
    turn.again = packed(where)
    found = await rent.countries(turn.deps, turn.customer, words, where.page)
    await turn.ask(Question.rent_place, seen.countries(turn.lang, found, where))


@router.answer(Question.rent_place)
async def filter_countries(turn: Turn, words: str) -> None:
    await _show_countries(turn, words, RentCountries(words=for_buttons(turn, words)))


@router.tap(RentOffers)
async def list_offers(turn: Turn, where: RentOffers) -> None:
    await _show_offers(turn, of_button(turn, where.words), where)


async def _show_offers(turn: Turn, words: str, where: RentOffers) -> None:
    turn.again = packed(where)
    turn.deps.way_back.keep(turn.customer.id, _OFFERS, packed(where))
    found = await rent.offers(turn.deps, turn.customer, where.key, words, where.page)
    view = seen.offers(turn.lang, found, where, turn.customer.currency, _services_above(turn))
    await turn.ask(Question.rent_offer, view, key=where.key)


def _services_above(turn: Turn) -> RentServices | OpenList | Go:
    last = turn.deps.way_back.find(turn.customer.id, SERVICES) or ""
    if last.startswith(f"{RentServices.__prefix__}:"):
        return RentServices.unpack(last)
    return OpenList.unpack(last) if last else Go(where="rent")


@router.answer(Question.rent_offer)
async def filter_offers(turn: Turn, words: str) -> None:
    known = await turn.known()
    await _show_offers(turn, words, RentOffers(key=known["key"], words=for_buttons(turn, words)))


@router.tap(RentIn)
async def list_in(turn: Turn, where: RentIn) -> None:
    await _show_services_in(turn, of_button(turn, where.words), where)


async def _show_services_in(turn: Turn, words: str, where: RentIn) -> None:
    turn.again = packed(where)
    turn.deps.way_back.keep(turn.customer.id, _OFFERS, packed(where))
    found = await rent.services_in(turn.deps, turn.customer, where.country, words, where.page)
    view = seen.offers_in(turn.lang, found, where, turn.customer.currency)
    await turn.ask(Question.rent_in, view, country=where.country)


@router.answer(Question.rent_in)
async def filter_in(turn: Turn, words: str) -> None:
    known = await turn.known()
    await _show_services_in(turn, words, RentIn(country=known["country"], words=for_buttons(turn, words)))


@router.tap(OpenOffer, browsing=False)
async def open_offer(turn: Turn, wanted: OpenOffer) -> None:
    await _ask_quantity(turn, wanted.project)


async def show_project(turn: Turn, project: str) -> None:
    """Numbers of one service in one country: their price for a guest, else the question how many."""
    if not turn.is_guest:
        await _ask_quantity(turn, project)
        return
    offer = await rent.priced(turn.deps, turn.customer, project)
    watch = await watchlist.watch_of(turn.deps, turn.customer, Kind.RENTAL, project)
    above, starred = _above(turn, offer), await _is_starred(turn, project)
    view = seen.price(turn.lang, offer, turn.customer.currency, above, watch, starred=starred)
    await turn.show(view)


async def _ask_quantity(turn: Turn, project: str) -> None:
    offer, balance = await rent.offer(turn.deps, turn.customer, project)
    watch = await watchlist.watch_of(turn.deps, turn.customer, Kind.RENTAL, project)
    starred = await _is_starred(turn, project)
    view = seen.ask_quantity(turn.lang, offer, balance, _above(turn, offer), watch, starred=starred)
    await turn.ask(Question.rent_quantity, view, project=project)


async def _is_starred(turn: Turn, project: str) -> bool:
    return await favourites.is_item_kept(turn.deps, turn.customer, Kind.RENTAL, project)


def _above(turn: Turn, offer: RentOffer) -> RentOffers | RentIn:
    """The list that was open last, if this offer is in it; else all countries of its service."""
    last = turn.deps.way_back.find(turn.customer.id, _OFFERS) or ""
    if last.startswith(f"{RentIn.__prefix__}:") and (there := RentIn.unpack(last)).country == offer.country:
        return there
    if last.startswith(f"{RentOffers.__prefix__}:"):
        listed = RentOffers.unpack(last)
        if listed.key == offer.service_key:
            return listed
    return RentOffers(key=offer.service_key)


@router.answer(Question.rent_quantity, browsing=False)
async def typed_quantity(turn: Turn, words: str) -> None:
    known = await turn.known()
    quantity = parse_quantity(words, FEWEST_NUMBERS, MOST_NUMBERS)
    chosen = RentQuantity(project=known["project"], quantity=quantity)
    turn.again = packed(chosen)
    await _show_rental(turn, chosen)


@router.tap(RentQuantity, browsing=False)
async def choose_quantity(turn: Turn, chosen: RentQuantity) -> None:
    await _show_rental(turn, chosen)


async def _show_rental(turn: Turn, chosen: RentQuantity) -> None:
    await show_offer(turn, await rent.prepare(turn.deps, turn.customer, chosen.project, chosen.quantity))


@router.tap(RentAgain, new_message=True, browsing=False)
async def rent_again(turn: Turn, wanted: RentAgain) -> None:
    await show_offer(turn, await rent.again(turn.deps, turn.customer, wanted.order, same_number=wanted.same))
