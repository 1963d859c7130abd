"""Screens of the catalogue: categories, subcategories, lists of items, search results, shops."""

from typing import TypeVar

from aiogram.types import InlineKeyboardButton

from bot.domain.catalog import Delivery, ItemPage, SellerPage, Shelf, ShelfList, SortOrder
from bot.domain.pages import SHELVES
from bot.market.models import Item, Shop
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
from bot.views.buttons.menu import Go
from bot.views.formats import moment, money, number, page_line
from bot.views.item import web_picture
from bot.views.keyboard import Row, back, home, in_rows, keyboard, pager, tap
from bot.views.sanitizing import readable, short
from bot.views.texts import Html, display_name, escaped, label, lines, paragraphs, text
from bot.views.view import View

Choice = TypeVar("Choice", SortOrder, Delivery)

_WORDS = 200  # UTF-16 units of what was searched for
_TITLE = 200  # UTF-16 units
_ABOUT = 700  # UTF-16 units of a subcategory's description


def categories(lang: str, shelves: ShelfList, page: int = 0) -> View:
    """One page of the catalogue's categories."""
    shown = shelves.rows[page * SHELVES : (page + 1) * SHELVES]
    buttons = [tap(_shelf_label(lang, shelf), OpenCategory(category=shelf.key)) for shelf in shown]
    more = len(shelves.rows) > (page + 1) * SHELVES
    return View(
        text(lang, "catalog-title") if shelves.rows else text(lang, "catalog-empty"),
        keyboard(
            [
                tap(label(lang, "catalog-recommended"), OpenList(kind=ListKind.RECOMMENDED)),
                tap(label(lang, "catalog-shops"), OpenShops()),
                tap(label(lang, "search"), Go(where="search")),
            ],
            *in_rows(buttons, 2),
            pager(lang, page, more=more, to=lambda other: OpenCategories(page=other)),
            home(lang),
        ),
    )


def subcategories(lang: str, category: str, shelves: ShelfList, page: int = 0) -> View:
    """One page of the subcategories of a category."""
    shown = shelves.rows[page * SHELVES : (page + 1) * SHELVES]
    buttons = [
        tap(
            _shelf_label(lang, shelf),
            OpenList(kind=ListKind.CATEGORY, first=category, second=shelf.key),
        )
        for shelf in shown
    ]
    more = len(shelves.rows) > (page + 1) * SHELVES
    return View(
        text(lang, "shelf-title", name=display_name(lang, shelves.title, _TITLE)),
        keyboard(
            *in_rows(buttons, 2),
            pager(lang, page, more=more, to=lambda other: OpenCategory(category=category, page=other)),
            [tap(label(lang, "shelf-all"), OpenList(kind=ListKind.CATEGORY, first=category))],
            back(lang, OpenCategories()),
        ),
    )


def _shelf_label(lang: str, shelf: Shelf) -> str:
    """The name of a category or subcategory, with how many items there are, in stock and in all."""
    name = display_name(lang, shelf.name, 30)
    if shelf.count is None or shelf.in_stock is None:
        return name
    if shelf.in_stock == shelf.count:
        return label(lang, "shelf", name=name, count=number(shelf.count, lang))
    stocked, count = number(shelf.in_stock, lang), number(shelf.count, lang)
    return label(lang, "shelf-stocked", name=name, stocked=stocked, count=count)


def items(lang: str, found: ItemPage, here: OpenList, currency: str | None = None) -> View:
    """One page of a list; ``here`` says which list it is."""
    return View(
        paragraphs(_list_title(lang, found, here), _about(found), _list_state(lang, found, here)),
        keyboard(
            *([_item_button(lang, item, here, currency)] for item in found.rows),
            pager(
                lang,
                found.page,
                more=found.page + 1 < found.pages,
                to=lambda other: here.model_copy(update={"page": other}),
            ),
            *_order_of_rows(lang, found, here),
            back(lang, _above(here)),
        ),
        picture=web_picture(found.about.image_url) if found.about else None,
    )


def _list_title(lang: str, found: ItemPage, here: OpenList) -> Html:
    if here.kind is ListKind.RECOMMENDED:
        return text(lang, "list-recommended")
    if here.kind is ListKind.SEARCH:
        return text(lang, "list-found", words=short(found.title, _WORDS))
    if here.kind is ListKind.SIMILAR:
        return text(lang, "list-similar", name=found.title)
    if not found.title:
        return text(lang, "shops-title")
    return text(lang, "list-title", name=found.title)


def _about(found: ItemPage) -> Html | None:
    description = readable(found.about.description) if found.about and found.page == 0 else ""
    return (
        Html(f"<blockquote expandable>{escaped(description, _ABOUT)}</blockquote>") if description else None
    )


def _list_state(lang: str, found: ItemPage, here: OpenList) -> Html:
    loading = text(lang, "list-loading") if found.loading else None
    if not found.rows:
        return lines(_nothing(lang, found, here), loading)
    count = text(lang, "list-count", total=found.total, shown=number(found.total, lang))
    pages = page_line(lang, found.page, found.pages)
    old = None
    if found.old_since is not None:
        old = text(lang, "list-old", when=moment(found.old_since, lang))
    return lines(count, pages, loading, old)


def _nothing(lang: str, found: ItemPage, here: OpenList) -> Html:
    if found.filtered and (found.in_stock_only or found.delivery is not Delivery.ANY):
        return text(lang, "list-filtered-out")
    if here.kind is ListKind.SIMILAR:
        return text(lang, "list-nothing-similar")
    return text(lang, "list-nothing-found") if here.kind is ListKind.SEARCH else text(lang, "list-nothing")


def _item_button(lang: str, item: Item, here: OpenList, currency: str | None) -> InlineKeyboardButton:
    price = money(item.rate, currency, lang)
    message = {"name": display_name(lang, item.name), "price": price}
    caption = label(lang, "row-out", **message) if item.stock == 0 else label(lang, "row", **message)
    wanted = OpenItem(service=item.service, **here.model_dump())
    # A list whose own name leaves no room is not the way back.
    return tap(caption, wanted, otherwise=OpenItem(service=item.service))


def _order_of_rows(lang: str, found: ItemPage, here: OpenList) -> list[Row]:
    if not found.filtered:
        return []
    where = {"kind": here.kind, "first": here.first, "second": here.second}
    in_stock = label(lang, "in-stock-on") if found.in_stock_only else label(lang, "in-stock-off")
    row = [tap(in_stock, SetInStock(on=not found.in_stock_only, **where))]
    if found.sort is not None:  # what a search found is ranked
        other = SetSort(sort=_after(found.sort), **where)
        row.insert(0, tap(label(lang, "sort", sort=found.sort), other))
    next_delivery = SetDelivery(delivery=_after(found.delivery), **where)
    return [row, [tap(label(lang, "delivery", delivery=found.delivery), next_delivery)]]


def _after(choice: Choice) -> Choice:
    """The next of all choices; the first comes after the last."""
    choices = list(type(choice))
    return choices[(choices.index(choice) + 1) % len(choices)]


def _above(here: OpenList) -> OpenCategory | OpenCategories | OpenShops | OpenItem:
    if here.kind is ListKind.SIMILAR:
        return OpenItem(service=int(here.first))
    if here.kind is ListKind.CATEGORY and here.second:
        return OpenCategory(category=here.first)
    return OpenShops() if here.kind is ListKind.SELLER else OpenCategories()


def shops(lang: str, found: SellerPage) -> View:
    """One page of the shops."""
    return View(
        text(lang, "shops-title") if found.rows else text(lang, "shops-nothing"),
        keyboard(
            *(
                [tap(_shop_label(lang, shop), OpenList(kind=ListKind.SELLER, first=shop.id))]
                for shop in found.rows
            ),
            pager(lang, found.page, more=found.more, to=lambda other: OpenShops(page=other)),
            back(lang, OpenCategories()),
        ),
    )


def _shop_label(lang: str, shop: Shop) -> str:
    caption = (
        display_name(lang, shop.name) if shop.name else label(lang, "shop-unnamed", id=short(shop.id, 24))
    )
    if shop.products is not None:
        caption = label(lang, "shelf", name=caption, count=number(shop.products, lang))
    if shop.rating is None:
        return caption
    return f"{caption} {label(lang, 'shop-rating', rating=f'{shop.rating:.1f}')}"


def ask_words(lang: str) -> View:
    """Asks what to search for."""
    return View(text(lang, "search-ask"))
