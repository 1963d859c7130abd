"""The shard of a customer in SQL, as ``bot.domain.shards.shard_of`` has it."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, bindparam

from bot.domain.shards import SHARDS


def shard(customer: Any) -> ColumnElement[int]:
    """The shard of a customer, by a column or another expression."""
    found: ColumnElement[int] = customer.bitwise_and(SHARDS - 1)
    return found


def in_shards(customer: Any, shards: Collection[int] | None = None) -> ColumnElement[bool]:
    """Whether a customer is of some shards; ``None``: of those in the parameter ``shards``."""
    return shard(customer).in_(bindparam("shards", expanding=True) if shards is None else sorted(shards))
