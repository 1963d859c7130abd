"""What is for sale: read page by page, kept while it is fresh, and shown though stale when nobody answers."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest
from bot.catalog.pages import PAGE, Pages

from bot.catalog.kept import FRESH_FOR, MOST_KEPT, Kept
from bot.catalog.snapshot import PAUSE_AWAY, PAUSE_BUSY, Catalog, slug
from bot.loops.catalog import keep_catalog
from bot.market.errors import BadKey, Unreachable
from bot.market.models import Item, Rows
from bot.sandbox.market import ANNA, BEN
from tests.ground import Ground, ground_at

ITEMS = 450


@dataclass
class Store:
    ground: Ground
    catalog: Catalog
    seconds: list[float]

    @property
    def asked(self) -> int:
        return sum(self.ground.market.counts.values())

    async def read_all(self) -> int:
        """Read until all is fresh; the number of pages that took."""
        pages = 0
        while await self.catalog.read_on(ANNA) is not None:
            pages += 1
        return pages


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    seconds = [0.0]
    async with ground_at(tmp_path, ITEMS) as ground:
        yield Store(ground, Catalog(ground.shop.market, now=lambda: seconds[0]), seconds)


async def test_the_whole_catalogue_is_read_page_by_page(store: Store) -> None:
    assert await store.read_all() == 3
    assert len(store.catalog.snapshot.items) == ITEMS
    assert await store.catalog.read_on(ANNA) is None
    assert store.catalog.snapshot.find("gmail account usa", 3)[0].name == "Gmail Account - USA"


async def test_it_can_be_searched_while_it_is_read(store: Store) -> None:
    await store.catalog.begun(0)  # nothing yet, and no error
    await store.catalog.read_on(ANNA)
    await store.catalog.begun(60)
    assert len(store.catalog.snapshot.items) == PAGE
    assert store.catalog.snapshot.find("gmail usa", 3)
    assert store.catalog.counts() is None


async def test_counts_are_those_of_the_rows(store: Store) -> None:
    await store.read_all()
    counts = store.catalog.counts()
    assert counts is not None
    assert sum(count.total for count in counts.values()) == ITEMS
    stocked = [good for good in store.ground.market.catalogue.goods.values() if good.available]
    assert sum(count.in_stock for count in counts.values()) == len(stocked)


async def test_a_refresh_replaces_the_old_list_only_when_it_is_whole(store: Store) -> None:
    await store.read_all()
    del store.ground.market.catalogue.goods[2]
    store.seconds[0] += FRESH_FOR + 1
    await store.catalog.read_on(ANNA)
    assert 2 in store.catalog.snapshot.items
    await store.read_all()
    assert 2 not in store.catalog.snapshot.items


async def test_a_shelf_shows_its_first_page_at_once_and_the_rest_follows(store: Store) -> None:
    shelf = await store.catalog.shelf(ANNA, "", "")
    assert (len(shelf.rows), shelf.complete) == (PAGE, False)
    await store.catalog.read_on(ANNA)
    await store.catalog.read_on(ANNA)
    assert (len(shelf.rows), shelf.complete) == (ITEMS, True)


async def test_shelves_recommendations_and_shops_are_lists_of_their_own(store: Store) -> None:
    gmail = await store.catalog.shelf(ANNA, "Email Accounts", "Gmail")
    assert 2 in gmail.rows
    assert {item.category for item in gmail.rows.values()} == {"Email Accounts"}
    assert all(item.recommended for item in (await store.catalog.recommended(ANNA)).rows.values())
    shop = (await store.catalog.shops(ANNA, 1))[0]
    assert (await store.catalog.of_shop(ANNA, shop.id)).rows


async def test_one_item_is_known_from_any_list_or_asked_for(store: Store) -> None:
    found = await store.catalog.item(ANNA, 2)
    assert found is not None
    assert found.name == "Gmail Account - USA"
    assert await store.catalog.item(ANNA, 99_999) is None
    await store.read_all()
    asked = store.asked
    assert await store.catalog.item(ANNA, 1) is not None
    assert store.asked == asked


@pytest.mark.parametrize(
    ("fault", "wait"), [("rate_limit", PAUSE_BUSY), ("rate_limit_text", PAUSE_BUSY), ("html_502", PAUSE_AWAY)]
)
async def test_trouble_means_a_pause_and_the_same_page_again(store: Store, fault: str, wait: float) -> None:
    store.ground.market.fail("services", fault, times=3, seconds=1)
    assert await store.catalog.read_on(ANNA) == wait
    store.ground.market.faults.clear()
    await store.read_all()
    assert len(store.catalog.snapshot.items) == ITEMS


async def test_a_list_that_cannot_be_read_on_does_not_stop_the_others(store: Store) -> None:
    shelf = await store.catalog.shelf(ANNA, "", "")
    store.ground.market.fail("services", "error:Unknown page")
    await store.read_all()
    assert shelf.complete
    assert len(store.catalog.snapshot.items) == ITEMS


async def test_older_answers_without_totals_are_read_to_their_end(store: Store) -> None:
    store.ground.market.quirks.switch(bare_lists=True, null_stock=True, numeric_rates=True)
    await store.read_all()
    assert len(store.catalog.snapshot.items) == ITEMS


async def test_a_server_that_ignores_the_page_is_not_read_for_ever() -> None:
    async def fetch(_key: str, _page: int) -> Rows[Item]:
        row = store_row(1)
        return Rows((row,) * PAGE)

    pages = Pages(fetch)
    while not pages.complete:
        await pages.read_next("key")
    assert (pages.read, list(pages.rows)) == (2, [1])


def store_row(service: int) -> Item:
    return Item(service, "name", Decimal("0.85"), "product")


async def test_the_loop_leaves_a_refused_key_for_another(ground: Ground) -> None:
    await ground.customer(BEN, 1002)
    ground.clock.pass_by(60)
    await ground.customer(ANNA)  # the newest key is tried first
    ground.panel.revoke(ANNA)
    ground.shop.catalog.wanted.set()
    loop = asyncio.ensure_future(keep_catalog(ground.shop))
    await ground.shop.catalog.begun(10)
    loop.cancel()
    assert ground.shop.catalog.snapshot.items
    services = [call for call in ground.market.calls if call.action == "services"]
    assert [call.key for call in services] == [ANNA, BEN]


class Source:
    """Something to fetch: the answers in turn, then an error."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.asked = 0

    async def __call__(self) -> str:
        self.asked += 1
        await asyncio.sleep(0)
        if not self.answers:
            raise Unreachable("away")
        return self.answers.pop(0)


async def test_many_who_ask_at_once_cause_one_call() -> None:
    source, kept = Source("first", "second"), Kept()
    assert set(await asyncio.gather(*(kept.get("list", fetch=source) for _ in range(50)))) == {"first"}
    assert await kept.get("list", fetch=source) == "first"
    assert await kept.get("other list", fetch=source) == "second"
    assert source.asked == 2


async def test_an_old_answer_beats_none_at_all() -> None:
    now = 0.0
    source, kept = Source("old"), Kept(lambda: now)
    await kept.get("list", fetch=source)
    now = FRESH_FOR + 1
    assert await kept.get("list", fetch=source) == "old"
    source.answers = ["new"]
    assert await kept.get("list", fetch=source) == "new"


async def test_what_was_never_had_and_what_is_refused_are_told() -> None:
    async def refused() -> str:
        raise BadKey("Invalid API key")

    kept = Kept()
    with pytest.raises(Unreachable):
        await kept.get("list", fetch=Source())
    with pytest.raises(BadKey):
        await kept.get("list", fetch=refused)


async def test_whoever_gives_up_does_not_spoil_it_for_the_others() -> None:
    source, kept = Source("first"), Kept()
    impatient = asyncio.ensure_future(kept.get("list", fetch=source))
    await asyncio.sleep(0)
    patient = asyncio.ensure_future(kept.get("list", fetch=source))
    impatient.cancel()
    assert await patient == "first"
    assert source.asked == 1


async def test_lists_nobody_needs_are_forgotten() -> None:
    kept = Kept()
    for number in range(MOST_KEPT + 10):
        await kept.get(str(number), fetch=Source("a"))
    assert len(kept._values) == MOST_KEPT


def test_a_slug_fits_a_button_and_stays() -> None:
    assert slug("Instagram / Threads") == slug("Instagram / Threads") != slug("Instagram")
    assert slug("名前").isascii()
    assert len(slug("x" * 1000)) == 8
