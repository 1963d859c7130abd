"""Reads from the database which replica of the bot holds what, as the others see it."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

import asyncpg

_LEASES = "SELECT replicas.name, leases.name FROM replicas LEFT JOIN leases ON leases.holder = replicas.id"
_AWAY = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError)
_PATIENCE = 2.0  # seconds


@dataclass
class Held:
    """What one replica holds: so many shards of customers, some roles, and customers of the sandbox."""

    shards: int = 0
    roles: list[str] = field(default_factory=list)
    serves: list[str] = field(default_factory=list)

    def add(self, lease: str, customers: list[str]) -> None:
        if is_shard(lease):
            self.shards += 1
            self.serves += customers
        else:
            self.roles.append(lease)


def is_shard(lease: str) -> bool:
    return lease.removeprefix("s").isdecimal()


def shard_lease(customer: int) -> str:
    """The name of the lease by which a customer is served: the bot has 64 shards."""
    return f"s{customer & 63:02}"


async def what_is_held(url: str, customers: Mapping[int, str]) -> dict[int, Held]:
    """What the process with each id holds; nothing while the database has no tables yet."""
    by_lease: dict[str, list[str]] = defaultdict(list)
    for customer, name in customers.items():
        by_lease[shard_lease(customer)].append(name)
    held: dict[int, Held] = defaultdict(Held)
    for replica, lease in sorted(await _leases(url)):
        of = held[int(replica.rpartition(":")[2])]  # a replica is named after host and process
        if lease:
            of.add(lease, by_lease[lease])
    return held


async def _leases(url: str) -> list[tuple[str, str]]:
    """Each replica that is not found dead with each of its leases, or with none."""
    try:
        connection = await asyncpg.connect(url.replace("+asyncpg", ""), timeout=_PATIENCE)
        try:
            rows = await connection.fetch(_LEASES, timeout=_PATIENCE)
        finally:
            await connection.close(timeout=_PATIENCE)
    except _AWAY:
        return []
    return [(name, lease or "") for name, lease in rows]
