"""The catalogue on the disk: a restart remembers it, and nothing that lies there is an obstacle."""

import msgspec
import pytest

from bot.catalog import packing
from bot.catalog.shelves import Place
from sandbox.market.simulator import ANNA
from sandbox.market.translations import translate
from tests.library import ITEMS, Library

GMAIL = Place("Email Accounts", "Gmail")


async def test_a_restart_is_warm(library: Library) -> None:
    library.catalog.reader.look_at("zh")
    await library.read_all()
    again = library.reopened()
    asked = library.asked
    await again.catalog.reader.remember()
    assert len(again.catalog.contents) == ITEMS
    assert again.catalog.contents.read_at == library.catalog.contents.read_at
    chinese = translate("Gmail Account - USA", "zh")
    assert chinese in again.names(chinese, "zh")
    await again.read_all()
    assert again.asked == asked


async def test_a_broken_store_is_read_anew(library: Library) -> None:
    await library.read_all()
    for file in library.store.files():
        file.write_bytes(file.read_bytes()[:100])
    again = library.reopened()
    await again.catalog.reader.remember()
    assert len(again.catalog.contents) == 0
    await again.read_all()
    assert len(again.catalog.contents) == ITEMS


async def test_what_an_older_version_stored_is_no_obstacle_and_goes(library: Library) -> None:
    folder = library.backend.file.parent / "catalog"
    folder.mkdir()
    old = msgspec.msgpack.encode([2, "en", *GMAIL, "", library.backend.clock.now, [b"piece"], {}, {}])
    for name in ("en-abcdefgh.msgpack", "rows-00001.msgpack", "index.msgpack", "shop-x2345672.msgpack"):
        (folder / name).write_bytes(old)
    (folder / "en.tree").write_bytes(msgspec.msgpack.encode([2, "en", []]))
    await library.catalog.reader.remember()
    assert len(library.catalog.contents) == 0
    await library.read_all()
    assert len(library.catalog.contents) == ITEMS
    assert {file.name for file in library.store.files()} == {"index.msgpack", "rows-00000.msgpack"}


async def test_a_lost_piece_means_that_all_is_read_anew(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "PIECE", 200)
    await library.read_all()
    (folder,) = {file.parent for file in library.store.files()}
    (folder / "rows-00001.msgpack").unlink()
    again = library.reopened()
    await again.catalog.reader.remember()
    assert (len(again.catalog.contents), again.catalog.reader.complete) == (ITEMS - 200, False)
    await again.read_all()
    assert (len(again.catalog.contents), again.catalog.reader.complete) == (ITEMS, True)
    third = library.reopened()
    await third.catalog.reader.remember()
    assert (len(third.catalog.contents), third.catalog.reader.complete) == (ITEMS, True)


async def test_a_disk_without_room_costs_only_the_next_start(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(library.store, "save_rows", full)
        await library.read_all()
        assert len(library.catalog.contents) == ITEMS
    await library.read_for(3600)
    again = library.reopened()
    await again.catalog.reader.remember()
    assert len(again.catalog.contents) == ITEMS


async def test_a_restart_knows_who_sells_what(library: Library) -> None:
    await library.read_all()
    shops = await library.catalog.lists.shops(ANNA, 1)
    again = library.reopened()
    await again.catalog.reader.remember()
    for shop in shops:
        assert again.catalog.contents.of_shop(shop.id, 0).bit_count() == shop.products
    again.catalog.contents.take_shop("another", [2])
    assert again.catalog.contents.of_shop("another", 0).bit_count() == 1
