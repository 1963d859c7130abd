"""Whether somebody looks at the catalogue, so that it is to be read, and since when."""

import asyncio
from collections.abc import Callable
from datetime import datetime


class Wanted(asyncio.Event):
    """Set while somebody is looking; ``since`` is when that began."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._clock = clock
        self.since: datetime | None = None

    def set(self) -> None:
        """Note that somebody is looking."""
        if self.since is None:
            self.since = self._clock()
        super().set()

    def clear(self) -> None:
        """Note that all is fresh, until somebody looks again."""
        self.since = None
        super().clear()
