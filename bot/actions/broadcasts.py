"""Broadcasts as owners make them: composed, previewed, confirmed, stopped, continued and deleted."""

from dataclasses import replace
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import admin
from bot.actions.errors import Gone
from bot.db import audiences, broadcasts, outbox
from bot.deps import Deps
from bot.domain.admin import AdminAction
from bot.domain.broadcasts import Audience, Broadcast, BroadcastProgress, BroadcastState, Segment
from bot.domain.pushes import About, PushKind

LISTED = 8  # of the latest ones


async def compose(deps: Deps, owner: int, text: str, photo: str | None) -> Broadcast:
    """Store a message that may be sent to many.

    :raises OwnersOnly: the admin is not an owner.
    """
    await admin.require_owner(deps, owner)
    new = Broadcast(0, owner, deps.clock(), text, photo)
    async with deps.db.write() as connection:
        return replace(new, id=await broadcasts.add(connection, new))


async def find(deps: Deps, broadcast: int) -> Broadcast:
    """Find a broadcast.

    :raises Gone: there is none of this id.
    """
    async with deps.db.read() as connection:
        found = await broadcasts.find(connection, broadcast)
    if found is None:
        raise Gone
    return found


async def progress(deps: Deps, broadcast: int) -> BroadcastProgress:
    """How far a broadcast is.

    :raises Gone: there is none of this id.
    """
    known = await find(deps, broadcast)
    async with deps.db.read() as connection:
        return await broadcasts.progress(connection, known)


async def latest(deps: Deps) -> list[BroadcastProgress]:
    """How far the latest broadcasts are, the newest first."""
    async with deps.db.read() as connection:
        return [
            await broadcasts.progress(connection, one) for one in await broadcasts.latest(connection, LISTED)
        ]


async def count_segments(deps: Deps) -> dict[Segment, int]:
    """Count who would be reached now by each segment; by language there is another question."""
    async with deps.db.read() as connection:
        return {
            segment: await audiences.count(connection, Audience(segment), deps.clock())
            for segment in Segment
            if segment is not Segment.LANGUAGE
        }


async def count_languages(deps: Deps) -> dict[str, int]:
    """Count who would be reached now by language, the most used one first."""
    async with deps.db.read() as connection:
        return await audiences.count_languages(connection, deps.clock())


async def address(deps: Deps, owner: int, broadcast: int, audience: Audience) -> Broadcast:
    """Choose to whom a broadcast goes, and count them.

    :raises OwnersOnly: the admin is not an owner.
    :raises Gone: there is none of this id.
    """
    await admin.require_owner(deps, owner)
    known = await find(deps, broadcast)
    async with deps.db.write() as connection:
        total = await audiences.count(connection, audience, deps.clock())
        values = {"segment": audience.segment, "language": audience.language, "total": total}
        await broadcasts.change(connection, known, BroadcastState.DRAFT, **values)
    return await find(deps, broadcast)


async def confirm(deps: Deps, owner: int, broadcast: int, message_id: int | None) -> None:
    """Begin to send a broadcast, once; its progress is shown in the message of the confirmation.

    :raises OwnersOnly: the admin is not an owner.
    :raises Gone: there is none of this id.
    """
    before, values = (BroadcastState.DRAFT,), {"run": 1, "cursor": 0, "message_id": message_id}
    await _move(deps, owner, broadcast, before, BroadcastState.RUNNING, AdminAction.BROADCAST, **values)


async def stop(deps: Deps, owner: int, broadcast: int) -> None:
    """Stop a broadcast; what waits is not sent.

    :raises OwnersOnly, Gone: as ``confirm``.
    """
    before = (BroadcastState.RUNNING,)
    await _move(deps, owner, broadcast, before, BroadcastState.STOPPED, AdminAction.BROADCAST_STOPPED)


async def go_on(deps: Deps, owner: int, broadcast: int, message_id: int | None) -> None:
    """Go on with a stopped broadcast: to those who were told nothing of it.

    :raises OwnersOnly, Gone: as ``confirm``.
    """
    known, before = await find(deps, broadcast), (BroadcastState.STOPPED,)
    values = {"run": known.run + 1, "cursor": 0, "message_id": message_id}
    await _move(deps, owner, broadcast, before, BroadcastState.RUNNING, AdminAction.BROADCAST, **values)


async def delete(deps: Deps, owner: int, broadcast: int, message_id: int | None) -> None:
    """Begin to take what was sent out of the chats, as far as Telegram lets us.

    :raises OwnersOnly, Gone: as ``confirm``.
    """
    before, values = (BroadcastState.STOPPED, BroadcastState.DONE), {"message_id": message_id}
    action = AdminAction.BROADCAST_DELETED
    await _move(deps, owner, broadcast, before, BroadcastState.DELETING, action, **values)


async def _move(
    deps: Deps,
    owner: int,
    broadcast: int,
    before: tuple[BroadcastState, ...],
    after: BroadcastState,
    action: AdminAction,
    **values: Any,
) -> None:
    await admin.require_owner(deps, owner)
    known = await find(deps, broadcast)
    async with deps.db.write() as connection:
        if await broadcasts.change(connection, known, *before, state=after, **values):
            await admin.note(deps, connection, owner, action, about=known.name)
            await show_progress(deps, connection, known)
    deps.wakeups.broadcasts.set()
    deps.wakeups.outbox.set()


async def show_progress(deps: Deps, connection: AsyncConnection, known: Broadcast) -> None:
    """Queue the message that shows how far a broadcast is."""
    about, kind = About.of_broadcast(known.id), PushKind.BROADCAST_PROGRESS
    await outbox.put(connection, known.admin, about, kind, deps.clock())
