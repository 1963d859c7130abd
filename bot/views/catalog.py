"""Screens of the catalogue: categories, subcategories, lists of items, search results."""

from collections.abc import Sequence
from typing import TypeVar

from bot.domain.catalog import Delivery, ItemPage, Shelf, ShelfList, SortOrder
from bot.domain.pages import SHELVES
from bot.domain.rentals import SearchedBeside
from bot.market.models import Item
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
from bot.views.keyboard import (
    Named,
    Row,
    back,
    home,
    in_rows,
    keyboard,
    leave,
    named,
    number_buttons,
    packed,
    pager,
    question,
    tap,
)
from bot.views.numbered import facts, names_of_page, numbered
from bot.views.sanitizing import readable, short
from bot.views.search_beside import rows_beside
from bot.views.shops import shop_name, shop_rating
from bot.views.texts import Html, display_name, escaped, label, lines, paragraphs, text
from bot.views.view import View

Choice = TypeVar("Choice", SortOrder, Delivery)

_WORDS = 200  # UTF-16 units of what was searched for
_TITLE = 200  # UTF-16 units
_ABOUT = 700  # UTF-16 units of a subcategory's description


def categories(lang: str, shelves: ShelfList, page: int = 0) -> View:
    """One page of the catalogue's categories."""
    shown = shelves.rows[page * SHELVES : (page + 1) * SHELVES]
    buttons = [
        tap(caption, OpenCategory(category=shelf.key))
        for shelf, caption in zip(shown, _shelf_labels(lang, shown), strict=True)
    ]
    more = len(shelves.rows) > (page + 1) * SHELVES
    return View(
        paragraphs(
            text(lang, "catalog-title") if shelves.rows else text(lang, "catalog-empty"),
            _counts(lang, shown),
        ),
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


def subcategories(lang: str, where: OpenCategory, shelves: ShelfList, currency: str | None = None) -> View:
    """One page of the subcategories of a category; the first one with a few of its items."""
    category, page = where.category, where.page
    few = shelves.few if page == 0 else ()
    shown = shelves.rows[page * SHELVES : (page + 1) * SHELVES]
    buttons = [
        tap(caption, OpenList(kind=ListKind.CATEGORY, first=category, second=shelf.key))
        for shelf, caption in zip(shown, _shelf_labels(lang, shown), strict=True)
    ]
    more = len(shelves.rows) > (page + 1) * SHELVES
    here = OpenList(kind=ListKind.FRONT, first=category)
    return View(
        paragraphs(
            text(lang, "shelf-title", name=display_name(lang, shelves.title, _TITLE)),
            _counts(lang, shown),
            _item_rows(lang, few, currency),
        ),
        keyboard(
            *number_buttons(_opening(item, here) for item in few),
            *in_rows(buttons, 2),
            pager(lang, page, more=more, to=lambda other: OpenCategory(category=category, page=other)),
            [tap(label(lang, "shelf-all"), OpenList(kind=ListKind.CATEGORY, first=category))],
            back(lang, OpenCategories()),
        ),
    )


def _shelf_labels(lang: str, shelves: Sequence[Shelf]) -> list[str]:
    """The names of categories or subcategories, with how many items there are, in stock and in all."""
    return named(lang, [_shelf_label(lang, shelf) for shelf in shelves])


def _shelf_label(lang: str, shelf: Shelf) -> Named:
    if shelf.count is None or shelf.in_stock is None:
        return Named("shelf-uncounted", shelf.name, {})
    count = number(shelf.count, lang)
    if shelf.in_stock == shelf.count:
        return Named("shelf", shelf.name, {"count": count})
    return Named("shelf-stocked", shelf.name, {"stocked": number(shelf.in_stock, lang), "count": count})


def _counts(lang: str, shelves: Sequence[Shelf]) -> Html | None:
    """What two figures behind a name stand for, where some shelf has two."""
    two = next((shelf for shelf in shelves if shelf.count != shelf.in_stock), None)
    if two is None or two.count is None or two.in_stock is None:
        return None
    return text(lang, "shelf-counts", stocked=number(two.in_stock, lang), count=number(two.count, lang))


def items(
    lang: str,
    found: ItemPage,
    here: OpenList,
    currency: str | None = None,
    beside: SearchedBeside | None = None,
) -> View:
    """One page of a list; ``here`` says which list it is, ``beside`` what a search found beside items."""
    typed, some = found.title, bool(found.rows)
    others = rows_beside(lang, beside, typed, currency, items_found=some) if beside else []
    first = others if beside is not None and (beside.rental_meant or not found.rows) else []
    return View(
        paragraphs(
            _list_title(lang, found, here),
            _about(found),
            _list_state(lang, found, here, beside=bool(others)),
            _item_rows(lang, found.rows, currency),
        ),
        keyboard(
            *first,
            *number_buttons(_opening(item, here) for item in found.rows),
            *([] if first else others),
            pager(
                lang,
                found.page,
                more=found.page + 1 < found.pages,
                to=lambda other: here.model_copy(update={"page": other}),
            ),
            _order_of_rows(lang, found, here),
            [] if others else _elsewhere(lang, found, here),
            back(lang, _above(found, here)),
        ),
        picture=web_picture(found.about.image_url) if found.about else None,
    )


def _item_rows(lang: str, rows: Sequence[Item], currency: str | None) -> Html | None:
    names = names_of_page(lang, [item.name for item in rows])
    return numbered([_item_row(lang, item, name, currency) for item, name in zip(rows, names, strict=True)])


def _item_row(lang: str, item: Item, name: str, currency: str | None) -> tuple[Html, Html]:
    price = escaped(money(item.rate, currency, lang))
    if item.stock == 0:
        return text(lang, "list-out", name=name), facts(price, text(lang, "list-sold-out"))
    stock = None if item.stock is None else text(lang, "list-stock", stock=number(item.stock, lang))
    return text(lang, "list-name", name=name), facts(price, stock, _delivery_mark(lang, item))


def _delivery_mark(lang: str, item: Item) -> Html | None:
    if item.auto_delivery is None:
        return None
    return text(lang, "list-automatic" if item.auto_delivery else "list-manual")


def _opening(item: Item, here: OpenList) -> str | None:
    """The item's card; a list whose own name leaves no room is not the way back from it."""
    wanted = OpenItem(
        service=item.service, kind=here.kind, first=here.first, second=here.second, page=here.page
    )
    return packed(wanted) or packed(OpenItem(service=item.service))


def _list_title(lang: str, found: ItemPage, here: OpenList) -> Html:
    if here.kind is ListKind.RECOMMENDED:
        return text(lang, "list-recommended")
    if here.kind is ListKind.SEARCH:
        return text(lang, "list-found", words=short(found.title, _WORDS))
    if here.kind is ListKind.SIMILAR:
        return text(lang, "list-similar", name=found.title)
    if found.seller is not None:
        name = text(lang, "list-name", name=shop_name(lang, found.seller))
        return lines(name, shop_rating(lang, found.seller))
    if not found.title:
        return text(lang, "shops-title")
    return text(lang, "list-title", name=found.title)


def _about(found: ItemPage) -> Html | None:
    description = readable(found.about.description) if found.about and found.page == 0 else ""
    return (
        Html(f"<blockquote expandable>{escaped(description, _ABOUT)}</blockquote>") if description else None
    )


def _list_state(lang: str, found: ItemPage, here: OpenList, *, beside: bool) -> Html:
    loading = text(lang, "list-loading") if found.loading else None
    if not found.rows:
        return lines(_nothing(lang, found, here, beside=beside), loading)
    count = text(lang, "list-count", total=found.total, shown=number(found.total, lang))
    pages = page_line(lang, found.page, found.pages)
    old = None
    if found.old_since is not None:
        old = text(lang, "list-old", when=moment(found.old_since, lang))
    return lines(count, pages, loading, old)


def _nothing(lang: str, found: ItemPage, here: OpenList, *, beside: bool) -> Html:
    if beside:
        return text(lang, "list-beside", narrowed="yes" if found.narrowed else "no")
    if found.narrowed:
        return text(lang, "list-filtered-out")
    if here.kind is ListKind.SIMILAR:
        return text(lang, "list-nothing-similar")
    return text(lang, "list-nothing-found") if here.kind is ListKind.SEARCH else text(lang, "list-nothing")


def _order_of_rows(lang: str, found: ItemPage, here: OpenList) -> Row:
    if not found.filtered or not (found.rows or found.narrowed):
        return []
    where = {"kind": here.kind, "first": here.first, "second": here.second}
    in_stock = label(lang, "in-stock-on") if found.in_stock_only else label(lang, "in-stock-off")
    row = [tap(in_stock, SetInStock(on=not found.in_stock_only, **where))]
    if found.sort is not None:  # what a search found is ranked
        other = SetSort(sort=_after(found.sort), **where)
        row.insert(0, tap(label(lang, "sort", sort=found.sort), other))
    next_delivery = SetDelivery(delivery=_after(found.delivery), **where)
    return [*row, tap(label(lang, "delivery", delivery=found.delivery), next_delivery)]


def _elsewhere(lang: str, found: ItemPage, here: OpenList) -> Row:
    """Where to look on if a search found nothing."""
    if found.rows or here.kind is not ListKind.SEARCH:
        return []
    catalogue = tap(label(lang, "menu-catalog"), Go(where="catalog"))
    return [catalogue, tap(label(lang, "menu-rent"), Go(where="rent"))]


def _after(choice: Choice) -> Choice:
    """The next of all choices; the first comes after the last."""
    choices = list(type(choice))
    return choices[(choices.index(choice) + 1) % len(choices)]


def _above(found: ItemPage, here: OpenList) -> OpenCategory | OpenCategories | OpenShops | OpenItem:
    if here.kind is ListKind.SIMILAR:
        return OpenItem(service=int(here.first))
    if here.kind is ListKind.CATEGORY and (here.second or found.parted):
        return OpenCategory(category=here.first)
    return OpenShops() if here.kind is ListKind.SELLER else OpenCategories()


def ask_words(lang: str) -> View:
    """Asks what to search for."""
    return View(text(lang, "search-ask"), question(leave(lang)))
