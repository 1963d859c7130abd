"""What the bot's steps cost on PostgreSQL, beside SQLite in the same run.

Each step is carried out by one caller, one after another, in rounds in which both databases take turns. Every
commit is on the disk when it returns. CPU time is that of this process and, of PostgreSQL, of the server.
"""

import gc
import os
import secrets
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import text

from bench.orders import add_keys, opened
from bench.postgresql import Server
from bench.replica_fleet import new_key
from bot.actions import new_orders
from bot.db import customers, drafts, inbox, outbox, replicas, tables
from bot.db.inbox import StoredUpdate
from bot.db.lifeline import Lifeline
from bot.db.statements import Statement
from bot.deps import Deps
from bot.domain.drafts import Draft, DraftState
from bot.domain.orders import Kind
from bot.domain.pushes import About, PushKind
from bot.domain.shards import ALL_SHARDS
from bot.garbage_collection import leave_out_what_is_built
from bot.telegram.update_store import UpdateStore

SQLITE, POSTGRESQL = "SQLite", "PostgreSQL"
CLAIMED = 24  # pushes
_BATCH, _ROWS = 20, 5_000
_PRICE = Decimal("0.85")


@dataclass(frozen=True)
class Stage:
    """One of the two databases; ``spent`` tells the seconds of CPU that its server took so far."""

    deps: Deps
    url: str
    spent: Callable[[], float]
    store: UpdateStore
    customers: int
    me: int = field(default_factory=lambda: secrets.randbits(62))
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    def updates(self, many: int) -> list[StoredUpdate]:
        """So many new ones of a customer."""
        sealed, now = os.urandom(500), [next(self.numbers) for _ in range(many)]
        return [StoredUpdate(number, 1, sealed, os.urandom(16)) for number in now]


Step = Callable[[Stage], Awaitable[object]]
Stages = Mapping[str, Stage]  # by the kind of database


async def read_customer(stage: Stage) -> None:
    async with stage.deps.db.read() as connection:
        await customers.find(connection, next(stage.numbers) % stage.customers + 1)


async def commit_one_row(stage: Stage) -> None:
    moving = drafts.moving("one", DraftState.DRAFT, DraftState.DRAFT, message_id=next(stage.numbers))
    await stage.deps.db.execute(moving)


async def store_update(stage: Stage) -> None:
    await stage.deps.db.execute(inbox.storing(stage.updates(1), stage.deps.clock()))


async def store_and_mark(stage: Stage) -> None:
    """The mark goes with what is stored next, as it does while updates follow one another."""
    [stored] = await stage.store.store(stage.updates(1), stage.deps.clock())
    stage.store.handled([stored.row])


async def store_batch(stage: Stage) -> None:
    await stage.deps.db.execute(inbox.storing(stage.updates(_BATCH), stage.deps.clock()))


async def purchase(stage: Stage) -> None:
    """The commits of one, from the confirmation to its end; replicas also take turns at the key."""
    deps, db, number = stage.deps, stage.deps.db, next(stage.numbers)
    draft = _draft(stage, f"draft {number}", number % stage.customers + 1)
    nonce, payer = draft.nonce, draft.key_id
    await db.execute(drafts.adding(draft))
    claimed = {"message_id": 1, "carrier": stage.me}
    await db.execute(drafts.moving(nonce, DraftState.DRAFT, DraftState.PREPARED, **claimed))
    if db.is_shared:
        await db.execute(replicas.taking_turn(payer, nonce, stage.me))
    values = {"balance_before": Decimal(100), "sent_at": deps.clock()}
    [marked] = await db.execute(drafts.marking(nonce, stage.me, payer, in_turn=db.is_shared, **values))
    async with db.write() as connection:
        [_] = await new_orders.store(deps, connection, draft, [number])
        placed = await drafts.move(connection, nonce, DraftState.SENDING, DraftState.PLACED)
    if db.is_shared:
        await db.execute(replicas.ending_turn(payer, nonce, deps.membership.life.id))
    if marked.rowcount != 1 or not placed:
        raise RuntimeError(f"{nonce} was not carried through")


async def send_push(stage: Stage) -> None:
    """A push is put into the outbox, claimed, begun and marked as sent."""
    deps, number = stage.deps, next(stage.numbers)
    async with deps.db.write() as connection:
        about, secret = About.of_order(number), b"sealed"
        await outbox.put(connection, 1, about, PushKind.STATUS, deps.clock(), ordinal=1, secret=secret)
    [push] = await outbox.next_of_each(deps.db, CLAIMED, ())
    await deps.db.execute(outbox.beginning(push))
    await deps.db.execute(outbox.marking_sent(push))


STEPS: Mapping[str, tuple[Step, int]] = {  # and how often in a round
    "read a customer": (read_customer, 500),
    "one-row commit": (commit_one_row, 200),
    "store an update": (store_update, 200),
    "store it and mark it": (store_and_mark, 200),
    f"store a batch of {_BATCH}": (store_batch, 60),
    "purchase, all its commits": (purchase, 50),
    "outbox: put, claim, begin, sent": (send_push, 60),
}


@dataclass(frozen=True)
class Cost:
    """Seconds of CPU for a step: of this process, and of the server."""

    client: float
    server: float = 0.0

    @property
    def whole(self) -> float:
        return self.client + self.server


Costs = dict[str, dict[str, Cost]]  # by step, then by database


async def step_costs(stages: Stages, rounds: int, share: float = 1.0) -> Costs:
    """What each step costs on each database. ``share``: of the usual number in a round."""
    taken: dict[str, dict[str, list[Cost]]] = {}
    for name, (step, often) in STEPS.items():
        taken[name] = {kind: [] for kind in stages}
        for number in range(rounds + 1):
            for kind, stage in stages.items():
                cost = await _round(stage, step, max(int(often * share), 1))
                if number:  # whatever is made once was made in the first
                    taken[name][kind].append(cost)
        for stage in stages.values():
            await stage.deps.db.execute(Statement(tables.outbox.delete(), {}))
    return {name: {kind: _median(costs) for kind, costs in of.items()} for name, of in taken.items()}


async def claim_costs(stages: Stages, backlog: int, often: int) -> Costs:
    """What it costs to claim pushes from a backlog: for all shards, and for those of one replica of three."""
    third = sorted(ALL_SHARDS)[::3]
    taken: Costs = {}
    for stage in stages.values():
        await _queue(stage, backlog)
    for name, shards in (("of all shards", ALL_SHARDS), ("of a third of them", third)):
        claim = _claiming(shards)
        taken[name] = {}
        for kind, stage in stages.items():
            await _round(stage, claim, 2)
            taken[name][kind] = await _round(stage, claim, often)
    return taken


async def beat_cost(stages: Stages, often: int) -> Cost:
    """What it costs to show that a replica lives, and to see who else does."""
    stage = stages[POSTGRESQL]
    lifeline = Lifeline(stage.url, lambda _topic: None)

    async def beat(_: Stage) -> None:
        await lifeline.beat(stage.me, polls=True)

    await _round(stage, beat, 5)
    cost = await _round(stage, beat, often)
    await lifeline.close()
    return cost


@asynccontextmanager
async def both(server: Server, customers: int) -> AsyncIterator[Stages]:
    """A database of each kind, with so many customers and a replica in it."""
    url, key = await server.new_database(), new_key()
    with TemporaryDirectory() as directory:
        home = Path(directory)
        async with opened(home) as here, opened(home, database=url, key=key) as there:
            stages = {
                SQLITE: Stage(here, "", lambda: 0.0, UpdateStore(here.db), customers),
                POSTGRESQL: Stage(there, url, server.spent, UpdateStore(there.db), customers),
            }
            for stage in stages.values():
                await _fill(stage)
            leave_out_what_is_built()
            yield stages
            gc.unfreeze()


async def _fill(stage: Stage) -> None:
    db, row = stage.deps.db, {"name": "bench", "version": "", "home": "", "settings": ""}
    await add_keys(db, stage.deps.vault, stage.customers)
    async with db.write() as connection:
        await replicas.register(connection, stage.me, row, by_server=db.is_shared)
        await drafts.add(connection, _draft(stage, "one", 1))


def _draft(stage: Stage, nonce: str, customer: int) -> Draft:
    now = stage.deps.clock()
    later, goods = now + timedelta(minutes=15), (Kind.PRODUCT, "2", "Gmail Account - USA", 2)
    return Draft(nonce, customer, customer, *goods, _PRICE, 2 * _PRICE, now, later)


def _claiming(shards: Collection[int]) -> Step:
    async def claim(stage: Stage) -> None:
        found = await outbox.next_of_each(stage.deps.db, CLAIMED, (), (), shards)
        if len(found) != CLAIMED:
            raise RuntimeError(f"{len(found)} pushes were claimed")

    return claim


async def _queue(stage: Stage, backlog: int) -> None:
    """Let so many pushes wait, of all customers in turn."""
    rows = [_waiting(stage, number) for number in range(backlog)]
    for start in range(0, backlog, _ROWS):
        async with stage.deps.db.write() as connection:
            await connection.execute(tables.outbox.insert(), rows[start : start + _ROWS])
    if stage.deps.db.is_shared:  # as the server does by itself, a minute later
        await stage.deps.db.execute(Statement(text("ANALYZE outbox"), {}))


def _waiting(stage: Stage, number: int) -> dict[str, Any]:
    return {
        "customer": number % stage.customers + 1,
        "about": About.of_order(number),
        "kind": PushKind.STATUS,
        "ordinal": 1,
        "priority": 2,
        "secret": b"sealed",
        "state": "queued",
        "created_at": stage.deps.clock(),
    }


async def _round(stage: Stage, step: Step, often: int) -> Cost:
    gc.collect()
    client, server = time.process_time(), stage.spent()
    for _ in range(often):
        await step(stage)
    await stage.store.flush()
    client, server = time.process_time() - client, stage.spent() - server
    return Cost(client / often, server / often)


def _median(costs: list[Cost]) -> Cost:
    return Cost(median(cost.client for cost in costs), median(cost.server for cost in costs))
