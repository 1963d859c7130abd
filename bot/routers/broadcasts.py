"""``/admin``: broadcasts. A message is written, previewed to oneself, confirmed, followed, stopped."""

from aiogram.types import Message

from bot.actions import admin, broadcasts
from bot.domain.admin import Role
from bot.domain.broadcasts import LONGEST_CAPTION, Audience, Broadcast, Segment
from bot.routers.admin import admin_router
from bot.routers.states import Question
from bot.routers.turn import Turn
from bot.telegram.sending import send
from bot.views import broadcasts as seen
from bot.views.buttons.broadcasts import (
    AskBroadcast,
    ChooseAudience,
    ConfirmBroadcast,
    ContinueBroadcast,
    DeleteBroadcast,
    OpenAudiences,
    OpenBroadcast,
    OpenBroadcasts,
    OpenLanguages,
    StopBroadcast,
)
from bot.views.messages import spoken
from bot.views.sanitizing import units

router = admin_router("broadcasts")


async def _role(turn: Turn) -> Role:
    return await admin.role(turn.deps, turn.customer.id) or Role.HELPER


@router.tap(OpenBroadcasts)
async def open_broadcasts(turn: Turn, _: OpenBroadcasts) -> None:
    await turn.show(seen.listing(turn.lang, await broadcasts.latest(turn.deps), await _role(turn)))


@router.tap(AskBroadcast)
async def ask_message(turn: Turn, _: AskBroadcast) -> None:
    await admin.require_owner(turn.deps, turn.customer.id)
    await turn.ask(Question.broadcast, seen.ask_message(turn.lang))


@router.answer(Question.broadcast)
async def take_message(turn: Turn, _: str) -> None:
    written = turn.message
    if written is None or (problem := _problem(written)) is not None:
        await turn.ask(Question.broadcast, seen.ask_message(turn.lang, problem if written else None))
        return
    photo = written.photo[-1].file_id if written.photo else None
    known = await broadcasts.compose(turn.deps, turn.customer.id, written.html_text, photo)
    await turn.state.clear()
    await _show_audiences(turn, known)


def _problem(written: Message) -> str | None:
    """What keeps a message from being sent to many, as the name of the text that says so."""
    if not written.text and not written.photo:
        return "broadcast-kind"
    return "broadcast-long" if units(written.caption or "") > LONGEST_CAPTION else None


async def _show_audiences(turn: Turn, known: Broadcast) -> None:
    await turn.show(seen.audiences(turn.lang, known, await broadcasts.count_segments(turn.deps)))


@router.tap(OpenAudiences)
async def open_audiences(turn: Turn, wish: OpenAudiences) -> None:
    await _show_audiences(turn, await broadcasts.find(turn.deps, wish.id))


@router.tap(OpenLanguages)
async def open_languages(turn: Turn, wish: OpenLanguages) -> None:
    known, counts = await broadcasts.find(turn.deps, wish.id), await broadcasts.count_languages(turn.deps)
    await turn.show(seen.languages(turn.lang, known, counts))


@router.tap(ChooseAudience)
async def choose_audience(turn: Turn, wish: ChooseAudience) -> None:
    """Preview the message to oneself, as it will be read, and ask for the confirmation below it."""
    language = await _codes(turn, wish.language) if wish.segment is Segment.LANGUAGE else None
    audience = Audience(wish.segment, language)
    known = await broadcasts.address(turn.deps, turn.customer.id, wish.id, audience)
    await send(turn.bot, turn.customer.id, seen.message(turn.lang, known))
    turn.showing = None
    await turn.show(seen.confirmation(turn.lang, known))


async def _codes(turn: Turn, language: str) -> str:
    """All codes that customers' clients send for a language of ours."""
    found = [code for code in await broadcasts.count_languages(turn.deps) if spoken(code) == language]
    return ",".join(found or [language])


@router.tap(ConfirmBroadcast)
async def confirm(turn: Turn, wish: ConfirmBroadcast) -> None:
    await broadcasts.confirm(turn.deps, turn.customer.id, wish.id, turn.showing)
    await _show_progress(turn, wish.id)


@router.tap(OpenBroadcast)
async def open_broadcast(turn: Turn, wish: OpenBroadcast) -> None:
    await _show_progress(turn, wish.id)


@router.tap(StopBroadcast)
async def stop(turn: Turn, wish: StopBroadcast) -> None:
    await broadcasts.stop(turn.deps, turn.customer.id, wish.id)
    await _show_progress(turn, wish.id)


@router.tap(ContinueBroadcast)
async def go_on(turn: Turn, wish: ContinueBroadcast) -> None:
    await broadcasts.go_on(turn.deps, turn.customer.id, wish.id, turn.showing)
    await _show_progress(turn, wish.id)


@router.tap(DeleteBroadcast)
async def delete(turn: Turn, wish: DeleteBroadcast) -> None:
    await broadcasts.delete(turn.deps, turn.customer.id, wish.id, turn.showing)
    await _show_progress(turn, wish.id)


async def _show_progress(turn: Turn, broadcast: int) -> None:
    shown = await broadcasts.progress(turn.deps, broadcast)
    await turn.show(seen.progress(turn.lang, shown, await _role(turn)))
