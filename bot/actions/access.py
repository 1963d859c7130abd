"""Who is let in: bans, invitations, and strangers where an invitation is needed."""

import re
import secrets
from datetime import timedelta

from bot.actions import admin
from bot.actions.errors import Gone, PurchasesPaused
from bot.db import admins, customers, doors, invitations, maintenance
from bot.deps import Deps
from bot.domain.access import DAYS, INVITE, USES, Door, Invitation, mark_of, name_of
from bot.domain.admin import AdminAction, Role
from bot.domain.maintenance import Level

_LINK = re.compile(rf"/start\s+{INVITE}([\w-]{{1,57}})", re.ASCII)
_TOKEN = 12  # random bytes
_IS_TOKEN = re.compile(r"[\w-]{16}", re.ASCII)
LISTED = 20  # of those who came by an invitation


async def is_banned(deps: Deps, person: int) -> bool:
    """Whether somebody is answered with silence."""
    return await doors.is_banned(deps.db, person)


async def door(deps: Deps, person: int, said: str | None, language: str | None) -> Door:
    """Decide what becomes of what somebody wrote (``said``) or tapped, before anything else is done with it.

    Whoever is a customer stays, also where the bot was opened to invited people alone since. Who comes by an
    invitation is one from now on.
    """
    if await admin.role(deps, person) is not None:
        return Door.OPEN
    if await doors.is_banned(deps.db, person):
        return Door.SILENT
    if await customers.remembered(deps.db, person) is not None:
        return await _of_customer(deps)
    link = _LINK.fullmatch((said or "").strip())
    if (link and await _come_in(deps, person, link[1], language)) or not deps.invite_only:
        return await _of_customer(deps)
    return Door.SPENT if link else await _of_stranger(deps, person, said)


async def _of_customer(deps: Deps) -> Door:
    return Door.CLOSED if await maintenance.level(deps.db) is Level.CLOSED else Door.OPEN


async def _of_stranger(deps: Deps, person: int, said: str | None) -> Door:
    async with deps.db.read() as connection:
        told = said is None or await doors.was_turned_away(connection, person)
    return Door.SILENT if told else Door.STRANGER


async def _come_in(deps: Deps, person: int, token: str, language: str | None) -> bool:
    async with deps.db.write() as connection:
        if not await invitations.use(connection, token, person, deps.clock()):
            return False
        await customers.add(connection, person, language or "en", deps.clock())
    return True


async def note_told(deps: Deps, person: int) -> None:
    """Note that a stranger was told that an invitation is needed, which they are once."""
    async with deps.db.write() as connection:
        await doors.turn_away(connection, person, deps.clock())


async def check_may_buy(deps: Deps, person: int) -> None:
    """Check that nothing keeps somebody from buying now.

    :raises PurchasesPaused: they are banned, or there is maintenance.
    """
    if await maintenance.level(deps.db) is not Level.OFF or await doors.is_banned(deps.db, person):
        raise PurchasesPaused


async def ban(deps: Deps, owner: int, person: int) -> None:
    """Answer somebody with silence from now on; an owner cannot be banned, a helper is none any more.

    What they paid for still arrives; their plans and lists buy nothing more, and their series do not ask.

    :raises OwnersOnly: the admin is not an owner.
    """
    await admin.require_owner(deps, owner)
    if await admin.role(deps, person) is Role.OWNER:
        return
    async with deps.db.write() as connection:
        if await admins.remove_helper(connection, person):
            await admin.note(deps, connection, owner, AdminAction.HELPER_REMOVED, person)
        if await doors.ban(connection, person, deps.clock()):
            await admin.note(deps, connection, owner, AdminAction.BANNED, person)


async def unban(deps: Deps, owner: int, person: int) -> None:
    """Answer somebody again.

    :raises OwnersOnly: the admin is not an owner.
    """
    await admin.require_owner(deps, owner)
    async with deps.db.write() as connection:
        if await doors.unban(connection, person):
            await admin.note(deps, connection, owner, AdminAction.UNBANNED, person)


def new_token() -> str:
    """A token for a new invitation; the button that makes it carries it, so that a tap is good for one."""
    return secrets.token_urlsafe(_TOKEN)


async def invite(deps: Deps, owner: int, token: str, uses: int, days: int) -> None:
    """Make an invitation for so many people and days; 0: any number of them.

    :raises OwnersOnly: the admin is not an owner.
    :raises Gone: no link is made for so many.
    """
    await admin.require_owner(deps, owner)
    if (uses or None) not in USES or (days or None) not in DAYS or not _IS_TOKEN.fullmatch(token):
        raise Gone
    now = deps.clock()
    expires_at = now + timedelta(days=days) if days else None
    new = Invitation(token, owner, now, expires_at, uses or None)
    async with deps.db.write() as connection:
        if await invitations.add(connection, new):
            await admin.note(deps, connection, owner, AdminAction.INVITED, about=new.name)


async def token_marked(deps: Deps, mark: str) -> str:
    """The token of the invitation that a button names.

    :raises Gone: there is none of this mark.
    """
    async with deps.db.read() as connection:
        tokens = await invitations.tokens(connection)
    found = next((token for token in tokens if mark_of(token) == mark), None)
    if found is None:
        raise Gone
    return found


async def invitation(deps: Deps, token: str) -> tuple[Invitation, tuple[int, ...]]:
    """Find an invitation, and who came by it last.

    :raises Gone: there is none of this token.
    """
    async with deps.db.read() as connection:
        found = await invitations.find(connection, token)
        came = await invitations.came_by(connection, token, LISTED)
    if found is None:
        raise Gone
    return found, tuple(came)


async def list_invitations(deps: Deps, skip: int, take: int) -> list[Invitation]:
    """List invitations, the newest first."""
    async with deps.db.read() as connection:
        return await invitations.page(connection, skip, take)


async def revoke(deps: Deps, owner: int, token: str) -> None:
    """Make an invitation invalid; who came by it stays.

    :raises OwnersOnly: the admin is not an owner.
    """
    await admin.require_owner(deps, owner)
    async with deps.db.write() as connection:
        if await invitations.revoke(connection, token):
            await admin.note(deps, connection, owner, AdminAction.REVOKED, about=name_of(token))
