"""The export of all orders: the choice of a file, and making it."""

import asyncio
from contextlib import aclosing

from bot.actions import exports
from bot.domain.exports import LARGEST_FILE, ExportFormat
from bot.routers.orders import LIST
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.routers.upload_progress import uploading
from bot.views import exports as seen
from bot.views import order_table
from bot.views.buttons.orders import ExportFile, ExportOrders, OpenOrders
from bot.views.view import View

router = SubjectRouter(name="exports")


@router.tap(ExportOrders, keyless=True)
async def ask_format(turn: Turn, _: ExportOrders) -> None:
    last = turn.deps.way_back.find(turn.customer.id, LIST)
    await turn.show(seen.formats(turn.lang, OpenOrders.unpack(last) if last else OpenOrders()))


@router.tap(ExportFile, keyless=True, new_message=True, keep_question=True)
async def export(turn: Turn, wanted: ExportFile) -> None:
    async with uploading(turn):
        async with turn.deps.exports:
            made = await _made(turn, wanted.format)
        await turn.show(made)


async def _made(turn: Turn, file_format: ExportFormat) -> View:
    """Write the file page by page, in a thread."""
    table, written = order_table.open_table(turn.lang, file_format), 0
    async with aclosing(exports.order_pages(turn.deps, turn.customer)) as pages:
        async for page in pages:
            await asyncio.to_thread(table.add, order_table.rows(turn.lang, file_format, page))
            written += len(page)
            if table.too_large:
                return seen.too_large(turn.lang, file_format)
    if not written:
        return seen.nothing(turn.lang)
    content = await asyncio.to_thread(table.finish)
    if len(content) > LARGEST_FILE:
        return seen.too_large(turn.lang, file_format)
    return seen.file(turn.lang, file_format, content)
