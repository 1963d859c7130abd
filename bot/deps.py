"""Dependencies: the frozen value that every action gets, built once in ``bot.application``."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.background import BackgroundWork
from bot.catalog.catalog import Catalog
from bot.clock import utc_now
from bot.db.engine import Database
from bot.db.vault import Vault
from bot.domain.customers import Customer
from bot.domain.prices import PriceBasis
from bot.domain.success import SuccessRate
from bot.domain.totp import Seed
from bot.key_locks import KeyLocks
from bot.market.client import Market
from bot.membership import Membership
from bot.question_pace import QuestionPace
from bot.search_memory import LinkMemory, SearchMemory, SeedMemory, WayBack
from bot.vitals import Vitals

EXPORTS_AT_ONCE = 2  # files of orders that are made; each may take as much memory as a file may be large


class Signal(asyncio.Event):
    """An event that other replicas hear of, too, when it is ``set``; ``wake`` is for this one alone."""

    tell: Callable[[], None] = staticmethod(lambda: None)

    def set(self) -> None:
        super().set()
        self.tell()

    def wake(self) -> None:
        super().set()


@dataclass(frozen=True)
class Wakeups:
    """How actions wake the loops: orders to track, pushes to send, doubts to settle, and keys."""

    orders: asyncio.Queue[int] = field(default_factory=asyncio.Queue)
    placed: asyncio.Queue[int] = field(default_factory=asyncio.Queue)  # of items that are accounts
    outbox: Signal = field(default_factory=Signal)
    doubts: asyncio.Queue[str] = field(default_factory=asyncio.Queue)  # nonces of drafts that became unsure
    paid: asyncio.Queue[int] = field(default_factory=asyncio.Queue)  # ids of API keys: something was bought
    plans: asyncio.Queue[int] = field(default_factory=asyncio.Queue)  # number plans to go on with
    rentals: asyncio.Queue[str] = field(default_factory=asyncio.Queue)  # drafts of numbers that changed
    series: asyncio.Event = field(default_factory=asyncio.Event)  # one was begun
    keys: Signal = field(default_factory=Signal)  # somebody connected
    shelf: asyncio.Event = field(default_factory=asyncio.Event)  # another replica read the catalogue
    broadcasts: Signal = field(default_factory=Signal)  # one is to be sent, or deleted
    unattended: Signal = field(default_factory=Signal)  # there may be work that nobody carries

    def signals(self) -> dict[str, Signal]:
        """What other replicas hear of, by the topic under which they do."""
        return {topic: signal for topic, signal in vars(self).items() if isinstance(signal, Signal)}


@dataclass
class CatalogAccount:
    """What is kept of the operator's account, that of ``catalog_key``: its currency, never its balance."""

    currency: str | None = None
    ask_at: float = 0.0  # monotonic: when it may be asked for


@dataclass
class PooledSuccess:
    """How the rentals of all who share that ended, by service and country, as it was ``counted_at`` a time.

    Whoever counts anew holds ``counting``.
    """

    rates: Mapping[tuple[str, str | None], SuccessRate] = field(default_factory=dict)
    counted_at: datetime | None = None
    counting: asyncio.Lock = field(default_factory=asyncio.Lock)


@dataclass(frozen=True)
class Deps:
    db: Database
    vault: Vault
    market: Market
    catalog: Catalog
    clock: Callable[[], datetime] = utc_now
    catalog_key: str = ""  # the operator's own, to read the catalogue with, and for guests to browse with
    catalog_account: CatalogAccount = field(default_factory=CatalogAccount)
    basis: PriceBasis = field(default_factory=PriceBasis)
    admin_ids: frozenset[int] = frozenset()  # the owners; see bot/actions/admin.py
    invite_only: bool = False  # strangers need an invitation
    vitals: Vitals = field(default_factory=Vitals)
    wakeups: Wakeups = field(default_factory=Wakeups)
    hide: Callable[[str], None] = lambda _secret: None  # keeps a key that was unsealed out of the log
    ended: Callable[[str], None] = lambda _outcome: None  # counts what became of a purchase
    given_up: Callable[[], None] = lambda: None  # counts a message that is not sent any more
    membership: Membership = field(default_factory=Membership)
    key_locks: KeyLocks = field(default_factory=KeyLocks)
    claimed: dict[str, int] = field(default_factory=dict)  # nonces of drafts that are carried → by which life
    carried_lists: set[str] = field(default_factory=set)  # nonces of the lists that are ordered here
    pace: QuestionPace = field(default_factory=QuestionPace)
    background: BackgroundWork = field(default_factory=BackgroundWork)
    searches: SearchMemory = field(default_factory=SearchMemory)
    links: LinkMemory = field(default_factory=LinkMemory)
    seeds: SeedMemory[Seed] = field(default_factory=SeedMemory)
    way_back: WayBack = field(default_factory=WayBack)
    pooled_success: PooledSuccess = field(default_factory=PooledSuccess)
    exports: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(EXPORTS_AT_ONCE))

    def price_per(self, entity_type: str, customer: Customer) -> int:
        """How many units a ``rate`` is for: as this customer's charges showed, else as the operator set."""
        learned = customer.smm_per if entity_type == "smm" else customer.product_per
        return learned or self.basis.price_per(entity_type)

    def learned(self, entity_type: str, customer: Customer) -> bool:
        """Whether real charges spoke against the operator's setting."""
        return self.price_per(entity_type, customer) != self.basis.price_per(entity_type)
