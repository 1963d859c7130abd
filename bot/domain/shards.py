"""Shards of customers and roles: what the replicas of the bot divide among themselves. Pure."""

from collections.abc import Collection
from enum import StrEnum

SHARDS = 64  # few, so that a lease costs next to nothing; many, so that replicas carry alike
ALL_SHARDS = frozenset(range(SHARDS))
LEASE = 5.0  # seconds after its last beat, by the database's clock, a replica is declared dead


class Role(StrEnum):
    """Work that one replica does for all."""

    POLLING = "polling"  # getUpdates
    WATCHES = "watches"  # the watchlists
    CATALOGUE = "catalogue"  # reading the catalogue from the marketplace
    CHORES = "chores"  # what comes by the clock: digests, reminders, series, broadcasts, the purge


def shard_of(customer: int) -> int:
    """The shard of a customer or chat, also of a group, whose ids are negative; as ``id & 63`` in SQL."""
    return customer & (SHARDS - 1)


def lease_name(shard: int) -> str:
    """The name of the lease of a shard."""
    return f"s{shard:02}"


LEASES = (*map(lease_name, sorted(ALL_SHARDS)), *Role)


def share(living: int) -> int:
    """How many shards a replica holds at most, where so many live."""
    return -(-SHARDS // max(living, 1))


def surplus(held: Collection[int], busy: Collection[int], living: int) -> list[int]:
    """The shards to give up, for others to carry as many; none that something is under way in."""
    too_many = len(held) - share(living)
    return sorted(set(held) - set(busy))[: max(too_many, 0)]
