"""A purchase: the draft with its states, the verdict on a doubt, and the offer that is confirmed."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from bot.domain.links import LinkWarning, asked_about, is_news
from bot.domain.orders import Kind
from bot.domain.prices import ExceededLimit
from bot.market.models import Balance, Variant

DRAFT_LIFETIME = timedelta(minutes=15)  # how long a confirmation buys at once; later it is asked once more


class DraftState(StrEnum):
    """The states of a draft, from its confirmation to its outcome. Only ``DRAFT`` may still be confirmed."""

    DRAFT = "draft"
    CANCELLED = "cancelled"
    PREPARED = "prepared"  # claimed by one tap; nothing was sent
    SENDING = "sending"  # committed just before the first byte leaves
    PLACED = "placed"
    REFUSED = "refused"  # the marketplace answered no
    NOT_SENT = "not_sent"  # surely never left this machine
    UNSURE = "unsure"  # left, and no usable answer came back


class Verdict(StrEnum):
    """What the balance showed of an ``UNSURE`` draft."""

    NOT_CHARGED = "not_charged"
    CHARGED = "charged"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Draft:
    """A purchase, from its confirmation screen on. ``nonce`` is all that its buttons carry."""

    nonce: str
    customer: int
    key_id: int
    kind: Kind
    item: str  # the service number, or the project id of a rental
    title: str
    quantity: int
    rate: Decimal
    estimate: Decimal
    created_at: datetime
    expires_at: datetime
    state: DraftState = DraftState.DRAFT
    link: str | None = None
    country: str | None = None  # of a rental: the short code, such as ``us``
    phone: str | None = None  # of a rental: the number to reuse, in international form
    phone_given: str | None = None  # the same as the API wrote it, which is how it wants it back
    auto_delivery: bool | None = None
    message_id: int | None = None  # the confirmation in the chat, which becomes the order's card
    balance_before: Decimal | None = None
    balance_after: Decimal | None = None
    words: str | None = None  # the marketplace's own reason, or the cause of the doubt
    sent_at: datetime | None = None
    verdict: Verdict | None = None
    price_per: int = 1  # how many units ``rate`` is for
    above_limits: bool = False  # the customer was told that it exceeds a limit of theirs
    currency: str | None = None  # of the account that pays, if it tells one
    at_rate: int | None = None  # units surely at that rate, where another variant may deliver the rest
    verdict_message_id: int | None = None  # what told the verdict
    asked_about: str = ""  # the warnings about its link that the customer was asked about once more
    batch: str | None = None  # the nonce of the list that it is a line of; no button carries its own

    @property
    def open(self) -> bool:
        """Whether another variant may fill it, at another price: the estimate is no total then."""
        return self.at_rate is not None

    @property
    def surely_at_rate(self) -> int:
        """The units that are surely at the rate: all of them, unless another variant may deliver the rest."""
        return self.quantity if self.at_rate is None else self.at_rate

    @property
    def total(self) -> Decimal | None:
        """The estimated total; ``None`` where another variant may fill it."""
        return None if self.open else self.estimate


@dataclass(frozen=True, slots=True)
class Shortfall:
    """What a balance lacks for a draft; the least of it, where the total is not certain.

    ``fewer`` units are covered; ``None`` where that is fewer than may be ordered.
    """

    draft: Draft
    balance: Balance
    missing: Decimal
    fewer: int | None


@dataclass(frozen=True, slots=True)
class Offer:
    """What is to be confirmed: a draft, and what was found when it was quoted.

    ``moved`` names what changed since ``before``, the draft that it replaces: ``price``, or ``variant`` where
    fewer units are surely of the first one. ``instead``: so many have a total, where the quantity has none.
    """

    draft: Draft
    balance: Balance
    variants: tuple[Variant, ...] = ()
    moved: tuple[str, ...] = ()
    above: tuple[ExceededLimit, ...] = ()  # the customer's own limits that it exceeds, or may exceed
    warnings: tuple[LinkWarning, ...] = ()  # what speaks against its link
    learned: bool = False  # the price is for so many units as real charges showed, not as the operator set
    instead: int | None = None
    payer: str | None = None  # the mask of the key that pays, where the customer has more than one
    before: Draft | None = None

    def asks_more_than(self, confirmed: Draft) -> bool:
        """Whether there is something to be asked about once more that ``confirmed`` was not."""
        above = bool(self.above) and not confirmed.above_limits
        return above or is_news(self.warnings, confirmed.asked_about)

    def asked_once_more(self) -> Draft:
        """The draft of the second question, whose answer holds."""
        return replace(self.draft, above_limits=bool(self.above), asked_about=asked_about(self.warnings))
