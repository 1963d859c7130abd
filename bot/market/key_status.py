"""Signs of life of API keys: whatever is asked with a key, its answer shows whether the key is taken."""

import asyncio


class KeyStatus:
    """Tells of each key that it works: once, and again after it was refused."""

    def __init__(self) -> None:
        self._working: set[str] = set()
        self._news: asyncio.Queue[str] = asyncio.Queue()

    def taken(self, key: str) -> None:
        if key not in self._working:
            self._working.add(key)
            self._news.put_nowait(key)

    def refused(self, key: str) -> None:
        self._working.discard(key)

    async def next(self) -> str:
        """The next key that was seen to work."""
        return await self._news.get()
