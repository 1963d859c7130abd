"""The list of orders, and what it asks."""

from collections.abc import Iterator
from functools import partial

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from bot.domain.drafts import Draft
from bot.domain.many_orders import ranges
from bot.domain.orders import Kind, Order, OrderFilter, Phase
from bot.domain.pages import OrderPage
from bot.views.buttons.menu import Go
from bot.views.buttons.orders import (
    ExportOrders,
    OpenDoubt,
    OpenOrder,
    OpenOrders,
    RefreshOrders,
    SearchOrders,
)
from bot.views.buttons.series import ListSeries
from bot.views.formats import day, number, page_line
from bot.views.keyboard import (
    Row,
    home,
    keyboard,
    leave,
    number_buttons,
    packed,
    pager,
    question,
    tap,
)
from bot.views.numbered import facts, numbered
from bot.views.order_lines import (
    cost,
    order_name,
    status_word,
)
from bot.views.orders import MARKS
from bot.views.phone import cut_middle
from bot.views.sanitizing import short
from bot.views.texts import Html, escaped, label, lines, paragraphs, text
from bot.views.view import View

_MISSING = 60  # numbers or ranges that are named
_NAME, _WIDTH = 120, 48  # UTF-16 units, and columns, of a name in the list


def listing(lang: str, found: OrderPage, here: OpenOrders, news: Html | None = None) -> View:
    """One page of the list of orders.

    ``here``: the button that led here; its words are those that buttons carry. ``news``: of its refreshing.
    """
    if not (found.total or found.words) and found.filter is OrderFilter.ALL:
        return none_yet(lang)
    count = text(lang, "orders-count", total=found.total, shown=number(found.total, lang))
    return View(
        paragraphs(
            text(lang, "orders-title"),
            lines(
                text(lang, "orders-found", words=short(found.words, 100)) if found.words else None,
                count if found.rows or found.doubts else text(lang, "orders-none-fit"),
                page_line(lang, found.page, found.pages),
            ),
            news,
            numbered(list_rows(lang, found)),
            _missing(lang, found.missing) if found.missing else None,
        ),
        keyboard(
            [_filter(lang, phase, here) for phase in OrderFilter],
            _refresh_all(lang, found, here),
            [tap(label(lang, "series-list"), ListSeries())] if found.series else [],
            *number_buttons(map(packed, _openings(found))),
            pager(
                lang,
                found.page,
                more=found.page + 1 < found.pages,
                to=lambda other: here.model_copy(update={"page": other}),
            ),
            [
                tap(label(lang, "search"), SearchOrders(phase=found.filter)),
                tap(label(lang, "orders-export"), ExportOrders()),
            ],
            home(lang),
        ),
    )


def _missing(lang: str, numbers: tuple[int, ...]) -> Html:
    """Names what was not found; neighbours as a range, and of very many the first."""
    found = [f"#{first}" if first == last else f"#{first}–{last}" for first, last in ranges(numbers)]
    more = ["…"] if len(found) > _MISSING else []
    return text(lang, "orders-missing", numbers=Html(", ".join([*found[:_MISSING], *more])))


def _refresh_all(lang: str, found: OrderPage, here: OpenOrders) -> Row:
    if not any(order.phase is Phase.ACTIVE for order in found.rows):
        return []
    again = RefreshOrders(phase=here.phase, words=here.words, page=here.page)
    return [tap(label(lang, "orders-refresh-all"), again)]


def list_rows(lang: str, found: OrderPage) -> list[tuple[Html, Html]]:
    """The rows of a page of orders, doubts first, to be numbered."""
    return [*map(partial(_doubt, lang), found.doubts), *map(partial(_row, lang), found.rows)]


def none_yet(lang: str) -> View:
    """Says that there are no orders yet, and where to begin."""
    catalogue = tap(label(lang, "menu-catalog"), Go(where="catalog"))
    rent = tap(label(lang, "menu-rent"), Go(where="rent"))
    said = paragraphs(text(lang, "orders-title"), text(lang, "orders-none"))
    return View(said, keyboard([catalogue, rent], home(lang)))


def _filter(lang: str, phase: OrderFilter, here: OpenOrders) -> InlineKeyboardButton:
    chosen = "yes" if phase == here.phase else "no"
    caption = label(lang, "orders-filter", phase=phase, chosen=chosen)
    return tap(caption, OpenOrders(phase=phase, words=here.words))


def _openings(found: OrderPage) -> Iterator[CallbackData]:
    for draft in found.doubts:
        yield OpenDoubt(nonce=draft.nonce, phase=found.filter, page=found.page)
    for order in found.rows:
        yield OpenOrder(order=order.id, phase=found.filter, page=found.page)


def _row(lang: str, order: Order) -> tuple[Html, Html]:
    name = order_name(lang, order, _NAME)
    title = text(
        lang, "orders-row", mark=MARKS[order.phase], number=str(order.number), name=cut_middle(name, _WIDTH)
    )
    return title, facts(_state(lang, order), cost(lang, order), escaped(day(order.placed_at, lang)))


def _state(lang: str, order: Order) -> Html:
    """The status; of a rental whether its code came, for its status stays *active* as long as the number."""
    if order.kind is Kind.RENTAL and order.phase is not Phase.PROBLEM:
        return text(lang, "orders-code-came" if order.phase is Phase.DELIVERED else "numbers-waiting")
    return status_word(lang, order, 30)


def _doubt(lang: str, draft: Draft) -> tuple[Html, Html]:
    quantity, name = number(draft.quantity, lang), cut_middle(short(draft.title, _NAME), _WIDTH)
    title = text(lang, "orders-doubt", name=name, quantity=quantity)
    return title, facts(text(lang, "orders-in-doubt"), escaped(day(draft.created_at, lang)))


def ask_words(lang: str) -> View:
    """Asks what to search the orders for."""
    return View(text(lang, "orders-search-ask"), question(leave(lang, OpenOrders())))
