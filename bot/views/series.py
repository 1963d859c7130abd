"""Series of orders: the confirmation, the question at each time, and the list of those that run."""

from collections.abc import Sequence

from aiogram.enums import ButtonStyle
from aiogram.types import InlineKeyboardButton

from bot.domain.drafts import Draft
from bot.domain.orders import Kind
from bot.domain.series import EVERY, MOST_TIMES, NoQuestion, Series, SeriesField, SeriesProgress, SeriesState
from bot.views.buttons.account import AddKey
from bot.views.buttons.buy import Cancel, Confirm
from bot.views.buttons.menu import Go
from bot.views.buttons.orders import OpenOrders
from bot.views.buttons.series import (
    AskSeriesField,
    ListSeries,
    OpenSeries,
    SeriesHours,
    SeriesTimes,
    StartSeries,
    StopSeries,
)
from bot.views.formats import countdown, money, number
from bot.views.keyboard import back, home, home_below, in_rows, keyboard, leave, question, tap
from bot.views.numbered import facts, numbered
from bot.views.phone import cut_middle
from bot.views.sanitizing import short
from bot.views.texts import Html, label, lines, paragraphs, text
from bot.views.view import View

_NAME, _WIDTH = 120, 40  # UTF-16 units, and columns, of a name in the list


def confirmation(lang: str, series: Series) -> View:
    """Asks for the confirmation of a series, with a button to change each part of it."""
    start = tap(label(lang, "confirm"), StartSeries(series=series.id), ButtonStyle.SUCCESS)
    return View(
        paragraphs(
            text(lang, "series-setup"),
            lines(_item(lang, series), _link(lang, series)),
            _terms(lang, series),
            text(lang, "series-no-drip"),
        ),
        keyboard(
            [start, tap(label(lang, "cancel"), Go(where="cancel"))], *in_rows(_changes(lang, series), 2)
        ),
    )


def _item(lang: str, series: Series) -> Html:
    quantity = number(series.quantity, lang)
    return text(lang, "outcome-item", name=short(series.title, 200), quantity=quantity)


def _link(lang: str, series: Series) -> Html | None:
    if not series.link:
        return None
    return text(
        lang, "confirm-email" if series.kind is Kind.PRODUCT else "order-link", link=short(series.link, 200)
    )


def _terms(lang: str, series: Series) -> Html:
    return text(
        lang,
        "series-terms",
        hours=number(series.hours, lang),
        times=number(series.times, lang),
        price=money(series.estimate, series.currency, lang),
        most=money(series.most, series.currency, lang),
    )


def _changes(lang: str, series: Series) -> list[InlineKeyboardButton]:
    hours = EVERY[(EVERY.index(series.hours) + 1) % len(EVERY)]
    amounts = {
        SeriesField.QUANTITY: number(series.quantity, lang),
        SeriesField.TOTAL: money(series.most, series.currency, lang),
    }
    fields = [
        tap(
            label(lang, "series-field", field=field, value=value),
            AskSeriesField(series=series.id, field=field),
        )
        for field, value in amounts.items()
    ]
    return [
        *fields,
        tap(
            label(lang, "series-hours", hours=number(series.hours, lang)),
            SeriesHours(series=series.id, hours=hours),
        ),
        tap(
            label(lang, "series-times", times=number(series.times, lang)),
            SeriesTimes(series=series.id, times=series.times % MOST_TIMES + 1),
        ),
    ]


def ask_field(lang: str, series: Series, field: SeriesField, *, again: bool = False) -> View:
    """Asks for a quantity or an amount; ``again``: what was sent was none."""
    return View(
        lines(
            text(lang, "limit-bad-amount") if again else None,
            text(lang, "series-ask", field=field, currency=series.currency or "none"),
        ),
        question(leave(lang, OpenSeries(series=series.id))),
    )


def too_many(lang: str, most: int) -> View:
    """Says that the customer has as many series as is allowed."""
    running = tap(label(lang, "series-list"), ListSeries())
    return View(text(lang, "series-too-many", most=number(most, lang)), keyboard([running], home(lang)))


def asking(lang: str, progress: SeriesProgress, place: int, draft: Draft | None) -> View:
    """The push at each time: the question, or why there is nothing to confirm."""
    series = progress.series
    title = text(lang, "series-time", place=number(place, lang), times=number(series.times, lang))
    goes_on = series.state is SeriesState.RUNNING
    stop = [tap(label(lang, "plan-stop"), StopSeries(series=series.id))] if goes_on else []
    if draft is None:
        said = text(lang, "series-cannot", reason=(series.said or NoQuestion.OTHER).value)
        key = [tap(label(lang, "key-connect"), AddKey())] if series.said is NoQuestion.KEY else []
        return View(paragraphs(title, _item(lang, series), said), keyboard(key, stop, home_below(lang)))
    total = text(lang, "outcome-open")
    if draft.total is not None:
        total = text(lang, "confirm-total", total=money(draft.total, draft.currency, lang))
    answers = [
        tap(label(lang, "confirm"), Confirm(nonce=draft.nonce), ButtonStyle.SUCCESS),
        tap(label(lang, "cancel"), Cancel(nonce=draft.nonce)),
    ]
    return View(
        paragraphs(
            title,
            lines(_item(lang, series), _link(lang, series), total),
            lines(_so_far(lang, progress), text(lang, "series-good-until", when=countdown(draft.expires_at))),
        ),
        keyboard(answers, stop),
    )


def _so_far(lang: str, progress: SeriesProgress) -> Html:
    series = progress.series
    return text(
        lang,
        "series-so-far",
        bought=number(progress.bought, lang),
        times=number(series.times, lang),
        spent=money(progress.spent, series.currency, lang),
        most=money(series.most, series.currency, lang),
    )


def listing(lang: str, found: Sequence[SeriesProgress]) -> View:
    """The series that go on asking, each with a button that ends it."""
    rows = [_row(lang, one) for one in found]
    stops = [
        tap(label(lang, "series-stop", place=str(place)), StopSeries(series=one.series.id))
        for place, one in enumerate(found, start=1)
    ]
    return View(
        paragraphs(text(lang, "series-title" if rows else "series-none"), numbered(rows)),
        keyboard(*in_rows(stops, 2), back(lang, OpenOrders())),
    )


def _row(lang: str, progress: SeriesProgress) -> tuple[Html, Html]:
    series = progress.series
    name, quantity = cut_middle(short(series.title, _NAME), _WIDTH), number(series.quantity, lang)
    title = text(lang, "outcome-item", name=name, quantity=quantity)
    hours = text(lang, "series-every", hours=number(series.hours, lang))
    following = None if series.next_at is None else text(lang, "series-next", when=countdown(series.next_at))
    return title, lines(facts(hours, following), _so_far(lang, progress))
