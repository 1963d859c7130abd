"""Screens of batches: the question for a list of orders, its preview, its problems, and its progress."""

from collections.abc import Sequence

from aiogram.enums import ButtonStyle

from bot.domain.batches import (
    LARGEST_LIST,
    MOST_LINES,
    Batch,
    BatchLine,
    BatchPreview,
    BatchState,
    LineProblem,
    Outcome,
    Pause,
    Progress,
)
from bot.domain.pages import PAGE, pages_of
from bot.views.buttons.batches import (
    BatchFile,
    CancelBatch,
    CheckBatch,
    ConfirmBatch,
    ContinueBatch,
    OpenBatch,
    ShowProblems,
    StopBatch,
)
from bot.views.buttons.menu import Go
from bot.views.formats import bar, money, number, page_line
from bot.views.keyboard import Row, back, home, home_below, keyboard, leave, pager, question, tap
from bot.views.limits import above_limits
from bot.views.link_warnings import link_warning
from bot.views.questions import range_of
from bot.views.sanitizing import short
from bot.views.texts import Html, escaped, exact, label, lines, paragraphs, text
from bot.views.view import View

_EXAMPLE = Html("<code>102 | https://instagram.com/example | 1000</code>\n<code>18972 | 5</code>")
_TITLES = {
    BatchState.RUNNING: "batches-running",
    BatchState.STOPPING: "batches-stopping",
    BatchState.DONE: "batches-done",
}
_NOT_BOUGHT = (Outcome.REFUSED, Outcome.NOT_CHARGED)
_TO_COME = (Outcome.QUEUED, Outcome.UNDER_WAY)
_ELSEWHERE = 3  # lines whose links are told of
_TYPED = 120  # UTF-16 units of a line as it was typed


def ask(lang: str, last: Batch | None) -> View:
    """Asks for a list; ``last``: one that was begun and not ended."""
    unfinished = [tap(label(lang, "batches-open"), OpenBatch(nonce=last.nonce))] if last else []
    said = text(lang, "batches-ask", example=_EXAMPLE, most=number(MOST_LINES, lang))
    return View(said, question(unfinished, leave(lang)))


def empty(lang: str) -> View:
    """Says that there is no order in what was sent."""
    return View(text(lang, "batches-empty", example=_EXAMPLE), keyboard(leave(lang)))


def too_many(lang: str, found: int, most: int) -> View:
    """Says that a list is too long, and was not looked at."""
    said = text(lang, "batches-too-many", found=number(found, lang), most=number(most, lang))
    return View(said, keyboard(leave(lang)))


def too_long(lang: str) -> View:
    """Asks for a file in place of a message that Telegram may have cut."""
    return View(text(lang, "batches-too-long"), keyboard(leave(lang)))


def unreadable(lang: str) -> View:
    """Says which files can be read."""
    size = f"{LARGEST_LIST // 1000} kB"
    return View(text(lang, "batches-file-unreadable", size=size), keyboard(leave(lang)))


def lost(lang: str) -> View:
    """Says that a file could not be fetched."""
    return View(text(lang, "batches-file-lost"), keyboard(leave(lang)))


def preview(lang: str, shown: BatchPreview) -> View:
    """Asks for confirmation: what can be ordered, what cannot, the total, and the balance."""
    batch = shown.batch
    if batch.state is BatchState.CANCELLED:
        return View(text(lang, "outcome-cancelled"), keyboard(home(lang)))
    per = 1 if shown.dearest is None else shown.dearest.price_per
    return View(
        paragraphs(
            above_limits(lang, shown.above, batch.currency, per, asked=False),
            text(lang, "confirm-title-above") if shown.above else None,
            _elsewhere(lang, shown),
            text(lang, "batches-title"),
            _found(lang, shown),
            _money(lang, shown) if shown.good else None,
            _missing(lang, shown),
        ),
        keyboard(*_confirm_rows(lang, shown)),
    )


def _elsewhere(lang: str, shown: BatchPreview) -> Html | None:
    """The lines whose links lead to another platform than their items are for; the first of many."""
    told = [
        text(lang, "batches-problem", line=number(line, lang), why=link_warning(lang, warning))
        for line, warning in shown.elsewhere[:_ELSEWHERE]
    ]
    more = len(shown.elsewhere) > len(told)
    return lines(*told, Html("…") if more else None) if told else None


def _found(lang: str, shown: BatchPreview) -> Html:
    duplicates = "batches-duplicates-included" if shown.batch.with_duplicates else "batches-duplicates"
    return lines(
        text(lang, "batches-good", count=number(shown.good, lang)),
        text(lang, "batches-problems", count=number(len(shown.problems), lang)) if shown.problems else None,
        text(lang, duplicates, count=number(shown.duplicates, lang)) if shown.duplicates else None,
        text(lang, "batches-header") if shown.batch.header else None,
    )


def _money(lang: str, shown: BatchPreview) -> Html:
    batch = shown.batch
    total, before = (money(amount, batch.currency, lang) for amount in (batch.total, batch.balance))
    after = money(batch.balance - batch.total, batch.currency, lang)
    return lines(
        text(lang, "confirm-total", total=total),
        text(lang, "confirm-before", before=before),
        None if shown.missing else text(lang, "confirm-after", after=after),
        text(lang, "confirm-key", mask=shown.payer) if shown.payer else None,
    )


def _missing(lang: str, shown: BatchPreview) -> Html | None:
    if not shown.missing:
        return None
    return text(lang, "batches-missing", missing=money(shown.missing, shown.batch.currency, lang))


def _confirm_rows(lang: str, shown: BatchPreview) -> list[Row]:
    nonce, included = shown.batch.nonce, shown.batch.with_duplicates
    rows: list[Row] = []
    if shown.problems:
        rows.append([tap(label(lang, "batches-show-problems"), ShowProblems(nonce=nonce))])
    if shown.missing or any(line.problem is LineProblem.NOT_ASKED for line in shown.lines):
        rows.append([tap(label(lang, "batches-check-again"), CheckBatch(nonce=nonce, duplicates=included))])
    if shown.duplicates:
        caption = label(lang, "batches-leave-out" if included else "batches-include")
        rows.append([tap(caption, CheckBatch(nonce=nonce, duplicates=not included))])
    cancel = tap(label(lang, "cancel"), CancelBatch(nonce=nonce))
    if not shown.good or shown.missing:
        return [*rows, [cancel]]
    caption = label(lang, "batches-confirm", count=shown.good, shown=number(shown.good, lang))
    style = ButtonStyle.DANGER if shown.above else ButtonStyle.SUCCESS
    confirm = tap(caption, ConfirmBatch(nonce=nonce, version=shown.batch.version), style)
    return [*rows, [cancel], [confirm]] if shown.above else [[confirm], *rows, [cancel]]


def problems(lang: str, shown: BatchPreview, page: int) -> View:
    """A page of the lines that cannot be ordered, each with its number and the reason."""
    nonce, found = shown.batch.nonce, shown.problems
    page = min(page, pages_of(len(found)) - 1)
    listed = found[page * PAGE : (page + 1) * PAGE]
    more = (page + 1) * PAGE < len(found)
    return View(
        paragraphs(
            text(lang, "batches-problems-title"),
            *(_problem(lang, line) for line in listed),
            page_line(lang, page, pages_of(len(found))),
        ),
        keyboard(
            pager(lang, page, more=more, to=lambda page: ShowProblems(nonce=nonce, page=page)),
            back(lang, OpenBatch(nonce=nonce)),
        ),
    )


def _problem(lang: str, line: BatchLine) -> Html:
    typed = Html(f"<code>{escaped(short(line.text, _TYPED))}</code>")
    return lines(text(lang, "batches-problem", line=number(line.number, lang), why=why(lang, line)), typed)


def why(lang: str, line: BatchLine) -> Html:
    """Why a line cannot be ordered."""
    problem = line.problem or LineProblem.UNCLEAR
    if problem is LineProblem.RANGE:
        return text(lang, "batches-why-range", range=range_of(lang, line.lowest or 1, line.highest))
    if problem is LineProblem.STOCK:
        return text(lang, "batches-why-stock", left=number(line.highest or 0, lang))
    return text(lang, "batches-why", problem=problem.value)


def progress(lang: str, shown: Progress, *, ended: bool = False) -> View:
    """How far a batch has come. ``ended``: the figures alone, for what is next stands in a message below."""
    if ended:
        return View(_figures(lang, shown))
    paused = shown.batch.state is BatchState.PAUSED
    return View(
        paragraphs(
            _paused(lang, shown) if paused else text(lang, _TITLES[shown.batch.state]),
            _figures(lang, shown),
            _question(lang, shown) if paused and shown.batch.pause is not Pause.MAINTENANCE else None,
        ),
        keyboard(*_progress_rows(lang, shown)),
    )


def _paused(lang: str, shown: Progress) -> Html:
    last, pause = shown.last, shown.batch.pause
    return lines(
        text(lang, "batches-paused", line=number(last.number, lang))
        if last
        else text(lang, "batches-paused-first"),
        _reason(lang, pause) if pause else None,
    )


def _reason(lang: str, pause: Pause) -> Html:
    if pause is Pause.MAINTENANCE:
        return text(lang, "paused-goes-on")
    return text(lang, "batches-pause", reason=pause.value)


def _figures(lang: str, shown: Progress) -> Html:
    refused, doubtful = shown.count(*_NOT_BOUGHT), shown.count(Outcome.DOUBT)
    placed, left = shown.count(Outcome.PLACED), shown.count(*_TO_COME)
    done = placed + refused + doubtful
    spent, total = (money(amount, shown.batch.currency, lang) for amount in (shown.spent, shown.batch.total))
    return lines(
        exact(bar(done, max(done + left, 1))),
        text(lang, "batches-placed", count=number(placed, lang)),
        text(lang, "batches-refused", count=number(refused, lang)) if refused else None,
        text(lang, "batches-doubtful", count=number(doubtful, lang)) if doubtful else None,
        text(lang, "batches-left", count=number(left, lang)) if left else None,
        text(lang, "batches-spent", spent=spent, total=total),
    )


def _question(lang: str, shown: Progress) -> Html:
    if shown.waits:
        return text(lang, "batches-waits")
    asked = text(lang, "batches-continue-ask")
    line, pause = shown.next, shown.batch.pause
    if line is None or line.draft is None or pause not in (Pause.PRICE, Pause.LIMIT, Pause.MONEY):
        return asked
    draft, before = line.draft, line.before
    new = money(draft.estimate, draft.currency, lang)
    moved = pause is Pause.PRICE and before is not None
    old = money(before.estimate, before.currency, lang) if before is not None else new
    following = lines(
        text(
            lang,
            "batches-next",
            line=number(line.number, lang),
            name=short(draft.title, 100),
            quantity=number(draft.quantity, lang),
        ),
        text(lang, "confirm-moved-total", old=old, new=new)
        if moved
        else text(lang, "confirm-total", total=new),
        text(lang, "batches-agree") if moved else None,
    )
    return paragraphs(following, asked)


def _progress_rows(lang: str, shown: Progress) -> Sequence[Row]:
    nonce, state = shown.batch.nonce, shown.batch.state
    if state is BatchState.RUNNING:
        return [[tap(label(lang, "batches-stop"), StopBatch(nonce=nonce))]]
    if state is BatchState.STOPPING:
        return [home_below(lang)]
    file = tap(label(lang, "batches-file"), BatchFile(nonce=nonce))
    if state is BatchState.DONE:
        return [[tap(label(lang, "menu-orders"), Go(where="orders")), file], home_below(lang)]
    go_on = tap(
        label(lang, "batches-continue"),
        ContinueBatch(nonce=nonce, version=shown.batch.version),
        ButtonStyle.SUCCESS,
    )
    return [[file] if shown.waits else [go_on, file], home_below(lang)]
