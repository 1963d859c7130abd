"""A page of a list that goes wrong: it is read again, and nothing is believed to be gone for it."""

import pytest

from bot.actions import browse
from bot.catalog.read_queue import FRESH_FOR
from bot.catalog.reader import MAX_REFUSALS
from bot.catalog.shelves import Place
from bot.catalog.tree import slug
from bot.market.errors import MarketError, Refused
from tests.catalog_backend import ITEMS, CatalogBackend
from tests.faults.table import shows

GMAIL = Place("Email Accounts", "Gmail")
PAGES = 3
MINUTE = 60.0
FAULTS = ["went_wrong", "error:Service not found", "empty_list", "html", "list"]


@shows("U21")
@pytest.mark.parametrize("page", [0, PAGES - 1])
@pytest.mark.parametrize("fault", [*FAULTS, "first_page"])
async def test_a_page_that_went_wrong_is_read_again_soon(
    catalog_backend: CatalogBackend, fault: str, page: int
) -> None:
    await catalog_backend.read_pages(page)
    catalog_backend.backend.market.fail("services", fault)
    await catalog_backend.read_for(2 * MINUTE)
    assert catalog_backend.catalog.reader.complete
    assert len(catalog_backend.catalog.contents) == ITEMS


@shows("U21")
@pytest.mark.parametrize("fault", [*FAULTS, "first_page"])
async def test_nothing_is_gone_for_a_page_that_went_wrong(
    catalog_backend: CatalogBackend, fault: str
) -> None:
    await catalog_backend.read_all()
    catalog_backend.backend.clock.now += FRESH_FOR
    for _ in range(PAGES):
        catalog_backend.backend.market.fail("services", fault)
        await catalog_backend.read_for(10)
        assert len(catalog_backend.catalog.contents) == ITEMS
    await catalog_backend.read_for(5 * MINUTE)
    assert len(catalog_backend.catalog.contents) == ITEMS


@shows("U21")
@pytest.mark.parametrize("fault", FAULTS)
async def test_a_shelf_that_could_not_be_read_is_not_empty(
    catalog_backend: CatalogBackend, fault: str
) -> None:
    await catalog_backend.read_pages(PAGES)
    anna = await catalog_backend.backend.customer()
    catalog_backend.catalog.reader.note_opened("en", GMAIL)
    catalog_backend.backend.market.fail("services", fault, times=2)
    await catalog_backend.read_pages(1)
    listed = await browse.subcategories(catalog_backend.deps, anna, slug(GMAIL.category))
    assert [shelf.count for shelf in listed.rows if shelf.name == GMAIL.subcategory] == [None]
    with pytest.raises(MarketError):
        await browse.items(catalog_backend.deps, anna, slug(GMAIL.category), slug(GMAIL.subcategory), 0)
    await catalog_backend.read_for(MINUTE)
    found = await browse.items(catalog_backend.deps, anna, slug(GMAIL.category), slug(GMAIL.subcategory), 0)
    goods = catalog_backend.backend.market.catalogue.goods.values()
    assert found.total == sum((good.shelf.category, good.shelf.name) == GMAIL for good in goods)


@shows("U21")
@pytest.mark.parametrize("fault", ["went_wrong", "html", "empty_list", "wrong_types"])
async def test_without_the_list_of_categories_items_are_found_and_it_is_asked_for_again(
    catalog_backend: CatalogBackend, fault: str
) -> None:
    catalog_backend.backend.market.fail("categories", fault)
    await catalog_backend.read_pages(PAGES)
    assert catalog_backend.catalog.reader.complete
    await catalog_backend.read_for(3 * MINUTE)
    assert catalog_backend.catalog.reader.is_read(GMAIL)


@shows("U21")
async def test_a_key_is_doubted_only_when_all_it_asks_is_refused(catalog_backend: CatalogBackend) -> None:
    catalog_backend.backend.market.fail("services", "error:Service not found", times=MAX_REFUSALS)
    for _ in range(MAX_REFUSALS - 1):
        await catalog_backend.read_pages(1)
    with pytest.raises(Refused):
        await catalog_backend.read_pages(1)
    await catalog_backend.read_for(3 * MINUTE)
    assert len(catalog_backend.catalog.contents) == ITEMS


@shows("U21")
async def test_lists_that_are_objects_are_read_like_others(catalog_backend: CatalogBackend) -> None:
    catalog_backend.backend.market.fail("*", "as_objects", times=0)
    await catalog_backend.read_for(3 * MINUTE)
    assert len(catalog_backend.catalog.contents) == ITEMS
    assert catalog_backend.catalog.reader.is_read(GMAIL)
