"""How often rented numbers got a code, and how soon: the figures, and what they allow to be said. Pure."""

from dataclasses import dataclass
from datetime import timedelta

POOLED_DAYS = timedelta(days=14)
FEWEST_RENTALS, FEWEST_CUSTOMERS = 20, 5  # that pooled figures may speak of: none is one customer's own


@dataclass(frozen=True, slots=True)
class SuccessRate:
    """What became of ended rentals. ``wait``: from the order to the first code, of those that got one."""

    rentals: int
    received: int
    wait: timedelta | None

    @property
    def percent(self) -> int:
        """The share that got a code; 100 only where all did."""
        return self.received * 100 // self.rentals


@dataclass(frozen=True, slots=True)
class ServiceRate:
    """The rate of one service in one country."""

    service: str
    country: str | None  # its ISO code, where it is known
    rate: SuccessRate
    country_name: str = ""  # in the customer's language
    flag: str = ""


def likeliest(rate: SuccessRate | None) -> float:
    """The sort key of offers by chance: the best first, and those of which nothing is known last."""
    return 1.0 if rate is None else -rate.received / rate.rentals
