"""Which cores of the processor the processes of a run keep to.

The threads of a bot hand work over to one another several hundred times in a conversation. From one core to
another that takes a third more of the processor in all, so each worker keeps to one.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

_ARE_CHOSEN = hasattr(os, "sched_setaffinity")  # Linux; others have no such call
_ALL = sorted(os.sched_getaffinity(0)) if _ARE_CHOSEN else [0]


def keep_to_one(number: int) -> None:
    """Keep this thread, and what it starts from now on, to one core, in turn by the number."""
    if _ARE_CHOSEN:
        os.sched_setaffinity(0, {_ALL[number % len(_ALL)]})


@contextmanager
def any_of_them() -> Iterator[None]:
    """What this thread starts in the block may use all cores that the run may."""
    if not _ARE_CHOSEN:
        yield
        return
    kept = os.sched_getaffinity(0)
    os.sched_setaffinity(0, _ALL)
    try:
        yield
    finally:
        os.sched_setaffinity(0, kept)
