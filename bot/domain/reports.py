"""Reports of a problem with an order for the marketplace's support: which problems, what a report holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.order_history import Observation
from bot.domain.orders import Kind, Order, Phase


class Problem(StrEnum):
    """What may be wrong with an order; the value is what its button carries, and the name in its text."""

    NOT_DELIVERED = "undelivered"
    SOME_INVALID = "invalid"
    NOT_AS_DESCRIBED = "different"
    PARTIAL = "partial"
    REFILL = "refill"
    CANCEL = "cancel"
    NO_CODE = "code"
    CHARGE = "charge"


WISHES = frozenset((Problem.REFILL, Problem.CANCEL))  # which the API has no action for


@dataclass(frozen=True, slots=True)
class Allowed:
    """What the item of an order allows, as far as the catalogue tells."""

    refill: bool = False
    cancel: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """A delivered account that a report names: its place among all, and its login, never the rest."""

    number: int
    login: str


@dataclass(frozen=True, slots=True)
class Report:
    """All that the text for the support is made of; nothing in it is a secret.

    ``shop`` and ``english_name``, the item's, are empty where they are not known; ``mask`` is the API key as
    it may be shown.
    """

    order: Order
    problem: Problem
    history: tuple[Observation, ...]
    mask: str
    shop: str = ""
    english_name: str = ""
    accounts: tuple[Account, ...] = ()


def problems(order: Order, allowed: Allowed) -> tuple[Problem, ...]:
    """The problems that an order of this kind can have, in the order in which they are offered."""
    return tuple(_problems(order, allowed))


def _problems(order: Order, allowed: Allowed) -> Iterator[Problem]:
    if order.kind is Kind.RENTAL:
        yield Problem.NO_CODE
    else:
        yield Problem.NOT_DELIVERED
        if order.kind is Kind.PRODUCT:
            yield Problem.SOME_INVALID
        yield Problem.NOT_AS_DESCRIBED
        yield Problem.PARTIAL
        if allowed.refill:
            yield Problem.REFILL
        if allowed.cancel and order.phase is Phase.ACTIVE:
            yield Problem.CANCEL
    yield Problem.CHARGE
