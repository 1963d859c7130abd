"""The Prometheus metrics of the bot. No label ever tells one customer from another."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    Info,
    ProcessCollector,
    generate_latest,
)

from bot.replica_metrics import ReplicaMetrics

_SECONDS = (0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120)
_GAUGES = {
    "bot_outbox_depth": "Messages waiting to be sent",
    "bot_outbox_parked": "Messages waiting for customers who blocked the bot",
    "bot_outbox_failed": "Messages that were given up, kept for the operator",
    "bot_doubts_open": "Unsure purchases without a verdict",
    "bot_doubt_oldest_seconds": "Since when the oldest of them is open",
    "bot_orders_watched": "Orders whose status is asked for",
    "bot_poller_lag_seconds": "How long the order most behind has been due",
    "bot_catalog_items": "Items of the catalogue in memory",
    "bot_catalog_age_seconds": "Time since the list of everything was read",
    "bot_catalog_overdue_seconds": "How long the catalogue has been wanted and due to be read",
    "bot_disk_free_bytes": "Free space for this user on the disk of DATA_DIR",
    "bot_disk_size_bytes": "Size of the disk of DATA_DIR",
    "bot_clock_skew_seconds": "How far the clock is ahead of Telegram's",
}


class Metrics:
    """The metrics of one bot, in a registry of their own: those of two bots in one process do not add up.

    ``kinds`` of updates and ``endings`` of purchases are counted from 0 on. A counter that appears with its
    first event has no increase by it:
    https://prometheus.io/docs/practices/instrumentation/#avoid-missing-metrics
    """

    def __init__(self, version: str = "", *, kinds: Iterable[str] = (), endings: Iterable[str] = ()) -> None:
        registry = self._registry = CollectorRegistry()
        ProcessCollector(registry=registry)  # memory, CPU time, open files and start time, on Linux
        Info("bot_build", "The version of this bot", registry=registry).info({"version": version})
        self._updates = Counter(
            "bot_updates", "Updates of Telegram handled", ["kind", "outcome"], registry=registry
        )
        self._market_calls = _calls("bot_market_call_seconds", "marketplace", "action", registry)
        self._telegram_calls = _calls("bot_telegram_call_seconds", "Bot API", "method", registry)
        self._purchases = Counter(
            "bot_purchases", "Confirmed purchases by what came of them", ["outcome"], registry=registry
        )
        self._conflicts = Counter(
            "bot_poll_conflicts", "Polls that another poller with the same token ended", registry=registry
        )
        self._given_up = Counter(
            "bot_outbox_given_up", "Messages given up since this process started", registry=registry
        )
        self._ready = Gauge("bot_ready", "1 where a check of /readyz passes", ["check"], registry=registry)
        self._oldest = Gauge(
            "bot_outbox_oldest_seconds",
            "How long the oldest message of a kind has waited to be sent",
            ["kind"],
            registry=registry,
        )
        self.replica = ReplicaMetrics(registry)
        self._gauges = {name: Gauge(name, about, registry=registry) for name, about in _GAUGES.items()}
        for kind in kinds:
            self._updates.labels(kind, "handled")
        for ending in endings:
            self._purchases.labels(ending)

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

    def poll_conflict(self) -> None:
        """Count a poll that another poller with the same token ended."""
        self._conflicts.inc()

    def message_given_up(self) -> None:
        """Count a message that Telegram refused for good, or did not answer often enough."""
        self._given_up.inc()

    def outbox_depth(self, waiting: int, parked: int, failed: int) -> None:
        """Set the numbers of messages in the outbox."""
        self._gauges["bot_outbox_depth"].set(waiting)
        self._gauges["bot_outbox_parked"].set(parked)
        self._gauges["bot_outbox_failed"].set(failed)

    def outbox_oldest(self, seconds: Mapping[str, float]) -> None:
        """Set the age of the oldest message that waits, by its kind, 0 where none does."""
        for kind, age in seconds.items():
            self._oldest.labels(kind).set(age)

    def doubts(self, count: int, oldest: float) -> None:
        """Set the number of unsure purchases without a verdict, and the age of the oldest in seconds."""
        self._gauges["bot_doubts_open"].set(count)
        self._gauges["bot_doubt_oldest_seconds"].set(oldest)

    def poller_lag(self, seconds: float) -> None:
        """Set how long the order that is most behind has been due."""
        self._gauges["bot_poller_lag_seconds"].set(seconds)

    def catalog(self, items: int, age: float, overdue: float) -> None:
        """Set the number of items in memory, since when all were read, and for how long that is overdue.

        Both are in seconds. The age is NaN as long as they were never read.
        """
        self._gauges["bot_catalog_items"].set(items)
        self._gauges["bot_catalog_age_seconds"].set(age)
        self._gauges["bot_catalog_overdue_seconds"].set(overdue)

    def disk(self, free: int, size: int) -> None:
        """Set the free space and the size of the disk of ``DATA_DIR``, in bytes."""
        self._gauges["bot_disk_free_bytes"].set(free)
        self._gauges["bot_disk_size_bytes"].set(size)

    def orders_tracked(self, orders: int) -> None:
        """Set the number of orders whose status is asked for."""
        self._gauges["bot_orders_watched"].set(orders)

    def clock_skew(self, seconds: float) -> None:
        """Set how far this machine's clock is ahead of Telegram's."""
        self._gauges["bot_clock_skew_seconds"].set(seconds)

    def render(self, ready: Mapping[str, bool] | None = None) -> bytes:
        """All metrics in Prometheus' text format, version 0.0.4; ``ready`` are the checks of this moment."""
        for check, passes in (ready or {}).items():
            self._ready.labels(check).set(passes)
        return generate_latest(self._registry)


def _calls(name: str, callee: str, label: str, registry: CollectorRegistry) -> Callable[..., Histogram]:
    """How to find the histogram of a method and an outcome; of so many there is an end."""
    histogram = Histogram(
        name, f"Calls to the {callee}", [label, "outcome"], registry=registry, buckets=_SECONDS
    )
    return lru_cache(maxsize=None)(histogram.labels)
