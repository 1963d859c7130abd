"""SMM items of a type that ``add`` has no fields for: shown, and never sold."""

import pytest
from aiogram.filters.callback_data import CallbackData
from msgspec.structs import replace

from bot.actions import buy
from bot.actions.errors import NeedsMore
from bot.catalog.shelves import Place
from bot.deps import Deps
from bot.market import rows
from bot.market.models import Item
from bot.routers.buy import _mark
from bot.views.buttons.buy import Buy, Quantity, UseLink
from sandbox.market.assortment import SHELVES, TYPES
from sandbox.market.simulator import MarketSim
from sandbox.telegram.people import Person
from tests.backend import Backend
from tests.catalog_backend import CatalogBackend
from tests.system import System, offered

LINK = "https://instagram.com/anna"
SAID = "cannot be ordered here"


def row(**fields: object) -> Item:
    found = rows.items([{"service": 1, "rate": "1", "entityType": "smm", **fields}], "https://e.org", "smm")
    assert found is not None
    return found.rows[0]


@pytest.mark.parametrize("kind", ["Default", "default", " DEFAULT ", "", None, [], {}])
def test_what_is_of_the_usual_type_or_tells_none_can_be_ordered(kind: object) -> None:
    assert row(type=kind).unsupported_type is None
    assert row().unsupported_type is None


@pytest.mark.parametrize(
    "kind", ["Custom Comments", "Custom Comments Package", "Mentions", "Poll", "Subscriptions", "SEO", "7"]
)
def test_what_is_of_another_type_cannot(kind: str) -> None:
    assert row(type=f" {kind} ").unsupported_type == kind


def test_a_package_of_one_size_is_ordered_by_it() -> None:
    assert row(type="Package", min=1000, max="1000").unsupported_type is None
    assert row(type="package", min=1, max=1).unsupported_type is None
    assert row(type="Package", min=100, max=1000).unsupported_type == "Package"
    assert row(type="Package", min=100).unsupported_type == "Package"


def test_products_have_no_such_types() -> None:
    assert row(type="Account", entityType="product").unsupported_type is None


async def test_the_type_is_known_after_reading_and_after_a_restart(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_all()
    again = catalog_backend.reopened()
    await again.catalog.reader.restore()
    told = {good.service: good.type for good in catalog_backend.backend.market.catalogue.goods.values()}
    assert set(TYPES.values()) & set(told.values())
    for contents in (catalog_backend.catalog.contents, again.catalog.contents):
        for service, kind in told.items():
            found = contents.table.row_of(service)
            assert found is not None
            assert (contents.item(found, "en").type or "Default") == kind


def test_the_sandbox_has_such_shelves() -> None:
    smm = {(shelf.category, shelf.name) for shelf in SHELVES if shelf.kind == "smm"}
    assert TYPES.keys() <= smm


def becomes(deps: Deps, market: MarketSim, kind: str) -> None:
    """Item 1 is of this type, and was read so."""
    market.catalogue.goods[1].type = kind
    item = replace(row(type=kind), name="Instagram Followers", min=100, max=10_000)
    deps.catalog.contents.add_items(Place("Instagram", "Followers"), [item])


async def test_no_way_leads_to_a_purchase(backend: Backend) -> None:
    anna = await backend.customer()
    becomes(backend.deps, backend.market, "Default")
    offer = await buy.prepare(backend.deps, anna, 1, 500, LINK)
    becomes(backend.deps, backend.market, "Custom Comments")
    with pytest.raises(NeedsMore):
        await buy.prepare(backend.deps, anna, 1, 500, LINK)
    with pytest.raises(NeedsMore):
        await buy.quote_again(backend.deps, anna, offer.draft)


async def taps(person: Person, data: CallbackData, words: str) -> None:
    """Tap a button that the message does not show any more."""
    mark = person.mark()
    person.send("/track")
    await person.sees("Which order", since=mark)
    mark = person.mark()
    person.press_data(data.pack())
    await person.sees(words, since=mark)


async def test_every_button_that_led_to_a_purchase_says_why_it_does_not(system: System) -> None:
    system.by_hand()
    anna = await system.connected()
    await offered(anna, 1, "500", LINK)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    await taps(anna, Quantity(service=1, smm=True, quantity=500), "Send the link")
    assert system.application is not None
    becomes(system.application.deps, system.market, "Poll")
    mark = anna.mark()
    anna.send(LINK)
    assert "Poll" in (await anna.sees(SAID, since=mark)).text
    mark = anna.mark()
    anna.press("Buy again")
    await anna.sees(SAID, since=mark)
    for data in (
        Buy(service=1),
        Quantity(service=1, smm=True, quantity=500),
        UseLink(service=1, quantity=500, mark=_mark(LINK)),
    ):
        await taps(anna, data, SAID)
    mark = anna.mark()
    anna.start("item_1")
    card = await anna.sees("Instagram Followers", since=mark)
    assert SAID in card.text
    assert not any("Buy" in label for buttons in card.buttons for label in buttons)
    assert anna.button("Open the HStockPlus site", message=card)["url"] == "https://hstockplus.com"
    assert system.bought() == [23501]
