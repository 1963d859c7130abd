"""Queues pushes for customers who want to be told."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db import outbox
from bot.domain.customers import Customer
from bot.domain.pushes import PUSH_RULES, About, PushKind


async def tell(
    connection: AsyncConnection,
    customer: Customer | None,
    about: About,
    kind: PushKind,
    now: datetime,
    *,
    ordinal: int = 0,
    secret: bytes | None = None,
) -> bool:
    """Queue a push, unless its kind is switched off; whether it is to be sent."""
    if customer is None or not PUSH_RULES[kind].wanted(customer.preferences):
        return False
    return await outbox.put(connection, customer.id, about, kind, now, ordinal=ordinal, secret=secret)
