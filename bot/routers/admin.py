"""``/admin``: the overview, the audit log and the helpers; to whoever is no admin there is no such thing."""

from typing import Any

from aiogram.filters import Filter
from aiogram.types import TelegramObject

from bot.actions import admin, admin_overview
from bot.domain.admin import Role
from bot.routers.named_person import named
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.telegram import admin_menu
from bot.views import admin as seen
from bot.views.buttons.admin import AskHelper, OpenAdmin, OpenHelpers, OpenLog, RemoveHelper


class IsAdmin(Filter):
    """Passes what owners and helpers tap and write. A router's own filter: others' go on to the last one."""

    async def __call__(self, _event: TelegramObject, turn: Turn) -> bool | dict[str, Any]:
        return await admin.role(turn.deps, turn.customer.id) is not None


def admin_router(name: str) -> SubjectRouter:
    """A router whose messages and taps only admins reach."""
    made = SubjectRouter(name=name, keyless=True)
    for observer in (made.message, made.callback_query):
        observer.filter(IsAdmin())
    return made


router = admin_router("admin")


@router.command("admin")
async def begin(turn: Turn) -> None:
    await show_overview(turn)
    turn.work.start(admin_menu.publish(turn.deps, turn.bot, turn.customer.id, turn.lang))


@router.tap(OpenAdmin)
async def open_admin(turn: Turn, _: OpenAdmin) -> None:
    await show_overview(turn)


async def show_overview(turn: Turn) -> None:
    role = await admin.role(turn.deps, turn.customer.id) or Role.HELPER
    await turn.show(seen.overview(turn.lang, await admin_overview.overview(turn.deps), role))


@router.tap(OpenLog)
async def open_log(turn: Turn, wish: OpenLog) -> None:
    entries, more = await admin.log_page(turn.deps, wish.page)
    await turn.show(seen.log(turn.lang, entries, wish.page, more=more))


@router.tap(OpenHelpers)
async def open_helpers(turn: Turn, _: OpenHelpers) -> None:
    await admin.require_owner(turn.deps, turn.customer.id)
    await _show_helpers(turn)


@router.tap(AskHelper)
async def ask_helper(turn: Turn, _: AskHelper) -> None:
    await admin.require_owner(turn.deps, turn.customer.id)
    await turn.ask(Question.helper, seen.ask_helper(turn.lang))


@router.answer(Question.helper)
async def add_helper(turn: Turn, words: str) -> None:
    if (person := await named(turn, words)) is None:
        await turn.ask(Question.helper, seen.ask_helper(turn.lang, again=True))
        return
    await admin.add_helper(turn.deps, turn.customer.id, person)
    await turn.state.clear()
    await _show_helpers(turn)
    turn.work.start(admin_menu.publish(turn.deps, turn.bot, person, turn.lang))


@router.tap(RemoveHelper)
async def remove_helper(turn: Turn, wish: RemoveHelper) -> None:
    await admin.remove_helper(turn.deps, turn.customer.id, wish.person)
    await _show_helpers(turn)
    turn.work.start(admin_menu.withdraw(turn.deps, turn.bot, wish.person))


async def _show_helpers(turn: Turn) -> None:
    await turn.show(seen.helpers(turn.lang, await admin.list_helpers(turn.deps)))
