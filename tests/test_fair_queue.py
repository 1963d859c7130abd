"""Places and lines: who waits costs nothing, keys take turns, and nobody is forgotten."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from bot.loops.fair_queue import Lines


def served(lines: Lines[str]) -> list[str]:
    """All who come to their turn while everybody gives the place back at once."""
    found = []
    while (one := lines.next()) is not None:
        found.append(one[1])
        lines.leave(one[0])
    return found


def test_keys_take_turns_however_long_their_lines_are() -> None:
    lines = Lines[str](at_once=9, per_key=9)
    for number in range(3):
        lines.come(1, f"a{number}")
    lines.come(2, "b0")
    lines.come(3, "c0")
    assert served(lines) == ["a0", "b0", "c0", "a1", "a2"]


def test_a_key_has_no_more_places_than_its_own() -> None:
    lines = Lines[str](at_once=9, per_key=2)
    for key in (1, 1, 1, 2):
        lines.come(key, f"{key}")
    assert [found[0] for _ in range(3) if (found := lines.next())] == [1, 2, 1]
    assert lines.next() is None
    lines.leave(1)
    assert lines.next() == (1, "1")


@given(
    st.integers(1, 4),
    st.integers(1, 3),
    st.lists(st.tuples(st.sampled_from(["come", "next", "leave"]), st.integers(0, 3)), max_size=60),
)
def test_nobody_is_forgotten_and_no_place_is_given_twice(
    at_once: int, per_key: int, steps: list[tuple[str, int]]
) -> None:
    lines = Lines[int](at_once, per_key)
    running: Counter[int] = Counter()
    came, went = 0, []
    for step, key in steps:
        if step == "come":
            lines.come(key, came)
            came += 1
        elif step == "leave" and running[key]:
            lines.leave(key)
            running[key] -= 1
        elif step == "next" and (found := lines.next()) is not None:
            running[found[0]] += 1
            went.append(found[1])
        assert running.total() <= at_once
        assert all(count <= per_key for count in running.values())
    for key in running.elements():
        lines.leave(key)
    while (found := lines.next()) is not None:
        went.append(found[1])
        lines.leave(found[0])
    assert sorted(went) == list(range(came))
