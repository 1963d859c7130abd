"""Favourites: stars and presets, their list, and the ways from there to the usual confirmation."""

from dataclasses import replace

from bot.actions import buy, favourites, orders, rent
from bot.actions.errors import Gone
from bot.actions.parsing import parse_link, parse_quantity
from bot.domain.favourites import Favourite, of_draft, of_order
from bot.domain.orders import Kind
from bot.routers.buy import ask_how_many, ask_link, ask_to_confirm, show_offer
from bot.routers.catalog import show_item
from bot.routers.orders import came_from, show_card
from bot.routers.rent import show_project
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.views import favourites as seen
from bot.views.buttons.catalog import OpenItem
from bot.views.buttons.favourites import (
    AskLinkEachTime,
    AskPresetLink,
    AskPresetQuantity,
    BuyForOtherLink,
    KeepPreset,
    OpenFavourite,
    OpenFavourites,
    RemoveFavourite,
    StarItem,
    StarOffer,
    StarOrder,
    UseFavourite,
    UseForOtherLink,
)
from bot.views.formats import thousands

router = SubjectRouter(name="favourites")

# To keep, read and remove favourites takes no key; to buy one does.


@router.tap(StarItem, keyless=True, keep_question=True)
async def star_item(turn: Turn, wish: StarItem) -> None:
    await _set(turn, await favourites.of_item(turn.deps, turn.customer, wish.service), on=wish.on)
    await show_item(turn, OpenItem(service=wish.service))


@router.tap(StarOffer, keyless=True, keep_question=True)
async def star_offer(turn: Turn, wish: StarOffer) -> None:
    await _set(turn, await favourites.of_offer(turn.deps, turn.customer, wish.project), on=wish.on)
    await show_project(turn, wish.project)


@router.tap(StarOrder, keyless=True, keep_question=True)
async def star_order(turn: Turn, wish: StarOrder) -> None:
    order = await orders.order(turn.deps, turn.customer, wish.order)
    await _set(turn, of_order(order, turn.deps.clock()), on=wish.on)
    await show_card(turn, order, came_from(wish))


async def _set(turn: Turn, favourite: Favourite, *, on: bool) -> None:
    await (favourites.keep if on else favourites.drop)(turn.deps, favourite)


@router.tap(KeepPreset, new_message=True, keep_question=True)
async def keep_preset(turn: Turn, wanted: KeepPreset) -> None:
    preset = of_draft(await buy.draft(turn.deps, turn.customer, wanted.nonce), turn.deps.clock())
    await favourites.keep(turn.deps, preset)
    await turn.show(seen.kept(turn.lang, preset))


@router.command("favourites", keyless=True)
async def open_favourites(turn: Turn) -> None:
    await show_page(turn, OpenFavourites())


@router.tap(OpenFavourites, keyless=True)
async def show_page(turn: Turn, where: OpenFavourites) -> None:
    found = await favourites.listing(turn.deps, turn.customer, where.page)
    await turn.show(seen.listing(turn.lang, found, turn.customer.currency, edit=where.edit))


@router.tap(UseFavourite)
async def use(turn: Turn, wanted: UseFavourite) -> None:
    """Go to the confirmation, by way of what is still to be asked."""
    favourite = await favourites.use(turn.deps, turn.customer, wanted.favourite)
    try:
        await _buy(turn, favourite)
    except Gone:
        await turn.show(seen.no_longer_sold(turn.lang, favourite))


async def _buy(turn: Turn, favourite: Favourite) -> None:
    quantity = favourite.quantity
    if favourite.kind is Kind.RENTAL:
        await show_offer(turn, await rent.prepare(turn.deps, turn.customer, favourite.item, quantity or 1))
    elif quantity is None:
        await ask_how_many(turn, int(favourite.item))
    elif favourite.kind is Kind.SMM and favourite.link is None:
        await _ask_other_link(turn, favourite, quantity)
    else:
        await ask_to_confirm(turn, int(favourite.item), quantity, favourite.link)


async def _ask_other_link(turn: Turn, favourite: Favourite, quantity: int) -> None:
    """Ask for the link, once it is known that there is something to order with it."""
    await buy.orderable(turn.deps, turn.customer, int(favourite.item))
    await ask_link(turn, int(favourite.item), quantity, OpenFavourites())


@router.tap(UseForOtherLink)
async def use_for_other_link(turn: Turn, wanted: UseForOtherLink) -> None:
    favourite = await favourites.use(turn.deps, turn.customer, wanted.favourite)
    await _buy(turn, replace(favourite, link=None))


@router.tap(BuyForOtherLink, new_message=True)
async def buy_for_other_link(turn: Turn, wanted: BuyForOtherLink) -> None:
    order = await orders.order(turn.deps, turn.customer, wanted.order)
    if order.kind is not Kind.SMM or not order.item:
        raise Gone
    await buy.orderable(turn.deps, turn.customer, int(order.item))
    await ask_link(turn, int(order.item), order.quantity)


@router.tap(OpenFavourite, keyless=True)
async def open_favourite(turn: Turn, wanted: OpenFavourite) -> None:
    await _show(turn, wanted.favourite, wanted.page)


async def _show(turn: Turn, favourite_id: int, page: int) -> None:
    favourite = await favourites.find(turn.deps, turn.customer, favourite_id)
    listed = await favourites.as_listed(turn.deps, turn.customer, favourite)
    await turn.show(seen.card(turn.lang, listed, page, turn.customer.currency))


@router.tap(AskPresetQuantity, keyless=True)
async def ask_quantity(turn: Turn, wanted: AskPresetQuantity) -> None:
    favourite = await favourites.find(turn.deps, turn.customer, wanted.favourite)
    lowest, highest = favourites.quantities(turn.deps, favourite)
    view = seen.ask_quantity(turn.lang, favourite, lowest, highest, wanted.page)
    known = {"favourite": favourite.id, "page": wanted.page, "lowest": lowest, "highest": highest}
    await turn.ask(Question.preset_quantity, view, **known)


@router.answer(Question.preset_quantity, keyless=True)
async def typed_quantity(turn: Turn, words: str) -> None:
    known = await turn.known()
    quantity = parse_quantity(words, known["lowest"], known["highest"], thousands(turn.lang))
    favourite = await favourites.find(turn.deps, turn.customer, known["favourite"])
    await _change(turn, replace(favourite, quantity=quantity), known["page"])


@router.tap(AskPresetLink, keyless=True)
async def ask_preset_link(turn: Turn, wanted: AskPresetLink) -> None:
    favourite = await favourites.find(turn.deps, turn.customer, wanted.favourite)
    view = seen.ask_link(turn.lang, favourite, wanted.page)
    await turn.ask(Question.preset_link, view, favourite=favourite.id, page=wanted.page)


@router.answer(Question.preset_link, keyless=True)
async def typed_link(turn: Turn, words: str) -> None:
    known = await turn.known()
    favourite = await favourites.find(turn.deps, turn.customer, known["favourite"])
    await _change(turn, replace(favourite, link=parse_link(words)), known["page"])


@router.tap(AskLinkEachTime, keyless=True)
async def ask_link_each_time(turn: Turn, wanted: AskLinkEachTime) -> None:
    favourite = await favourites.find(turn.deps, turn.customer, wanted.favourite)
    await _change(turn, replace(favourite, link=None), wanted.page)


async def _change(turn: Turn, changed: Favourite, page: int) -> None:
    await favourites.change(turn.deps, changed)
    await turn.state.clear()
    await _show(turn, changed.id, page)


@router.tap(RemoveFavourite, keyless=True)
async def remove(turn: Turn, chosen: RemoveFavourite) -> None:
    try:
        favourite = await favourites.remove(turn.deps, turn.customer, chosen.favourite)
    except Gone:  # removed already, perhaps by this very tap, which may be handled twice
        await show_page(turn, OpenFavourites(page=chosen.page, edit=True))
    else:
        await turn.show(seen.removed(turn.lang, favourite, chosen.page))
