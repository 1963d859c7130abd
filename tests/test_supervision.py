"""Supervision: loops are restarted after errors, and the process ends when one keeps failing."""

import asyncio
from collections.abc import Awaitable, Callable
from types import SimpleNamespace

import pytest

from bot import supervision
from bot.supervision import GIVE_UP_AFTER, LONGEST_BACKOFF, Heartbeats, LoopBroken, run_forever
from sandbox.notifier import PATIENCE


class Loop:
    """Runs as its script says: an error is raised; ``None`` runs on for an hour and then ends."""

    def __init__(self, *script: BaseException | None) -> None:
        self.script = list(script)
        self.now = 0.0
        self.runs = 0
        self.rests: list[float] = []

    async def run(self) -> None:
        self.runs += 1
        act = self.script.pop(0)
        if act is not None:
            raise act
        self.now += 3600

    async def rest(self, seconds: float) -> None:
        self.rests.append(seconds)
        self.now += seconds


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> Callable[[Loop], Awaitable[None]]:
    """``keep`` in a time of the loop's own."""

    async def keep_it(loop: Loop) -> None:
        monkeypatch.setattr(supervision, "time", SimpleNamespace(monotonic=lambda: loop.now))
        monkeypatch.setattr(supervision, "asyncio", SimpleNamespace(**vars(asyncio) | {"sleep": loop.rest}))
        await run_forever("sender", loop.run)

    return keep_it


async def test_a_loop_that_keeps_failing_ends_the_process(kept: Callable[[Loop], Awaitable[None]]) -> None:
    loop = Loop(*(OSError(number) for number in range(20)))
    with pytest.raises(LoopBroken, match="sender") as broken:
        await kept(loop)
    assert isinstance(broken.value.__cause__, OSError)
    assert loop.runs == GIVE_UP_AFTER
    assert loop.rests == sorted(loop.rests)
    assert max(loop.rests) <= LONGEST_BACKOFF


async def test_a_loop_that_ran_well_is_forgiven(kept: Callable[[Loop], Awaitable[None]]) -> None:
    failures: list[BaseException | None] = [OSError()] * (GIVE_UP_AFTER - 1)

    class Steady(Loop):
        async def run(self) -> None:
            self.now += 3600  # every failure comes after an hour
            await super().run()

    loop = Steady(*failures * 3, LoopBroken("enough"))
    with pytest.raises(LoopBroken, match="enough"):
        await kept(loop)
    assert loop.runs == 3 * len(failures) + 1
    assert set(loop.rests) == {2.0}


async def test_what_breaks_a_loop_for_good_is_not_tried_again(
    kept: Callable[[Loop], Awaitable[None]],
) -> None:
    loop = Loop(LoopBroken("the token is refused"))
    with pytest.raises(LoopBroken, match="refused"):
        await kept(loop)
    assert loop.runs == 1


async def test_a_loop_can_be_cancelled(kept: Callable[[Loop], Awaitable[None]]) -> None:
    with pytest.raises(asyncio.CancelledError):
        await kept(Loop(asyncio.CancelledError()))


def test_a_heartbeat_is_fresh_for_a_while() -> None:
    now = 100.0
    heartbeats = Heartbeats(lambda: now)
    assert not heartbeats.fresh("poller", 90)
    heartbeats.beat("poller")
    assert heartbeats.fresh("poller", 90)
    assert not heartbeats.fresh("sender", 90)
    now += 91
    assert not heartbeats.fresh("poller", 90)


async def test_a_loop_that_fails_while_it_is_cancelled_ends() -> None:
    """Python 3.11 loses a cancellation that meets the failure of a task group's other task."""
    cancelled, rolled_back = asyncio.Event(), asyncio.Event()

    async def write() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()
            await rolled_back.wait()

    async def read() -> None:
        raise OSError

    async def run() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(write())
            await asyncio.sleep(0)
            group.create_task(read())

    loop = asyncio.ensure_future(run_forever("a loop", run))
    await cancelled.wait()
    loop.cancel()
    rolled_back.set()
    with pytest.raises(asyncio.CancelledError):
        async with asyncio.timeout(PATIENCE):
            await loop
