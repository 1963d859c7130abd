"""Lists of order numbers, and the pace of the questions about them."""

import asyncio
import time
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.errors import BadNumbers
from bot.actions.parsing import listed_numbers
from bot.domain.many_orders import MOST_LISTED, ranges
from bot.question_pace import BETWEEN, QuestionPace

SOME = st.lists(st.integers(1, 10**15 - 1), min_size=2, max_size=MOST_LISTED, unique=True)


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        ("23501 23503", (23501, 23503)),
        ("23501 23510-23512", (23501, 23510, 23511, 23512)),
        ("#23501, #23502; №23503", (23501, 23502, 23503)),
        ("5 – 7", (5, 6, 7)),
        ("5—7,6", (5, 6, 7)),
        ("۲۳۵۰۱ ٢٣٥٠٢ 二".removesuffix(" 二"), (23501, 23502)),
        ("1-100", tuple(range(1, 101))),
        ("7 7", (7,)),
        ("7-7", (7,)),
        ("23501", ()),  # one number is searched for, as ever
        ("", ()),
        ("gmail 2 3", ()),
        ("+1 405 512 3415", ()),
    ],
)
def test_a_list_is_read(written: str, numbers: tuple[int, ...]) -> None:
    assert listed_numbers(written, MOST_LISTED) == numbers


@pytest.mark.parametrize(
    "written", ["9-5", "1-101", "1-50 60-120", "1-2-3", "0 1", "1 2-", "# 1 2", "1" * 16 + " 2"]
)
def test_what_has_numbers_alone_and_is_no_list_is_refused(written: str) -> None:
    with pytest.raises(BadNumbers):
        listed_numbers(written, MOST_LISTED)


@given(st.text(alphabet=st.characters(codec="utf-8") | st.sampled_from("0123456789 ,;-–#№۱٢")))
def test_no_input_raises_anything_else(written: str) -> None:
    try:
        numbers = listed_numbers(written, MOST_LISTED)
    except BadNumbers:
        return
    assert len(numbers) == len(set(numbers)) <= MOST_LISTED


@given(SOME)
def test_numbers_written_as_ranges_are_read_as_the_same_numbers(numbers: list[int]) -> None:
    written = " ".join(f"{first}-{last}" for first, last in ranges(tuple(numbers)))
    assert sorted(listed_numbers(written, MOST_LISTED)) == sorted(numbers)


async def test_questions_under_one_key_are_apart_and_other_keys_do_not_wait() -> None:
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    pace = QuestionPace()
    with patch.object(time, "monotonic", lambda: 100.0), patch.object(asyncio, "sleep", sleep):
        for key in (1, 1, 2, 1):
            await pace.turn(key)
    assert waits == [BETWEEN, 2 * BETWEEN]
