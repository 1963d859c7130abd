"""All orders as a table: what each is, what became of it, and nothing that a spreadsheet would carry out."""

import csv
import io
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.actions import orders, rent
from bot.actions.orders import status_word
from bot.db.customers import Customer
from bot.model import Kind, Order, Phase
from bot.views import buy
from tests.ground import Ground, an_order
from tests.marketplace import Clock

RENTAL = {"kind": Kind.RENTAL, "status": "active", "quantity": 1, "phone": "+14055123415"}


async def table(ground: Ground, customer: Customer) -> list[dict[str, str]]:
    written = await orders.export_orders(ground.shop, customer)
    return list(csv.DictReader(io.StringIO(written.decode("utf-8-sig"), newline="")))


def a_rental(**values: Any) -> Order:
    return replace(an_order(Clock(), Customer(1001, "en", 1), 1), **{**RENTAL, **values})


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


async def test_phone_link_currency_and_both_times_are_columns(ground: Ground) -> None:
    anna = await ground.customer()
    finished = ground.clock() + timedelta(minutes=5)
    paid = {"charge": Decimal("0.20"), "currency": "EUR", "estimate": Decimal("0.20"), "estimated_in": "EUR"}
    await ground.order(anna, 1, **RENTAL, **paid, phase=Phase.DELIVERED, finished_at=finished)
    await ground.order(anna, 2, kind=Kind.SMM, link="https://instagram.com/anna", charge=Decimal(3))
    smm, rental = await table(ground, anna)
    assert (rental["status"], rental["phone"].lstrip("'")) == ("code received", "+14055123415")
    assert (rental["estimate"], rental["charge"], rental["currency"]) == ("0.20", "0.20", "EUR")
    assert rental["placed_at"] == ground.clock().isoformat(timespec="seconds")
    assert rental["finished_at"] == finished.isoformat(timespec="seconds")
    assert (smm["link"], smm["currency"], smm["finished_at"]) == ("https://instagram.com/anna", "", "")


async def test_an_estimate_in_another_currency_stands_under_no_wrong_one(ground: Ground) -> None:
    anna = await ground.customer()
    both = {"estimate": Decimal(5), "estimated_in": "EUR", "charge": Decimal(6), "currency": "USD"}
    await ground.order(anna, 1, **both)
    [row] = await table(ground, anna)
    assert (row["estimate"], row["charge"], row["currency"]) == ("", "6", "USD")


@pytest.mark.parametrize(
    "evil", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\ufeff=1", "＝1", "\n=1"]
)
async def test_no_text_is_a_formula(ground: Ground, evil: str) -> None:
    anna = await ground.customer()
    names = ("item", "title", "status", "phone", "link", "currency")
    await ground.order(anna, 1, **dict.fromkeys(names, evil))
    [row] = await table(ground, anna)
    for column in ("item", "name", "status", "phone", "link", "currency"):
        assert row[column] == f"'{evil}"


async def test_other_texts_stay_as_they_are(ground: Ground) -> None:
    anna = await ground.customer()
    await ground.order(anna, 23501, item="65f0", title="Gmail = USA", status="In progress", currency="USD")
    [row] = await table(ground, anna)
    assert (row["item"], row["name"], row["status"]) == ("65f0", "Gmail = USA", "In progress")


async def test_the_same_number_is_shown_in_international_form_and_asked_for_as_it_was_given(
    ground: Ground,
) -> None:
    anna = await ground.customer()
    project = next(row for row in ground.market.projects.values() if row.country == "us")
    given = {"item": project.id, "title": project.name, "country": "US", "phone_given": "4055123415"}
    old = await ground.order(anna, 1, **RENTAL, **given)
    offer = await rent.again(ground.shop, anna, old.id, same_number=True)
    assert "Same number: <code>+14055123415</code>" in buy.confirmation("en", offer).text
    assert (await ground.found(offer.draft.nonce)).phone_given == "4055123415"
    assert (await rent.quote_again(ground.shop, anna, offer.draft)).draft.phone_given == "4055123415"
