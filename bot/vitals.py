"""Figures of the running process that ``/admin`` shows: recent calls, the poller's lag, who was active."""

import shutil
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from bot.domain.admin import CallFigures, Disk

AWAY_CALLS, AWAY_FOR = 3, 20.0  # seconds; see MarketAway
_CALLS = 1_000  # the latest calls to a service that are looked at


class RecentCalls:
    """The latest calls to a service: how long each took, and whether it was answered as it should."""

    def __init__(self) -> None:
        self._calls: deque[tuple[float, bool]] = deque(maxlen=_CALLS)

    def note(self, seconds: float, *, ok: bool) -> None:
        """Remember a call."""
        self._calls.append((seconds, ok))

    def figures(self) -> CallFigures | None:
        """Quantiles (nearest rank) and the share of errors; ``None``: there was no call yet."""
        if not self._calls:
            return None
        times = sorted(seconds for seconds, _ in self._calls)
        median, most = (times[min(len(times) * rank // 100, len(times) - 1)] for rank in (50, 95))
        errors = sum(not ok for _, ok in self._calls) / len(self._calls)
        return CallFigures(len(times), timedelta(seconds=median), timedelta(seconds=most), errors)


@dataclass
class MarketAway:
    """Whether the marketplace is away: for a while, nothing that was asked of it was answered."""

    now: Callable[[], float] = time.monotonic
    _since: float | None = None  # when the first of the calls began that all remained unanswered
    _unanswered: int = 0

    def note(self, *, answered: bool) -> None:
        """Note whether a call was answered, be it by a refusal."""
        if answered:
            self._since, self._unanswered = None, 0
            return
        self._since = self.now() if self._since is None else self._since
        self._unanswered += 1

    def is_away(self) -> bool:
        """Whether it is; a few lost answers, or a moment, say nothing."""
        if self._since is None or self._unanswered < AWAY_CALLS:
            return False
        return self.now() - self._since >= AWAY_FOR


@dataclass
class ActiveToday:
    """Who used the bot today, so that it is written down once a day for each."""

    day: date = date.min
    seen: dict[int, int] = field(default_factory=dict)  # under which @name, as its hash

    def is_news(self, person: int, today: date, name: str | None = None) -> bool:
        """Whether it is the first time today, under this @name at least; it is not from now on."""
        if today != self.day:
            self.day, self.seen = today, {}
        known, self.seen[person] = self.seen.get(person), hash(name)
        return known != hash(name)


@dataclass
class Vitals:
    """``late`` gives the seconds for which the order that is most behind has been due."""

    market: RecentCalls = field(default_factory=RecentCalls)
    telegram: RecentCalls = field(default_factory=RecentCalls)
    market_away: MarketAway = field(default_factory=MarketAway)
    active: ActiveToday = field(default_factory=ActiveToday)
    late: Callable[[], float] = lambda: 0.0
    directory: Path = Path()

    def disk(self) -> Disk:
        """The room on the file system of the data."""
        usage = shutil.disk_usage(self.directory)
        return Disk(usage.free, usage.total)
