"""Batches: many orders that are confirmed at once, as a list of typed lines."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from bot.domain.drafts import Draft, DraftState, Verdict
from bot.domain.links import LinkWarning
from bot.domain.orders import Order
from bot.domain.prices import ExceededLimit

MOST_LINES = 100  # good ones; with many more of any kind it is no list of orders
MOST_TYPED = 500
LARGEST_LIST = 100_000  # bytes of a file
LONGEST_MESSAGE = 4_000  # UTF-16 units: Telegram cuts a text that is longer than 4,096
PREVIEW_LIFETIME = timedelta(minutes=15)  # how long a preview can be confirmed; later it is made anew
LINE_LIFETIME = timedelta(days=365)  # how long a line of a batch may wait for its turn


class LineProblem(StrEnum):
    """Why a line cannot be ordered. The first ones need nothing but the line, the others the catalogue."""

    ITEM = "item"  # it does not begin with an item's number
    QUANTITY = "quantity"  # not a whole number above zero
    NO_QUANTITY = "no-quantity"
    TWO_QUANTITIES = "two-quantities"
    LINK = "link"  # not a whole link
    NO_LINK = "no-link"
    TWO_LINKS = "two-links"
    BLANK_IN_LINK = "blank-in-link"
    FOURTH_FIELD = "fourth-field"
    COMMA = "comma"  # it may separate fields, or thousands
    BLANKS = "blanks"  # they may separate fields, or thousands
    UNCLEAR = "unclear"

    NO_ITEM = "no-item"  # no such item
    NEEDS_MORE = "needs-more"  # than a link and a quantity
    SOLD_OUT = "sold-out"
    RANGE = "range"  # not within the least and the most
    STOCK = "stock"  # less is left than all lines of the item together ask for
    EMAIL = "email"  # a product is delivered to an e-mail address, not to a link
    OPEN_TOTAL = "open-total"  # another variant may fill it, at another price
    NOT_ASKED = "not-asked"  # the marketplace did not answer for it

    TWICE = "twice"  # the same as an earlier line
    ACTIVE = "active"  # an order for the same link is under way

    @property
    def duplicate(self) -> bool:
        """Whether it can be ordered all the same, if that is wanted."""
        return self in (LineProblem.TWICE, LineProblem.ACTIVE)


@dataclass(frozen=True, slots=True)
class TypedOrder:
    """What a line asks for. No ``quantity``: there is only one. ``destination``: a link, or an e-mail."""

    service: int
    quantity: int | None = None
    destination: str | None = None

    def __str__(self) -> str:
        quantity = None if self.quantity is None else str(self.quantity)
        return " | ".join(part for part in (str(self.service), self.destination, quantity) if part)


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line of a list, by its number in it: the order it asks for, or what is wrong with it."""

    number: int
    text: str
    asks: TypedOrder | LineProblem


@dataclass(frozen=True, slots=True)
class TypedList:
    """The lines of a list that say something; ``header`` was skipped."""

    lines: tuple[TypedLine, ...]
    header: bool = False


class BatchState(StrEnum):
    """The states of a batch. Lines are ordered while it is ``RUNNING`` alone."""

    PREVIEW = "preview"
    CANCELLED = "cancelled"  # before anything was ordered
    RUNNING = "running"
    STOPPING = "stopping"  # the line under way comes to its end
    PAUSED = "paused"  # until its customer says that it goes on
    DONE = "done"


class Pause(StrEnum):
    """Why a batch is paused."""

    STOPPED = "stopped"  # by its customer
    RESTARTED = "restarted"  # the bot was
    DOUBT = "doubt"  # what became of a purchase under this key is not known yet
    MONEY = "money"  # the balance does not cover the next line
    KEY = "key"  # the API key does not work
    BUSY = "busy"  # the marketplace is asked too often
    UNREACHABLE = "unreachable"
    PRICE = "price"  # of the next line rose
    LIMIT = "limit"  # the next line exceeds a limit of the customer's own
    FAULT = "fault"  # our own
    MAINTENANCE = "maintenance"  # nothing may be bought; it goes on by itself


@dataclass(frozen=True, slots=True)
class Batch:
    """A list of orders. ``nonce`` is what its buttons carry, with the ``version`` of what they show.

    ``total`` is what its lines may cost, as it was confirmed.
    """

    nonce: str
    customer: int
    key_id: int
    state: BatchState
    version: int
    total: Decimal
    balance: Decimal  # before
    created_at: datetime
    quoted_at: datetime
    currency: str | None = None
    header: bool = False  # a first line without an order was skipped
    with_duplicates: bool = False
    pause: Pause | None = None
    message_id: int | None = None  # of the preview, which becomes the progress
    news_message_id: int | None = None  # of what tells that it paused or ended

    @property
    def under_way(self) -> bool:
        """Whether lines are being ordered."""
        return self.state in (BatchState.RUNNING, BatchState.STOPPING)


class Outcome(StrEnum):
    """What became of a line."""

    LEFT_OUT = "left-out"  # it cannot be ordered, or is there twice
    QUEUED = "queued"
    UNDER_WAY = "under-way"
    PLACED = "placed"
    REFUSED = "refused"
    DOUBT = "doubt"  # sent, without a usable answer
    NOT_CHARGED = "not-charged"  # a doubt that was judged


_OUTCOMES = {
    DraftState.DRAFT: Outcome.QUEUED,
    DraftState.PREPARED: Outcome.UNDER_WAY,
    DraftState.SENDING: Outcome.UNDER_WAY,
    DraftState.PLACED: Outcome.PLACED,
    DraftState.UNSURE: Outcome.DOUBT,
}


@dataclass(frozen=True, slots=True)
class BatchLine:
    """A line of a batch. ``lowest`` and ``highest`` belong to some problems.

    ``draft``: its purchase, if it is to be ordered. ``before``: the draft that this one replaces, where the
    customer is asked about a new price. ``order``: what came of it.
    """

    number: int
    text: str
    problem: LineProblem | None = None
    lowest: int | None = None
    highest: int | None = None
    draft: Draft | None = None
    before: Draft | None = None
    order: Order | None = None

    @property
    def outcome(self) -> Outcome:
        """What became of it."""
        if self.draft is None:
            return Outcome.LEFT_OUT
        if self.draft.verdict is Verdict.NOT_CHARGED:
            return Outcome.NOT_CHARGED
        return _OUTCOMES.get(self.draft.state, Outcome.REFUSED)

    @property
    def cost(self) -> Decimal:
        """What it cost as far as is known: the charge, else the estimate; also where it is in doubt."""
        if self.draft is None or self.outcome not in (Outcome.PLACED, Outcome.DOUBT):
            return Decimal(0)
        charge = self.order.charged if self.order is not None else None
        return self.draft.estimate if charge is None else charge


@dataclass(frozen=True, slots=True)
class Progress:
    """A batch with its lines, as far as it has come. ``waits``: for the verdict on a doubt."""

    batch: Batch
    lines: tuple[BatchLine, ...]
    waits: bool = False

    def count(self, *outcomes: Outcome) -> int:
        """How many lines came to this."""
        return sum(line.outcome in outcomes for line in self.lines)

    @property
    def spent(self) -> Decimal:
        """What was spent, as far as is known."""
        return sum((line.cost for line in self.lines), Decimal(0))

    @property
    def last(self) -> BatchLine | None:
        """The last line that something came of."""
        done = (Outcome.LEFT_OUT, Outcome.QUEUED)
        return next((line for line in reversed(self.lines) if line.outcome not in done), None)

    @property
    def next(self) -> BatchLine | None:
        """The line whose turn it is."""
        return next((line for line in self.lines if line.outcome is Outcome.QUEUED), None)


@dataclass(frozen=True, slots=True)
class BatchPreview:
    """What is to be confirmed: a batch, the limits it exceeds, and which key pays of several.

    ``elsewhere``: the numbers of lines whose links lead to another platform than their items are for.
    """

    batch: Batch
    lines: tuple[BatchLine, ...]
    above: tuple[ExceededLimit, ...] = ()
    payer: str | None = None
    elsewhere: tuple[tuple[int, LinkWarning], ...] = ()

    @property
    def dearest(self) -> Draft | None:
        """The line with the highest price; ``None``: none can be ordered."""
        good = (line.draft for line in self.lines if line.draft is not None)
        return max(good, key=lambda draft: draft.rate, default=None)

    @property
    def good(self) -> int:
        """How many lines would be ordered."""
        return sum(line.draft is not None for line in self.lines)

    @property
    def problems(self) -> tuple[BatchLine, ...]:
        """The lines that cannot be ordered."""
        return tuple(line for line in self.lines if line.problem and not line.problem.duplicate)

    @property
    def duplicates(self) -> int:
        """How many lines are there twice, or are under way, be they left out or not."""
        return sum(line.problem is not None and line.problem.duplicate for line in self.lines)

    @property
    def missing(self) -> Decimal:
        """What the balance lacks."""
        return max(self.batch.total - self.batch.balance, Decimal(0))
