"""Keeps up with ``rotate-key``, which changes the key file while the bot runs."""

import asyncio

import structlog

from bot.db.keyring import WrongKey
from bot.shop import Shop

log = structlog.get_logger()

EVERY = 1.0  # seconds


async def follow_keys(shop: Shop) -> None:
    said = ""
    while True:
        said = await _follow(shop, said)
        await asyncio.sleep(EVERY)


async def _follow(shop: Shop, said: str) -> str:
    """What is wrong with the key file, said once; the bot goes on with the keys it has."""
    try:
        await shop.vault.follow(shop.db)
    except (WrongKey, OSError) as trouble:
        wrong = str(trouble)
        if wrong != said:
            log.error("the key file is of no use; put the right one back before the next start", cause=wrong)  # noqa: TRY400 - the line says all
        return wrong
    return ""
