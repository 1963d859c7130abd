"""The card of an order, and the buttons that lead to it."""

from collections.abc import Sequence

from aiogram.filters.callback_data import CallbackData

from bot.domain.endings import part_delivered
from bot.domain.order_history import Observation
from bot.domain.orders import Kind, Order, Phase, Sms
from bot.domain.warranties import Warranty
from bot.views.buttons.buy import BuyAgain
from bot.views.buttons.delivered import ShowFields
from bot.views.buttons.favourites import BuyForOtherLink, StarOrder
from bot.views.buttons.orders import (
    ExportAccounts,
    OpenNumber,
    OpenNumbers,
    OpenOrder,
    OpenOrders,
    RefreshNumber,
    RefreshOrder,
    ShowAccounts,
    ShowOrder,
)
from bot.views.buttons.reports import ShowReport
from bot.views.buttons.series import Repeat
from bot.views.favourites import star
from bot.views.formats import bar, moment, number
from bot.views.history import timeline, unfold
from bot.views.keyboard import (
    Row,
    back,
    home_below,
    in_rows,
    keyboard,
    tap,
)
from bot.views.order_lines import (
    charge_line,
    delivered_line,
    ending_line,
    name_line,
    order_name,
    status_line,
    warranty_line,
)
from bot.views.rented_number import number_card
from bot.views.sanitizing import short
from bot.views.texts import Html, label, lines, paragraphs, text
from bot.views.view import View

CameFrom = OpenOrder | OpenNumber  # a list: that of orders, or that of active numbers
_LONGEST_FACT = 120  # UTF-16 units of a name or a link on a card
MARKS = {Phase.ACTIVE: "⏳", Phase.DELIVERED: "✅", Phase.PROBLEM: "⚠️"}


def card(
    lang: str,
    order: Order,
    came_from: CameFrom | None = None,
    sms: Sms | None = None,
    *,
    words: str = "",
    history: Sequence[Observation] | None = None,
    warranty: Warranty | None = None,
    starred: bool | None = None,
) -> View:
    """The card of an order.

    ``came_from``: the list that **Back** leads to, ``words`` what was searched for in it; without one the
    card stands by itself and has none.

    ``sms``: the last one received by a rented number. ``history``: if it is to be folded out. ``starred``:
    whether it is kept as a preset; ``None`` where nobody looked.
    """
    refresh, above = _ways(lang, order, came_from, words)
    told = None if history is None else timeline(lang, order, history)
    actions = _actions(lang, order, refresh, starred=starred, unfolded=history is not None)
    last = [[tap(label(lang, "report"), ShowReport(order=order.id))], above]
    if order.kind is Kind.RENTAL:
        return number_card(lang, order, MARKS[order.phase], sms, told, actions, last)
    return View(
        paragraphs(
            lines(
                text(lang, "order-title", mark=MARKS[order.phase], number=str(order.number)),
                _item(lang, order),
            ),
            _progress(lang, order),
            lines(*_facts(lang, order), warranty_line(lang, warranty) if warranty is not None else None),
            told,
        ),
        keyboard(_accounts_row(lang, order), *in_rows(actions, 2), *last),
    )


def _ways(lang: str, order: Order, came_from: CameFrom | None, words: str) -> tuple[CallbackData, Row]:
    """The button that reloads the card where it is, and the last row."""
    match came_from:
        case OpenOrder(phase=phase, page=page):
            refresh: CallbackData = RefreshOrder(order=order.id, phase=phase, page=page)
            return refresh, back(lang, OpenOrders(phase=phase, words=words, page=page))
        case OpenNumber(page=page):
            refresh = RefreshNumber(order=order.id, page=page)
            return refresh, back(lang, OpenNumbers(page=page))
        case None:
            return RefreshOrder(order=order.id), home_below(lang)


def _item(lang: str, order: Order) -> Html:
    if not order.quantity:
        return name_line(lang, order, _LONGEST_FACT)
    name = order_name(lang, order, _LONGEST_FACT)
    return text(lang, "order-item", name=name, quantity=number(order.quantity, lang))


def _progress(lang: str, order: Order) -> Html:
    ending = ending_line(lang, order)
    told_whole = ending is not None and part_delivered(order) is None  # then it begins with the status
    status = None if told_whole else status_line(lang, order)
    if order.kind is Kind.PRODUCT:
        return lines(status, ending, delivered_line(lang, order))
    return lines(
        status,
        ending,
        None if order.remains is None else _bar(order.quantity, order.remains),
        _count(lang, "order-start", order.start_count),
        _count(lang, "order-remains", order.remains),
    )


def _bar(quantity: int, remains: int) -> Html | None:
    return Html(bar(quantity - remains, quantity)) if quantity else None


def _count(lang: str, message: str, count: int | None) -> Html | None:
    return None if count is None else text(lang, message, count=number(count, lang))


def _facts(lang: str, order: Order) -> tuple[Html | None, ...]:
    return (
        charge_line(lang, order),
        _destination(lang, order) if order.link else None,
        text(lang, "order-placed", when=moment(order.placed_at, lang)),
        text(lang, "order-finished", when=moment(order.finished_at, lang)) if order.finished_at else None,
        _next(lang, order),
    )


def _destination(lang: str, order: Order) -> Html:
    link = short(order.link or "", _LONGEST_FACT)
    return text(lang, "confirm-email" if order.kind is Kind.PRODUCT else "order-link", link=link)


def _next(lang: str, order: Order) -> Html | None:
    """What usually happens next to an order that was just placed, and where it is found."""
    if order.phase is not Phase.ACTIVE or order.delivered:
        return None
    if order.kind is Kind.SMM:
        return text(lang, "order-next-smm")
    if order.auto_delivery is None:
        return None
    return text(lang, "order-automatic" if order.auto_delivery else "order-manual")


def _accounts_row(lang: str, order: Order) -> Row:
    if not _has_accounts(order):
        return []
    shows = tap(label(lang, "order-accounts"), ShowAccounts(order=order.id))
    return [shows, tap(label(lang, "vault-open"), ShowFields(order=order.id))]


def _has_accounts(order: Order) -> bool:
    return order.kind is Kind.PRODUCT and (order.delivered > 0 or order.phase is Phase.DELIVERED)


def _actions(lang: str, order: Order, refresh: CallbackData, *, starred: bool | None, unfolded: bool) -> Row:
    row = [tap(label(lang, "refresh"), refresh)]
    if not unfolded:
        row.append(tap(label(lang, "history"), unfold(refresh)))
    if _has_accounts(order):
        row.append(tap(label(lang, "orders-export"), ExportAccounts(order=order.id)))
    if not order.item:
        return row
    if order.kind is not Kind.RENTAL:
        row.append(tap(label(lang, "order-again"), BuyAgain(order=order.id)))
        row.append(tap(label(lang, "series-repeat"), Repeat(order=order.id)))
    if starred is not None:
        row.append(star(lang, _star_of(refresh, on=not starred), starred=starred))
    if order.kind is Kind.SMM and order.quantity:
        row.append(tap(label(lang, "other-link"), BuyForOtherLink(order=order.id)))
    return row


def _star_of(refresh: CallbackData, *, on: bool) -> StarOrder:
    """The data of the star on the card that ``refresh`` reloads."""
    return StarOrder(on=on, **unfold(refresh).model_dump())


def open_row(lang: str, order: Order) -> Row:
    """A row with the button that opens the order's card."""
    return [tap(label(lang, "order-open"), ShowOrder(order=order.id))]


def ways_on(lang: str, order: Order) -> tuple[Row, Row]:
    """The last rows of a push about an order: its card, and the menu."""
    return open_row(lang, order), home_below(lang)
