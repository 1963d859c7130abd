"""Screens of ``/stats``: the figures below the chart, and the list of all services rented."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import ROUND_CEILING, Decimal

from bot.domain.pages import PAGE, pages_of
from bot.domain.statistics import Category, Period, Spending, Statistics
from bot.domain.success import ServiceRate
from bot.views.buttons.menu import Go
from bot.views.buttons.statistics import OpenServices, OpenStatistics
from bot.views.chart import SQUARES, Panel
from bot.views.formats import ascii_date, ascii_number, duration, money, number, page_line, percent
from bot.views.keyboard import Row, back, home, in_rows, keyboard, pager, tap
from bot.views.sanitizing import short, units
from bot.views.texts import Html, display_name, label, lines, paragraphs, plain, text
from bot.views.view import View

_CURRENCIES = 3  # in the picture and below it, those most often paid in
_SHARES = 7  # lines of categories below the picture
_SERVICES = 3
_NAME = 22  # UTF-16 units
_CAPTION = 1_024  # UTF-16 units that Telegram takes below a picture
_DATES = 4  # below the bars
_TICKS = 4
_LONG = 2 * 365  # days whose dates name the year


def nothing(lang: str) -> View:
    """Nothing was ever bought."""
    return View(
        text(lang, "stats-never"),
        keyboard([tap(label(lang, "menu-catalog"), Go(where="catalog"))], home(lang)),
    )


def statistics(lang: str, found: Statistics, photo: bytes) -> View:
    """The figures of a period, as many as fit below the picture."""
    count = number(len(found.rates), lang)
    every = [tap(label(lang, "stats-all", count=count), OpenServices(period=found.period))]
    return View(
        _fitting(_title(lang, found.period), _paragraphs(lang, found)),
        keyboard(
            *_periods(lang, found.period),
            every if len(found.rates) > _SERVICES else [],
            home(lang),
        ),
        photo=photo,
    )


def services(lang: str, found: Statistics, page: int) -> View:
    """All services that numbers were rented for in a period."""
    pages = pages_of(len(found.rates))
    page = min(page, pages - 1)
    shown = found.rates[page * PAGE : (page + 1) * PAGE]
    return View(
        paragraphs(
            _title(lang, found.period),
            page_line(lang, page, pages),
            _services(lang, shown) if shown else text(lang, "stats-empty"),
        ),
        keyboard(
            pager(
                lang,
                page,
                more=page + 1 < pages,
                to=lambda other: OpenServices(period=found.period, page=other),
            ),
            back(lang, OpenStatistics(period=found.period)),
        ),
    )


def panels(lang: str, found: Statistics) -> list[Panel]:
    """What is drawn: a panel a currency, or an empty one."""
    spendings = found.spendings[:_CURRENCIES] or (Spending(None, 0, Decimal(0), (), ((),) * 7),)
    return [_panel(lang, found, spending) for spending in spendings]


def _title(lang: str, period: Period) -> Html:
    return text(lang, "stats-title", period=text(lang, "stats-period", period=period.name.lower()))


def _periods(lang: str, chosen: Period) -> list[Row]:
    buttons = [
        tap(
            label(
                lang,
                "stats-period-button",
                period=label(lang, "stats-period", period=period.name.lower()),
                chosen="yes" if period is chosen else "no",
            ),
            OpenStatistics(period=period),
        )
        for period in Period
    ]
    return in_rows(buttons)


def _paragraphs(lang: str, found: Statistics) -> Iterator[Html]:
    if found.is_empty:
        yield text(lang, "stats-empty")
        return
    room = _SHARES
    for spending in found.spendings[:_CURRENCIES]:
        yield _spent(lang, found.categories, spending, room)
        room = max(room - len(spending.shares), 1)
    if len(found.spendings) > _CURRENCIES:
        yield text(lang, "stats-currencies", count=number(len(found.spendings) - _CURRENCIES, lang))
    if found.unknown:
        yield text(lang, "stats-unknown", count=found.unknown, shown=number(found.unknown, lang))
    if found.rates:
        yield _services(lang, found.rates[:_SERVICES])
    if found.spendings:
        yield text(lang, "stats-bar", days=found.days_a_bar, shown=number(found.days_a_bar, lang))


def _spent(lang: str, categories: Sequence[Category], spending: Spending, most: int) -> Html:
    total = money(spending.total, spending.currency, lang)
    said = text(lang, "stats-spent", total=total, count=spending.orders, shown=number(spending.orders, lang))
    shares = (
        text(
            lang,
            "stats-share",
            square=SQUARES[categories.index(category)],
            name=_category_name(lang, category),
            amount=money(amount, spending.currency, lang),
        )
        for category, amount in spending.shares[:most]
    )
    return lines(said, *shares)


def _category_name(lang: str, category: Category) -> str:
    if category.rentals:
        return label(lang, "stats-rentals")
    return display_name(lang, category.name, _NAME) if category.name else label(lang, "stats-other")


def _services(lang: str, rates: Sequence[ServiceRate]) -> Html:
    return lines(text(lang, "stats-services"), *(_service(lang, one) for one in rates))


def _service(lang: str, found: ServiceRate) -> Html:
    rate = found.rate
    return text(
        lang,
        "stats-service",
        flag=found.flag,
        service=display_name(lang, found.service, _NAME),
        country=short(found.country_name, _NAME),
        received=number(rate.received, lang),
        rentals=number(rate.rentals, lang),
        percent=percent(rate.percent, lang),
        wait="none" if rate.wait is None else duration(rate.wait, lang),
    )


def _fitting(title: Html, said: Iterator[Html]) -> Html:
    """As many paragraphs as a caption has room for."""
    kept = title
    for paragraph in said:
        longer = paragraphs(kept, paragraph)
        if units(plain(longer)) <= _CAPTION:
            kept = longer
    return kept


def _panel(lang: str, found: Statistics, spending: Spending) -> Panel:
    highest = max((sum(bar, Decimal(0)) for bar in spending.bars), default=Decimal(0))
    step, ticks = _scale(highest)
    top = step * ticks
    return Panel(
        spending.currency if spending.currency and spending.currency.isascii() else "",
        tuple(tuple(float(part / top) for part in bar) for bar in spending.bars),
        tuple((tick / ticks, ascii_number(step * tick, lang)) for tick in range(ticks + 1)),
        tuple(_dates(lang, found, len(spending.bars))),
    )


def _scale(highest: Decimal) -> tuple[Decimal, int]:
    """The step between ticks, 1, 2 or 5 times a power of ten, and how many reach the highest bar."""
    if highest <= 0:
        return Decimal(1), _TICKS
    least = highest / _TICKS
    power = Decimal(10) ** least.adjusted()
    step = next(power * lead for lead in (1, 2, 5, 10) if power * lead >= least)
    return step, int((highest / step).to_integral_value(ROUND_CEILING))


def _dates(lang: str, found: Statistics, bars: int) -> Iterator[tuple[int, str]]:
    """Dates below the first bar, the last one, and some between them."""
    places = sorted({part * (bars - 1) // (_DATES - 1) for part in range(_DATES)})
    is_long = bars * found.days_a_bar > _LONG
    for place in places:
        day = found.first + timedelta(days=place * found.days_a_bar)
        yield place, ascii_date(day, lang, with_year=is_long)
