"""The fence: keeps work of a replica that may have been declared dead from writing and from speaking.

Work is begun ``behind`` the lease on which it stands. Whoever is about to write or to call Telegram looks
whether the lease still holds (``check``); what was begun behind none passes, as does what already happened
outside and only has to be noted.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol


class OutOfTouch(Exception):
    """The replica has not heard of the database for so long that others may have taken its place.

    What raised it was not done, and is done by whoever holds the lease.
    """


class Lease(Protocol):
    """What work stands on."""

    def is_trusted(self) -> bool:
        """Whether nobody else can have taken it."""


_lease: ContextVar[Lease | None] = ContextVar("lease", default=None)


def check() -> None:
    """Look whether this task may go on.

    :raises OutOfTouch: its lease is not trusted any more.
    """
    lease = _lease.get()
    if lease is not None and not lease.is_trusted():
        raise OutOfTouch


@contextmanager
def behind(lease: Lease | None) -> Iterator[None]:
    """Let the block, and the tasks begun in it, stand on a lease; ``None``: on none."""
    token = _lease.set(lease)
    try:
        yield
    finally:
        _lease.reset(token)
