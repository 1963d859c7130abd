"""``/admin``: people, who are found, banned and let in again, and invitations."""

from bot.actions import access, admin, people
from bot.domain.access import INVITE
from bot.domain.admin import Role
from bot.routers.admin import admin_router
from bot.routers.named_person import named
from bot.routers.states import Question
from bot.routers.turn import Turn
from bot.views import admin_people as seen
from bot.views.buttons.admin import (
    AskInviteDays,
    AskInviteUses,
    AskPerson,
    Ban,
    MakeInvite,
    OpenInvite,
    OpenInvites,
    OpenPerson,
    RevokeInvite,
)

router = admin_router("admin people")

_PAGE = 8  # invitations


async def _role(turn: Turn) -> Role:
    return await admin.role(turn.deps, turn.customer.id) or Role.HELPER


@router.tap(AskPerson)
async def ask_person(turn: Turn, _: AskPerson) -> None:
    await turn.ask(Question.person, seen.ask_person(turn.lang))


@router.answer(Question.person)
async def find_person(turn: Turn, words: str) -> None:
    if (person := await named(turn, words)) is None:
        await turn.ask(Question.person, seen.ask_person(turn.lang, again=True))
        return
    await turn.state.clear()
    await _show_person(turn, person)


@router.tap(OpenPerson)
async def open_person(turn: Turn, wish: OpenPerson) -> None:
    await _show_person(turn, wish.person)


@router.tap(Ban)
async def ban(turn: Turn, wish: Ban) -> None:
    change = access.ban if wish.on else access.unban
    await change(turn.deps, turn.customer.id, wish.person)
    await _show_person(turn, wish.person)


async def _show_person(turn: Turn, person: int) -> None:
    known = await people.figures(turn.deps, person)
    await turn.show(seen.person(turn.lang, known, await _role(turn)))


@router.tap(OpenInvites)
async def open_invites(turn: Turn, wish: OpenInvites) -> None:
    found = await access.list_invitations(turn.deps, wish.page * _PAGE, _PAGE + 1)
    only, viewer = turn.deps.invite_only, await _role(turn)
    more = len(found) > _PAGE
    view = seen.invitations(turn.lang, found[:_PAGE], wish.page, more=more, only=only, viewer=viewer)
    await turn.show(view)


@router.tap(AskInviteUses)
async def ask_uses(turn: Turn, _: AskInviteUses) -> None:
    await admin.require_owner(turn.deps, turn.customer.id)
    await turn.show(seen.ask_uses(turn.lang))


@router.tap(AskInviteDays)
async def ask_days(turn: Turn, wish: AskInviteDays) -> None:
    await admin.require_owner(turn.deps, turn.customer.id)
    await turn.show(seen.ask_days(turn.lang, access.new_token(), wish.uses))


@router.tap(MakeInvite)
async def make_invite(turn: Turn, wish: MakeInvite) -> None:
    await access.invite(turn.deps, turn.customer.id, wish.token, wish.uses, wish.days)
    await _show_invite(turn, wish.token)


@router.tap(OpenInvite)
async def open_invite(turn: Turn, wish: OpenInvite) -> None:
    await _show_invite(turn, await access.token_marked(turn.deps, wish.mark))


@router.tap(RevokeInvite)
async def revoke_invite(turn: Turn, wish: RevokeInvite) -> None:
    await access.revoke(turn.deps, turn.customer.id, wish.token)
    await _show_invite(turn, wish.token)


async def _show_invite(turn: Turn, token: str) -> None:
    one, came = await access.invitation(turn.deps, token)
    link = f"https://t.me/{(await turn.bot.me()).username}?start={INVITE}{one.token}"
    await turn.show(seen.invitation(turn.lang, one, came, link, await _role(turn)))
