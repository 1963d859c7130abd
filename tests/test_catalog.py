"""The whole catalogue: read place by place, in every language somebody uses, and remembered."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.catalog import call_budget
from bot.catalog.columns import FOR_SALE, IN_STOCK
from bot.catalog.crawl import EVERYTHING, Target
from bot.catalog.languages import named_in
from bot.catalog.read_queue import FRESH_FOR, OPENED_FRESH_FOR
from bot.catalog.reader import PAUSE_AWAY, PAUSE_BUSY, USUAL_AGE
from bot.catalog.shelves import Place
from bot.catalog.tree import Branch, branches, slug
from bot.loops.catalog_reader import read_catalog
from bot.market.models import Category
from sandbox.market.assortment import SHELVES
from sandbox.market.simulator import ANNA, BEN
from sandbox.market.translations import translate
from sandbox.notifier import PATIENCE
from tests.backend import Backend
from tests.catalog_backend import ITEMS, CatalogBackend

PAGES = 3  # that so many items take
GMAIL = Place("Email Accounts", "Gmail")


async def test_everything_is_read_place_by_place(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_all()
    assert len(catalog_backend.catalog.contents) == ITEMS
    assert catalog_backend.catalog.reader.complete
    assert catalog_backend.names("gmail account usa", most=1) == ["Gmail Account - USA"]
    asked, reader = catalog_backend.asked, catalog_backend.catalog.reader
    reader.note_opened("en")
    assert await reader.read_next_page(ANNA) is None
    assert catalog_backend.asked == asked
    assert not reader.wanted.is_set(), "it rests until somebody looks"


async def test_counts_are_those_of_the_marketplace(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_all()
    goods = catalog_backend.backend.market.catalogue.goods.values()
    for shelf in SHELVES:
        here = [good for good in goods if good.shelf is shelf]
        counts = catalog_backend.catalog.contents.counts([Place(shelf.category, shelf.name)])
        assert counts == (len(here), sum(good.available > 0 for good in here))


async def test_what_people_look_at_is_read_first(catalog_backend: CatalogBackend) -> None:
    last = Place(SHELVES[-1].category, SHELVES[-1].name)
    catalog_backend.catalog.reader.note_opened("ru", last)
    await catalog_backend.read_pages(2)
    assert list(catalog_backend.catalog.contents.read_at) == [Target(last), Target(last, "ru")]
    await catalog_backend.read_pages(PAGES)
    assert EVERYTHING in catalog_backend.catalog.contents.read_at


async def test_a_catalogue_can_be_searched_as_soon_as_its_pages_are_read(
    catalog_backend: CatalogBackend,
) -> None:
    await catalog_backend.read_pages(PAGES)
    assert catalog_backend.catalog.reader.complete
    assert catalog_backend.asked == PAGES
    assert len(catalog_backend.catalog.contents) == ITEMS
    assert catalog_backend.names("gmial acount usa", most=1) == ["Gmail Account - USA"]


@pytest.mark.parametrize("lang", ["zh", "ar", "bn-BD", "ru", "es"])
async def test_names_in_another_language_find_the_same_item(
    catalog_backend: CatalogBackend, lang: str
) -> None:
    catalog_backend.catalog.reader.note_opened(lang)
    await catalog_backend.read_all()
    good = catalog_backend.backend.market.catalogue.goods[2]
    name = translate(good.name, lang)
    assert name != good.name
    assert name in catalog_backend.names(name, lang)
    assert name in catalog_backend.names("gmial account usa", lang), "English is searched as well"
    assert catalog_backend.names(name, "en") != [name]


async def test_a_language_nobody_uses_is_not_read(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_all()
    assert {call.params.get("lang") for call in catalog_backend.backend.market.calls} == {None}


async def test_a_refresh_takes_in_what_changed_and_lets_go_what_left(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_all()
    del catalog_backend.backend.market.catalogue.goods[2]
    catalog_backend.backend.market.catalogue.goods[14].rate = Decimal("777.77")
    catalog_backend.backend.clock.now += FRESH_FOR + timedelta(seconds=1)
    await catalog_backend.read_all()
    table = catalog_backend.catalog.contents.table
    assert table.row_of(2) is None
    assert "Gmail Account - USA" not in catalog_backend.names("gmail account usa", most=50)
    row = table.row_of(14)
    assert row is not None
    assert table.rate(row) == Decimal("777.77")


async def test_a_place_somebody_opens_is_read_again_soon(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_all()
    catalog_backend.backend.clock.now += OPENED_FRESH_FOR + timedelta(seconds=1)
    asked = catalog_backend.asked
    catalog_backend.catalog.reader.note_opened("en", GMAIL)
    await catalog_backend.read_all()
    assert catalog_backend.asked - asked == 1


async def test_a_view_is_told_when_it_is_older_than_usual(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_all()
    read = catalog_backend.backend.clock.now
    assert catalog_backend.catalog.reader.old_since([GMAIL]) is None
    catalog_backend.backend.clock.now += USUAL_AGE + timedelta(seconds=1)
    assert catalog_backend.catalog.reader.old_since([GMAIL]) == read


async def test_a_shop_somebody_looks_into_is_read_before_others(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_pages(PAGES)
    shop = catalog_backend.backend.market.catalogue.goods[3].shop
    catalog_backend.catalog.reader.note_shop_opened(shop)
    await catalog_backend.read_pages(1)
    assert catalog_backend.catalog.reader.shop_is_read(shop)


async def test_shops_are_learnt_by_their_lists(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_all()
    shop = (await catalog_backend.catalog.lists.shops(ANNA, 1))[0]
    contents = catalog_backend.catalog.contents
    sold = contents.of_shop(shop.id, 0)
    theirs = [
        good for good in catalog_backend.backend.market.catalogue.goods.values() if good.shop == shop.id
    ]
    assert sold.bit_count() == len(theirs) > 0
    assert sold & contents.table.with_flags(FOR_SALE | IN_STOCK) == contents.of_shop(shop.id, IN_STOCK)


async def test_what_no_list_of_categories_names_any_more_is_still_for_sale(
    catalog_backend: CatalogBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def tree(_key: str, _lang: str) -> Sequence[Branch]:
        return [branch for branch in listed if branch.name != GMAIL.category]

    listed = await catalog_backend.catalog.lists.tree(ANNA, "en")
    await catalog_backend.read_all()
    monkeypatch.setattr(catalog_backend.catalog.lists, "tree", tree)
    catalog_backend.backend.clock.now += FRESH_FOR + timedelta(seconds=1)
    await catalog_backend.read_all()
    assert len(catalog_backend.catalog.contents) == ITEMS


@pytest.mark.parametrize(
    ("fault", "wait"), [("rate_limit", PAUSE_BUSY), ("rate_limit_text", PAUSE_BUSY), ("html_502", PAUSE_AWAY)]
)
async def test_trouble_means_a_pause_and_the_same_page_again(
    catalog_backend: CatalogBackend, fault: str, wait: float
) -> None:
    catalog_backend.backend.market.fail("services", fault, times=3, seconds=1)
    assert await catalog_backend.catalog.reader.read_next_page(ANNA) == wait
    catalog_backend.backend.market.faults.clear()
    await catalog_backend.read_for(120)
    assert len(catalog_backend.catalog.contents) == ITEMS


async def test_a_list_that_cannot_be_read_does_not_stop_the_others(catalog_backend: CatalogBackend) -> None:
    catalog_backend.backend.market.fail("services", "error:Unknown page", times=2)
    await catalog_backend.read_for(120)
    assert catalog_backend.catalog.reader.complete
    assert len(catalog_backend.catalog.contents) == ITEMS


async def test_older_answers_without_totals_are_read_to_their_end(catalog_backend: CatalogBackend) -> None:
    catalog_backend.backend.market.quirks.switch(bare_lists=True, null_stock=True, numeric_rates=True)
    await catalog_backend.read_all()
    assert len(catalog_backend.catalog.contents) == ITEMS


async def test_the_loop_leaves_a_refused_key_for_another(backend: Backend) -> None:
    await backend.customer(BEN, 1002)
    backend.clock.pass_by(60)
    await backend.customer(ANNA)  # the newest key is tried first
    backend.panel.revoke(ANNA)
    backend.deps.catalog.reader.note_opened("en")
    loop = asyncio.ensure_future(read_catalog(backend.deps))
    await backend.market.gets_call("services", BEN)
    await backend.deps.db.cancel_tasks([loop])
    asked = [call.key for call in backend.market.calls if call.action == "categories"]
    assert asked == [ANNA, BEN]


@pytest.mark.parametrize("before", [True, False])
async def test_a_rest_ends_when_somebody_opens_a_shelf(
    catalog_backend: CatalogBackend, monkeypatch: pytest.MonkeyPatch, *, before: bool
) -> None:
    monkeypatch.setattr(call_budget, "FIRST", 0)  # nothing more is read than what somebody opens
    await catalog_backend.read_all()
    reader = catalog_backend.catalog.reader
    reader.note_opened("en")
    assert await reader.read_next_page(ANNA) is None
    assert reader.wanted.is_set(), "more is to be read, only not now"
    if before:
        reader.note_opened("en", GMAIL)
    rest = asyncio.ensure_future(reader.wait_for_work())
    await asyncio.sleep(0)
    reader.note_opened("en", GMAIL)
    async with asyncio.timeout(PATIENCE):
        await rest
    assert await reader.read_next_page(ANNA) is not None
    assert reader.is_read(GMAIL)


def test_translated_names_are_joined_by_position_or_not_at_all() -> None:
    english = (Category("Mail", ("Gmail", "Yahoo")), Category("Games", ("Steam",)))
    chinese = (Category("邮箱", ("谷歌", "雅虎")), Category("游戏", ()))
    mail, games = branches(english, chinese)
    assert (mail.shown, mail.below) == ("邮箱", (("Gmail", "谷歌"), ("Yahoo", "雅虎")))
    assert (games.shown, games.below) == ("游戏", (("Steam", "Steam"),))
    assert [branch.shown for branch in branches(english, chinese[:1])] == ["Mail", "Games"]


@pytest.mark.parametrize(
    ("code", "lang"),
    [
        ("en", "en"),
        ("zh-hans", "zh"),
        ("pt-br", "pt-BR"),
        ("bn", "bn-BD"),
        ("de-AT", "de"),
        ("xx", "en"),
        ("", "en"),
    ],
)
def test_telegrams_languages_are_the_marketplaces(code: str, lang: str) -> None:
    assert named_in(code) == lang


def test_a_slug_fits_a_button_and_stays() -> None:
    assert slug("Instagram / Threads") == slug("Instagram / Threads") != slug("Instagram")
    assert slug("名前").isascii()
    assert len(slug("x" * 1000)) == 8
