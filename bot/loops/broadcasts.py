"""Sends broadcasts: a few messages at a time go into the outbox, behind all else, and those sent are deleted.

Few wait at a time, so that stopping one is a matter of seconds. Where it was is in the database.
"""

import asyncio
import time
from collections.abc import Sequence

import structlog
from aiogram import Bot
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import broadcasts
from bot.db import audiences
from bot.db import broadcasts as stored
from bot.deps import Deps
from bot.domain.broadcasts import DELETABLE_FOR, Broadcast, BroadcastState, Delivery
from bot.telegram import sending

log = structlog.get_logger()

CHUNK, LOW = 200, 100  # messages queued at once, whenever fewer than that wait
LOOK_EVERY = 0.5  # seconds
TOLD_EVERY = 3.0  # seconds between two edits of the progress
DELETED_AT_ONCE = 20
DELETE_PAUSE = 1 / 25  # seconds between two deletions
AWAY_REST = 10.0  # seconds, while Telegram is away, or after a failure
LONGEST_SLEEP = 60.0  # seconds


async def run_broadcasts(deps: Deps, bot: Bot) -> None:
    """Send and delete for ever."""
    told, before = 0.0, list[Broadcast]()
    while True:
        deps.wakeups.broadcasts.clear()
        async with deps.db.read() as connection:
            working = await stored.at_work(connection)
        tell = time.monotonic() - told >= TOLD_EVERY
        told = time.monotonic() if tell else told
        await _tell_stopped(deps, before, working)
        before = working
        for known in working:
            try:
                await _advance(deps, bot, known, tell=tell)
            except Exception:  # one that cannot go on must not end the others
                log.exception("a broadcast failed", broadcast=known.id)
                await asyncio.sleep(AWAY_REST)
        try:
            async with asyncio.timeout(LOOK_EVERY if working else LONGEST_SLEEP):
                await deps.wakeups.broadcasts.wait()
        except TimeoutError:
            continue


async def _tell_stopped(deps: Deps, before: Sequence[Broadcast], working: Sequence[Broadcast]) -> None:
    """Show once more how far those are that were stopped, now that what was under way has arrived."""
    left = {one.id for one in before} - {one.id for one in working}
    if not left:
        return
    async with deps.db.write() as connection:
        for broadcast in left:
            known = await stored.find(connection, broadcast)
            if known is not None and known.state is BroadcastState.STOPPED:
                await broadcasts.show_progress(deps, connection, known)
    deps.wakeups.outbox.set()


async def _advance(deps: Deps, bot: Bot, known: Broadcast, *, tell: bool) -> None:
    if known.state is BroadcastState.STOPPED:  # what waits is not sent; see the sender
        return
    deleting = known.state is BroadcastState.DELETING
    over = await (_delete_some(deps, bot, known) if deleting else queue_some(deps, known))
    after = BroadcastState.DELETED if deleting else BroadcastState.DONE
    async with deps.db.write() as connection:
        if over and deleting:
            over = await _is_deleted(deps, connection, known)
        if over:
            await stored.change(connection, known, known.state, state=after)
        if over or tell:
            await broadcasts.show_progress(deps, connection, known)
    deps.wakeups.outbox.set()


async def queue_some(deps: Deps, known: Broadcast) -> bool:
    """Queue the next messages, unless enough of them wait; whether all were sent."""
    async with deps.db.write() as connection:
        waiting = await stored.count_waiting(connection, known)
        if waiting >= LOW:
            return False
        now = deps.clock()
        chosen = await audiences.next_customers(connection, known, now, CHUNK)
        if not chosen:
            return waiting == 0
        if await stored.change(connection, known, BroadcastState.RUNNING, cursor=chosen[-1]):
            await audiences.queue(connection, known, chosen, now)
    return False


async def _is_deleted(deps: Deps, connection: AsyncConnection, known: Broadcast) -> bool:
    """Note what is too old to be deleted; whether nothing else is left, or under way."""
    since = deps.clock() - DELETABLE_FOR
    await stored.keep_older(connection, known, since)
    under_way = await stored.count_waiting(connection, known)
    return not under_way and not await stored.sent_since(connection, known, since, 1)


async def _delete_some(deps: Deps, bot: Bot, known: Broadcast) -> bool:
    """Delete a few messages; whether none is left that can be deleted."""
    since = deps.clock() - DELETABLE_FOR
    async with deps.db.read() as connection:
        found = await stored.sent_since(connection, known, since, DELETED_AT_ONCE)
    for customer, message_id, run in found:
        try:
            gone = await sending.delete(bot, customer, message_id)
        except sending.AWAY as away:
            log.info("a broadcast is deleted later", cause=type(away).__name__)
            await asyncio.sleep(AWAY_REST)
            return False
        became = Delivery.DELETED if gone else Delivery.KEPT
        await deps.db.execute(stored.noting(known.id, customer, run, became, message_id, deps.clock()))
        await asyncio.sleep(DELETE_PAUSE)
    return not found
