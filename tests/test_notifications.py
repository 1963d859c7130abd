"""Quiet hours, zones chosen by the present hour, the hour of a digest, and a balance that falls or rises."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.notifications import DAY_MINUTES, as_offset, crossed, is_quiet, local, next_digest, offsets_at

NOON = datetime(2026, 3, 1, 12, 20, tzinfo=UTC)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone
offsets = st.sampled_from([-600, -210, 0, 60, 330, 345, 525, 780, 825])


@pytest.mark.parametrize(
    ("quiet", "offset", "expected"),
    [
        (None, 0, False),
        ((12, 13), 0, True),
        ((13, 14), 0, False),
        ((13, 14), 60, True),
        ((11, 12), 0, False),  # it is over
        ((22, 8), 0, False),
        ((22, 13), 0, True),  # over midnight
        ((22, 8), 600, True),
        ((22, 8), -330, True),
        ((8, 22), 600, False),
    ],
)
def test_quiet_hours_go_by_the_customers_clock(
    quiet: tuple[int, int] | None,
    offset: int,
    expected: bool,  # noqa: FBT001 - both ways
) -> None:
    assert is_quiet(NOON, quiet, offset) is expected


@pytest.mark.parametrize(
    ("hour", "expected"),
    [
        (12, [-15, 0, 30]),
        (13, [45, 60, 90]),
        (17, [285, 300, 330]),  # India is 5:30 ahead
        (18, [345, 360, 390]),  # Nepal 5:45
        (8, [-255, -240, -210]),  # Newfoundland is 3:30 behind
        (1, [765, 780, 810]),  # New Zealand's summer
        (2, [825, -600, -570]),  # the Chatham Islands; or Hawaii
    ],
)
def test_zones_are_found_by_the_present_hour(hour: int, expected: list[int]) -> None:
    assert list(offsets_at(NOON, hour)) == expected


@given(moments, offsets)
def test_whoever_taps_their_hour_is_offered_their_zone(now: datetime, offset: int) -> None:
    here = local(now, offset)
    offered = offsets_at(now, here.hour)
    assert offset in offered
    assert {local(now, one).hour for one in offered} == {here.hour}
    assert as_offset(offset % DAY_MINUTES) == offset


@given(moments, st.integers(0, 23), offsets)
def test_a_digest_comes_within_a_day_at_its_hour(now: datetime, hour: int, offset: int) -> None:
    due = next_digest(now, hour, offset)
    assert timedelta() < due - now <= timedelta(days=1)
    assert (local(due, offset).hour, local(due, offset).minute) == (hour, 0)


@pytest.mark.parametrize(
    ("balance", "threshold", "was_low", "expected"),
    [
        ("4.99", "5", False, True),
        ("4.99", "5", True, False),
        ("5", "5", False, False),
        ("5", "5", True, True),
        ("0", None, False, False),
        ("0", None, True, True),
    ],
)
def test_a_balance_crosses_its_threshold(
    balance: str,
    threshold: str | None,
    was_low: bool,  # noqa: FBT001 - both ways
    expected: bool,  # noqa: FBT001 - both ways
) -> None:
    wanted = None if threshold is None else Decimal(threshold)
    assert crossed(Decimal(balance), wanted, was_low=was_low) is expected
