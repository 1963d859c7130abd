"""A large catalogue: all of it can be found soon, costs few calls, and can be browsed meanwhile.

The proportions are those of 100,000 items in 3,000 subcategories, at a fiftieth of the size and with small
pages.
"""

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.actions import browse
from bot.actions.searching import search
from bot.catalog import crawl
from bot.catalog.read_queue import FRESH_FOR, SOON_STALE, TOO_OLD
from bot.catalog.reader import PAUSE
from bot.catalog.shelves import Place
from bot.catalog.tree import slug
from bot.domain.catalog import Shelf
from sandbox.market.goods import Good
from sandbox.market.simulator import ANNA
from tests.library import Library, library_of

ITEMS, SUBCATEGORIES, PAGE = 2_000, 60, 20
PAGES = ITEMS // PAGE
LIKES, STEAM = Place("Instagram", "Likes"), Place("Game Keys", "Steam")


@pytest.fixture
async def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Library]:
    monkeypatch.setattr(crawl, "PAGE", PAGE)
    async with library_of(tmp_path, ITEMS, SUBCATEGORIES) as opened:
        yield opened


def goods_of(library: Library, place: Place) -> list[Good]:
    goods = library.backend.market.catalogue.goods.values()
    return [good for good in goods if (good.shelf.category, good.shelf.name) == place]


async def test_all_of_it_is_found_after_as_many_calls_as_there_are_pages(library: Library) -> None:
    seconds = 0.0
    while not library.catalog.reader.complete:
        seconds += await library.catalog.reader.read_on(ANNA) or 0
    assert len(library.catalog.contents) == ITEMS
    assert seconds <= PAGES * PAUSE
    assert library.backend.market.counts == {"categories": 1, "services": PAGES}


async def test_no_hour_afterwards_has_more_calls_than_half_the_pages(library: Library) -> None:
    await library.read_for(PAGES * PAUSE)
    hours = [await library.read_for(3600) for _ in range(10)]
    assert max(hours) <= PAGES / 2
    assert sum(hours) > 2 * PAGES, "it is read again all the same"


async def test_what_rows_tell_is_not_asked_for_shelf_by_shelf(library: Library) -> None:
    await library.read_for(3600)
    filtered = Counter("subcategory" in call.params for call in library.backend.market.calls)
    assert filtered[True] < SUBCATEGORIES


@pytest.mark.parametrize("place", [LIKES, STEAM], ids=["SMM", "products"])
async def test_a_shelf_nobody_asked_for_yet_is_shown_at_once_and_then_from_memory(
    library: Library, place: Place
) -> None:
    await library.read_pages(PAGES)
    anna = await library.backend.customer()
    category, subcategory = map(slug, place)
    there = goods_of(library, place)
    first = await browse.items(library.deps, anna, category, subcategory, 0)
    assert (first.total, len(first.rows)) == (len(there), min(len(there), 8))
    await library.read_pages(-(-len(there) // PAGE))
    later = await browse.items(library.deps, anna, category, subcategory, 0)
    assert (later.total, later.filtered, later.loading) == (len(there), True, False)


async def test_products_are_known_by_one_page_that_shows_the_id_of_their_shelf(library: Library) -> None:
    await library.read_for(PAGES * PAUSE)
    anna = await library.backend.customer()
    shelf = next(
        one
        for one in library.backend.market.catalogue.shelves
        if one.kind == "product" and not library.catalog.reader.is_read(Place(one.category, one.name))
    )
    counted = library.asked
    found = await browse.items(library.deps, anna, slug(shelf.category), slug(shelf.name), 0)
    assert (found.total, found.filtered) == (len(goods_of(library, Place(shelf.category, shelf.name))), True)
    assert library.asked - counted == 1


async def test_what_nobody_asked_for_has_no_count_and_what_was_has_the_marketplaces(library: Library) -> None:
    await library.read_for(PAGES * PAUSE)
    anna = await library.backend.customer()
    reader = library.catalog.reader
    shelves: list[tuple[Place, Shelf]] = []
    for category in {shelf.category for shelf in library.backend.market.catalogue.shelves}:
        listed = await browse.subcategories(library.deps, anna, slug(category))
        shelves += [(Place(category, shelf.name), shelf) for shelf in listed.rows]
    assert any(not reader.is_read(place) for place, _ in shelves)
    await library.read_for(3 * 3600)
    assert any(reader.is_read(place) for place, _ in shelves)
    for place, _ in shelves:
        key = slug(place.subcategory)
        listed = await browse.subcategories(library.deps, anna, slug(place.category))
        count = next(shelf.count for shelf in listed.rows if shelf.key == key)
        assert count == (len(goods_of(library, place)) if reader.is_read(place) else None)


async def test_a_restart_remembers_it_and_which_shelf_everything_stands_on(library: Library) -> None:
    await library.read_for(2 * 3600)
    library.backend.clock.pass_by(600)
    library.backend.market.fail(
        "services", "went_wrong"
    )  # what was read until now is stored, and no more read
    await library.read_pages(1)
    again = library.reopened()
    await again.catalog.reader.remember()
    assert len(again.catalog.contents) == ITEMS
    assert again.catalog.reader.complete
    for shelf in library.backend.market.catalogue.shelves:
        place = Place(shelf.category, shelf.name)
        assert again.catalog.reader.is_read(place) == library.catalog.reader.is_read(place)
        assert again.catalog.contents.counts([place]) == library.catalog.contents.counts([place])
    assert await again.read_for(3600) <= PAGES / 2


async def test_new_items_and_moves_are_noticed(library: Library) -> None:
    await library.read_for(PAGES * PAUSE)
    goods = library.backend.market.catalogue.goods
    gone, moved = goods.pop(100), goods[101]
    moved.shelf, moved.name = goods[2].shelf, "Quite Another Thing"
    goods[9_001] = Good(9_001, goods[13].shelf, "Voucher - Quixotic", goods[13].rate, 1, 5, 5)
    await library.read_for((2 * FRESH_FOR).total_seconds())
    row_of = library.catalog.contents.table.row_of
    assert row_of(gone.service) is None
    assert library.names("quixotic") == ["Voucher - Quixotic"]
    assert library.names("quite another thing", most=1) == [moved.name]
    row = row_of(moved.service)
    assert row is not None
    assert library.catalog.contents.item(row, "en").category == moved.shelf.category


async def test_a_list_of_which_half_was_read_the_day_before_is_begun_anew(library: Library) -> None:
    await library.read_pages(PAGES // 2)
    library.backend.clock.now += TOO_OLD + SOON_STALE
    await library.read_pages(PAGES - 1)
    assert not library.catalog.reader.complete
    await library.read_pages(1)
    assert library.catalog.reader.complete


async def test_an_item_that_left_its_shelf_is_found_all_the_same(library: Library) -> None:
    await library.read_for(PAGES * PAUSE)
    library.catalog.reader.look_at("en", STEAM)
    await library.read_pages(3)
    moved, gone = goods_of(library, STEAM)[:2]
    moved.shelf, moved.name = library.backend.market.catalogue.goods[2].shelf, "Quite Another Thing"
    del library.backend.market.catalogue.goods[gone.service]
    there = len(goods_of(library, STEAM))
    library.backend.clock.pass_by(SOON_STALE.total_seconds() + 1)
    library.catalog.reader.look_at("en", STEAM)
    await library.read_pages(3)
    contents = library.catalog.contents
    assert contents.counts([STEAM]).total == there
    aside = contents.table.row_of(moved.service)
    assert aside is not None
    assert contents.table.item(aside).subcategory_id is None
    await library.read_for(2 * FRESH_FOR.total_seconds())
    assert library.names("quite another thing", most=1) == [moved.name]
    assert contents.table.row_of(gone.service) is None


async def test_in_another_language_everything_is_found_as_well(library: Library) -> None:
    library.catalog.reader.look_at("ru")
    await library.read_pages(2 * PAGES)
    anna = await library.backend.customer()
    assert library.asked == 2 * PAGES
    assert library.names("Аккаунт", "ru")
    assert (await search(library.deps, anna, "gmail", 0)).loading is False


async def test_what_somebody_opens_does_not_wait_for_the_list_of_everything(library: Library) -> None:
    await library.read_pages(5)
    library.catalog.reader.look_at("en", LIKES)
    await library.read_pages(3)
    assert library.catalog.reader.is_read(LIKES)
    await library.read_pages(PAGES)
    assert len(library.catalog.contents) == ITEMS
    assert library.catalog.contents.counts([LIKES]).total == len(goods_of(library, LIKES))
