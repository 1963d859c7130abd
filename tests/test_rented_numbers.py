"""A rented number as its order is stored: in international form, of the country it was rented in."""

import pytest

from bot.actions import purchase, rent
from bot.catalog.tree import slug
from sandbox.market.rentals import Rental
from sandbox.market.sales import Sales
from tests.backend import Backend


@pytest.mark.parametrize(
    ("phone", "country"),
    [
        ("4055123415", "us"),
        ("0014055123415", "187"),
        ("14055123415", "12"),
        ("+14055123415", ""),
        ("4055123415", "+1"),
    ],
)
async def test_a_number_is_told_with_the_dial_code_of_the_country_it_was_rented_in(
    backend: Backend, monkeypatch: pytest.MonkeyPatch, phone: str, country: str
) -> None:
    def told(_: Sales, rental: Rental) -> dict[str, object]:
        return {"order": rental.number, "phone": phone, "country": country, "status": "active"}

    monkeypatch.setattr(Sales, "_told", told)
    anna = await backend.customer()
    offers = await rent.offers(backend.deps, anna, slug("Telegram"), "us", 0)
    (project,) = (offer.project_id for offer in offers.rows if offer.country == "us")
    draft = (await rent.prepare(backend.deps, anna, project, 1)).draft
    claimed, _ = await purchase.claim(backend.deps, anna, draft.nonce, 7)
    await purchase.carry_through(backend.deps, anna, claimed)
    (order,) = await backend.orders(anna)
    assert (order.phone, order.country, order.phone_given) == ("+14055123415", "US", phone)
