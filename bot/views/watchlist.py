"""Screens of the watchlist: the list, a watch's card, the question for a price, and the notice."""

from decimal import ROUND_DOWN, Decimal

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from bot.domain.countries import flag
from bot.domain.orders import Kind
from bot.domain.watchlist import Notice, Watch, Watchable, WatchPage, WatchSubject
from bot.views.buttons.buy import Buy
from bot.views.buttons.catalog import OpenItem
from bot.views.buttons.menu import Go
from bot.views.buttons.rent import OpenOffer
from bot.views.buttons.values import MOST_WANTED
from bot.views.buttons.watchlist import AddWatch, AskWatch, KeepWatch, OpenWatch, OpenWatches, RemoveWatch
from bot.views.formats import money, number, page_line
from bot.views.keyboard import (
    Row,
    back,
    home,
    home_below,
    keyboard,
    leave,
    number_buttons,
    packed,
    pager,
    tap,
)
from bot.views.numbered import facts, names_of_page, numbered
from bot.views.sanitizing import short
from bot.views.texts import Html, escaped, label, lines, paragraphs, text
from bot.views.view import View

_PERCENTS = (5, 10, 20)
_CENT = Decimal("0.01")
_FINEST = Decimal("0.000001")  # of a price wanted: what ``money`` shows
_NAME = 150  # UTF-16 units
_WIDTH = 48  # columns of a name in the list


def toggle(
    lang: str, kind: Kind, item: str, watch: Watch | None, *, sold_out: bool = False
) -> InlineKeyboardButton:
    """The button **Watch**, or **Stop watching** where it is watched already.

    What is sold out is watched at once, until it is back; else it is asked what for.
    """
    if watch is not None:
        return tap(label(lang, "watching"), RemoveWatch(watch=watch.id))
    wish = AddWatch(kind=kind, item=item) if sold_out else AskWatch(kind=kind, item=item)
    return tap(label(lang, "watch"), wish)


def ask(lang: str, what: WatchSubject, currency: str | None = None, *, bad_price: bool = False) -> View:
    """Asks for what to watch: stock, or a price. ``bad_price``: the last answer was no price."""
    stock = [tap(label(lang, "watch-for-stock"), AddWatch(kind=what.kind, item=what.item))]
    asked = text(lang, "watch-ask", name=_title_line(what, what.title), state=_state(lang, what, currency))
    return View(
        paragraphs(text(lang, "watch-bad-price") if bad_price else None, asked, _how(lang, what, currency)),
        keyboard(
            [] if what.in_stock else stock,
            *([button] for button in _presets(lang, what, currency)),
            leave(lang, _card_of(what)),
        ),
    )


def _how(lang: str, what: WatchSubject, currency: str | None) -> Html:
    if what.price is None:
        return text(lang, "watch-ask-typed")
    example = money(discounted(what.price, _PERCENTS[1]), currency, lang)
    return text(lang, "watch-ask-price" if what.in_stock else "watch-ask-stock", example=example)


def _presets(lang: str, what: WatchSubject, currency: str | None) -> list[InlineKeyboardButton]:
    prices = {} if what.price is None else {discounted(what.price, percent): percent for percent in _PERCENTS}
    return [
        tap(
            label(lang, "watch-for-less", price=money(price, currency, lang), percent=number(percent, lang)),
            AddWatch(kind=what.kind, item=what.item, wanted=price),
        )
        for price, percent in prices.items()
        if 0 < price < MOST_WANTED
    ]


def discounted(price: Decimal, percent: int) -> Decimal:
    """The price reduced by ``percent``, rounded down to what people call round: whole cents, or two figures
    of what is less than ten cents; at the finest the decimals that ``money`` shows.
    """
    reduced = price * (100 - percent) / 100
    finest = _CENT if reduced >= _CENT * 10 else _CENT.scaleb(reduced.adjusted() + 1)
    return reduced.quantize(max(finest, _FINEST), ROUND_DOWN)


def begun(lang: str, watch: Watch, currency: str | None = None) -> View:
    """Says that a watch began."""
    said = text(
        lang, "watch-begun", name=_title_line(watch, watch.title), until=_until(lang, watch, currency)
    )
    change = tap(label(lang, "watch-change"), AskWatch(kind=watch.kind, item=watch.item))
    return View(said, keyboard([change, _open(lang, watch)], _list(lang)))


def ended(lang: str, watch: Watch) -> View:
    """Says that a watch was removed."""
    again = tap(label(lang, "watch-again"), AskWatch(kind=watch.kind, item=watch.item))
    said = text(lang, "watch-ended", name=_title_line(watch, watch.title))
    return View(said, keyboard([again, _open(lang, watch)], _list(lang)))


def fulfilled(lang: str, watch: Watch, currency: str | None = None) -> View:
    """Says that what is to be watched for is so already, so that no watch begins."""
    said = text(
        lang, "watch-fulfilled", name=_title_line(watch, watch.title), state=_state(lang, watch, currency)
    )
    return View(said, keyboard([_buy(lang, watch)], _list(lang)))


def too_many(lang: str, most: int) -> View:
    """Says that the watchlist is full."""
    return View(text(lang, "watch-too-many", most=number(most, lang)), keyboard(_list(lang)))


def listing(lang: str, found: WatchPage, currency: str | None = None) -> View:
    """One page of the watchlist."""
    if not found.rows:
        rent = tap(label(lang, "menu-rent"), Go(where="rent"))
        return View(
            text(lang, "watches-none"),
            keyboard([tap(label(lang, "menu-catalog"), Go(where="catalog")), rent], home(lang)),
        )
    names = names_of_page(lang, [watch.title for watch in found.rows], _WIDTH)
    rows = [_row(lang, watch, name, currency) for watch, name in zip(found.rows, names, strict=True)]
    return View(
        paragraphs(text(lang, "watches-title"), page_line(lang, found.page, found.pages), numbered(rows)),
        keyboard(
            *number_buttons(packed(OpenWatch(watch=watch.id, page=found.page)) for watch in found.rows),
            pager(
                lang, found.page, more=found.page + 1 < found.pages, to=lambda page: OpenWatches(page=page)
            ),
            home(lang),
        ),
    )


def _row(lang: str, watch: Watch, name: str, currency: str | None) -> tuple[Html, Html]:
    mark = "✅" if watch.fulfilled else "🔔" if watch.in_stock else "🚫"
    title = text(lang, "watches-row", mark=mark, name=_with_flag(watch, name))
    if watch.price is None:
        return title, text(lang, "watches-unknown")
    price = escaped(money(watch.price, currency, lang))
    stock = None if watch.in_stock else text(lang, "list-sold-out")
    if watch.wanted is None:
        return title, facts(price, stock)
    wanted = text(lang, "watches-wanted", wanted=money(watch.wanted, currency, lang))
    return title, facts(price, stock, wanted)


def card(lang: str, watch: Watch, page: int = 0, currency: str | None = None) -> View:
    """The card of a watch. ``page``: that of the list which **Back** leads to."""
    change = tap(label(lang, "watch-change"), AskWatch(kind=watch.kind, item=watch.item))
    told = text(lang, "watch-until-told") if watch.said else None
    said = text(lang, "watch-ask", name=_title_line(watch, watch.title), state=_state(lang, watch, currency))
    return View(
        paragraphs(said, lines(_until(lang, watch, currency), told)),
        keyboard([change, _remove(lang, watch)], [_open(lang, watch)], back(lang, OpenWatches(page=page))),
    )


def notice(lang: str, watch: Watch, currency: str | None = None) -> View:
    """The push of a watch that is fulfilled: back in stock, or cheaper."""
    message = "push-watch-cheaper" if watch.said is Notice.CHEAPER else "push-watch-back"
    keep = tap(label(lang, "watch-keep"), KeepWatch(watch=watch.id))
    return View(
        lines(text(lang, message, name=_title_line(watch, watch.title)), _bargain(lang, watch, currency)),
        keyboard([_buy(lang, watch)], [keep, _remove(lang, watch)], home_below(lang)),
    )


def _bargain(lang: str, watch: Watch, currency: str | None) -> Html | None:
    if watch.price is None:
        return None
    price = money(watch.price, currency, lang)
    if watch.wanted is None:
        return text(lang, "push-watch-price", price=price)
    return text(lang, "push-watch-wanted", price=price, wanted=money(watch.wanted, currency, lang))


def _state(lang: str, what: Watchable, currency: str | None) -> Html:
    return lines(
        None if what.price is None else text(lang, "watch-price", price=money(what.price, currency, lang)),
        text(lang, "watch-in-stock" if what.in_stock else "watch-sold-out"),
    )


def _until(lang: str, watch: Watch, currency: str | None) -> Html:
    if watch.wanted is None:
        return text(lang, "watch-until-stock")
    return text(lang, "watch-until-price", price=money(watch.wanted, currency, lang))


def _title_line(what: Watchable, title: str) -> str:
    """The name on one line; of a rental with the flag of its country."""
    return _with_flag(what, short(title, _NAME))


def _with_flag(what: Watchable, name: str) -> str:
    return f"{flag(what.country)} {name}" if what.kind is Kind.RENTAL else name


def _card_of(what: Watchable) -> CallbackData:
    if what.kind is Kind.RENTAL:
        return OpenOffer(project=what.item)
    return OpenItem(service=int(what.item))


def _open(lang: str, watch: Watch) -> InlineKeyboardButton:
    return tap(label(lang, "watch-open"), _card_of(watch))


def _buy(lang: str, watch: Watch) -> InlineKeyboardButton:
    """The button that leads straight to the question for the quantity."""
    rental = watch.kind is Kind.RENTAL
    return tap(label(lang, "watch-buy"), _card_of(watch) if rental else Buy(service=int(watch.item)))


def _remove(lang: str, watch: Watch) -> InlineKeyboardButton:
    return tap(label(lang, "watch-remove"), RemoveWatch(watch=watch.id))


def _list(lang: str) -> Row:
    return [tap(label(lang, "menu-watchlist"), Go(where="watchlist")), *home(lang)]
