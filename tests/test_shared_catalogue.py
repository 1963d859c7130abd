"""The catalogue of several replicas: one reads it from the marketplace, all serve it."""

import asyncio
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from bot.catalog import read_queue, wishes
from bot.catalog.catalog import Catalog
from bot.catalog.crawl import NO_PLACE, PAGE_SIZE, Target
from bot.domain.shards import Role
from bot.loops import catalog_sharing
from bot.market.models import Item
from sandbox.market.simulator import ANNA
from sandbox.market.translations import translate
from sandbox.notifier import PATIENCE
from sandbox.telegram.people import Person
from tests import shortened_waits
from tests.replicas import Fleet, Replica, quick_beats, two
from tests.system import System, pressed

__all__ = ["quick_beats", "two"]

pytestmark = pytest.mark.postgresql
GMAIL, SOLD_OUT, LAST_ONE = 2, 4, 8  # items
_LATER = {"category", "shopId"}  # fields of reads that follow, some of which are under way at any time


@pytest.fixture(autouse=True)
def shared_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalog_sharing, "SHARE_EVERY", 0.1)
    monkeypatch.setattr(catalog_sharing, "FIRST_SHARE", 0.1)
    monkeypatch.setattr(wishes, "AGAIN_AFTER", 0.0)


@pytest.fixture
def often_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    for place, name, value in shortened_waits.WATCHLIST:
        monkeypatch.setattr(place, name, value)


def catalog_of(replica: Replica) -> Catalog:
    return replica.application.deps.catalog


def reader_and_follower(two: Fleet) -> tuple[Replica, Replica]:
    [reader] = [one for one in two.running if Role.CATALOGUE in one.application.deps.membership.roles]
    [follower] = [one for one in two.running if one is not reader]
    return reader, follower


async def until(seen: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not seen():  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0.02)


async def all_is_known(two: Fleet) -> None:
    """Wait until both know the list of everything, and who sells what."""
    goods = len(two.system.market.catalogue.goods)
    for catalog in map(catalog_of, two.running):
        await until(partial(_is_known, catalog, goods))


def _is_known(catalog: Catalog, goods: int) -> bool:
    return catalog.reader.complete and len(catalog.contents) == goods


def background_reads(two: Fleet) -> Counter[tuple[tuple[str, str], ...]]:
    """How often each page was asked for by other than a customer's own look, which takes fewer rows."""
    calls = two.system.market.calls
    pages = [call.params for call in calls if call.action == "services"]
    return Counter(tuple(sorted(page.items())) for page in pages if page.get("limit") == str(PAGE_SIZE))


def item_at(replica: Replica, service: int) -> Item | None:
    contents = catalog_of(replica).contents
    row = contents.table.row_of(service)
    return None if row is None else contents.item(row, "en")


async def named_at(replica: Replica, lang: str) -> None:
    """Wait until all names in a language are known."""
    await until(lambda: Target(NO_PLACE, lang) in catalog_of(replica).contents.read_at)


async def served_by(two: Fleet, replica: Replica, language: str) -> Person:
    """Somebody who speaks that language, has connected a key, and looks at the catalogue."""
    known = two.system.telegram.people  # who speaks another language already
    number = next(one for one in count(1001) if one not in known and two.of(one) is replica)
    person = two.system.telegram.person(number, language_code=language)
    await two.system.connected(ANNA, person)
    await sends(person, "/catalog", "⭐")
    return person


async def sends(person: Person, words: str, found: str) -> None:
    mark = person.mark()
    person.send(words)
    await person.sees(found, since=mark)


async def test_each_page_is_read_once_for_all(two: Fleet) -> None:
    people = two.people()
    for person in people:
        await two.system.connected(ANNA, person)
    await all_is_known(two)
    for person in people:
        await sends(person, "gmail account usa", "Gmail Account - USA")
        await sends(person, "/catalog", "Catalogue")
        await pressed(person, "Email Accounts", "All items")
        await pressed(person, "Gmail", "Gmail Account - USA")
    reads = background_reads(two)
    assert reads
    assert set(reads.values()) == {1}, reads


async def test_what_is_read_anew_shows_everywhere(two: Fleet, monkeypatch: pytest.MonkeyPatch) -> None:
    reader, follower = reader_and_follower(two)
    person = await served_by(two, follower, "en")
    await all_is_known(two)
    two.system.panel.set_price(GMAIL, Decimal("0.93"))
    two.system.panel.set_stock(GMAIL, 17)
    del two.system.market.catalogue.goods[LAST_ONE]
    monkeypatch.setattr(read_queue, "FRESH_FOR", timedelta(0))
    await sends(person, "gmail account usa", "Gmail Account - USA")
    await until(lambda: item_at(follower, LAST_ONE) is None)
    assert item_at(reader, LAST_ONE) is None
    await until(lambda: (item := item_at(follower, GMAIL)) and item.stock == 17)
    await sends(person, "gmail account usa", "$0.93")


async def test_the_other_goes_on_with_what_was_shared(two: Fleet) -> None:
    reader, follower = reader_and_follower(two)
    li = await served_by(two, follower, "zh")
    for replica in two.running:
        await named_at(replica, "zh")
    await sends(li, "gmail", translate("Gmail Account - USA", "zh"))
    await two.stop(reader)
    await until(lambda: Role.CATALOGUE in follower.application.deps.membership.roles)
    await two.divided()
    max_ = await served_by(two, follower, "de")
    await named_at(follower, "de")
    await sends(max_, "gmail", translate("Gmail Account - USA", "de"))
    third = await two.start()
    await named_at(third, "zh")
    assert item_at(third, GMAIL) == item_at(follower, GMAIL)
    reads = background_reads(two)
    assert all(times == 1 for page, times in reads.items() if not _LATER & dict(page).keys()), reads
    under_way = 2  # when the reader was stopped: one call, and one answer that came too late to be shared
    assert sum(reads.values()) - len(reads) <= under_way, reads


async def test_the_only_one_keeps_what_it_read_last(
    short_waits: None,  # noqa: ARG001 - asked for its effect
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It has nobody to hand it over to, and shares what it reads an hour later."""
    for rest in ("SHARE_EVERY", "FIRST_SHARE"):
        monkeypatch.setattr(catalog_sharing, rest, 3600.0)
    async with System(tmp_path).open() as system:
        anna = await system.connected()
        await system.catalogue_is_read()
        await system.stop()
        system.market.fail("*", "hang_before", times=0, seconds=60)
        await system.start()
        await sends(anna, "gmial usa", "Gmail Account - USA")


async def test_what_one_watches_for_all_is_told_by_whoever_serves_them(
    often_watched: None,  # noqa: ARG001 - before the replicas start
    two: Fleet,
) -> None:
    [watching] = [one for one in two.running if Role.WATCHES in one.application.deps.membership.roles]
    person = next(one for one in two.people() if two.of(one.id) is not watching)
    await two.system.connected(ANNA, person)
    person.start(f"item_{SOLD_OUT}")
    await person.sees("Share")
    await pressed(person, "🔔 Watch", "Watching")
    two.system.panel.set_stock(SOLD_OUT, 7)
    await person.sees("Back in stock: Outlook Account - Germany")
