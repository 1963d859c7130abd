"""The Prometheus metrics of one replica among several: what it holds, and how it fares with the others."""

from collections.abc import Collection

from prometheus_client import CollectorRegistry, Counter, Gauge

from bot.domain.shards import Role


class ReplicaMetrics:
    """Depths are told by each replica for its own shards, so that those of all add up."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._replicas = Gauge("bot_replicas", "Replicas that live", registry=registry)
        self._shards = Gauge("bot_shards_held", "Shards of customers that it serves", registry=registry)
        self._role = Gauge("bot_role", "1 where it has a role for all", ["role"], registry=registry)
        self._trust = Gauge(
            "bot_trust_seconds", "How long it may act without hearing of the database", registry=registry
        )
        self._hears = Gauge(
            "bot_notifications", "1 where the database's notifications arrive", registry=registry
        )
        self._roundtrip = Gauge(
            "bot_notify_roundtrip_seconds", "How long one of its own took to arrive", registry=registry
        )
        self._pool_wait = Gauge(
            "bot_pool_wait_seconds", "The longest wait for a connection of late", registry=registry
        )
        self._skew = Gauge(
            "bot_database_skew_seconds", "How far the clock is ahead of the database's", registry=registry
        )
        self._inbox = Gauge("bot_inbox_waiting", "Updates stored and not handled", registry=registry)
        self._oldest = Gauge("bot_inbox_oldest_seconds", "How long the oldest waits", registry=registry)
        self._takeovers = Counter("bot_takeovers", "Replicas that it found dead", registry=registry)
        self._deaths = Counter("bot_deaths", "Times it was found dead itself", registry=registry)
        self._paused = Counter(
            "bot_paused_purchases", "Purchases kept from leaving as it was out of touch", registry=registry
        )

    def found_dead(self, replicas: int) -> None:
        """Count replicas that this one found dead."""
        self._takeovers.inc(replicas)

    def died(self) -> None:
        """Count that this one was found dead."""
        self._deaths.inc()

    def purchase_paused(self) -> None:
        """Count a purchase that did not leave, for others may have taken this replica's place."""
        self._paused.inc()

    def held(self, replicas: int, shards: int, roles: Collection[Role], trust: float) -> None:
        """Set how many live, what this one holds, and for how many seconds it trusts in that."""
        self._replicas.set(replicas)
        self._shards.set(shards)
        for role in Role:
            self._role.labels(role.value).set(role in roles)
        self._trust.set(trust)

    def pool_wait(self, seconds: float) -> None:
        """Set the longest that anything waited for a connection to the database since the last time."""
        self._pool_wait.set(seconds)

    def heard(self, *, notifications: bool, roundtrip: float, skew: float) -> None:
        """Set whether notifications arrive, how many seconds one took, and how far the clock is ahead of the
        database's.
        """
        self._hears.set(notifications)
        self._roundtrip.set(roundtrip)
        self._skew.set(skew)

    def inbox(self, waiting: int, oldest: float) -> None:
        """Set the number of updates that wait, and the age of the oldest in seconds."""
        self._inbox.set(waiting)
        self._oldest.set(oldest)
