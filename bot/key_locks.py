"""Locks by API key: calls that spend money run one at a time per key."""

import asyncio


class KeyLocks:
    """One lock for each key id; a lock stays once it was made, as small as it is."""

    def __init__(self) -> None:
        self._locks: dict[int, asyncio.Lock] = {}

    def of(self, key_id: int) -> asyncio.Lock:
        """Get the lock of a key."""
        return self._locks.setdefault(key_id, asyncio.Lock())
