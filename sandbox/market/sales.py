"""The two actions that spend money, ``add`` and ``add_sms``: checked as strictly as the real ones."""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from sandbox.market.books import Books, Customer, LedgerEntry
from sandbox.market.form import Form, Quirks, Refusal, whole
from sandbox.market.goods import Good, Variant
from sandbox.market.orders import cancelled_at, place
from sandbox.market.phones import Project, dial_code, national_number
from sandbox.market.rentals import Rental, rent

MOST_NUMBERS = 10
Sale = tuple[object, LedgerEntry]
"""The answer, and the entry in the ledger."""


@dataclass(slots=True)
class Sales:
    """Sells goods and numbers; ``pace`` stretches every wait of what is sold from now on (0 is at once)."""

    books: Books
    quirks: Quirks
    pace: float

    def add(self, customer: Customer, good: Good, form: Form, now: datetime) -> Sale:
        """Places an order: ``{"order": 23501}``."""
        quantity = _quantity(form, good)
        if good.type not in ("Default", "Package"):
            raise Refusal(f"{good.type} data is required")
        if good.shelf.kind == "smm":
            _check_link(form.text("link"))
        variant = _variant(good, quantity)
        unit = variant.rate if variant else good.rate
        if self.quirks.smm_per_thousand and good.shelf.kind == "smm":
            unit /= 1000
        charge = unit * quantity
        self.books.take(customer, charge)
        _remove_stock(good, variant, quantity)
        number = self.books.next_number()
        order = place(number, customer.key, good, quantity, unit=unit, now=now, pace=self.pace)
        order.currency = customer.currency
        self.books.enter_order(order, cancelled_at(order, self.pace))
        entry = self.books.note(customer, form, charge, (number,), at=now)
        return {"order": self._told_number(number)}, entry

    def add_sms(self, customer: Customer, project: Project, form: Form, now: datetime) -> Sale:
        """Rents numbers: ``{"orders": [{order, phone, country, status}]}``."""
        asked = _numbers_asked(form, project)
        count = max(1, asked // 2) if self.quirks.fewer_numbers else asked
        again = self._phone_again(customer, project, form.text("phone"))
        charge = project.price * count
        self.books.take(customer, charge)
        rentals = [self._rent(customer, project, again, now) for _ in range(count)]
        numbers = tuple(rental.number for rental in rentals)
        return {"orders": [self._told(one) for one in rentals]}, self.books.note(
            customer, form, charge, numbers, at=now
        )

    def _rent(self, customer: Customer, project: Project, again: str, now: datetime) -> Rental:
        number = self.books.next_number()
        phone = again or national_number(project.country, random.Random(number))
        lettered = self.quirks.lettered_codes
        rental = rent(number, customer.key, project, phone, now=now, pace=self.pace, lettered=lettered)
        rental.currency = customer.currency
        self.books.enter_rental(rental, rental.expires + timedelta(seconds=self.quirks.overtime))
        return rental

    def _phone_again(self, customer: Customer, project: Project, asked: str) -> str:
        """The national form of a number that this customer had in that country; empty for a new one."""
        if not asked:
            return ""
        digits = "".join(sign for sign in asked if sign.isdigit())
        for rental in self.books.rentals.values():
            forms = (rental.phone, dial_code(rental.project.country) + rental.phone)
            ours = rental.key == customer.key and rental.project.country == project.country
            if ours and digits in forms:
                return rental.phone
        raise Refusal("Phone number is not available")

    def _told(self, rental: Rental) -> dict[str, object]:
        return {
            "order": self._told_number(rental.number),
            "phone": None if self.quirks.late_phones else rental.told_phone(bare=self.quirks.bare_phones),
            "country": rental.project.country,
            "status": "active",
        }

    def _told_number(self, number: int) -> int | str:
        return str(number) if self.quirks.string_orders else number


def _quantity(form: Form, good: Good) -> int:
    text = form.text("quantity")
    if not text:
        raise Refusal("Quantity is required")
    quantity = whole(text)
    if quantity is None:
        raise Refusal("Quantity must be a whole number")
    if not good.minimum <= quantity <= good.maximum:
        raise Refusal(f"Quantity must be between {good.minimum} and {good.maximum}")
    if not good.available:
        raise Refusal("Out of stock")
    return quantity


def _check_link(link: str) -> None:
    if not link:
        raise Refusal("Link is required")
    try:
        parts = urlsplit(link)
    except ValueError:
        raise Refusal("Invalid link") from None
    name, _, top = (parts.hostname or "").removesuffix(".").rpartition(".")
    if parts.scheme not in ("http", "https") or not name or not any(map(str.isalpha, top)) or " " in link:
        raise Refusal("Invalid link")


def _variant(good: Good, quantity: int) -> Variant | None:
    """The first variant that can fill the order; None for an item without variants."""
    if not good.variants and quantity <= good.stock:
        return None
    able = next((variant for variant in good.variants if variant.stock >= quantity), None)
    if able is None:
        raise Refusal("Not enough stock")
    return able


def _remove_stock(good: Good, variant: Variant | None, quantity: int) -> None:
    if variant is None:
        good.stock -= quantity
    else:
        variant.stock -= quantity
        good.stock = good.variants[0].stock


def _numbers_asked(form: Form, project: Project) -> int:
    count = whole(form.text("quantity") or "1")
    if count is None or not 1 <= count <= MOST_NUMBERS:
        raise Refusal(f"Quantity must be between 1 and {MOST_NUMBERS}")
    if form.text("country").lower() not in ("", project.country):
        raise Refusal("Project is not available in this country")
    if form.text("phone") and count > 1:
        raise Refusal("Quantity must be 1 when a phone number is reused")
    return count
