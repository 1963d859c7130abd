"""``/start`` with its menu and deep links, ``/help`` and ``/cancel``."""

from bot.routers import deep_links
from bot.routers.greeting import ask_for_key
from bot.routers.states import BUYING
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.views import start
from bot.views.buttons.menu import ShowMenu

router = SubjectRouter(name="start")


@router.command("start", keyless=True)
async def begin(turn: Turn, payload: str) -> None:
    if turn.customer.active_key is None and not turn.is_guest:
        await ask_for_key(turn, then=payload if payload.startswith(deep_links.KINDS) else "")
    else:
        await deep_links.follow(turn, payload)


@router.tap(ShowMenu, keyless=True, new_message=True)
async def menu_below(turn: Turn, _: ShowMenu) -> None:
    await begin(turn, "")


@router.command("help", keyless=True)
async def show_help(turn: Turn) -> None:
    await turn.show(start.help_page(turn.lang, guest=turn.is_guest))


@router.command("cancel", keyless=True)
async def cancel(turn: Turn) -> None:
    asked = turn.question is not None
    await turn.show(start.cancelled(turn.lang, asked=asked, buying=turn.question in BUYING))
