"""The export of orders as CSV: what each is and came to, and nothing that a spreadsheet would carry out."""

import csv
import io
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.actions import orders, rent
from bot.actions.orders import status_word
from bot.domain.customers import Customer, Preferences
from bot.domain.orders import Kind, Order, Phase
from bot.views import buy
from tests.backend import Backend, an_order
from tests.marketplace import Clock

RENTAL = {"kind": Kind.RENTAL, "status": "active", "quantity": 1, "phone": "+14055123415"}


async def table(backend: Backend, customer: Customer) -> list[dict[str, str]]:
    written = await orders.export_orders(backend.deps, customer)
    return list(csv.DictReader(io.StringIO(written.decode("utf-8-sig"), newline="")))


def a_rental(**values: Any) -> Order:
    return replace(an_order(Clock(), Customer(1001, Preferences("en"), 1), 1), **{**RENTAL, **values})


@pytest.mark.parametrize(
    ("order", "word"),
    [
        (a_rental(), "active"),
        (a_rental(phase=Phase.DELIVERED), "code received"),
        (a_rental(phase=Phase.DELIVERED, status="code_received"), "code received"),
        (a_rental(phase=Phase.PROBLEM), "expired"),
        (a_rental(phase=Phase.PROBLEM, status="canceled"), "canceled"),
        (a_rental(kind=Kind.PRODUCT, status="In progress"), "In progress"),
        (a_rental(kind=Kind.PRODUCT, status="Partial", phase=Phase.PROBLEM), "Partial"),
    ],
)
def test_the_status_is_what_became_of_it(order: Order, word: str) -> None:
    assert status_word(order) == word


async def test_phone_link_currency_and_both_times_are_columns(backend: Backend) -> None:
    anna = await backend.customer()
    finished = backend.clock() + timedelta(minutes=5)
    paid = {"charge": Decimal("0.20"), "currency": "EUR", "estimate": Decimal("0.20"), "estimated_in": "EUR"}
    await backend.order(anna, 1, **RENTAL, **paid, phase=Phase.DELIVERED, finished_at=finished)
    await backend.order(anna, 2, kind=Kind.SMM, link="https://instagram.com/anna", charge=Decimal(3))
    smm, rental = await table(backend, anna)
    assert (rental["status"], rental["phone"].lstrip("'")) == ("code received", "+14055123415")
    assert (rental["estimate"], rental["charge"], rental["currency"]) == ("0.20", "0.20", "EUR")
    assert rental["placed_at"] == backend.clock().isoformat(timespec="seconds")
    assert rental["finished_at"] == finished.isoformat(timespec="seconds")
    assert (smm["link"], smm["currency"], smm["finished_at"]) == ("https://instagram.com/anna", "", "")


async def test_an_estimate_in_another_currency_stands_under_no_wrong_one(backend: Backend) -> None:
    anna = await backend.customer()
    both = {"estimate": Decimal(5), "estimated_in": "EUR", "charge": Decimal(6), "currency": "USD"}
    await backend.order(anna, 1, **both)
    [row] = await table(backend, anna)
    assert (row["estimate"], row["charge"], row["currency"]) == ("", "6", "USD")


@pytest.mark.parametrize(
    "evil", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\ufeff=1", "＝1", "\n=1"]
)
async def test_no_text_is_a_formula(backend: Backend, evil: str) -> None:
    anna = await backend.customer()
    names = ("item", "title", "status", "phone", "link", "currency")
    await backend.order(anna, 1, **dict.fromkeys(names, evil))
    [row] = await table(backend, anna)
    for column in ("item", "name", "status", "phone", "link", "currency"):
        assert row[column] == f"'{evil}"


async def test_other_texts_stay_as_they_are(backend: Backend) -> None:
    anna = await backend.customer()
    await backend.order(anna, 23501, item="65f0", title="Gmail = USA", status="In progress", currency="USD")
    [row] = await table(backend, anna)
    assert (row["item"], row["name"], row["status"]) == ("65f0", "Gmail = USA", "In progress")


async def test_the_same_number_is_shown_in_international_form_and_asked_for_as_it_was_given(
    backend: Backend,
) -> None:
    anna = await backend.customer()
    project = next(row for row in backend.market.projects.values() if row.country == "us")
    given = {"item": project.id, "title": project.name, "country": "US", "phone_given": "4055123415"}
    old = await backend.order(anna, 1, **RENTAL, **given)
    offer = await rent.again(backend.deps, anna, old.id, same_number=True)
    assert "Same number: <code>+14055123415</code>" in buy.confirmation("en", offer).text
    assert (await backend.found(offer.draft.nonce)).phone_given == "4055123415"
    assert (await rent.quote_again(backend.deps, anna, offer.draft)).draft.phone_given == "4055123415"
