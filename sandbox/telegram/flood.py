"""Telegram's flood limits for messages: token buckets per chat and for all chats together.

Telegram tells about one message a second in a chat (short bursts are let through), 20 a minute in a group
and 30 a second overall: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from sandbox.telegram.api_errors import too_many_requests


@dataclass(frozen=True)
class Rate:
    """``per_second`` in the long run, ``burst`` at once."""

    per_second: float
    burst: int


@dataclass(frozen=True)
class Limits:
    """None is no limit."""

    per_chat: Rate | None = None
    per_group: Rate | None = None
    overall: Rate | None = None

    @classmethod
    def off(cls) -> Self:
        return cls()

    @classmethod
    def real(cls) -> Self:
        """As Telegram behaves: a burst is tolerated, a stream is not."""
        return cls(per_chat=Rate(1, 20), per_group=Rate(20 / 60, 20), overall=Rate(30, 60))


class _Bucket:
    def __init__(self, rate: Rate, now: datetime) -> None:
        self.rate = rate
        self.tokens = float(rate.burst)
        self.filled = now

    def wait(self, now: datetime) -> float:
        """Seconds until there is a token again, 0 if there is one."""
        gained = max(0.0, (now - self.filled).total_seconds()) * self.rate.per_second
        self.tokens = min(float(self.rate.burst), self.tokens + gained)
        self.filled = now
        return 0.0 if self.tokens >= 1 else (1 - self.tokens) / self.rate.per_second


class Flood:
    def __init__(self, limits: Limits, clock: Callable[[], datetime]) -> None:
        self.limits = limits
        self._clock = clock
        self._buckets: dict[int | None, _Bucket] = {}

    def spend(self, chat_id: int) -> None:
        """Count one message to the chat.

        :raises ApiError: 429 with the seconds to wait; the refused message is not counted.
        """
        rate = self.limits.per_group if chat_id < 0 else self.limits.per_chat
        now = self._clock()
        buckets = [*self._bucket(chat_id, rate, now), *self._bucket(None, self.limits.overall, now)]
        if (wait := max((bucket.wait(now) for bucket in buckets), default=0.0)) > 0:
            raise too_many_requests(math.ceil(wait))
        for bucket in buckets:
            bucket.tokens -= 1

    def _bucket(self, whose: int | None, rate: Rate | None, now: datetime) -> list[_Bucket]:
        return [self._buckets.setdefault(whose, _Bucket(rate, now))] if rate else []
