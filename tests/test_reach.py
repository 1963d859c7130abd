"""A large catalogue: all of it can be found soon, costs few calls, and can be browsed meanwhile.

The proportions are those of 100,000 items in 3,000 subcategories, at a fiftieth of the size and with small
pages.
"""

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.actions import browse
from bot.actions.search_query import parse_query
from bot.actions.searching import search
from bot.catalog import crawl, reader
from bot.catalog.read_queue import FRESH_FOR, OPENED_FRESH_FOR, TOO_OLD
from bot.catalog.reader import PAUSE
from bot.catalog.shelves import Place
from bot.catalog.tree import slug
from bot.domain.catalog import Shelf
from bot.domain.search_words import SearchWords
from sandbox.market.goods import Good
from sandbox.market.simulator import ANNA
from tests.catalog_backend import CatalogBackend, catalog_backend_at

ITEMS, SUBCATEGORIES, PAGE = 2_000, 60, 20
PAGES = ITEMS // PAGE
LIKES, STEAM = Place("Instagram", "Likes"), Place("Game Keys", "Steam")


@pytest.fixture
async def catalog_backend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[CatalogBackend]:
    monkeypatch.setattr(crawl, "PAGE_SIZE", PAGE)
    monkeypatch.setattr(reader, "PAGE_SIZE", PAGE)
    async with catalog_backend_at(tmp_path, ITEMS, SUBCATEGORIES) as opened:
        yield opened


def goods_of(catalog_backend: CatalogBackend, place: Place) -> list[Good]:
    goods = catalog_backend.backend.market.catalogue.goods.values()
    return [good for good in goods if (good.shelf.category, good.shelf.name) == place]


async def test_all_of_it_is_found_after_as_many_calls_as_there_are_pages(
    catalog_backend: CatalogBackend,
) -> None:
    seconds = 0.0
    while not catalog_backend.catalog.reader.complete:
        seconds += await catalog_backend.catalog.reader.read_next_page(ANNA) or 0
    assert len(catalog_backend.catalog.contents) == ITEMS
    assert seconds <= PAGES * PAUSE
    assert catalog_backend.backend.market.counts == {"categories": 1, "services": PAGES}


async def test_no_hour_afterwards_has_more_calls_than_half_the_pages(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_for(PAGES * PAUSE)
    hours = [await catalog_backend.read_for(3600) for _ in range(10)]
    assert max(hours) <= PAGES / 2
    assert sum(hours) > 2 * PAGES, "it is read again all the same"


async def test_what_rows_tell_is_not_asked_for_shelf_by_shelf(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_for(3600)
    filtered = Counter("subcategory" in call.params for call in catalog_backend.backend.market.calls)
    assert filtered[True] < SUBCATEGORIES


@pytest.mark.parametrize("place", [LIKES, STEAM], ids=["SMM", "products"])
async def test_a_shelf_nobody_asked_for_yet_is_shown_at_once_and_then_from_memory(
    catalog_backend: CatalogBackend, place: Place
) -> None:
    await catalog_backend.read_pages(PAGES)
    anna = await catalog_backend.backend.customer()
    category, subcategory = map(slug, place)
    there = goods_of(catalog_backend, place)
    first = await browse.items(catalog_backend.deps, anna, category, subcategory, 0)
    assert (first.total, len(first.rows)) == (len(there), min(len(there), 8))
    await catalog_backend.read_pages(-(-len(there) // PAGE))
    later = await browse.items(catalog_backend.deps, anna, category, subcategory, 0)
    assert (later.total, later.filtered, later.loading) == (len(there), True, False)


async def test_products_are_known_by_one_page_that_shows_the_id_of_their_shelf(
    catalog_backend: CatalogBackend,
) -> None:
    await catalog_backend.read_for(PAGES * PAUSE)
    anna = await catalog_backend.backend.customer()
    shelf = next(
        one
        for one in catalog_backend.backend.market.catalogue.shelves
        if one.kind == "product" and not catalog_backend.catalog.reader.is_read(Place(one.category, one.name))
    )
    counted = catalog_backend.asked
    found = await browse.items(catalog_backend.deps, anna, slug(shelf.category), slug(shelf.name), 0)
    assert (found.total, found.filtered) == (
        len(goods_of(catalog_backend, Place(shelf.category, shelf.name))),
        True,
    )
    assert catalog_backend.asked - counted == 1


async def test_what_nobody_asked_for_has_no_count_and_what_was_has_the_marketplaces(
    catalog_backend: CatalogBackend,
) -> None:
    await catalog_backend.read_for(PAGES * PAUSE)
    anna = await catalog_backend.backend.customer()
    reader = catalog_backend.catalog.reader
    shelves: list[tuple[Place, Shelf]] = []
    for category in {shelf.category for shelf in catalog_backend.backend.market.catalogue.shelves}:
        listed = await browse.subcategories(catalog_backend.deps, anna, slug(category))
        shelves += [(Place(category, shelf.name), shelf) for shelf in listed.rows]
    assert any(not reader.is_read(place) for place, _ in shelves)
    await catalog_backend.read_for(3 * 3600)
    assert any(reader.is_read(place) for place, _ in shelves)
    for place, _ in shelves:
        key = slug(place.subcategory)
        listed = await browse.subcategories(catalog_backend.deps, anna, slug(place.category))
        count = next(shelf.count for shelf in listed.rows if shelf.key == key)
        assert count == (len(goods_of(catalog_backend, place)) if reader.is_read(place) else None)


async def test_a_restart_remembers_it_and_which_shelf_everything_stands_on(
    catalog_backend: CatalogBackend,
) -> None:
    await catalog_backend.read_for(2 * 3600)
    catalog_backend.backend.clock.pass_by(600)
    catalog_backend.backend.market.fail(
        "services", "went_wrong"
    )  # what was read until now is stored, and no more read
    await catalog_backend.read_pages(1)
    again = catalog_backend.reopened()
    await again.catalog.reader.restore()
    assert len(again.catalog.contents) == ITEMS
    assert again.catalog.reader.complete
    for shelf in catalog_backend.backend.market.catalogue.shelves:
        place = Place(shelf.category, shelf.name)
        assert again.catalog.reader.is_read(place) == catalog_backend.catalog.reader.is_read(place)
        assert again.catalog.contents.counts([place]) == catalog_backend.catalog.contents.counts([place])
    assert await again.read_for(3600) <= PAGES / 2


async def test_new_items_and_moves_are_noticed(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_for(PAGES * PAUSE)
    goods = catalog_backend.backend.market.catalogue.goods
    gone, moved = goods.pop(100), goods[101]
    moved.shelf, moved.name = goods[2].shelf, "Quite Another Thing"
    goods[9_001] = Good(9_001, goods[13].shelf, "Voucher - Quixotic", goods[13].rate, 1, 5, 5)
    await catalog_backend.read_for((2 * FRESH_FOR).total_seconds())
    row_of = catalog_backend.catalog.contents.table.row_of
    assert row_of(gone.service) is None
    assert catalog_backend.names("quixotic") == ["Voucher - Quixotic"]
    assert catalog_backend.names("quite another thing", most=1) == [moved.name]
    row = row_of(moved.service)
    assert row is not None
    assert catalog_backend.catalog.contents.item(row, "en").category == moved.shelf.category


async def test_a_list_of_which_half_was_read_the_day_before_is_begun_anew(
    catalog_backend: CatalogBackend,
) -> None:
    await catalog_backend.read_pages(PAGES // 2)
    catalog_backend.backend.clock.now += TOO_OLD + OPENED_FRESH_FOR
    await catalog_backend.read_pages(PAGES - 1)
    assert not catalog_backend.catalog.reader.complete
    await catalog_backend.read_pages(1)
    assert catalog_backend.catalog.reader.complete


async def test_an_item_that_left_its_shelf_is_found_all_the_same(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_for(PAGES * PAUSE)
    catalog_backend.catalog.reader.note_opened("en", STEAM)
    await catalog_backend.read_pages(3)
    moved, gone = goods_of(catalog_backend, STEAM)[:2]
    moved.shelf, moved.name = catalog_backend.backend.market.catalogue.goods[2].shelf, "Quite Another Thing"
    del catalog_backend.backend.market.catalogue.goods[gone.service]
    there = len(goods_of(catalog_backend, STEAM))
    catalog_backend.backend.clock.pass_by(OPENED_FRESH_FOR.total_seconds() + 1)
    catalog_backend.catalog.reader.note_opened("en", STEAM)
    await catalog_backend.read_pages(3)
    contents = catalog_backend.catalog.contents
    assert contents.counts([STEAM]).total == there
    aside = contents.table.row_of(moved.service)
    assert aside is not None
    assert contents.table.item(aside).subcategory_id is None
    await catalog_backend.read_for(2 * FRESH_FOR.total_seconds())
    assert catalog_backend.names("quite another thing", most=1) == [moved.name]
    assert contents.table.row_of(gone.service) is None


async def test_in_another_language_everything_is_found_as_well(catalog_backend: CatalogBackend) -> None:
    catalog_backend.catalog.reader.note_opened("ru")
    await catalog_backend.read_pages(2 * PAGES)
    anna = await catalog_backend.backend.customer()
    assert catalog_backend.asked == 2 * PAGES
    assert catalog_backend.names("Аккаунт", "ru")
    assert (await search(catalog_backend.deps, anna, parse_query("gmail", SearchWords()), 0)).loading is False


async def test_what_somebody_opens_does_not_wait_for_the_list_of_everything(
    catalog_backend: CatalogBackend,
) -> None:
    await catalog_backend.read_pages(5)
    catalog_backend.catalog.reader.note_opened("en", LIKES)
    await catalog_backend.read_pages(3)
    assert catalog_backend.catalog.reader.is_read(LIKES)
    await catalog_backend.read_pages(PAGES)
    assert len(catalog_backend.catalog.contents) == ITEMS
    assert catalog_backend.catalog.contents.counts([LIKES]).total == len(goods_of(catalog_backend, LIKES))
