"""Customers, their API keys as they may be shown, and their preferences."""

from dataclasses import dataclass
from decimal import Decimal

from bot.domain.prices import Limit

MASKED_TAIL = 4


@dataclass(frozen=True, slots=True)
class Customer:
    id: int  # the Telegram id, and that of the private chat
    language: str
    active_key: int | None
    status_pushes: bool = True
    watch_pushes: bool = True
    in_stock_only: bool = False
    sort: str = "name"
    delivery: str = "any"
    order_limit: Decimal | None = None
    day_limit: Decimal | None = None
    smm_per: int | None = None
    product_per: int | None = None
    currency: str | None = None  # of the account behind the active key, if it told one

    @property
    def limits(self) -> dict[Limit, Decimal | None]:
        return {Limit.ORDER: self.order_limit, Limit.DAY: self.day_limit}


@dataclass(frozen=True, slots=True)
class StoredKey:
    id: int
    mask: str
    works: bool
    active: bool


def masked(key: str) -> str:
    return "••••" + key[-MASKED_TAIL:]
