"""The export of all orders: the choice of a file, and making it."""

import asyncio
from contextlib import aclosing

from aiogram.enums import ChatAction

from bot.actions import exports
from bot.domain.exports import LARGEST_FILE, ExportFormat
from bot.routers.orders import LIST
from bot.routers.please_wait import reassure
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.views import exports as seen
from bot.views import order_table
from bot.views.buttons.orders import ExportFile, ExportOrders, OpenOrders
from bot.views.view import View

router = SubjectRouter(name="exports")
AGAIN = 4.0  # seconds: Telegram shows for five that a file is on its way


@router.tap(ExportOrders, keyless=True)
async def ask_format(turn: Turn, _: ExportOrders) -> None:
    last = turn.deps.way_back.find(turn.customer.id, LIST)
    await turn.show(seen.formats(turn.lang, OpenOrders.unpack(last) if last else OpenOrders()))


@router.tap(ExportFile, keyless=True, new_message=True, keep_question=True)
async def export(turn: Turn, wanted: ExportFile) -> None:
    turn.doing = ChatAction.UPLOAD_DOCUMENT
    async with turn.deps.exports:
        made = await _made(turn, wanted.format)
    await turn.show(made)


async def _made(turn: Turn, file_format: ExportFormat) -> View:
    """Write the file page by page, in a thread, telling from time to time that it takes its time."""
    loop = asyncio.get_running_loop()
    table, told, written = order_table.open_table(turn.lang, file_format), loop.time(), 0
    async with aclosing(exports.order_pages(turn.deps, turn.customer)) as pages:
        async for page in pages:
            await asyncio.to_thread(table.add, order_table.rows(turn.lang, file_format, page))
            written += len(page)
            if table.too_large:
                return seen.too_large(turn.lang, file_format)
            if loop.time() - told >= AGAIN:
                await reassure(turn, in_place=False)
                told = loop.time()
    if not written:
        return seen.nothing(turn.lang)
    content = await asyncio.to_thread(table.finish)
    if len(content) > LARGEST_FILE:
        return seen.too_large(turn.lang, file_format)
    return seen.file(turn.lang, file_format, content)
