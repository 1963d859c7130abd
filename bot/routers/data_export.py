"""**Export my data**: all that is stored about a customer as one file."""

import asyncio
from contextlib import aclosing, closing

from bot.actions import data_export
from bot.domain.exports import LARGEST_FILE
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.routers.upload_progress import uploading
from bot.views import data_export as seen
from bot.views.buttons.account import ExportData
from bot.views.data_archive import DataArchive
from bot.views.view import View

router = SubjectRouter(name="data_export")


@router.tap(ExportData, keyless=True, new_message=True, keep_question=True)
async def export(turn: Turn, _: ExportData) -> None:
    async with uploading(turn):
        async with turn.deps.exports:
            made = await _made(turn)
        await turn.show(made)


async def _made(turn: Turn) -> View:
    """Write the file page by page, in a thread."""
    with closing(DataArchive()) as archive:
        async with aclosing(data_export.parts(turn.deps, turn.customer)) as parts:
            async for name, rows in parts:
                await asyncio.to_thread(archive.add, name, rows)
                if archive.too_large:
                    return seen.too_large(turn.lang)
        content = await asyncio.to_thread(archive.finish)
    return seen.too_large(turn.lang) if len(content) > LARGEST_FILE else seen.file(turn.lang, content)
