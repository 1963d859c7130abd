"""``/report``: the text by which a problem with an order is told to the marketplace's support."""

from bot.actions import delivered, orders, reports
from bot.actions.errors import BadNumber, Gone, NoKey
from bot.actions.parsing import parse_order_number
from bot.domain.orders import OrderFilter
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.views import reports as seen
from bot.views.buttons.reports import OpenReport, OpenReports, ShowReport, WriteReport

router = SubjectRouter(name="reports", keyless=True)


@router.command("report")
async def report(turn: Turn, words: str) -> None:
    if words:
        await take_number(turn, words)
    else:
        await open_reports(turn, OpenReports())


@router.tap(OpenReports)
async def open_reports(turn: Turn, where: OpenReports) -> None:
    found = await orders.listing(turn.deps, turn.customer, filter=OrderFilter.ALL, words="", page=where.page)
    view = seen.which_order(turn.lang, found)
    if found.total:
        await turn.ask(Question.report, view)
    elif turn.customer.active_key is None:
        raise NoKey
    else:
        await turn.show(view)


@router.answer(Question.report)
async def take_number(turn: Turn, words: str) -> None:
    try:
        number = parse_order_number(words)
    except BadNumber:
        await turn.ask(Question.report, seen.bad_number(turn.lang))
        return
    await turn.state.clear()
    try:
        order = await reports.by_number(turn.deps, turn.customer, number)
    except Gone:
        await turn.show(seen.unknown(turn.lang, number))
    else:
        await _ask_what_is_wrong(turn, order.id)


@router.tap(OpenReport)
async def open_report(turn: Turn, wanted: OpenReport) -> None:
    await _ask_what_is_wrong(turn, wanted.order)


@router.tap(ShowReport, new_message=True, keep_question=True)
async def show_report(turn: Turn, wanted: ShowReport) -> None:
    await _ask_what_is_wrong(turn, wanted.order)


@router.tap(WriteReport)
async def write_report(turn: Turn, wanted: WriteReport) -> None:
    """What cannot be reported any more, such as an order that ended meanwhile, is asked anew."""
    order, offered = await reports.offered(turn.deps, turn.customer, wanted.order)
    if wanted.problem not in offered:
        await turn.show(seen.which_problem(turn.lang, order, offered))
        return
    accounts = await delivered.broken(turn.deps, order)
    composed = await reports.compose(turn.deps, order, wanted.problem, accounts)
    await turn.show(seen.written(turn.lang, composed))
    if (file := seen.as_file(turn.lang, composed)) is not None:
        await turn.show(file)


async def _ask_what_is_wrong(turn: Turn, order_id: int) -> None:
    order, offered = await reports.offered(turn.deps, turn.customer, order_id)
    await turn.show(seen.which_problem(turn.lang, order, offered))
