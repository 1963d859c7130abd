"""What the benchmarks of orders measure is right, in small; no time is asserted."""

import asyncio

from bench import idle, market_calls, polling, schedule
from bench.market_calls import ACTIONS, BARE, OURS, USUAL
from bench.orders import known_order
from bench.stub_market import answer, is_done
from bot.market import answers
from bot.market.wire import parse


def test_an_order_is_known_as_the_stub_tells_it() -> None:
    for number in range(1, 101):
        order, told = known_order(0, 100, number, 60), parse(answer(b"key=k&action=status&order=%d" % number))
        status = answers.order_status(told)
        assert status is not None
        same = (status.status, status.charge, status.remains) == (order.status, order.charge, order.remains)
        assert same is not is_done(number)
        assert bool(status.accounts) == (number == 100)


def test_each_client_makes_the_same_calls() -> None:
    cost = asyncio.run(market_calls.measure(calls=3, rounds=1))
    assert cost.keys() == {(action, name) for action in ACTIONS for name in (OURS, BARE, USUAL)}


def test_a_cycle_is_looked_at_in_each_way() -> None:
    report = str(polling.report("200", looks=150, rounds=1))
    assert report.count("PASS") + report.count("MISS") == 2


def test_what_rests_is_looked_at_now_and_then() -> None:
    assert not any(is_done(idle.unfinished(row)) for row in range(1_000))
    rest = asyncio.run(idle.measure(100, 0.2))
    assert 0 <= rest.share < 1
    assert rest.looks < 100


def test_the_schedule_asks_less_than_the_one_before_and_tells_codes_as_soon() -> None:
    among = schedule.lives(400)
    ours, before, each_minute = (schedule.figures(one, among) for one in schedule.SCHEDULES)
    assert ours.polls < before.polls < each_minute.polls
    assert ours.calls < before.calls
    assert ours.delay < before.delay + 0.5 < each_minute.delay


def test_a_code_is_seen_at_the_poll_after_it_came() -> None:
    for life in schedule.lives(100):
        seen = schedule.polled(life, schedule.SCHEDULES[0])
        assert 1 <= seen.polls <= seen.calls
        assert (seen.delay is not None) == life.code
        if seen.delay is not None:
            assert 0 <= seen.delay <= 15.2
