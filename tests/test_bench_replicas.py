"""The benchmarks of replicas carry every step out on both databases. No time is asserted."""

import os
from pathlib import Path

import pytest

from bench.postgresql import Server
from bench.replica_steps import POSTGRESQL, SQLITE, STEPS, beat_cost, claim_costs, step_costs
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
    for costs, steps in (
        (await step_costs(server, 1, 0.01), STEPS.keys()),
        (await claim_costs(server, 100, 1), {"of all shards", "of a third of them"}),
    ):
        assert costs.keys() == steps
        assert all(of.keys() == {SQLITE, POSTGRESQL} for of in costs.values())
        assert all(cost.client > 0 for of in costs.values() for cost in of.values())
    assert (await beat_cost(server, 2)).client > 0
