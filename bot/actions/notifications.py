"""What follows from a customer's choice of notifications."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db import balances, digests
from bot.domain.customers import Customer, Preferences
from bot.domain.notifications import next_digest


async def follow(connection: AsyncConnection, before: Customer, chosen: Preferences, now: datetime) -> None:
    """Schedule the digest at its new hour, and look at the balance with new eyes."""
    known = before.preferences
    if (chosen.digest_hour, chosen.offset) != (known.digest_hour, known.offset):
        await digests.schedule(connection, before.id, following_digest(chosen, now))
    if chosen.low_balance != known.low_balance:
        await balances.forget_low(connection, before.id)


def following_digest(chosen: Preferences, now: datetime) -> datetime | None:
    """When the next digest is due after now, if any is wanted."""
    return None if chosen.digest_hour is None else next_digest(now, chosen.digest_hour, chosen.offset)
