"""What is known of the account behind an API key: its currency, and whether its balance is low."""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.tables import customers, keys


@dataclass(frozen=True, slots=True)
class KnownAccount:
    """The account behind an API key of a customer, as it was told last.

    ``low``: its balance was below the ``threshold``, the customer's own, when it was looked at last.
    """

    customer: int
    currency: str | None
    threshold: Decimal | None
    low: bool


_FIND = (
    select(keys.c.customer, keys.c.currency, customers.c.low_balance, keys.c.low)
    .join(customers, customers.c.id == keys.c.customer)
    .where(keys.c.id == bindparam("of"))
)


async def known(connection: AsyncConnection, key_id: int) -> KnownAccount | None:
    """Read what is known of the account behind an API key."""
    row = (await connection.execute(_FIND, {"of": key_id})).first()
    return KnownAccount(*row) if row else None


async def set_low(connection: AsyncConnection, key_id: int, *, low: bool) -> bool:
    """Note that a balance fell below the threshold, or rose to it; whether that is news."""
    other = (keys.c.id == key_id) & keys.c.low.is_not(low)
    return (await connection.execute(update(keys).where(other).values(low=low))).rowcount == 1


async def forget_low(connection: AsyncConnection, customer: int) -> None:
    """Forget which balances of a customer were low: they chose another threshold."""
    await connection.execute(update(keys).where(keys.c.customer == customer).values(low=False))
