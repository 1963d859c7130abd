"""Compares this machine's clock with the ``Date`` of Telegram's answers: 2FA codes go by the time."""

from types import SimpleNamespace

import structlog
from aiohttp import ClientSession, TraceConfig, TraceRequestEndParams

from bot.clock import MOST_SKEW, clock_skew, utc_now
from bot.metrics import Metrics

log = structlog.get_logger()


class ClockCheck:
    """How far the clock was at Telegram's last answer; ``None`` until one told its time."""

    def __init__(self, metrics: Metrics) -> None:
        self.skew: float | None = None
        self._metrics = metrics
        self._last = ""
        self._warned = False

    def traces(self) -> TraceConfig:
        """What a session of ``aiohttp`` needs for its answers to be looked at."""
        config = TraceConfig()
        config.on_request_end.append(self._answered)
        return config

    async def _answered(
        self, _session: ClientSession, _context: SimpleNamespace, answered: TraceRequestEndParams
    ) -> None:
        date = answered.response.headers.get("Date", "")
        if date != self._last:  # at most once a second, however many answers there are
            self._last = date
            self._compare(date)

    def _compare(self, date: str) -> None:
        skew = clock_skew(date, utc_now())
        if skew is None:
            return
        self.skew = skew
        self._metrics.clock_skew(skew)
        wrong = abs(skew) > MOST_SKEW
        if wrong and not self._warned:
            log.warning("the clock of this machine is wrong, and 2FA codes with it", seconds=round(skew, 1))
        self._warned = wrong
