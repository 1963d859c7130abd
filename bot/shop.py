"""The frozen value every action gets: what there is to work with, built once in ``app.py``."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal

from bot.catalog.snapshot import Catalog
from bot.db.engine import Database
from bot.db.vault import Vault
from bot.market.client import Market


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class News:
    """How actions wake the loops: orders to watch, and a full outbox."""

    orders: asyncio.Queue[int] = field(default_factory=asyncio.Queue)
    outbox: asyncio.Event = field(default_factory=asyncio.Event)
    doubts: asyncio.Queue[str] = field(default_factory=asyncio.Queue)  # nonces of drafts that became unsure
    keys: asyncio.Event = field(default_factory=asyncio.Event)  # somebody connected


@dataclass(frozen=True)
class PriceBasis:
    """How many units a ``rate`` is for (the document says 1)."""

    smm: int = 1
    product: int = 1


class Turns:
    """One money call per API key at a time; its lock stays, as small as it is."""

    def __init__(self) -> None:
        self._locks: dict[int, asyncio.Lock] = {}

    def of(self, key_id: int) -> asyncio.Lock:
        return self._locks.setdefault(key_id, asyncio.Lock())

    def busy(self) -> bool:
        """Whether money may be moving right now."""
        return any(lock.locked() for lock in self._locks.values())


@dataclass(frozen=True)
class Shop:
    db: Database
    vault: Vault
    market: Market
    catalog: Catalog
    clock: Callable[[], datetime] = utc_now
    basis: PriceBasis = field(default_factory=PriceBasis)
    news: News = field(default_factory=News)
    hide: Callable[[str], None] = lambda _secret: None  # keeps a key that was unsealed out of the log
    turns: Turns = field(default_factory=Turns)

    def estimate(self, entity_type: str, rate: Decimal, quantity: int) -> Decimal:
        """The documented rule, rate × quantity, over the operator's basis."""
        return rate * quantity / (self.basis.smm if entity_type == "smm" else self.basis.product)
