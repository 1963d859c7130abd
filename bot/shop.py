"""The frozen value every action gets: what there is to work with, built once in ``app.py``."""

import asyncio
import hashlib
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.catalog.snapshot import Catalog
from bot.db.customers import Customer
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

    def of(self, entity_type: str) -> int:
        return self.smm if entity_type == "smm" else self.product


class Turns:
    """One money call per API key at a time; its lock stays, as small as it is."""

    def __init__(self) -> None:
        self._locks: dict[int, asyncio.Lock] = {}

    def of(self, key_id: int) -> asyncio.Lock:
        return self._locks.setdefault(key_id, asyncio.Lock())


class Phrases:
    """What customers searched for, where it is too long for a button, under a mark that is not.

    It is kept in memory: a button from before a restart carries the first words, which find much the same.
    """

    MOST = 10_000

    def __init__(self) -> None:
        self._kept: dict[tuple[int, str], str] = {}

    def keep(self, customer: int, words: str) -> str:
        mark = hashlib.sha256(words.encode()).hexdigest()[:6]
        self._kept.pop((customer, mark), None)
        self._kept[customer, mark] = words
        while len(self._kept) > self.MOST:
            del self._kept[next(iter(self._kept))]
        return mark

    def find(self, customer: int, mark: str) -> str | None:
        return self._kept.get((customer, mark))


_BEGUN: ContextVar[list[asyncio.Task[None]] | None] = ContextVar("errands begun", default=None)


class Errands:
    """Work that outlives the update that asked for it: its customer can go on meanwhile.

    The end of the process waits for it, and never cancels one ``while_money_moves``.
    """

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._spending: set[asyncio.Task[None] | None] = set()

    def start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        if (begun := _BEGUN.get()) is not None:
            begun.append(task)

    @contextmanager
    def noted(self) -> Iterator[list[asyncio.Task[None]]]:
        """The errands that are started within, by whomever."""
        begun: list[asyncio.Task[None]] = []
        token = _BEGUN.set(begun)
        try:
            yield begun
        finally:
            _BEGUN.reset(token)

    @contextmanager
    def while_money_moves(self) -> Iterator[None]:
        task = asyncio.current_task()
        self._spending.add(task)
        try:
            yield
        finally:
            self._spending.discard(task)

    async def drain(self, patience: float, db: Database) -> None:
        """Let all come to their end; after ``patience`` seconds cancel those that move no money."""
        tasks = set(self._tasks)
        if tasks:
            await asyncio.wait(tasks, timeout=patience)
        await db.end(tasks - self._spending)
        await asyncio.gather(*tasks, return_exceptions=True)


@dataclass(frozen=True)
class Shop:
    db: Database
    vault: Vault
    market: Market
    catalog: Catalog
    clock: Callable[[], datetime] = utc_now
    catalog_key: str = ""  # the operator's own, to read the catalogue with
    basis: PriceBasis = field(default_factory=PriceBasis)
    news: News = field(default_factory=News)
    hide: Callable[[str], None] = lambda _secret: None  # keeps a key that was unsealed out of the log
    ended: Callable[[str], None] = lambda _outcome: None  # counts what became of a purchase
    turns: Turns = field(default_factory=Turns)
    errands: Errands = field(default_factory=Errands)
    phrases: Phrases = field(default_factory=Phrases)

    def price_per(self, entity_type: str, customer: Customer) -> int:
        """How many units a ``rate`` is for: as this customer's charges showed, else as the operator set."""
        learned = customer.smm_per if entity_type == "smm" else customer.product_per
        return learned or self.basis.of(entity_type)

    def learned(self, entity_type: str, customer: Customer) -> bool:
        """Whether real charges spoke against the operator's setting."""
        return self.price_per(entity_type, customer) != self.basis.of(entity_type)
