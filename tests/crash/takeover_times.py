"""Measures how soon those are answered whose replica was killed or stopped, and the customers of the others.

Whom each serves is asked of the database's leases: nothing is judged by it.
"""

import asyncio
import time
from collections.abc import Collection

from bot.domain.shards import shard_of
from sandbox.telegram.people import Person
from tests import postgresql
from tests.crash.environment import Environment
from tests.crash.scenario import NOT_NOTED

STRANGERS = 64_000  # ids of people who only ask
ANSWERS = ("API key", NOT_NOTED)  # as the English locale has it; the latter where a connection was cut
_HELD = "SELECT leases.name, replicas.name AS replica FROM leases JOIN replicas ON replicas.id = holder"


async def seconds_until_answered(
    env: Environment, url: str, process: int, patience: float
) -> tuple[float | None, float | None]:
    """Let a customer of a replica and one of another ask for something, and wait for the answers.

    ``None``: there was nobody to ask. To be called as soon as that replica is killed or stopped.

    :raises TimeoutError: somebody was not answered.
    """
    began = time.monotonic()
    served: dict[bool, set[int]] = {True: set(), False: set()}
    for row in await postgresql.execute(url, _HELD):
        if (shard := row["name"][1:]).isdigit():
            served[row["replica"].endswith(f":{process}")].add(int(shard))

    async def answered(shards: Collection[int]) -> float | None:
        if not shards:
            return None
        stranger = _newcomer(env, shards)
        stranger.start()
        await env.telegram.world.notifier.until(lambda: _answered(stranger), patience)
        return time.monotonic() - began

    theirs, others = await asyncio.gather(answered(served[True]), answered(served[False]))
    return theirs, others


def _answered(person: Person) -> bool | None:
    return any(person._saying(words, -1) for words in ANSWERS) or None


def _newcomer(env: Environment, shards: Collection[int]) -> Person:
    """Somebody of these shards who has not been here before."""
    known = env.telegram.people
    return env.telegram.person(
        next(one for one in range(STRANGERS, 2 * STRANGERS) if shard_of(one) in shards and one not in known)
    )
