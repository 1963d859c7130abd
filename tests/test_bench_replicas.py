"""The benchmarks of replicas carry every step out on both databases. No time is asserted."""

import os
from pathlib import Path

import pytest

from bench.postgresql import Server
from bench.replica_steps import POSTGRESQL, SQLITE, STEPS, beat_cost, both, claim_costs, step_costs
from tests import postgresql as cluster

pytestmark = pytest.mark.postgresql


@pytest.fixture
def server() -> Server:
    """The server of the other tests."""
    where = cluster.new_database(cluster.EMPTY).removeprefix("postgresql+asyncpg://")
    password, port = where.partition("@")[0].partition(":")[2], where.rpartition("/")[0].rpartition(":")[2]
    noted = Path(os.environ[cluster.HOME]) / "data" / "postmaster.pid"
    return Server(int(port), password, int(noted.read_text().splitlines()[0]))


async def test_each_step_is_carried_out_on_both(server: Server) -> None:
    async with both(server, 80) as stages:
        steps = await step_costs(stages, 1, 0.01)
        claims = await claim_costs(stages, 100, 1)
        beat = await beat_cost(stages, 2)
    assert steps.keys() == STEPS.keys()
    for costs in (steps, claims):
        assert all(of.keys() == {SQLITE, POSTGRESQL} for of in costs.values())
        assert all(cost.client > 0 for of in costs.values() for cost in of.values())
    assert beat.client > 0
