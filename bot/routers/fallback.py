"""The last router: messages and buttons that no other one has a handler for."""

from aiogram.types import CallbackQuery

from bot.routers.meaning import NO_TEXT, UNKNOWN_COMMAND
from bot.routers.subject import BadButton, SubjectRouter
from bot.routers.turn import Turn
from bot.views import start

router = SubjectRouter(name="fallback", browsing=True)


@router.text(NO_TEXT)
async def no_text(turn: Turn) -> None:
    """A picture, a sticker, a voice message."""
    await turn.show(start.words_only(turn.lang))


@router.text(UNKNOWN_COMMAND)
async def unknown_command(turn: Turn) -> None:
    await turn.show(start.unknown_command(turn.lang))


@router.callback_query(flags={"keyless": True, "new_message": True, "keep_question": True})
async def unknown_button(_: CallbackQuery, turn: Turn) -> None:
    """A button that no version of the bot has made, or whose data was tampered with."""
    raise BadButton(turn.again)
