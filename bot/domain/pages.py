"""How many rows a screen shows, and how many screens rows take."""

from dataclasses import dataclass

from bot.domain.drafts import Draft
from bot.domain.orders import Order

PAGE = 8  # rows on one screen


def pages_of(total: int) -> int:
    """How many pages so many rows take: one at least."""
    return max(-(-total // PAGE), 1)


@dataclass(frozen=True, slots=True)
class OrderPage:
    """``doubts``: purchases whose order is not known; they stand before all others."""

    rows: tuple[Order, ...]
    page: int
    pages: int
    total: int
    filter: str
    words: str
    doubts: tuple[Draft, ...] = ()
