"""The fair queue: keys take turns, none runs more than its share, and no item is lost."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from bot.loops.fair_queue import FairQueue


def served(queue: FairQueue[str]) -> list[str]:
    """All items in the order in which they are taken, each released at once."""
    found = []
    while (one := queue.take()) is not None:
        found.append(one[1])
        queue.release(one[0])
    return found


def test_keys_take_turns_however_much_waits_under_one() -> None:
    queue = FairQueue[str](at_once=9, per_key=9)
    for number in range(3):
        queue.put(1, f"a{number}")
    queue.put(2, "b0")
    queue.put(3, "c0")
    assert served(queue) == ["a0", "b0", "c0", "a1", "a2"]


def test_a_key_has_no_more_places_than_its_own() -> None:
    queue = FairQueue[str](at_once=9, per_key=2)
    for key in (1, 1, 1, 2):
        queue.put(key, f"{key}")
    assert [found[0] for _ in range(3) if (found := queue.take())] == [1, 2, 1]
    assert queue.take() is None
    queue.release(1)
    assert queue.take() == (1, "1")


@given(
    st.integers(1, 4),
    st.integers(1, 3),
    st.lists(st.tuples(st.sampled_from(["put", "take", "release"]), st.integers(0, 3)), max_size=60),
)
def test_nobody_is_forgotten_and_no_place_is_given_twice(
    at_once: int, per_key: int, steps: list[tuple[str, int]]
) -> None:
    queue = FairQueue[int](at_once, per_key)
    running: Counter[int] = Counter()
    came, went = 0, []
    for step, key in steps:
        if step == "put":
            queue.put(key, came)
            came += 1
        elif step == "release" and running[key]:
            queue.release(key)
            running[key] -= 1
        elif step == "take" and (found := queue.take()) is not None:
            running[found[0]] += 1
            went.append(found[1])
        assert running.total() <= at_once
        assert all(count <= per_key for count in running.values())
    for key in running.elements():
        queue.release(key)
    while (found := queue.take()) is not None:
        went.append(found[1])
        queue.release(found[0])
    assert sorted(went) == list(range(came))
