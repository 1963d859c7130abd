"""Shared files of the catalogue: what the reader writes, and how another one in memory follows."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest

from bot.catalog.catalog import Catalog
from bot.catalog.item_update import ItemUpdate
from bot.catalog.shelves import Place
from bot.catalog.store import INDEX
from bot.db.shelves import Shelves
from bot.fence import OutOfTouch
from bot.market.models import Item
from sandbox.market.simulator import ANNA
from sandbox.market.translations import translate
from tests.backend import Backend, backend_at

pytestmark = pytest.mark.postgresql
ITEMS = 60
SEEN, OTHER, UNLISTED = 2, 6, 99_999  # items


@dataclass
class Pair:
    """A catalogue that was read and is shared, and one that follows it."""

    reader: Catalog
    follower: Catalog

    async def follow(self) -> bool:
        """Share what is new, and load it; return whether anything was."""
        shared = await self.reader.sharer.share()
        await self.follower.follower.load()
        return shared


@pytest.fixture
async def small_backend(tmp_path: Path) -> AsyncIterator[Backend]:
    async with backend_at(tmp_path, ITEMS, subcategories=8) as opened:
        yield opened


@pytest.fixture
async def pair(small_backend: Backend) -> Pair:
    deps, clock = small_backend.deps, small_backend.clock
    shelves = Shelves(deps.db, lambda: deps.membership.life.id)
    reader, follower = (Catalog(deps.market, None, shelves, clock=clock) for _ in range(2))
    reader.reader.note_opened("zh")
    while await reader.reader.read_next_page(ANNA) is not None:
        continue
    reader.sharer.begin({})
    follower.follower.begin()
    pair = Pair(reader, follower)
    assert await pair.follow()
    return pair


def item(catalog: Catalog, service: int, lang: str = "en") -> Item | None:
    row = catalog.contents.table.row_of(service)
    return None if row is None else catalog.contents.item(row, lang)


def stock(catalog: Catalog, service: int) -> int | None:
    found = item(catalog, service)
    return None if found is None else found.stock


async def test_the_follower_has_all_that_was_read(pair: Pair) -> None:
    here, there = pair.follower.contents, pair.reader.contents
    assert len(here) == len(there) == ITEMS
    for row in range(len(there.table)):
        for lang in ("en", "zh"):
            assert item(pair.follower, there.table.service(row), lang) == there.item(row, lang)
    assert here.read_at == there.read_at
    gmail = Place("Email Accounts", "Gmail")
    assert here.counts([gmail]) == there.counts([gmail])
    assert {shop: here.of_shop(shop, 0).bit_count() for shop in here.shops} == {
        shop: there.of_shop(shop, 0).bit_count() for shop in there.shops
    }
    [first, *_] = here.find(translate("Gmail Account - USA", "zh"), "zh", 1)
    assert here.table.service(first) == SEEN
    assert pair.follower.lists.known_categories("en") == pair.reader.lists.known_categories("en")
    assert pair.follower.lists.known_shops() == pair.reader.lists.known_shops()
    assert not await pair.follow()


async def test_what_was_seen_here_stays_until_it_is_shared_otherwise(pair: Pair) -> None:
    pair.follower.contents.add_unlisted([Item(UNLISTED, "Seen on a page", Decimal(1), "product")])
    pair.follower.sold(SEEN, 1)
    sold = stock(pair.follower, SEEN)
    pair.reader.learn(ItemUpdate(OTHER, stock=77))
    assert await pair.follow()
    assert stock(pair.follower, OTHER) == 77
    assert stock(pair.follower, SEEN) == sold != stock(pair.reader, SEEN)
    assert item(pair.follower, UNLISTED)
    pair.reader.learn(ItemUpdate(SEEN, stock=5))
    assert await pair.follow()
    assert stock(pair.follower, SEEN) == 5


async def test_what_is_removed_or_called_otherwise_is_so_everywhere(pair: Pair) -> None:
    row = pair.reader.contents.table.row_of(OTHER)
    assert row is not None
    pair.reader.contents.remove_unseen([row], sure=True)
    known = item(pair.reader, SEEN)
    assert known
    pair.reader.contents.set_names("zh", {SEEN: known.name})
    assert await pair.follow()
    assert item(pair.follower, OTHER) is None
    assert item(pair.follower, SEEN, "zh") == known


async def test_another_reader_goes_on_with_its_own_rows(pair: Pair) -> None:
    pair.follower.contents.add_unlisted([Item(UNLISTED, "Seen on a page", Decimal(1), "product")])
    listed = await pair.follower.follower.load()
    pair.follower.sharer.begin(listed)
    assert await pair.follower.sharer.share()
    pair.reader.follower.begin()
    await pair.reader.follower.load()
    assert item(pair.reader, UNLISTED)
    assert len(pair.reader.contents) == ITEMS + 1


async def test_what_is_shared_in_part_is_not_loaded(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    save = Shelves.save

    async def cut_off(shelves: Shelves, name: str, body: bytes) -> int:
        if name == INDEX:
            raise OSError("cut off")
        return await save(shelves, name, body)

    pair.reader.learn(ItemUpdate(SEEN, stock=5))
    monkeypatch.setattr(Shelves, "save", cut_off)
    with pytest.raises(OSError, match="cut off"):
        await pair.follow()
    monkeypatch.undo()
    await pair.follower.follower.load()
    assert stock(pair.follower, SEEN) != 5
    assert await pair.follow()
    assert stock(pair.follower, SEEN) == 5


async def test_only_who_holds_the_role_writes(small_backend: Backend) -> None:
    holder = Shelves(small_backend.deps.db, lambda: small_backend.deps.membership.life.id)
    another = Shelves(small_backend.deps.db, lambda: 1)
    saved_at = await holder.save(INDEX, b"the holder's")
    with pytest.raises(OutOfTouch):
        await another.save(INDEX, b"another's")
    with pytest.raises(OutOfTouch):
        await another.remove([INDEX])
    assert await another.load(INDEX, saved_at) == b"the holder's"
    assert await holder.save(INDEX, b"a newer one") > saved_at
    assert await another.load(INDEX, saved_at) is None
