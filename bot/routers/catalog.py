"""Browsing and searching the catalogue: categories, sellers, lists, an item's card."""

from dataclasses import replace
from urllib.parse import urlencode

from bot.actions import browse, cards, favourites, search_beside, searching, watchlist
from bot.actions.parsing import as_link
from bot.domain.catalog import ItemPage
from bot.routers.notices import with_notice
from bot.routers.rent import SERVICES
from bot.routers.search_words import for_buttons, of_button
from bot.routers.states import Question
from bot.routers.subject import BadButton, SubjectRouter
from bot.routers.turn import Turn
from bot.views import catalog, item, shops
from bot.views.buttons.catalog import (
    ListKind,
    OpenCategories,
    OpenCategory,
    OpenItem,
    OpenList,
    OpenShops,
    SetDelivery,
    SetInStock,
    SetSort,
)
from bot.views.keyboard import packed
from bot.views.search_words import search_words

router = SubjectRouter(name="catalog", browsing=True)


@router.command("catalog")
async def open_catalog(turn: Turn) -> None:
    await _show_categories(turn, 0)


@router.tap(OpenCategories)
async def open_categories(turn: Turn, where: OpenCategories) -> None:
    await _show_categories(turn, where.page)


async def _show_categories(turn: Turn, page: int) -> None:
    found = await browse.categories(turn.deps, turn.customer)
    await turn.show(await with_notice(turn, catalog.categories(turn.lang, found, page)))


@router.tap(OpenCategory)
async def open_category(turn: Turn, where: OpenCategory) -> None:
    shelves = await browse.subcategories(turn.deps, turn.customer, where.category)
    if shelves.rows:
        await turn.show(catalog.subcategories(turn.lang, where, shelves, turn.customer.currency))
    else:
        await _show_list(turn, OpenList(kind=ListKind.CATEGORY, first=where.category))


@router.tap(OpenShops)
async def open_shops(turn: Turn, where: OpenShops) -> None:
    await turn.show(shops.listing(turn.lang, await browse.shops(turn.deps, turn.customer, where.page)))


@router.tap(OpenList)
async def open_list(turn: Turn, where: OpenList) -> None:
    await _show_list(turn, where)


async def _show_list(turn: Turn, where: OpenList) -> None:
    if where.kind is ListKind.FRONT:
        await open_category(turn, OpenCategory(category=where.first))
    elif where.kind is ListKind.SEARCH:
        await _show_found(turn, of_button(turn, where.first), where)
    else:
        found = await _list(turn, where)
        await turn.show(catalog.items(turn.lang, found, where, turn.customer.currency))


async def _show_found(turn: Turn, words: str, where: OpenList) -> None:
    """What a search finds; ``where`` carries as much of the words as buttons can."""
    if not words:
        await turn.ask(Question.words, catalog.ask_words(turn.lang))
        return
    if link := as_link(words):
        turn.deps.links.keep(turn.customer.id, link)
        found = searching.services_for_link(turn.deps, turn.customer, link, where.page)
        await turn.show(catalog.items(turn.lang, found, where, turn.customer.currency))
        return
    query = await searching.understood(words, search_words(turn.lang))
    found = await searching.search(turn.deps, turn.customer, query, where.page)
    beside = None
    if where.page == 0:
        some = bool(found.rows)
        beside = await search_beside.beside_items(turn.deps, turn.customer, query, items_found=some)
        if beside.services:
            turn.deps.way_back.keep(turn.customer.id, SERVICES, packed(where))
    await turn.show(catalog.items(turn.lang, found, where, turn.customer.currency, beside))


async def _list(turn: Turn, where: OpenList) -> ItemPage:
    match where.kind:
        case ListKind.CATEGORY:
            return await browse.items(turn.deps, turn.customer, where.first, where.second, where.page)
        case ListKind.RECOMMENDED:
            return await browse.recommended(turn.deps, turn.customer, where.page)
        case ListKind.SELLER:
            return await browse.shop_items(turn.deps, turn.customer, where.first, where.page)
        case ListKind.SIMILAR if where.first.isascii() and where.first.isdigit():
            return await searching.similar(turn.deps, turn.customer, int(where.first), where.page)
        case _:
            raise BadButton(where.kind)


@router.tap(SetSort)
async def set_sort(turn: Turn, wish: SetSort) -> None:
    await turn.save_preferences(replace(turn.customer.preferences, sort=wish.sort))
    await _show_list(turn, OpenList(kind=wish.kind, first=wish.first, second=wish.second))


@router.tap(SetInStock)
async def set_in_stock(turn: Turn, wish: SetInStock) -> None:
    await turn.save_preferences(replace(turn.customer.preferences, in_stock_only=wish.on))
    await _show_list(turn, OpenList(kind=wish.kind, first=wish.first, second=wish.second))


@router.tap(SetDelivery)
async def set_delivery(turn: Turn, wish: SetDelivery) -> None:
    await turn.save_preferences(replace(turn.customer.preferences, delivery=wish.delivery))
    await _show_list(turn, OpenList(kind=wish.kind, first=wish.first, second=wish.second))


@router.tap(OpenItem)
async def open_item(turn: Turn, wanted: OpenItem) -> None:
    await show_item(turn, wanted)


async def show_item(turn: Turn, wanted: OpenItem) -> None:
    """An item's card; ``wanted`` tells the list that **Back** leads to, if it was not opened from one."""
    wanted = _reached_by(turn, wanted)
    card = await cards.card(turn.deps, turn.customer, wanted.service)
    watch = await watchlist.watch_of(turn.deps, turn.customer, card.kind, str(wanted.service))
    starred = await favourites.is_item_kept(turn.deps, turn.customer, card.kind, str(wanted.service))
    share = await _share(turn, wanted.service)
    await turn.show(item.card(turn.lang, card, wanted, share, watch, turn.customer.currency, starred=starred))


def _reached_by(turn: Turn, wanted: OpenItem) -> OpenItem:
    """The button with the list from which this item was opened, also by way of what its card led to."""
    place = f"item {wanted.service}"
    if wanted.kind:
        turn.deps.way_back.keep(turn.customer.id, place, packed(wanted))
        return wanted
    known = turn.deps.way_back.find(turn.customer.id, place)
    return OpenItem.unpack(known) if known else wanted


async def _share(turn: Turn, service: int) -> str:
    bot = await turn.bot.me()  # asked once, then kept by aiogram
    link = f"https://t.me/{bot.username}?start=item_{service}"
    return f"https://t.me/share/url?{urlencode({'url': link})}"


@router.command("search")
async def search(turn: Turn, words: str) -> None:
    where = OpenList(kind=ListKind.SEARCH, first=for_buttons(turn, words))
    if words:
        turn.again = where.pack()
    await _show_found(turn, words, where)


@router.answer(Question.words)
async def found_words(turn: Turn, words: str) -> None:
    await turn.state.clear()
    await search(turn, words)
