"""Values of the screens of renting: services, countries, offers, and how many numbers an order takes."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from bot.domain.orders import Order
from bot.domain.success import SuccessRate

T = TypeVar("T")

FEWEST_NUMBERS, MOST_NUMBERS = 1, 10  # in one order, as ``add_sms`` takes them


@dataclass(frozen=True, slots=True)
class SmsService:
    """A service, such as Telegram, that numbers can be rented for; prices are in the account's currency."""

    key: str
    name: str
    countries: int
    cheapest: Decimal  # in any country


@dataclass(frozen=True, slots=True)
class SmsCountry:
    """A country that numbers can be rented in."""

    code: str  # as the projects name it, such as ``us``
    name: str
    flag: str
    count: int  # services


@dataclass(frozen=True, slots=True)
class RentOffer:
    """Numbers of one country for one service: a project, as the API calls it (``sms_projects``)."""

    project_id: str
    service: str
    service_key: str
    country: str
    country_name: str
    price: Decimal
    flag: str
    tier: int = 1  # of several prices for the same service in the same country, the lowest first
    tiers: int = 1
    iso_code: str | None = None  # of the country, as rentals keep it
    worked: SuccessRate | None = None  # of this bot's customers, where that may be told


@dataclass(frozen=True, slots=True)
class RentPage(Generic[T]):
    """A page of services, countries or offers."""

    rows: tuple[T, ...]
    page: int
    pages: int
    total: int
    title: str = ""
    words: str = ""  # what was typed to find them
    by_chance: bool | None = (
        None  # offers that stand by what worked, not by price; ``None``: nothing is known
    )


@dataclass(frozen=True, slots=True)
class SearchedBeside:
    """What a search found beside items; ``rental_meant``: its words say so."""

    services: tuple[SmsService, ...] = ()
    order: Order | None = None
    rental_meant: bool = False
