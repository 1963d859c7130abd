"""Simulated orders for goods: progress is a function of the time since the order was placed."""

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sandbox.market.accounts import account, secrets_in
from sandbox.market.goods import Good
from sandbox.market.listing import amount, in_currency

SMM_SECONDS = 40.0
MANUAL_SECONDS = 120.0
FAIL_SECONDS = 10.0
SHORT_SHARE = 0.6
"""Which part of an SMM order is filled before its supplier gives up."""


@dataclass(slots=True)
class Order:
    """One order. ``portions`` says how many units are delivered how many seconds after it was placed."""

    number: int
    key: str
    good: Good
    quantity: int
    unit: Decimal
    placed: datetime
    portions: tuple[tuple[float, int], ...]
    start_count: int
    by_hand: int = field(default=0)
    stopped: int | None = field(default=None)
    """Units delivered when the order was cancelled; the rest was refunded."""
    currency: str = field(default="USD")

    @property
    def smm(self) -> bool:
        return self.good.shelf.kind == "smm"

    def delivered(self, now: datetime) -> int:
        if self.stopped is not None:
            return self.stopped
        passed = (now - self.placed).total_seconds()
        arrived = self._grown(passed) if self.smm else sum(n for after, n in self.portions if passed >= after)
        return min(self.quantity, max(self.by_hand, arrived))

    def _grown(self, passed: float) -> int:
        (whole, count) = self.portions[0]
        return count if passed >= whole else int(count * passed / whole)

    def status(self, now: datetime) -> str:
        delivered = self.delivered(now)
        if delivered >= self.quantity:
            return "Completed"
        if self.stopped is not None:
            return "Partial" if delivered else "Canceled"
        return "In progress"

    def final(self, now: datetime) -> bool:
        return self.status(now) != "In progress"

    def charge(self) -> Decimal:
        return self.unit * (self.quantity if self.stopped is None else self.stopped)

    def stop(self, at: datetime) -> Decimal:
        """Cancels what is not delivered; the money to give back."""
        paid = self.charge()
        self.stopped = self.delivered(at)
        return paid - self.charge()

    def told(self, now: datetime, *, other_words: bool) -> dict[str, Any]:
        """The answer of ``status``."""
        delivered = self.delivered(now)
        told: dict[str, Any] = {
            "status": self._other_word(now) if other_words else self.status(now),
            "charge": amount(self.charge()),
            "start_count": self.start_count,
            "remains": self.quantity - delivered,
        } | in_currency(self.currency)
        if not self.smm:
            told["entityType"] = "product"
        told["autoDelivery"] = self.good.auto
        if not self.smm and delivered:
            told["accounts"] = [
                account(self.good.line(position), self.number, position) for position in range(delivered)
            ]
        return told

    def secrets(self, now: datetime) -> list[str]:
        """What of the accounts delivered nobody else should read, value by value."""
        if self.smm:
            return []
        return [
            secret
            for position in range(self.delivered(now))
            for secret in secrets_in(self.good.line(position), self.number, position)
        ]

    def _other_word(self, now: datetime) -> str:
        word = self.status(now)
        if word == "In progress":
            return "Processing" if self.delivered(now) else "Pending"
        return {"Completed": "completed", "Canceled": "Cancelled"}.get(word, word)


def regressed(told: dict[str, Any]) -> dict[str, Any]:
    """An answer older than the one before: an unknown status, more left, fewer accounts in another order."""
    changed = {"status": "Queued", "remains": told["remains"] + 7}
    if "accounts" in told:
        changed["accounts"] = told["accounts"][::-1][1:]
    return told | changed


def place(
    number: int, key: str, good: Good, quantity: int, *, unit: Decimal, now: datetime, pace: float
) -> Order:
    """Make an order, with its deliveries decided beforehand; ``pace`` stretches every wait (0 is at once)."""
    chance = random.Random(number)
    portions = tuple((seconds * pace, count) for seconds, count in _portions(good, quantity, chance))
    start = chance.randint(40, 9_000) if good.shelf.kind == "smm" else 0
    return Order(number, key, good, quantity, unit, now, portions, start)


def cancelled_at(order: Order, pace: float) -> datetime | None:
    """When the supplier will cancel the order by itself, if it will."""
    seconds = {"fails": FAIL_SECONDS, "short": SMM_SECONDS}.get(order.good.delivery)
    return None if seconds is None else order.placed + timedelta(seconds=seconds * pace)


def _portions(good: Good, quantity: int, chance: random.Random) -> tuple[tuple[float, int], ...]:
    if good.shelf.kind == "smm":
        return ((SMM_SECONDS, int(quantity * SHORT_SHARE) if good.delivery == "short" else quantity),)
    if good.delivery == "manual":
        return ((MANUAL_SECONDS, quantity),)
    if good.delivery == "portions":
        third = quantity // 3
        return ((5.0, third), (15.0, third), (30.0, quantity - 2 * third))
    if good.delivery == "fails":
        return ()
    return ((chance.uniform(4, 8), quantity),)
