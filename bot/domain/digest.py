"""The daily digest: what 24 hours brought to a customer."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Digest:
    """What a customer is told once a day.

    ``spent`` is in the account's ``currency``; ``None``: what some purchase will cost is not known.
    ``balance``: ``None`` where the marketplace did not tell it.
    """

    delivered: int  # orders
    waiting: int  # orders that a person delivers
    doubts: int
    spent: Decimal | None
    currency: str | None = None
    balance: Decimal | None = None

    @property
    def tells(self) -> bool:
        """Whether there is something to tell: a new doubt counts as spent, an old one is no news."""
        return bool(self.delivered or self.waiting) or self.spent != 0
