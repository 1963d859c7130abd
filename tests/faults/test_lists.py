"""A page of a list that goes wrong: it is read again, and nothing is believed to be gone for it."""

import pytest

from bot.actions import browse
from bot.catalog.read_queue import FRESH_FOR
from bot.catalog.reader import MOST_REFUSALS
from bot.catalog.shelves import Place
from bot.catalog.tree import slug
from bot.market.errors import MarketError, Refused
from tests.faults.table import shows
from tests.library import ITEMS, Library

GMAIL = Place("Email Accounts", "Gmail")
PAGES = 3
MINUTE = 60.0
MISHAPS = ["went_wrong", "error:Service not found", "empty_list", "html", "list"]


@shows("U21")
@pytest.mark.parametrize("page", [0, PAGES - 1])
@pytest.mark.parametrize("fault", [*MISHAPS, "first_page"])
async def test_a_page_that_went_wrong_is_read_again_soon(library: Library, fault: str, page: int) -> None:
    await library.read_pages(page)
    library.backend.market.fail("services", fault)
    await library.read_for(2 * MINUTE)
    assert library.catalog.reader.complete
    assert len(library.catalog.contents) == ITEMS


@shows("U21")
@pytest.mark.parametrize("fault", [*MISHAPS, "first_page"])
async def test_nothing_is_gone_for_a_page_that_went_wrong(library: Library, fault: str) -> None:
    await library.read_all()
    library.backend.clock.now += FRESH_FOR
    for _ in range(PAGES):
        library.backend.market.fail("services", fault)
        await library.read_for(10)
        assert len(library.catalog.contents) == ITEMS
    await library.read_for(5 * MINUTE)
    assert len(library.catalog.contents) == ITEMS


@shows("U21")
@pytest.mark.parametrize("fault", MISHAPS)
async def test_a_shelf_that_could_not_be_read_is_not_empty(library: Library, fault: str) -> None:
    await library.read_pages(PAGES)
    anna = await library.backend.customer()
    library.catalog.reader.look_at("en", GMAIL)
    library.backend.market.fail("services", fault, times=2)
    await library.read_pages(1)
    listed = await browse.subcategories(library.deps, anna, slug(GMAIL.category))
    assert [shelf.count for shelf in listed.rows if shelf.name == GMAIL.subcategory] == [None]
    with pytest.raises(MarketError):
        await browse.items(library.deps, anna, slug(GMAIL.category), slug(GMAIL.subcategory), 0)
    await library.read_for(MINUTE)
    found = await browse.items(library.deps, anna, slug(GMAIL.category), slug(GMAIL.subcategory), 0)
    goods = library.backend.market.catalogue.goods.values()
    assert found.total == sum((good.shelf.category, good.shelf.name) == GMAIL for good in goods)


@shows("U21")
@pytest.mark.parametrize("fault", ["went_wrong", "html", "empty_list", "wrong_types"])
async def test_without_the_list_of_categories_items_are_found_and_it_is_asked_for_again(
    library: Library, fault: str
) -> None:
    library.backend.market.fail("categories", fault)
    await library.read_pages(PAGES)
    assert library.catalog.reader.complete
    await library.read_for(3 * MINUTE)
    assert library.catalog.reader.is_read(GMAIL)


@shows("U21")
async def test_a_key_is_doubted_only_when_all_it_asks_is_refused(library: Library) -> None:
    library.backend.market.fail("services", "error:Service not found", times=MOST_REFUSALS)
    for _ in range(MOST_REFUSALS - 1):
        await library.read_pages(1)
    with pytest.raises(Refused):
        await library.read_pages(1)
    await library.read_for(3 * MINUTE)
    assert len(library.catalog.contents) == ITEMS


@shows("U21")
async def test_lists_that_are_objects_are_read_like_others(library: Library) -> None:
    library.backend.market.fail("*", "as_objects", times=0)
    await library.read_for(3 * MINUTE)
    assert len(library.catalog.contents) == ITEMS
    assert library.catalog.reader.is_read(GMAIL)
