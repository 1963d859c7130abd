"""The polling schedule of orders: soon enough, never too often, and with an end."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.orders import RENTAL_LIFE, Kind, Order, Phase
from bot.domain.schedule import (
    LATE_CODES,
    LATE_GOODS,
    LOST_EVERY,
    LOST_FOR,
    LOST_NUMBER_EVERY,
    LOST_NUMBER_FOR,
    SILENCE,
    next_check,
    over,
)
from tests.test_order_changes import NOW, an_order

SECOND, MINUTE, HOUR, DAY = (timedelta(seconds=number) for number in (1, 60, 3600, 86400))
spans = st.timedeltas(-HOUR, 400 * DAY)

orders = st.builds(
    an_order,
    kind=st.sampled_from(Kind),
    phase=st.sampled_from(Phase),
    auto_delivery=st.sampled_from([None, True, False]),
    delivered=st.integers(0, 5),
    expires_at=st.none() | spans.map(lambda span: NOW + span),
    finished_at=st.none() | spans.map(lambda span: NOW + span),
)


@given(orders, spans, st.integers(0, 100))
def test_never_in_a_storm_and_never_out_of_sight(order: Order, age: timedelta, failures: int) -> None:
    wait = next_check(order, NOW + age, failures)
    if wait is None:
        assert order.phase is not Phase.ACTIVE
    elif order.phase is Phase.ACTIVE:
        assert SECOND <= wait <= 20 * MINUTE
    else:
        assert wait >= SECOND


@given(orders, st.integers(0, 100))
def test_everything_that_is_over_is_let_go_in_the_end(order: Order, failures: int) -> None:
    ended = replace(order, phase=Phase.DELIVERED, finished_at=NOW)
    assert next_check(ended, NOW + 800 * DAY, failures) is None


@pytest.mark.parametrize("jump", [-HOUR, HOUR])
@given(order=orders, age=st.timedeltas(timedelta(), HOUR))
def test_a_wall_clock_that_jumps_causes_no_storm(jump: timedelta, order: Order, age: timedelta) -> None:
    wait = next_check(order, NOW + age + jump)
    assert wait is None or wait >= SECOND


@given(orders, spans)
def test_a_rental_is_watched_closely_even_after_failures(order: Order, age: timedelta) -> None:
    rental = replace(order, kind=Kind.RENTAL, phase=Phase.ACTIVE)
    wait = next_check(rental, NOW + age, failures=100)
    assert wait is not None
    assert wait <= 15 * SECOND


@given(st.integers(0, 20))
def test_failures_only_lengthen_the_wait(failures: int) -> None:
    fewer, more = (next_check(an_order(), NOW, number) for number in (failures, failures + 1))
    assert fewer is not None
    assert more is not None
    assert fewer <= more


@pytest.mark.parametrize(
    ("order", "age", "wait"),
    [
        (an_order(Kind.RENTAL), timedelta(), 2 * SECOND),
        (an_order(Kind.RENTAL), 2 * MINUTE, 3 * SECOND),
        (an_order(Kind.RENTAL), 5 * MINUTE, 6 * SECOND),
        (an_order(Kind.RENTAL), 10 * MINUTE, 12 * SECOND),
        (an_order(), timedelta(), 2 * SECOND),
        (an_order(), 5 * MINUTE, 30 * SECOND),
        (an_order(), 40 * DAY, 10 * MINUTE),
        (an_order(Kind.SMM), timedelta(), 20 * SECOND),
        (an_order(auto_delivery=False), timedelta(), MINUTE),
        (an_order(auto_delivery=False), DAY, 20 * MINUTE),
    ],
)
def test_the_wait_is_proportional_to_age(order: Order, age: timedelta, wait: timedelta) -> None:
    assert next_check(order, NOW + age) == wait


def test_accounts_that_follow_a_completed_are_waited_for() -> None:
    lacking = an_order(phase=Phase.DELIVERED, status="Completed", delivered=1, finished_at=NOW)
    assert next_check(lacking, NOW + MINUTE) is not None
    assert next_check(lacking, NOW + LATE_GOODS) is None
    assert next_check(replace(lacking, delivered=3), NOW + MINUTE) is None


def test_a_second_code_and_a_late_one_are_waited_for() -> None:
    received = an_order(Kind.RENTAL, phase=Phase.DELIVERED, delivered=1, finished_at=NOW)
    assert next_check(received, NOW + SECOND) == 10 * SECOND
    assert next_check(received, NOW + RENTAL_LIFE - SECOND) == 30 * SECOND
    assert next_check(received, NOW + RENTAL_LIFE) is None
    ended = an_order(Kind.RENTAL, phase=Phase.PROBLEM, finished_at=NOW)
    assert next_check(ended, NOW + LATE_CODES - SECOND) == 30 * SECOND
    assert next_check(ended, NOW + LATE_CODES) is None


@pytest.mark.parametrize("told", [None, NOW + RENTAL_LIFE, NOW + 5 * MINUTE])
def test_a_rental_is_over_when_its_time_and_some_grace_have_passed(told: datetime | None) -> None:
    rental = an_order(Kind.RENTAL, expires_at=told)
    assert not over(rental, NOW + RENTAL_LIFE + SILENCE)
    assert over(rental, NOW + RENTAL_LIFE + SILENCE + SECOND)


def test_a_text_that_follows_a_late_code_is_waited_for() -> None:
    received = an_order(
        Kind.RENTAL, phase=Phase.DELIVERED, delivered=1, finished_at=NOW + 40 * MINUTE, expires_at=None
    )
    assert next_check(received, NOW + 41 * MINUTE) == 10 * SECOND


def test_goods_are_waited_for_where_nobody_knows_how_many_or_no_word_ended_it() -> None:
    done = an_order(phase=Phase.DELIVERED, status="Completed", quantity=0, finished_at=NOW)
    assert next_check(done, NOW + MINUTE) is not None
    assert next_check(replace(done, delivered=1), NOW + MINUTE) is None
    whole = an_order(phase=Phase.DELIVERED, status="In progress", delivered=3, finished_at=NOW)
    assert next_check(whole, NOW + MINUTE) is not None
    assert next_check(whole, NOW + LATE_GOODS) is None


def test_only_a_rental_that_waits_can_be_over() -> None:
    late = NOW + DAY
    assert not over(an_order(), late)
    assert not over(an_order(Kind.RENTAL, phase=Phase.DELIVERED), late)
    assert not over(an_order(Kind.RENTAL, expires_at=late), late)


def test_what_is_lost_is_asked_for_rarely_for_a_day() -> None:
    lost = an_order(lost_at=NOW)
    assert next_check(lost, NOW + MINUTE, failures=3) == LOST_EVERY
    assert next_check(lost, NOW + LOST_FOR) is None
    number = an_order(Kind.RENTAL, lost_at=NOW)
    assert next_check(number, NOW + MINUTE) == LOST_NUMBER_EVERY
    assert next_check(number, NOW + LOST_NUMBER_FOR) == LOST_EVERY
    assert next_check(an_order(phase=Phase.PROBLEM, lost_at=NOW, finished_at=NOW), NOW) is None
