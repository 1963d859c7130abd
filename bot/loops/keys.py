"""Keeps up with ``rotate-key``, which changes the key file while the bot runs."""

import asyncio

import structlog

from bot.db.keyring import WrongKey
from bot.deps import Deps

log = structlog.get_logger()

EVERY = 1.0  # seconds


async def follow_key_file(deps: Deps) -> None:
    said = ""
    while True:
        said = await _follow(deps, said)
        await asyncio.sleep(EVERY)


async def _follow(deps: Deps, said: str) -> str:
    """What is wrong with the key file, said once; the bot goes on with the keys it has."""
    try:
        await deps.vault.follow(deps.db)
    except (WrongKey, OSError) as trouble:
        wrong = str(trouble)
        if wrong != said:
            log.error("the key file is of no use; put the right one back before the next start", cause=wrong)  # noqa: TRY400 - the line says all
        return wrong
    return ""
