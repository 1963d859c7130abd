"""Which API keys are not asked with for a while, and until when. Times are monotonic, in seconds."""

from dataclasses import dataclass, field

from bot.domain.orders import Kind, Order, Phase

REFUSED_REST = 300.0  # until a refused key is tried again
LIVE_REST = 5.0  # the same where a number is rented under it: its code may come any moment


@dataclass(slots=True)
class KeyBackoff:
    _busy: dict[int, float] = field(default_factory=dict)  # key id → when it may be asked with again
    _tried: dict[int, float] = field(default_factory=dict)  # refused key → when it was tried last

    def wait(self, order: Order, now: float) -> float:
        """How long an order waits for its key; 0: not at all."""
        busy = self._busy.get(order.key_id, 0.0) - now
        if order.key_id not in self._tried:
            return max(busy, 0.0)
        return max(busy, self._tried[order.key_id] + refused_rest(order) - now, 0.0)

    def begin(self, order: Order, now: float) -> float:
        """The same for an order that asks at once if it may. One of them tries a refused key for all."""
        wait = self.wait(order, now)
        if wait <= 0 and order.key_id in self._tried:
            self._tried[order.key_id] = now
        return wait

    def busy(self, key_id: int, until: float) -> None:
        self._busy[key_id] = until

    def refuse(self, key_id: int, now: float) -> None:
        self._tried[key_id] = now

    def is_refused(self, key_id: int) -> bool:
        return key_id in self._tried

    def takes(self, key_id: int) -> bool:
        """It works. ``True``: that is news."""
        return self._tried.pop(key_id, None) is not None


def refused_rest(order: Order) -> float:
    live = order.kind is Kind.RENTAL and order.phase is not Phase.PROBLEM
    return LIVE_REST if live else REFUSED_REST
