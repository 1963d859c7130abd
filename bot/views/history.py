"""The history of an order on its card: folded to a few lines, the newest last."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from aiogram.filters.callback_data import CallbackData

from bot.domain.order_history import Entry, Observation, entries
from bot.domain.orders import Kind, Order
from bot.views.buttons.orders import OpenHistory, RefreshNumber, RefreshOrder
from bot.views.formats import moment, money, number
from bot.views.numbered import facts
from bot.views.sanitizing import units
from bot.views.statuses import status_text
from bot.views.texts import Html, lines, plain, text

_LONGEST_STATUS = 60  # UTF-16 units
_LONGEST, _BESIDE_AN_SMS = 2_000, 500  # UTF-16 units, as Telegram counts them, that a card leaves it


def unfold(refresh: CallbackData) -> OpenHistory:
    """The button's data that folds the history out, on the card that ``refresh`` reloads."""
    match refresh:
        case RefreshOrder(order=order, phase=phase, page=page):
            return OpenHistory(order=order, phase=phase, page=page)
        case RefreshNumber(order=order, page=page):
            return OpenHistory(order=order, numbers=True, page=page)
    raise TypeError(refresh)


def timeline(lang: str, order: Order, history: Sequence[Observation]) -> Html:
    """The history as a block quote that a tap unfolds, with as many of the newest lines as fit."""
    shown = [facts(moment(at, lang), known) for at, known in history_lines(lang, order, history)]
    title = text(lang, "history-title" if shown else "history-none")
    kept = _newest(shown, _BESIDE_AN_SMS if order.kind is Kind.RENTAL else _LONGEST)
    if not kept:
        return title
    earlier = len(shown) - len(kept)
    left_out = text(lang, "history-earlier", count=number(earlier, lang)) if earlier else None
    return lines(title, Html(f"<blockquote expandable>{lines(left_out, *kept)}</blockquote>"))


def history_lines(lang: str, order: Order, history: Sequence[Observation]) -> list[tuple[datetime, Html]]:
    """What was new at which time, oldest first."""
    found = ((entry.at, [*_facts(lang, order, entry)]) for entry in entries(history))
    return [(at, facts(*known)) for at, known in found if known]


def _facts(lang: str, order: Order, entry: Entry) -> Iterator[Html]:
    """Status and charge; the counts, which are told of other orders as zeros, of SMM alone."""
    if entry.status is not None:
        known = status_text(lang, entry.status, _LONGEST_STATUS)
        yield known if entry.status else text(lang, "order-placed-now")
    if entry.charge is not None:
        yield text(lang, "order-charge", charge=money(entry.charge, order.currency, lang))
    if order.kind is not Kind.SMM:
        return
    if entry.start_count is not None:
        yield text(lang, "order-start", count=number(entry.start_count, lang))
    if entry.remains is not None:
        yield text(lang, "order-remains", count=number(entry.remains, lang))


def _newest(shown: Sequence[Html], room: int) -> list[Html]:
    kept: list[Html] = []
    for line in reversed(shown):
        room -= units(plain(line)) + 1
        if room < 0:
            break
        kept.insert(0, line)
    return kept
