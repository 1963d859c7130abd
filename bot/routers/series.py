"""Series of orders: put together from an order's card, listed and ended. Each question is an ordinary one."""

from bot.actions import series
from bot.actions.errors import BadAmount
from bot.actions.parsing import parse_amount, parse_quantity
from bot.domain.series import Series, SeriesField, SeriesState
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.views import series as seen
from bot.views.buttons.series import (
    AskSeriesField,
    ListSeries,
    OpenSeries,
    Repeat,
    SeriesHours,
    SeriesTimes,
    StartSeries,
    StopSeries,
)
from bot.views.formats import thousands

router = SubjectRouter(name="series")


@router.tap(Repeat, new_message=True)
async def propose(turn: Turn, wanted: Repeat) -> None:
    await _show(turn, await series.propose(turn.deps, turn.customer, wanted.order))


@router.tap(OpenSeries)
async def open_series(turn: Turn, wanted: OpenSeries) -> None:
    await _show(turn, await series.find(turn.deps, turn.customer, wanted.series))


async def _show(turn: Turn, known: Series) -> None:
    """The confirmation of a series that is put together; else those that run."""
    if known.state is SeriesState.DRAFT:
        await turn.show(seen.confirmation(turn.lang, known))
    else:
        await turn.show(seen.listing(turn.lang, await series.running(turn.deps, turn.customer)))


@router.tap(AskSeriesField)
async def ask_field(turn: Turn, wanted: AskSeriesField) -> None:
    known = await series.find(turn.deps, turn.customer, wanted.series)
    view = seen.ask_field(turn.lang, known, wanted.field)
    await turn.ask(Question.series_field, view, series=known.id, field=wanted.field)


@router.answer(Question.series_field)
async def typed_field(turn: Turn, words: str) -> None:
    asked = await turn.known()
    field = SeriesField(asked["field"])
    known = await series.find(turn.deps, turn.customer, asked["series"])
    try:
        changed = await _changed(turn, known, field, words)
    except BadAmount:
        view = seen.ask_field(turn.lang, known, field, again=True)
        await turn.ask(Question.series_field, view, series=known.id, field=field)
    else:
        await turn.state.clear()
        await _show(turn, changed)


async def _changed(turn: Turn, known: Series, field: SeriesField, words: str) -> Series:
    separator = thousands(turn.lang)
    if field is SeriesField.TOTAL:
        return await series.set_total(turn.deps, known, parse_amount(words, known.currency, separator))
    quantity = parse_quantity(words, 1, None, separator)
    return await series.set_quantity(turn.deps, turn.customer, known, quantity)


@router.tap(SeriesHours)
async def choose_hours(turn: Turn, chosen: SeriesHours) -> None:
    known = await series.find(turn.deps, turn.customer, chosen.series)
    await _show(turn, await series.set_hours(turn.deps, known, chosen.hours))


@router.tap(SeriesTimes)
async def choose_times(turn: Turn, chosen: SeriesTimes) -> None:
    known = await series.find(turn.deps, turn.customer, chosen.series)
    await _show(turn, await series.set_times(turn.deps, known, chosen.times))


@router.tap(StartSeries)
async def start(turn: Turn, wanted: StartSeries) -> None:
    known = await series.find(turn.deps, turn.customer, wanted.series)
    await _show(turn, await series.begin(turn.deps, known))


@router.tap(ListSeries, keyless=True)
async def list_series(turn: Turn, _: ListSeries) -> None:
    await turn.show(seen.listing(turn.lang, await series.running(turn.deps, turn.customer)))


@router.tap(StopSeries, keyless=True, keep_question=True)
async def stop(turn: Turn, wanted: StopSeries) -> None:
    await series.stop(turn.deps, await series.find(turn.deps, turn.customer, wanted.series))
    await turn.show(seen.listing(turn.lang, await series.running(turn.deps, turn.customer)))
