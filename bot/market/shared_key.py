"""The API key that many people read with: refused or rate-limited, it rests, for all of them."""

import time
from collections.abc import Callable

from bot.market.errors import BadKey, Busy, Refused

REFUSED_REST = 10.0  # seconds without a call after it was refused: taps of many would ask as often
LONGEST_REST = 60.0


class SharedKey:
    """What the API said to this key last, repeated without a call while the key rests."""

    def __init__(self, key: str = "", now: Callable[[], float] = time.monotonic) -> None:
        self._key = key
        self._now = now
        self._until = 0.0
        self._refusal: Refused | None = None  # None: it was rate-limited

    def check(self, key: str) -> None:
        """Refuse a read while this is the shared key and it rests.

        :raises BadKey, Busy: as the API did.
        """
        if key != self._key or not self._until:
            return
        rest = self._until - self._now()
        if rest <= 0:
            self._until = 0.0
        elif self._refusal is None:
            raise Busy(rest)
        else:
            raise BadKey(self._refusal.words)

    def note(self, key: str, error: BadKey | Busy) -> None:
        """Note that the API refused or rate-limited a key; any but the shared one is its owner's matter."""
        if key != self._key:
            return
        self._refusal = error if isinstance(error, BadKey) else None
        rest = REFUSED_REST if isinstance(error, BadKey) else min(error.delay, LONGEST_REST)
        self._until = self._now() + rest
