"""Back-off of API keys: which are not used for a while, and until when. Times are monotonic, in seconds."""

from dataclasses import dataclass, field

from bot.domain.orders import Kind, Order, Phase

REFUSED_BACKOFF = 300.0  # seconds until a refused key is tried again
LIVE_BACKOFF = 5.0  # the same where a number is rented under it: its code may come any moment


@dataclass(slots=True)
class KeyBackoff:
    """Which keys were rate-limited, and until when, and which were refused, and when they were tried last."""

    _limited: dict[int, float] = field(default_factory=dict)  # key id → when it may be used again
    _refused: dict[int, float] = field(default_factory=dict)  # key id → when it was tried last

    def wait(self, order: Order, now: float) -> float:
        """The seconds an order waits for its key; 0: it may ask now."""
        limited = self._limited.get(order.key_id, 0.0) - now
        if order.key_id not in self._refused:
            return max(limited, 0.0)
        return max(limited, self._refused[order.key_id] + refused_backoff(order) - now, 0.0)

    def begin(self, order: Order, now: float) -> float:
        """As ``wait``, for an order that asks now if it may: one order tries a refused key for all."""
        wait = self.wait(order, now)
        if wait <= 0 and order.key_id in self._refused:
            self._refused[order.key_id] = now
        return wait

    def limit(self, key_id: int, until: float) -> None:
        """Note that a key is rate-limited."""
        self._limited[key_id] = until

    def refuse(self, key_id: int, now: float) -> None:
        """Note that a key was refused."""
        self._refused[key_id] = now

    def is_refused(self, key_id: int) -> bool:
        """Whether a key was refused and has not worked since."""
        return key_id in self._refused

    def restore(self, key_id: int) -> bool:
        """Note that a key works; whether it was refused before."""
        return self._refused.pop(key_id, None) is not None


def refused_backoff(order: Order) -> float:
    """The seconds until an order may try its refused key."""
    live = order.kind is Kind.RENTAL and order.phase is not Phase.PROBLEM
    return LIVE_BACKOFF if live else REFUSED_BACKOFF
