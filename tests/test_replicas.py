"""Several replicas on one PostgreSQL: customers are divided among them, and nobody notices."""

import asyncio
from collections.abc import Collection
from itertools import count
from pathlib import Path

import pytest

from bot import membership, startup_errors
from bot.actions import takeover
from bot.alikeness import UnlikeReplicas
from bot.db import lifeline
from bot.db.failures import DatabaseAway
from bot.db.home import locked_home
from bot.db.migrate import NewerSchema
from bot.db.replicas import Replica
from bot.deps import Deps
from bot.domain import shards
from bot.domain.shards import ALL_SHARDS
from bot.loops import lease_keeper
from bot.settings import DataSettings
from bot.telegram import polling, rate_limits
from bot.telegram.rate_limits import ALL_BURST
from sandbox.market.simulator import ANNA, BEN
from sandbox.notifier import PATIENCE
from sandbox.telegram.flood import Limits, Rate
from tests import databases
from tests import postgresql as cluster
from tests.lossy_proxy import lossy
from tests.replicas import Fleet, quick_beats, two
from tests.system import System, offered, pressed

__all__ = ["quick_beats", "two"]

pytestmark = pytest.mark.postgresql


async def test_each_serves_some_and_all_are_served(two: Fleet) -> None:
    system = two.system
    for person, key in zip(two.people(), (ANNA, BEN), strict=True):
        await system.connected(key, person)
        await offered(person, 2)
        person.press("Confirm", times=2)
        await person.sees("🎁 Order")
    assert len(system.bought()) == 2


async def test_one_polls_and_the_other_follows(two: Fleet) -> None:
    system = two.system
    anna = await system.connected()
    leader = next(one for one in two.running if one.application.heartbeats.fresh("telegram", 60))
    [follower] = [one for one in two.running if one is not leader]
    await two.stop(leader)
    mark = anna.mark()
    anna.start()
    await anna.sees("What would you like", since=mark)
    assert follower.application.heartbeats.fresh("telegram", 60)


async def test_a_rolling_restart_loses_nothing(two: Fleet) -> None:
    system = two.system
    anna = await system.connected()
    system.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    for replica in [*two.running]:
        await two.start()
        mark = anna.mark()
        anna.send("/orders")
        await two.stop(replica)
        await anna.sees("1 order", since=mark)
    system.panel.complete(23501)
    await anna.sees("🎁 Order #23501")
    assert sum("🎁" in message.text for message in anna.messages()) == 1
    assert system.bought() == [23501]


async def test_who_ends_hands_over_at_once(two: Fleet, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the next beat an hour away, only what is told at the end can have the other one take over."""
    anna = await two.system.connected()
    monkeypatch.setattr(shards, "LEASE", 2 * 3600.0)
    monkeypatch.setattr(lease_keeper, "BEAT_EVERY", 3600.0)
    since, keepers = membership.awake(), [one.application.keeper for one in two.running]
    async with asyncio.timeout(PATIENCE):
        while not all(keeper and keeper._beat_at > since for keeper in keepers):  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0.01)
    await two.stop(two.of(anna.id))
    await two.divided()
    await pressed(anna, "Catalogue", "Email Accounts")


async def test_who_ends_loudly_leaves_no_connection(
    short_waits: None,  # noqa: ARG001 - asked for its effect
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(polling, "CONFLICT_LIMIT", 0.0)
    async with System(tmp_path).open() as system:
        kept = system.application and system.application.keeper
        assert kept is not None, "kept, so that no collection closes what is left open"
        system.telegram.fail("getUpdates", "409", times=None)
        system.anna().start()
        await system.ends()
        await system.stop()
        where = "datname = current_database() AND pid <> pg_backend_pid()"
        others = f"SELECT 1 FROM pg_stat_activity WHERE {where}"  # noqa: S608 - ours
        url = str(system.settings["database_url"])
        async with asyncio.timeout(PATIENCE):
            while await cluster.execute(url, others):  # noqa: ASYNC110 - it tells nobody
                await asyncio.sleep(0.01)


async def test_who_is_taken_for_dead_begins_anew(two: Fleet) -> None:
    system = two.system
    anna = await system.connected()
    serving = two.of(anna.id)
    before = serving.application.deps.membership.life
    url = str(system.settings["database_url"])
    await cluster.execute(url, f"DELETE FROM replicas WHERE id = {before.id}")  # noqa: S608 - a number
    async with asyncio.timeout(PATIENCE):
        while serving.application.deps.membership.life is before:  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0.01)
    await two.divided()
    await pressed(anna, "Catalogue", "Email Accounts")


async def test_after_an_outage_of_the_database_nobody_is_buried(
    two: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All were silent: the first that is heard again must not take that of the others for death."""
    monkeypatch.setattr(shards, "LEASE", 2.0)
    monkeypatch.setattr(membership, "MARGIN", 0.2)
    lives = [one.application.deps.membership.life for one in two.running]
    cut_off = {one.application.keeper.lifeline for one in two.running if one.application.keeper}
    real, beats = lifeline.Lifeline.beat, count()

    async def beat(line: lifeline.Lifeline, me: int, *, polls: bool) -> list[Replica] | None:
        if line in cut_off:
            raise DatabaseAway
        found = await real(line, me, polls=polls)
        if cut_off and next(beats) > 0:  # the other one is slower to be heard again
            cut_off.clear()
        return found

    monkeypatch.setattr(lifeline.Lifeline, "beat", beat)
    await asyncio.sleep(2.5)
    cut_off.pop()
    await asyncio.sleep(2.2)
    assert not cut_off
    assert [one.application.deps.membership.life for one in two.running] == lives
    await two.system.connected()


async def test_what_is_taken_over_while_a_replica_ends_is_not_held(
    two: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    going_on, taking, real = asyncio.Event(), asyncio.Event(), takeover.take_over
    ending, staying = two.running
    keeper, membership = ending.application.keeper, ending.application.deps.membership
    assert keeper is not None

    async def slow(deps: Deps, gained: Collection[int]) -> None:
        if deps is ending.application.deps:
            taking.set()
            await going_on.wait()
        await real(deps, gained)

    monkeypatch.setattr(takeover, "take_over", slow)
    monkeypatch.setattr(lease_keeper, "SENT_WITHIN", 0.1)
    membership.hold(membership.shards - {min(membership.shards)}, membership.roles)  # and the table says so
    async with asyncio.timeout(PATIENCE):
        await taking.wait()
    await keeper.hand_over()
    going_on.set()
    await asyncio.sleep(0.2)
    assert (membership.shards, membership.roles) == (frozenset(), frozenset())
    two.running.remove(ending)
    await two.divided()
    await two.system.connected()
    assert staying.shards == ALL_SHARDS
    two.running.append(ending)
    assert staying.application.keeper is not None
    await staying.application.keeper.hand_over()  # both are leaving, and still send what they have in hand
    async with asyncio.timeout(PATIENCE):
        while {one.application.deps.membership.living for one in two.running} != {1}:  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0.01)


async def test_a_key_that_two_connected_spends_once_at_a_time(two: Fleet) -> None:
    system = two.system
    people = two.people()
    for person in people:
        await system.connected(ANNA, person)
        await offered(person, 2)
    system.market.fail("add", "slow", times=2, seconds=0.005)
    for person in people:
        person.press("Confirm")
    for person in people:
        await person.sees("Order #")
    assert len(system.bought()) == 2


async def test_without_notifications_all_arrives_as_well(two: Fleet) -> None:
    for replica in two.running:
        replica.application.deps.membership.tell = lambda _topic: None
    for person in two.people():
        person.start()
        await person.sees("API key")


async def test_another_setting_is_refused(two: Fleet, tmp_path: Path) -> None:
    del tmp_path
    other = await two.start(product_price_per="1000")
    with pytest.raises(UnlikeReplicas) as refused:
        await two.stop(other)
    said = startup_errors.explain(refused.value, DataSettings(_env_file=None))
    assert said is not None
    assert said[0] == startup_errors.MISCONFIGURED
    assert "PRODUCT_PRICE_PER" in said[1]


async def test_a_beat_without_an_answer_says_that_the_database_is_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with lossy(await databases.migrated(tmp_path)) as (proxy, through):
        line = lifeline.Lifeline(through, lambda _topic: None)
        assert await line.beat(1, polls=False) is None  # nobody registered that
        monkeypatch.setattr(lifeline, "BEAT_TIMEOUT", 0.05)
        proxy.hold()
        with pytest.raises(DatabaseAway):
            await line.beat(1, polls=False)
        monkeypatch.setattr(lifeline, "CONNECT_WITHIN", 0.05)
        with pytest.raises(DatabaseAway):  # nor does a new connection get one
            await line.beat(1, polls=False)
        await line.close()


async def test_a_restart_in_its_own_directory_takes_over_at_once(
    two: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lock of the directory shows that those before are dead, however fresh their last beat is."""
    monkeypatch.setattr(shards, "LEASE", 3_600.0)
    directory = two.system.home / "killed"
    directory.mkdir()
    async with locked_home(directory) as home:
        async with locked_home(directory) as another:
            assert (home.number, another.number) == (1, 2)
        assert another.fingerprint != home.fingerprint
    url = str(two.system.settings["database_url"])
    for replica in [*two.running]:
        await two.stop(replica)
    row = f"7, 'a:1', '', '{home.fingerprint}', '{{}}', 0, extract(epoch FROM clock_timestamp()) * 1000000, 0"
    await cluster.execute(url, f"INSERT INTO replicas VALUES ({row})")  # noqa: S608 - of this test
    await cluster.execute(url, "UPDATE leases SET holder = 7")
    await two.start(data_dir=str(directory))
    await two.divided()
    await two.system.connected()


async def test_yesterdays_version_runs_on_todays_schema(two: Fleet) -> None:
    """As long as no migration says otherwise; then it is refused, as without replicas."""
    url = str(two.system.settings["database_url"])
    await cluster.execute(url, "UPDATE alembic_version SET version_num = '9999'")
    await two.start()
    await two.divided()
    await two.system.connected()
    await cluster.execute(url, "UPDATE schema_compatibility SET runs_from = '9999'")
    with pytest.raises(NewerSchema):
        await two.start()


async def test_all_together_keep_to_what_telegram_takes(two: Fleet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rate_limits, "ALL_BURST", ALL_BURST)  # which other tests do not wait for
    system = two.system
    system.telegram.world.flood.limits = Limits(overall=Rate(30, 90))
    people = [system.telegram.person(5000 + number) for number in range(120)]
    for person in people:
        person.start()
    for person in people:
        await person.sees("API key")
    assert {call.status for call in system.telegram.called("sendMessage")} == {200}
