"""Tracks which API keys are accepted, by the answer to every call, and queues those that work again."""

import asyncio

from bot.market.shared_key import SharedKey


class KeyStatus:
    """Queues each key when a call with it first succeeds, and again after it was refused."""

    def __init__(self) -> None:
        self.shared = SharedKey()  # nobody's, until the operator's is named
        self._working: set[str] = set()
        self._newly_working: asyncio.Queue[str] = asyncio.Queue()

    def accepted(self, key: str) -> None:
        """Note that a call with this key was answered."""
        if key not in self._working:
            self._working.add(key)
            self._newly_working.put_nowait(key)

    def refused(self, key: str) -> None:
        """Note that the API refused this key, so that its next success is queued again."""
        self._working.discard(key)

    def share(self, key: str) -> None:
        """Name the key that many people read with: refused or rate-limited, it rests."""
        self.shared = SharedKey(key)

    async def next_working(self) -> str:
        """Wait for the next key that was newly accepted."""
        return await self._newly_working.get()
