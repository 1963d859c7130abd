"""Browsing and searching the catalogue: categories, sellers, lists, an item's card."""

from dataclasses import replace
from urllib.parse import urlencode

from bot.actions import account, browse, cards, searching, watchlist
from bot.actions.listing import DELIVERIES
from bot.domain.catalog import ItemPage
from bot.routers.states import Question
from bot.routers.subject import BadButton, SubjectRouter
from bot.routers.turn import Turn
from bot.views import catalog, item
from bot.views.buttons.catalog import (
    OpenCategories,
    OpenCategory,
    OpenItem,
    OpenList,
    OpenShops,
    SetDelivery,
    SetInStock,
    SetSort,
)
from bot.views.buttons.values import fits, packed_words, unpacked_words

router = SubjectRouter(name="catalog")

_SORTS = ("name", "price", "stock")


@router.command("catalog")
async def open_catalog(turn: Turn) -> None:
    await _show_categories(turn, 0)


@router.tap(OpenCategories)
async def open_categories(turn: Turn, where: OpenCategories) -> None:
    await _show_categories(turn, where.page)


async def _show_categories(turn: Turn, page: int) -> None:
    await turn.show(catalog.categories(turn.lang, await browse.categories(turn.deps, turn.customer), page))


@router.tap(OpenCategory)
async def open_category(turn: Turn, where: OpenCategory) -> None:
    shelves = await browse.subcategories(turn.deps, turn.customer, where.category)
    if shelves.rows:
        await turn.show(catalog.subcategories(turn.lang, where.category, shelves, where.page))
    else:
        await open_list(turn, OpenList(kind="c", first=where.category))


@router.tap(OpenShops)
async def open_shops(turn: Turn, where: OpenShops) -> None:
    await turn.show(catalog.shops(turn.lang, await browse.shops(turn.deps, turn.customer, where.page)))


@router.tap(OpenList)
async def open_list(turn: Turn, where: OpenList) -> None:
    if where.kind == "s" and not _words(turn, where):  # a restart forgot them
        await search(turn, "")
        return
    found = await _list(turn, where)
    await turn.show(catalog.items(turn.lang, found, where, turn.customer.currency))


async def _list(turn: Turn, where: OpenList) -> ItemPage:
    match where.kind:
        case "c":
            return await browse.items(turn.deps, turn.customer, where.first, where.second, where.page)
        case "r":
            return await browse.recommended(turn.deps, turn.customer, where.page)
        case "h":
            return await browse.shop_items(turn.deps, turn.customer, where.first, where.page)
        case "s":
            return await searching.search(turn.deps, turn.customer, _words(turn, where), where.page)
        case "m" if where.first.isascii() and where.first.isdigit():
            return await searching.similar(turn.deps, turn.customer, int(where.first), where.page)
        case _:
            raise BadButton(where.kind)


def _words(turn: Turn, where: OpenList) -> str:
    mark, words = unpacked_words(where.first)
    return turn.deps.searches.find(turn.customer.id, mark) or words


@router.tap(SetSort)
async def set_sort(turn: Turn, wish: SetSort) -> None:
    if wish.sort not in _SORTS:
        raise BadButton(wish.sort)
    turn.customer = await account.save_preferences(
        turn.deps, turn.customer, replace(turn.customer.preferences, sort=wish.sort)
    )
    await open_list(turn, OpenList(kind=wish.kind, first=wish.first, second=wish.second))


@router.tap(SetInStock)
async def set_in_stock(turn: Turn, wish: SetInStock) -> None:
    turn.customer = await account.save_preferences(
        turn.deps, turn.customer, replace(turn.customer.preferences, in_stock_only=wish.on)
    )
    await open_list(turn, OpenList(kind=wish.kind, first=wish.first, second=wish.second))


@router.tap(SetDelivery)
async def set_delivery(turn: Turn, wish: SetDelivery) -> None:
    if wish.delivery not in DELIVERIES:
        raise BadButton(wish.delivery)
    turn.customer = await account.save_preferences(
        turn.deps, turn.customer, replace(turn.customer.preferences, delivery=wish.delivery)
    )
    await open_list(turn, OpenList(kind=wish.kind, first=wish.first, second=wish.second))


@router.tap(OpenItem)
async def open_item(turn: Turn, wanted: OpenItem) -> None:
    await show_item(turn, wanted)


async def show_item(turn: Turn, wanted: OpenItem) -> None:
    """An item's card; ``wanted`` tells the list that **Back** leads to."""
    card = await cards.card(turn.deps, turn.customer, wanted.service)
    watch = await watchlist.watch_of(turn.deps, turn.customer, card.kind, str(wanted.service))
    share = await _share(turn, wanted.service)
    await turn.show(item.card(turn.lang, card, wanted, share, watch, turn.customer.currency))


async def _share(turn: Turn, service: int) -> str:
    bot = await turn.bot.me()  # asked once, then kept by aiogram
    link = f"https://t.me/{bot.username}?start=item_{service}"
    return f"https://t.me/share/url?{urlencode({'url': link})}"


@router.command("search")
async def search(turn: Turn, words: str) -> None:
    if not words:
        await turn.ask(Question.words, catalog.ask_words(turn.lang))
        return
    mark = "" if fits(words) else turn.deps.searches.keep(turn.customer.id, words)
    where = OpenList(kind="s", first=packed_words(words, mark))
    turn.again = where.pack()
    await open_list(turn, where)


@router.answer(Question.words)
async def found_words(turn: Turn, words: str) -> None:
    await turn.state.clear()
    await search(turn, words)
