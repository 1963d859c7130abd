"""Simulates the HStockPlus API: validates requests, injects faults on demand, records every purchase.

Well-known goods, by service number:

    1  Instagram Followers, SMM, 0.0005, 100-10,000     7  long name with HTML
    2  Gmail Account - USA, 0.85, 1-50, 50 in stock     8  a single one in stock
    3  delivered by hand (two minutes, or the panel)    9  expensive: 500.00
    4  out of stock                                    10  bulk: up to 5,000 accounts at 0.0025
    5  variants: above 3 units the second at 15.00     11  cancelled by its supplier after ten seconds
    6  delivered in three portions                     12  SMM, filled to 60 %, then Partial

The phone project ``Demo: the code never comes`` (us, gb) expires after 90 seconds and is paid back.
"""

from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from aiohttp import web

from sandbox.market import odd_answers
from sandbox.market.assortment import SHELVES
from sandbox.market.books import Books, Customer, LedgerEntry
from sandbox.market.catalogue import Catalogue
from sandbox.market.faults import Fault, FaultQueue
from sandbox.market.form import Form, Quirks, Refusal, whole
from sandbox.market.listing import Listing, amount, in_currency
from sandbox.market.orders import regressed
from sandbox.market.phones import Project, projects, told_countries, told_project
from sandbox.market.sales import Sales
from sandbox.market.translations import language
from sandbox.market.web import Answer, market_app
from sandbox.notifier import PATIENCE, Notifier
from sandbox.observer import Observer, ignore

ANNA = "demo-key-anna-c3Vq9TzK1mXw8RbE6sHj7fA2"
BEN = "demo-key-ben-Yp6Ld0HsQ2vNj4Ug9kB5xWt3c8D1"
ACTIONS = (
    "categories", "subcategory_info", "shops", "products", "services", "inventory", "add", "status",
    "balance", "sms_projects", "sms_countries", "add_sms", "sms_code", "sms_status",
)  # fmt: skip
REMEMBERED_CALLS = 200_000


@dataclass(frozen=True, slots=True)
class Call:
    """One request as it arrived; ``params`` without the key, ``key`` for judging who asked."""

    action: str
    params: dict[str, str]
    key: str
    at: datetime


class MarketSim:
    """The simulator's state and actions. ``clock`` gives the time; ``pace`` scales every wait (0: none)."""

    def __init__(
        self,
        *,
        items: int = 400,
        subcategories: int = len(SHELVES),
        seed: int = 1,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        quirks: Quirks | None = None,
        pace: float = 1.0,
    ) -> None:
        self.clock = clock
        self.quirks = quirks or Quirks()
        self.catalogue = Catalogue(items, seed, subcategories)
        self.projects = projects()
        self.withdrawn: set[str] = set()  # ids of projects that are not on offer at the moment
        self.books = Books()
        self.sales = Sales(self.books, self.quirks, pace)
        self.faults = FaultQueue(ACTIONS)
        self.calls: deque[Call] = deque(maxlen=REMEMBERED_CALLS)
        self.counts: Counter[str] = Counter()
        self.notifier = Notifier()
        self.observer: Observer = ignore
        self._odd = False
        self._recent: dict[str, deque[datetime]] = {}
        self._listing = Listing(self.catalogue, self.quirks)
        self._actions = self._action_table()
        self.join("Anna", Decimal("100.00"), key=ANNA)
        self.join("Ben", Decimal("3.50"), key=BEN)

    @property
    def keys(self) -> dict[str, Customer]:
        return self.books.customers

    @property
    def ledger(self) -> list[LedgerEntry]:
        """Every accepted purchase, oldest first."""
        return self.books.ledger

    def join(self, name: str, balance: Decimal, *, key: str) -> Customer:
        """Opens an account."""
        customer = Customer(key, name, balance)
        self.books.customers[key] = customer
        return customer

    def fail(
        self, action: str, fault: str, times: int = 1, *, seconds: float | None = None, key: str | None = None
    ) -> None:
        """Injects a fault into the next ``times`` requests of an action (``*``: any); 0: until it is cleared.

        ``fault`` is one of ``faults.FAULTS``, ``error:<text>``, or ``error_after:<text>`` for one that
        is carried out and answered with these words all the same. ``seconds`` is how long it hangs, the pause
        between two bytes of ``slow``, or the ``Retry-After`` of ``rate_limit`` (0 leaves the header out).
        ``key`` restricts it to one customer. What hangs goes on when the faults are cleared.
        """
        self.faults.add(Fault(action, fault, times, seconds, key))

    def app(self) -> web.Application:
        """``POST /api/v2``, to be served alone or mounted under a prefix."""
        return market_app(self)

    def arrive(self, form: Form) -> None:
        """Notes a request, whatever becomes of it."""
        action = form.text("action")
        self.counts[action] += 1
        self.calls.append(Call(action, form.without_key(), form.text("key"), self.clock()))
        self.notifier.notify()
        self.observer(action, "arrived")

    async def gets_call(self, action: str, key: str, *, within: float = PATIENCE) -> Call:
        """Wait for a request under that key; one that is among the remembered ``calls`` counts."""

        def asked() -> Call | None:
            return next((call for call in self.calls if (call.action, call.key) == (action, key)), None)

        return await self.notifier.until(asked, within)

    def answer(self, form: Form) -> Answer:
        """Carries one request out."""
        answer = self._answered(form)
        self.observer(form.text("action"), "carried out")
        return answer

    def _answered(self, form: Form) -> Answer:
        self.books.settle(self.clock())
        customer = self.keys.get(form.text("key"))
        if customer is None or customer.revoked:
            return self.bad_key()
        wait = self._rate_limit_wait(customer.key)
        if wait:
            return self.too_often(wait)
        try:
            return self._actions.get(form.text("action"), _unknown)(customer, form)
        except Refusal as refusal:
            return Answer({"error": str(refusal)}, self.quirks.error_status)

    def bad_key(self) -> Answer:
        return Answer({"error": "Invalid API key"}, self.quirks.bad_key_status)

    def too_often(self, seconds: float) -> Answer:
        """429; 0 seconds leaves ``Retry-After`` out."""
        return Answer({"error": "Rate limit exceeded"}, 429, retry_after=seconds)

    def _rate_limit_wait(self, key: str) -> float:
        """Seconds until the rate limit lets this key ask again; 0 counts a request now."""
        limit = self.quirks.rate_limit_per_minute
        if not limit:
            return 0.0
        now, recent = self.clock(), self._recent.setdefault(key, deque())
        while recent and now - recent[0] >= timedelta(minutes=1):
            recent.popleft()
        if len(recent) >= limit:
            return 60 - (now - recent[0]).total_seconds()
        recent.append(now)
        return 0.0

    def _action_table(self) -> dict[str, Callable[[Customer, Form], Answer]]:
        listing = self._listing
        readers: dict[str, Callable[[Form], object]] = {
            "categories": listing.categories,
            "subcategory_info": listing.subcategory_info,
            "shops": listing.shops,
            "products": listing.products,
            "services": listing.services,
            "inventory": listing.inventory,
            "sms_projects": self._sms_projects,
            "sms_countries": self._sms_countries,
        }
        table = {name: _reading(reader) for name, reader in readers.items()}
        return table | {
            "balance": lambda customer, _: Answer(_told_balance(customer)),
            "status": self._status,
            "sms_code": self._sms_code,
            "sms_status": self._sms_status,
            "add": self._add,
            "add_sms": self._add_sms,
        }

    def _add(self, customer: Customer, form: Form) -> Answer:
        body, entry = self.sales.add(customer, self._listing.good(form), form, self.clock())
        return Answer(body, entry=entry)

    def _add_sms(self, customer: Customer, form: Form) -> Answer:
        body, entry = self.sales.add_sms(customer, self._project(form), form, self.clock())
        return Answer(body, entry=entry)

    def _status(self, customer: Customer, form: Form) -> Answer:
        order = self.books.order(customer, _order_number(form))
        now = self.clock()
        told = odd_answers.of_order(
            order.told(now, other_words=self.quirks.other_words), order, now, self.quirks
        )
        self._odd = not self._odd
        return Answer(regressed(told) if self.quirks.restless and self._odd else told)

    def _sms_code(self, customer: Customer, form: Form) -> Answer:
        rental, now = self.books.rental(customer, _order_number(form)), self.clock()
        return Answer(odd_answers.of_code(rental.told_code(now), rental, now, self.quirks))

    def _sms_status(self, customer: Customer, form: Form) -> Answer:
        rental, now = self.books.rental(customer, _order_number(form)), self.clock()
        bare, with_text = self.quirks.bare_phones, self.quirks.sms_text_in_status
        told = rental.told_status(now, bare_phone=bare, with_text=with_text)
        return Answer(odd_answers.of_rental(told, rental, now, self.quirks))

    def _sms_projects(self, form: Form) -> object:
        country, lang = form.text("country").lower(), language(form.text("lang"))
        return [
            told_project(project, lang, lower_title=self.quirks.lower_titles)
            for project in self.projects.values()
            if project.id not in self.withdrawn
            and country in ("", project.country)
            and (self.quirks.duplicate_projects or not project.again)
        ]

    def _sms_countries(self, form: Form) -> object:
        return told_countries(language(form.text("lang")), dial_codes=self.quirks.dial_codes)

    def _project(self, form: Form) -> Project:
        asked = form.text("project_id")
        if not asked:
            raise Refusal("Project ID is required")
        if asked not in self.projects or asked in self.withdrawn:
            raise Refusal("Project not found")
        return self.projects[asked]


def _told_balance(customer: Customer) -> dict[str, str]:
    return {"balance": amount(customer.balance)} | in_currency(customer.currency)


def _unknown(_: Customer, __: Form) -> Answer:
    raise Refusal("Invalid action")


def _reading(reader: Callable[[Form], object]) -> Callable[[Customer, Form], Answer]:
    return lambda _, form: Answer(reader(form))


def _order_number(form: Form) -> int | None:
    asked = form.text("order")
    if not asked:
        raise Refusal("Order ID is required")
    return whole(asked)
