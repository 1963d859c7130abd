"""Small lists: asked for once, kept for a while, and shown though stale when nobody answers."""

import asyncio

import pytest

from bot.catalog.cache import FRESH_FOR, MAX_ENTRIES, SHOWN_FOR, Cache
from bot.market.errors import BadKey, Unreachable
from sandbox.notifier import PATIENCE


async def peek(cache: Cache, value: str) -> None:
    """Until what was fetched behind everybody's back is there."""
    async with asyncio.timeout(PATIENCE):
        while True:
            if cache.peek("list") == value:
                return
            await asyncio.sleep(0)  # a cache tells nobody that it changed


class Source:
    """Something to fetch: the answers in turn, then an error."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.asked = 0

    async def __call__(self) -> str:
        self.asked += 1
        await asyncio.sleep(0)
        if not self.answers:
            raise Unreachable("away")
        return self.answers.pop(0)


async def test_many_who_ask_at_once_cause_one_call() -> None:
    source, cache = Source("first", "second"), Cache()
    assert set(await asyncio.gather(*(cache.get("list", fetch=source) for _ in range(50)))) == {"first"}
    assert await cache.get("list", fetch=source) == "first"
    assert await cache.get("other list", fetch=source) == "second"
    assert source.asked == 2


async def test_an_old_answer_beats_none_at_all() -> None:
    now = 0.0
    source, cache = Source("old"), Cache(lambda: now)
    await cache.get("list", fetch=source)
    now = FRESH_FOR + 1
    assert await cache.get("list", fetch=source) == "old"
    source.answers = ["new"]
    assert await cache.get("list", fetch=source) == "new"


async def test_what_is_shown_at_once_is_fetched_anew_for_the_next() -> None:
    now = 0.0
    source, cache = Source("old", "new"), Cache(lambda: now)
    await cache.get("list", fetch=source, stale_ok=True)
    now = FRESH_FOR + 1
    assert await cache.get("list", fetch=source, stale_ok=True) == "old"
    await peek(cache, "new")
    assert await cache.get("list", fetch=source, stale_ok=True) == "new"
    now += SHOWN_FOR + 1
    source.answers = ["newest"]
    assert await cache.get("list", fetch=source, stale_ok=True) == "newest"


async def test_what_an_earlier_process_knew_is_shown_and_fetched_anew() -> None:
    source, cache = Source("new"), Cache()
    assert cache.peek("list") is None
    cache.put("list", value="old")
    assert await cache.get("list", fetch=source, stale_ok=True) == "old"
    await peek(cache, "new")


async def test_what_was_never_had_and_what_is_refused_are_told() -> None:
    async def refused() -> str:
        raise BadKey("Invalid API key")

    cache = Cache()
    with pytest.raises(Unreachable):
        await cache.get("list", fetch=Source())
    with pytest.raises(BadKey):
        await cache.get("list", fetch=refused)


async def test_whoever_gives_up_does_not_spoil_it_for_the_others() -> None:
    source, cache = Source("first"), Cache()
    impatient = asyncio.ensure_future(cache.get("list", fetch=source))
    await asyncio.sleep(0)
    patient = asyncio.ensure_future(cache.get("list", fetch=source))
    impatient.cancel()
    assert await patient == "first"
    assert source.asked == 1


async def test_whoever_waits_with_another_key_is_not_refused_for_that_of_whoever_asked_first() -> None:
    async def refused() -> str:
        await asyncio.sleep(0)
        raise BadKey("Invalid API key")

    cache = Cache()
    first = asyncio.ensure_future(cache.get("list", fetch=refused))
    await asyncio.sleep(0)
    assert await cache.get("list", fetch=Source("mine")) == "mine"
    with pytest.raises(BadKey):
        await first


async def test_lists_nobody_needs_are_forgotten() -> None:
    cache = Cache()
    for number in range(MAX_ENTRIES + 10):
        await cache.get(str(number), fetch=Source("a"))
    assert len(cache._values) == MAX_ENTRIES
