"""Paces the questions about many orders that one tap asks: per API key, one at a time and some time apart."""

import asyncio
import time

BETWEEN = 1.0  # seconds between two questions under one key


class QuestionPace:
    """The next free moment of each key, which is for whoever comes: two lists at once keep the pace, too."""

    def __init__(self) -> None:
        self._free_at: dict[int, float] = {}

    async def turn(self, key_id: int) -> None:
        """Wait for the next moment at which a question under this key may be asked."""
        now = time.monotonic()
        at = max(now, self._free_at.get(key_id, now))
        self._free_at[key_id] = at + BETWEEN
        if at > now:
            await asyncio.sleep(at - now)
