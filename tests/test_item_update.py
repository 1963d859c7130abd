"""What a card, a purchase or a watch sees of an item goes into every list that shows it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions import browse, cards, purchase, rent, searching, watchlist_checks
from bot.actions.errors import Gone
from bot.actions.search_query import parse_query
from bot.catalog.columns import FOR_SALE, IN_STOCK
from bot.catalog.item_update import ItemUpdate
from bot.catalog.shelves import Place
from bot.catalog.table import Table
from bot.catalog.tree import slug
from bot.domain.catalog import ItemPage
from bot.domain.customers import Customer
from bot.domain.drafts import Draft
from bot.domain.search_words import SearchWords
from bot.market.errors import Unreachable
from bot.market.models import Item
from sandbox.market.simulator import ANNA
from tests.backend import Backend
from tests.system import System

GMAIL = Item(2, "Gmail Account - USA", Decimal("0.85"), "product", stock=50)


@pytest.fixture
async def anna(backend: Backend) -> Customer:
    """Somebody who looks at a catalogue in memory."""
    backend.deps.catalog.contents.add_items(Place("Email Accounts", "Gmail"), [GMAIL])
    return await backend.customer(ANNA)


async def listed(backend: Backend, customer: Customer) -> tuple[Decimal, int | None]:
    """Price and stock by the list of a search."""
    (row,) = (await searching.search(backend.deps, customer, parse_query("gmail", SearchWords()), 0)).rows
    return row.rate, row.stock


async def test_what_the_card_shows_its_list_shows(backend: Backend, anna: Customer) -> None:
    assert await listed(backend, anna) == (Decimal("0.85"), 50)
    backend.panel.set_price(2, Decimal("1.25"))
    backend.panel.set_stock(2, 0)
    await cards.card(backend.deps, anna, 2)
    assert await listed(backend, anna) == (Decimal("1.25"), 0)
    contents = backend.deps.catalog.contents
    assert contents.counts([Place("Email Accounts", "Gmail")]) == (1, 0)
    assert contents.table.with_flags(FOR_SALE | IN_STOCK) == 0
    assert contents.table.cheaper_than(Decimal(1)) == 0
    backend.panel.set_stock(2, 7)
    await cards.card(backend.deps, anna, 2)
    assert await listed(backend, anna) == (Decimal("1.25"), 7)
    del backend.market.catalogue.goods[2]
    with pytest.raises(Gone):
        await cards.card(backend.deps, anna, 2)
    assert await listed(backend, anna) == (Decimal("1.25"), 0)


async def test_a_watch_sees_for_the_lists_too(backend: Backend, anna: Customer) -> None:
    backend.panel.set_price(2, Decimal("0.75"))
    await watchlist_checks.observe_products(backend.deps, ANNA, ["2"])
    assert await listed(backend, anna) == (Decimal("0.75"), 50)
    backend.panel.set_stock(2, 3)
    await watchlist_checks.observe_item(backend.deps, ANNA, "2")
    assert await listed(backend, anna) == (Decimal("0.75"), 3)


async def confirmed(backend: Backend, customer: Customer, draft: Draft) -> None:
    claimed, _ = await purchase.claim(backend.deps, customer, draft.nonce, 7)
    await purchase.carry_through(backend.deps, customer, claimed)


async def test_a_purchase_tells_the_price_and_takes_from_the_stock(backend: Backend, anna: Customer) -> None:
    backend.panel.set_stock(2, 3)
    backend.panel.set_price(2, Decimal("0.80"))
    await confirmed(backend, anna, await backend.draft(anna))
    assert await listed(backend, anna) == (Decimal("0.80"), 1)
    await confirmed(backend, anna, await backend.draft(anna, "another", quantity=1))
    assert await listed(backend, anna) == (Decimal("0.80"), 0)


async def test_a_page_that_is_kept_shows_no_older_price(backend: Backend) -> None:
    """The shelf was not read yet: its pages come from the API and stay for a quarter of an hour."""
    anna = await backend.customer()
    shelf = slug("Email Accounts"), slug("Gmail")

    async def pages() -> list[ItemPage]:
        deps = backend.market.catalogue.goods[2].shop
        return [
            await browse.items(backend.deps, anna, *shelf, 0),
            await browse.recommended(backend.deps, anna, 0),
            await browse.shop_items(backend.deps, anna, deps, 0),
        ]

    before = await pages()
    backend.panel.set_price(2, Decimal(9))
    await cards.card(backend.deps, anna, 2)
    asked = backend.market.counts["services"], backend.market.counts["products"]
    after = await pages()
    assert (backend.market.counts["services"], backend.market.counts["products"]) == asked
    for was, now in zip(before, after, strict=True):
        (old,), (new,) = ([row for row in page.rows if row.service == 2] for page in (was, now))
        assert (old.rate, new.rate) == (Decimal("0.85"), Decimal(9))
        assert [row for row in was.rows if row.service != 2] == [row for row in now.rows if row.service != 2]


async def test_a_number_that_got_dearer_is_so_in_its_list(backend: Backend) -> None:
    anna = await backend.customer()
    first = (await rent.offers(backend.deps, anna, slug("Telegram"), "", 0)).rows[0]
    [service] = (await rent.services(backend.deps, anna, "Telegram", 0)).rows
    assert service.cheapest == first.price
    offer = await rent.prepare(backend.deps, anna, first.project_id, 1)
    backend.panel.set_rent_price(first.project_id, Decimal(7))
    again = await rent.quote_again(backend.deps, anna, offer.draft)
    assert again.moved == ("price",)
    rows = (await rent.offers(backend.deps, anna, slug("Telegram"), first.country_name, 0)).rows
    assert [row.price for row in rows if row.project_id == first.project_id] == [Decimal(7)]
    [service] = (await rent.services(backend.deps, anna, "Telegram", 0)).rows
    assert service.cheapest > first.price


stocks = st.none() | st.integers(0, 9)


@given(stocks, stocks, st.none() | st.booleans())
def test_a_glimpse_says_what_it_was_told_and_no_more(
    known: int | None,
    told: int | None,
    available: bool | None,  # noqa: FBT001 - drawn
) -> None:
    item = Item(2, "Gmail", Decimal(1), "product", stock=known)
    seen = ItemUpdate(2, stock=told, available=available).applied_to(item)
    if available is False:
        assert seen.stock == 0
    elif told is not None:
        assert seen.stock == told
    else:
        assert seen.stock == (None if available and known == 0 else known)
    assert ItemUpdate(3, rate=Decimal(9), stock=0).applied_to(item) is item
    table = Table()
    row = table.put(item, table.shelves.number("", "")).row
    table.set_price_and_stock(row, seen.rate, seen.stock)
    assert table.item(row) == seen
    assert table.shelves[0].in_stock == (seen.stock != 0) == table.with_flags(IN_STOCK).bit_count()


async def test_nothing_is_learnt_of_what_no_list_has(backend: Backend) -> None:
    backend.deps.catalog.learn(ItemUpdate(2, Decimal(1), 1))
    backend.deps.catalog.sold(2, 1)
    assert len(backend.deps.catalog.contents) == 0


async def test_the_list_a_customer_returns_to_shows_what_the_card_showed(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    anna.send("gmail account usa")
    await anna.sees("Gmail Account - USA\n$0.85 · ")
    anna.press("Gmail Account - USA")
    await anna.sees("🛒 Buy")
    system.panel.set_price(2, Decimal("1.35"))
    mark = anna.mark()
    anna.start("item_2")
    await anna.sees("$1.35", since=mark)
    mark = anna.mark()
    anna.send("gmail account usa")
    await anna.sees("Gmail Account - USA\n$1.35 · ", since=mark)


async def test_a_card_of_which_nothing_is_known_is_not_gone_for_want_of_an_answer(backend: Backend) -> None:
    somebody = await backend.customer()
    backend.market.fail("*", "html_502", times=0)
    with pytest.raises(Unreachable):
        await cards.card(backend.deps, somebody, 2)
