"""The Prometheus metrics of the bot. No label ever tells one customer from another."""

from functools import lru_cache

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

_SECONDS = (0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120)


class Metrics:
    """The metrics of one bot, in a registry of their own: those of two bots in one process do not add up."""

    def __init__(self) -> None:
        registry = self._registry = CollectorRegistry()
        self._updates = Counter(
            "bot_updates", "Updates of Telegram handled", ["kind", "outcome"], registry=registry
        )
        self._market = Histogram(
            "bot_market_call_seconds",
            "Calls to the marketplace",
            ["action", "outcome"],
            registry=registry,
            buckets=_SECONDS,
        )
        self._market_calls = lru_cache(maxsize=None)(self._market.labels)
        self._telegram = Histogram(
            "bot_telegram_call_seconds",
            "Calls to the Bot API",
            ["method", "outcome"],
            registry=registry,
            buckets=_SECONDS,
        )
        self._telegram_calls = lru_cache(maxsize=None)(self._telegram.labels)  # of so many there is an end
        self._purchases = Counter(
            "bot_purchases", "Confirmed purchases by what came of them", ["outcome"], registry=registry
        )
        self._outbox = Gauge("bot_outbox_depth", "Messages waiting to be sent", registry=registry)
        self._parked = Gauge(
            "bot_outbox_parked", "Messages waiting for customers who blocked the bot", registry=registry
        )
        self._failed = Gauge(
            "bot_outbox_failed", "Messages that were given up, kept for the operator", registry=registry
        )
        self._skew = Gauge(
            "bot_clock_skew_seconds", "How far the clock is ahead of Telegram's", registry=registry
        )
        self._tracked = Gauge("bot_orders_watched", "Orders whose status is asked for", registry=registry)

    def update_handled(self, kind: str, outcome: str) -> None:
        """Count an update. ``kind`` is its type in the Bot API: ``message``, ``callback_query``, …"""
        self._updates.labels(kind, outcome).inc()

    def market_call(self, action: str, outcome: str, seconds: float) -> None:
        """Observe a call to the marketplace: the action, ``ok`` or the error's name, and its duration."""
        self._market_calls(action, outcome).observe(seconds)

    def telegram_call(self, method: str, outcome: str, seconds: float) -> None:
        """Observe a call to the Bot API: the method, ``ok`` or the error's name, and its duration."""
        self._telegram_calls(method, outcome).observe(seconds)

    def purchase(self, outcome: str) -> None:
        """Count a purchase. ``outcome`` is the end of its draft: ``placed``, ``refused``, ``unsure``, …"""
        self._purchases.labels(outcome).inc()

    def outbox_depth(self, waiting: int, parked: int, failed: int) -> None:
        """Set the numbers of messages in the outbox."""
        self._outbox.set(waiting)
        self._parked.set(parked)
        self._failed.set(failed)

    def orders_tracked(self, orders: int) -> None:
        """Set the number of orders whose status is asked for."""
        self._tracked.set(orders)

    def clock_skew(self, seconds: float) -> None:
        """Set how far this machine's clock is ahead of Telegram's."""
        self._skew.set(seconds)

    def render(self) -> bytes:
        """All metrics in Prometheus' text format, version 0.0.4."""
        return generate_latest(self._registry)
