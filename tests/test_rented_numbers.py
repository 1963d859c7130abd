"""A rented number as its order is stored: in international form, of the country it was rented in."""

import pytest

from bot.actions import purchase, rent
from bot.catalog.tree import slug
from bot.domain.orders import Kind
from bot.views import buy
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


async def test_the_same_number_is_shown_in_international_form_and_asked_for_as_it_was_given(
    backend: Backend,
) -> None:
    anna = await backend.customer()
    project = next(row for row in backend.market.projects.values() if row.country == "us")
    given = {"item": project.id, "title": project.name, "country": "US", "phone_given": "4055123415"}
    rented = {"kind": Kind.RENTAL, "status": "active", "quantity": 1, "phone": "+14055123415"}
    old = await backend.order(anna, 1, **rented, **given)
    offer = await rent.again(backend.deps, anna, old.id, same_number=True)
    assert "Same number: <code>+14055123415</code>" in buy.confirmation("en", offer).text
    assert (await backend.found(offer.draft.nonce)).phone_given == "4055123415"
    assert (await rent.quote_again(backend.deps, anna, offer.draft)).draft.phone_given == "4055123415"
