"""Measures how soon somebody is served again whose replica was killed or stopped.

Whom it served is asked of the database's leases: nothing is judged by it.
"""

import time

from bot.domain.shards import shard_of
from sandbox.telegram.people import Person
from tests import postgresql
from tests.crash.environment import Environment

STRANGERS = 64_000  # ids of people who only ask
GREETING = "API key"  # as the English locale has it
_HELD = "SELECT leases.name FROM leases JOIN replicas ON replicas.id = holder WHERE replicas.name LIKE '%:{}'"


async def seconds_until_served(env: Environment, url: str, process: int, patience: float) -> float | None:
    """Let a customer of a replica ask for something, and wait for the answer.

    ``None``: it served nobody. To be called as soon as that replica is killed or stopped.

    :raises TimeoutError: nobody answered.
    """
    began = time.monotonic()
    held = await postgresql.execute(url, _HELD.format(process))
    shards = {int(row["name"][1:]) for row in held if row["name"][1:].isdigit()}
    if not shards:
        return None
    stranger = _newcomer(env, shards)
    stranger.start()
    await stranger.sees(GREETING, within=patience)
    return time.monotonic() - began


def _newcomer(env: Environment, shards: set[int]) -> Person:
    """Somebody of these shards who has not been here before."""
    known = env.telegram.people
    return env.telegram.person(
        next(one for one in range(STRANGERS, 2 * STRANGERS) if shard_of(one) in shards and one not in known)
    )
