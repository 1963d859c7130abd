"""What several replicas on one PostgreSQL cost and do: ``python -m bench replicas``, some ten minutes.

PostgreSQL comes out of its wheel, and is as durable as SQLite beside it: every commit is on the disk. Stubs,
server and replicas are processes of their own; with all of them on one machine, updates a second tell how far
its cores go, and CPU time for an update tells what it takes. A missed target is told, and fails nothing.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from statistics import median

from bench.postgresql import Server, postgresql
from bench.replica_runs import crowds, loading, take_overs
from bench.replica_steps import CLAIMED, POSTGRESQL, SQLITE, Costs, beat_cost, both, claim_costs, step_costs
from bench.report import Report, Target, milliseconds

CUSTOMERS, ROUNDS, BEATS = 1_000, 5, 300
BACKLOG, CLAIMS = 50_000, 20
PEOPLE, PAIRS, REPLICAS = 192, 8, 3
TRIALS, ORDERS = 5, 100_000
LEASE, ANSWERED = 6.5, 0.15  # seconds until another one answers: the lease and a beat; a hand-over
HEAD = """\
# Several replicas, measured

`make bench-replicas REPORT=docs/replicas.md` writes this, in some ten minutes. PostgreSQL comes out of a pip
package and is as durable as the SQLite beside it: a commit that returns is on the disk. Steps are CPU time of
the client and of the server together, medians of rounds in which both databases take turns on the same
machine. Telegram, the marketplace and each replica are processes of their own. Seconds are those of the
clock; repeat it on a quiet machine. Replicas are there so that one may die or be replaced: Telegram's 28
messages a second cap the whole bot, however many there are.
"""


Part = Callable[[Report, Server], Awaitable[None]]


def _report(part: Part) -> Report:
    return asyncio.run(_measured(part))


async def _measured(part: Part) -> Report:
    told = Report()
    async with postgresql() as server:
        await part(told, server)
    return told


async def _steps(told: Report, server: Server) -> None:
    release = await server.execute("SHOW server_version")
    told.note(
        f"Measured on {datetime.now(UTC):%Y-%m-%d}: PostgreSQL {release}, asyncpg {version('asyncpg')},"
        f" {os.cpu_count()} cores."
    )
    async with both(server, CUSTOMERS) as stages:
        costs = await step_costs(stages, ROUNDS)
        beat = await beat_cost(stages, BEATS)
        claims = await claim_costs(stages, BACKLOG, CLAIMS)
    told.title("Steps, beside SQLite")
    _tell_costs(told, "step", costs)
    told.note(
        f"A beat, once a second by each replica, with a look at who lives: {milliseconds(beat.client)} ms"
        f" of CPU of the replica and {milliseconds(beat.server)} ms of the server."
    )
    told.title(f"A claim of {CLAIMED} messages out of {BACKLOG:,} that wait")
    _tell_costs(told, "messages", claims)


def _tell_costs(told: Report, what: str, costs: Costs) -> None:
    rows = [
        (
            name,
            milliseconds(of[SQLITE].whole),
            milliseconds(of[POSTGRESQL].client),
            milliseconds(of[POSTGRESQL].server),
            f"{of[POSTGRESQL].whole / of[SQLITE].whole:.2f}",
        )
        for name, of in costs.items()
    ]
    told.table((what, "SQLite, ms", "PostgreSQL: client, ms", "server, ms", "PostgreSQL : SQLite"), rows)


async def _crowds(told: Report, server: Server) -> None:
    found = await crowds(server, REPLICAS, PEOPLE, PAIRS)
    told.title(f"Updates: {PEOPLE} people tap as fast as they are answered, the pace off")
    rows = [
        (
            str(one.replicas),
            f"{one.updates / one.seconds:.0f}",
            milliseconds(one.bots / one.updates),
            milliseconds(one.server / one.updates),
        )
        for one in found
    ]
    told.table(("replicas", "updates a second", "CPU ms an update: replicas", "PostgreSQL"), rows)


async def _loading(told: Report, server: Server) -> None:
    started, taken_over = await loading(server, REPLICAS, ORDERS)
    told.title(f"{ORDERS:,} watched orders, spread over {REPLICAS}")
    rows = [
        (what, f"{one.seconds:.1f}", f"{one.spent:.1f}", _spread(one.spread))
        for what, one in (
            ("from the start of all processes", started),
            ("after kill −9 of one", taken_over),
        )
    ]
    told.table(("until all are tracked", "seconds", "CPU of the replicas, s", "orders of each"), rows)


def _spread(orders: list[int]) -> str:
    return " · ".join(f"{of:,}" for of in sorted(orders, reverse=True))


async def _take_overs(told: Report, server: Server) -> None:
    found = await take_overs(server, REPLICAS, TRIALS)
    told.title("Until another replica answers")
    told.note(
        "A customer says something at the very moment at which the replica that serves them is ended; one"
        f" time in {REPLICAS} that is also the one that polls Telegram."
    )
    kinds = {
        "nothing ends": found.usual,
        "kill −9": found.after_kill,
        "SIGTERM": found.after_end,
    }
    rows = [(name, str(len(some)), f"{median(some):.2f}", f"{max(some):.2f}") for name, some in kinds.items()]
    told.table(("", "times", "median, s", "longest, s"), rows)
    told.verdicts(
        [
            Target.at_most("take-over, the longest", LEASE, max(found.after_kill), "s"),
            Target.at_most("hand-over, median", ANSWERED, median(found.after_end), "s"),
        ]
    )


REPORTS: dict[str, Callable[[], Report]] = {
    "replica-steps": partial(_report, _steps),
    "replica-updates": partial(_report, _crowds),
    "replica-take-over": partial(_report, _take_overs),
    "replica-orders": partial(_report, _loading),
}
