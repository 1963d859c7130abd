"""Books of the simulated marketplace: accounts, orders, rentals, and the ledger of accepted purchases."""

import heapq
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from sandbox.market.form import Form, Refusal
from sandbox.market.orders import Order
from sandbox.market.rentals import Rental

FIRST_NUMBER = 23501


@dataclass(slots=True)
class Customer:
    """One account, reached by one API key. An empty ``currency`` is left out of answers."""

    key: str
    name: str
    balance: Decimal
    revoked: bool = False
    currency: str = "USD"


@dataclass(slots=True)
class LedgerEntry:
    """One accepted purchase. ``answered``: whether its answer went out whole; None while it is under way."""

    key: str
    action: str
    params: dict[str, str]
    charge: Decimal
    orders: tuple[int, ...]
    at: datetime
    answered: bool | None = None


@dataclass(slots=True)
class Books:
    """Accounts, orders, rentals and ledger: money leaves a balance with an entry, and comes back once."""

    customers: dict[str, Customer] = field(default_factory=dict)
    orders: dict[int, Order] = field(default_factory=dict)
    rentals: dict[int, Rental] = field(default_factory=dict)
    ledger: list[LedgerEntry] = field(default_factory=list)
    _due: list[tuple[datetime, int]] = field(default_factory=list)
    _number: int = FIRST_NUMBER

    def next_number(self) -> int:
        self._number += 1
        return self._number - 1

    def take(self, customer: Customer, charge: Decimal) -> None:
        """Charge the account.

        :raises Refusal: the balance does not cover it.
        """
        if charge > customer.balance:
            raise Refusal("Insufficient balance")
        customer.balance -= charge

    def note(
        self, customer: Customer, form: Form, charge: Decimal, orders: tuple[int, ...], *, at: datetime
    ) -> LedgerEntry:
        """Enters a purchase in the ledger."""
        entry = LedgerEntry(customer.key, form.text("action"), form.without_key(), charge, orders, at)
        self.ledger.append(entry)
        return entry

    def enter_order(self, order: Order, ends: datetime | None) -> None:
        """Store an order. ``ends``: when the supplier cancels it, if ever."""
        self.orders[order.number] = order
        if ends is not None:
            heapq.heappush(self._due, (ends, order.number))

    def enter_rental(self, rental: Rental, ends: datetime) -> None:
        """Store a rental. ``ends``: when it expires without a code, which may be later than it says."""
        self.rentals[rental.number] = rental
        heapq.heappush(self._due, (ends, rental.number))

    def settle(self, now: datetime) -> None:
        """Carries out the cancellations and expiries that are due, with their refunds."""
        while self._due and self._due[0][0] <= now:
            when, number = heapq.heappop(self._due)
            if number in self.orders:
                self.cancel_order(self.orders[number], when)
            else:
                self.expire(self.rentals[number], when)

    def cancel_order(self, order: Order, at: datetime) -> None:
        """Gives back the money for what was not delivered, unless the order is over already."""
        if not order.final(at):
            self.customers[order.key].balance += order.stop(at)

    def cancel_rental(self, rental: Rental, at: datetime) -> None:
        if not rental.final(at):
            self.customers[rental.key].balance += rental.end("canceled")

    def expire(self, rental: Rental, at: datetime) -> None:
        if not rental.final(at):
            self.customers[rental.key].balance += rental.end("expired")

    def order(self, customer: Customer, number: int | None) -> Order:
        """The customer's own order.

        :raises Refusal: there is none, or it is somebody else's.
        """
        order = self.orders.get(number or 0)
        if order is None or order.key != customer.key:
            raise Refusal("Order not found")
        return order

    def rental(self, customer: Customer, number: int | None) -> Rental:
        rental = self.rentals.get(number or 0)
        if rental is None or rental.key != customer.key:
            raise Refusal("Order not found")
        return rental
