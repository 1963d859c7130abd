"""What those who run the bot do in ``/admin``: roles, helpers, the audit log."""

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions.errors import OwnersOnly
from bot.db import admins
from bot.deps import Deps
from bot.domain.admin import AdminAction, AuditEntry, Role

LOG_PAGE = 15  # entries


async def role(deps: Deps, person: int) -> Role | None:
    """What somebody may do in ``/admin``; ``None``: nothing, they are not to know of it."""
    if person in deps.admin_ids:
        return Role.OWNER
    return Role.HELPER if await admins.is_helper(deps.db, person) else None


async def require_owner(deps: Deps, person: int) -> None:
    """Check that somebody is an owner.

    :raises OwnersOnly: they are not.
    """
    if await role(deps, person) is not Role.OWNER:
        raise OwnersOnly


async def note(
    deps: Deps,
    connection: AsyncConnection,
    admin: int,
    action: AdminAction,
    person: int | None = None,
    *,
    about: str | None = None,
) -> None:
    """Write an action of an admin into the audit log, in the transaction that carries it out.

    ``about``: the name of a broadcast or an invitation.
    """
    await admins.note(connection, AuditEntry(deps.clock(), admin, action, person, about))


async def list_helpers(deps: Deps) -> list[int]:
    """List the helpers by their Telegram ids."""
    async with deps.db.read() as connection:
        return await admins.list_helpers(connection)


async def add_helper(deps: Deps, admin: int, person: int) -> None:
    """Let somebody look into ``/admin``; an owner already may.

    :raises OwnersOnly: the admin is not one.
    """
    await require_owner(deps, admin)
    if person in deps.admin_ids:
        return
    async with deps.db.write() as connection:
        if await admins.add_helper(connection, person, deps.clock()):
            await note(deps, connection, admin, AdminAction.HELPER_ADDED, person)


async def remove_helper(deps: Deps, admin: int, person: int) -> None:
    """Let somebody look into ``/admin`` no more.

    :raises OwnersOnly: the admin is not an owner.
    """
    await require_owner(deps, admin)
    async with deps.db.write() as connection:
        if await admins.remove_helper(connection, person):
            await note(deps, connection, admin, AdminAction.HELPER_REMOVED, person)


async def log_page(deps: Deps, page: int) -> tuple[list[AuditEntry], bool]:
    """Read a page of the audit log, the newest entries first, and whether there are older ones."""
    async with deps.db.read() as connection:
        found = await admins.log_page(connection, page * LOG_PAGE, LOG_PAGE + 1)
    return found[:LOG_PAGE], len(found) > LOG_PAGE
