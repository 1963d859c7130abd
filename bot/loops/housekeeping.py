"""Purges the database, and follows the key file that ``rotate-key`` changes."""

import asyncio

import structlog

from bot.db import purge
from bot.db.keyring import WrongKey
from bot.db.purge import PurgeRule
from bot.deps import Deps

log = structlog.get_logger()

PURGE_EVERY = 24 * 3600.0  # seconds
FIRST_PURGE = 60.0  # seconds after the start, which belongs to those who waited for it
KEY_FILE_EVERY = 1.0  # seconds

RULES = (
    purge.updates_rule,
    purge.pushes_rule,
    purge.drafts_rule,
    purge.plans_rule,
    purge.attempts_rule,
    purge.series_rule,
    purge.questions_rule,
    purge.batch_lines_rule,
    purge.batches_rule,
    purge.activity_rule,
    purge.audit_rule,
    purge.turned_away_rule,
    purge.broadcast_messages_rule,
    purge.broadcasts_rule,
)


async def purge_daily(deps: Deps) -> None:
    """Delete rows that nobody needs any more, soon after the start and then once a day."""
    await asyncio.sleep(FIRST_PURGE)
    while True:
        for rule in RULES:
            await purge_by(deps, rule(deps.clock()))
        await asyncio.sleep(PURGE_EVERY)


async def purge_by(deps: Deps, rule: PurgeRule) -> None:
    """Delete the rows of one rule batch by batch, so that others may write in between."""
    removed = 0
    while True:
        async with deps.db.read() as connection:
            keys = await purge.batch(connection, rule)
        if not keys:
            break
        async with deps.db.write() as connection:
            await purge.remove(connection, rule, keys)
        removed += len(keys)
    if removed:
        log.info("forgotten", what=rule.table.name, rows=removed)


async def follow_key_file(deps: Deps) -> None:
    """Take up the keys that ``rotate-key`` writes into the key file while the bot runs."""
    logged = ""
    while True:
        logged = await _reread_key_file(deps, logged)
        await asyncio.sleep(KEY_FILE_EVERY)


async def _reread_key_file(deps: Deps, logged: str) -> str:
    """What is wrong with the key file, logged once; the bot goes on with the keys it has."""
    try:
        await deps.vault.reread_keys(deps.db)
    except (WrongKey, OSError) as error:
        wrong = str(error)
        if wrong != logged:
            log.error("the key file is of no use; put the right one back before the next start", cause=wrong)  # noqa: TRY400 - the line says all
        return wrong
    return ""
