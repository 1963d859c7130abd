"""The benchmarks of taps, crowds and writes tell and judge what they should. No time is asserted."""

import asyncio

from bench import crowd, taps, writes
from bench.whole_bot import TOKENS


def test_every_tap_is_answered_alike_by_every_bot() -> None:
    measured = asyncio.run(taps.measure(people=3, pairs=1, rounds=1))
    assert measured.taps.keys() == TOKENS.keys()
    for (one,) in measured.taps.values():
        assert len(one.run.latencies) == 6
        assert one.run.calls["answerCallbackQuery"] == one.run.calls["editMessageText"] == 6
    assert measured.inbox > 0
    assert measured.held_up > 0


def test_a_crowd_gets_its_menu_and_the_catalogue() -> None:
    told = str(crowd.report(people=3, rounds=1))
    assert told.count("PASS") + told.count("MISS") == 3


def test_writes_are_carried_out_by_every_way() -> None:
    told = str(writes.report(callers=3, moves=dict.fromkeys(writes.MOVES, 2), rounds=1))
    assert told.count("PASS") + told.count("MISS") == 2
