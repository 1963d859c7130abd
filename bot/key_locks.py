"""Locks by API key."""

import asyncio


class KeyLocks:
    """One money call per API key at a time; its lock stays, as small as it is."""

    def __init__(self) -> None:
        self._locks: dict[int, asyncio.Lock] = {}

    def of(self, key_id: int) -> asyncio.Lock:
        return self._locks.setdefault(key_id, asyncio.Lock())
