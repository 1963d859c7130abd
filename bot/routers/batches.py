"""``/mass``: many orders at once, from a list that is typed, pasted, or sent as a file."""

from aiogram.enums import ChatAction
from aiogram.types import Document

from bot.actions import batch_preview, batches, buy
from bot.actions.errors import EmptyList, TooManyLines, UnreadableFile
from bot.actions.order_list_parsing import parse_order_list, pasted_order
from bot.actions.text_files import decode_text
from bot.domain.batches import LARGEST_LIST, LONGEST_MESSAGE, BatchPreview, Progress
from bot.routers.buy import show_offer
from bot.routers.meaning import FILE_ENDINGS
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.telegram.downloads import FileLost, download
from bot.views import batch_table
from bot.views import batches as seen
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
from bot.views.formats import thousands
from bot.views.sanitizing import units
from bot.views.view import View

router = SubjectRouter(name="batches")


@router.command("mass")
async def mass(turn: Turn, words: str) -> None:
    """A list, wherever it comes from; without one it is asked for."""
    if turn.message is not None and turn.message.document is not None:
        await _take_file(turn, turn.message.document)
    elif words:
        await take(turn, words)
    else:
        last = await batches.unfinished(turn.deps, turn.customer)
        await turn.ask(Question.order_list, seen.ask(turn.lang, last))


@router.answer(Question.order_list)
async def take(turn: Turn, words: str) -> None:
    if units(words) > LONGEST_MESSAGE:
        await _ask_again(turn, seen.too_long(turn.lang))
    else:
        await _take(turn, words)


async def _take_file(turn: Turn, file: Document) -> None:
    readable = (file.file_name or "").lower().endswith(FILE_ENDINGS)
    if not readable or (file.file_size or 0) > LARGEST_LIST:
        await _ask_again(turn, seen.unreadable(turn.lang))
        return
    try:
        listed = decode_text(await download(turn.bot, file.file_id))
    except FileLost:
        await _ask_again(turn, seen.lost(turn.lang))
    except UnreadableFile:
        await _ask_again(turn, seen.unreadable(turn.lang))
    else:
        await _take(turn, listed)


async def _take(turn: Turn, listed: str) -> None:
    """One order alone goes to the ordinary confirmation."""
    one = pasted_order(listed, thousands(turn.lang))
    if one is not None and one.quantity is not None:
        offer = await buy.prepare(turn.deps, turn.customer, one.service, one.quantity, one.destination)
        await show_offer(turn, offer)
        return
    try:
        typed = parse_order_list(listed, thousands(turn.lang))
        preview = await batch_preview.begin(turn.deps, turn.customer, typed)
    except EmptyList:
        await _ask_again(turn, seen.empty(turn.lang))
    except TooManyLines as many:
        await _ask_again(turn, seen.too_many(turn.lang, many.found, many.most))
    else:
        if not turn.detached:  # a preview that comes late must not close a newer question
            await turn.state.clear()
        await _show(turn, preview)


async def _ask_again(turn: Turn, view: View) -> None:
    await turn.ask(Question.order_list, view)


async def _show(turn: Turn, shown: BatchPreview | Progress) -> None:
    """What a batch has come to; once more where it went on while that was on its way to the chat."""
    if isinstance(shown, BatchPreview):
        await turn.show(seen.preview(turn.lang, shown))
        return
    await turn.show(seen.progress(turn.lang, shown))
    now = await batches.look(turn.deps, turn.customer, shown.batch.nonce)
    if isinstance(now, Progress) and now.batch.version != shown.batch.version:
        await turn.show(seen.progress(turn.lang, now, ended=not now.batch.under_way))


@router.tap(OpenBatch, keyless=True)
async def open_batch(turn: Turn, button: OpenBatch) -> None:
    await _show(turn, await batches.look(turn.deps, turn.customer, button.nonce))


@router.tap(ShowProblems, keyless=True)
async def show_problems(turn: Turn, button: ShowProblems) -> None:
    shown = await batches.look(turn.deps, turn.customer, button.nonce)
    if isinstance(shown, BatchPreview) and shown.problems:
        await turn.show(seen.problems(turn.lang, shown, button.page))
    else:
        await _show(turn, shown)


@router.tap(CheckBatch)
async def check(turn: Turn, button: CheckBatch) -> None:
    await _show(
        turn,
        await batches.check_again(
            turn.deps, turn.customer, button.nonce, thousands(turn.lang), with_duplicates=button.duplicates
        ),
    )


@router.tap(ConfirmBatch)
async def confirm(turn: Turn, button: ConfirmBatch) -> None:
    """What comes of it appears in this message by itself."""
    shown = await batches.confirm(
        turn.deps, turn.customer, button.nonce, button.version, turn.showing, thousands(turn.lang)
    )
    await _show(turn, shown)


@router.tap(CancelBatch, keyless=True)
async def cancel(turn: Turn, button: CancelBatch) -> None:
    await _show(turn, await batches.cancel(turn.deps, turn.customer, button.nonce))


@router.tap(StopBatch, keyless=True)
async def stop(turn: Turn, button: StopBatch) -> None:
    await _show(turn, await batches.stop(turn.deps, turn.customer, button.nonce))


@router.tap(ContinueBatch)
async def go_on(turn: Turn, button: ContinueBatch) -> None:
    shown = await batches.resume(turn.deps, turn.customer, button.nonce, button.version, turn.showing)
    await _show(turn, shown)


@router.tap(BatchFile, keyless=True, new_message=True, keep_question=True)
async def file(turn: Turn, button: BatchFile) -> None:
    turn.doing = ChatAction.UPLOAD_DOCUMENT
    batch = await batches.find(turn.deps, turn.customer, button.nonce)
    await turn.show(batch_table.file(turn.lang, await batches.progress(turn.deps, batch)))
