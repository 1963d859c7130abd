"""The catalogue on the disk: a restart remembers it, and nothing that lies there is an obstacle."""

import msgspec
import pytest

from bot.catalog import packing
from bot.catalog.shelves import Place
from sandbox.market.simulator import ANNA
from sandbox.market.translations import translate
from tests.catalog_backend import ITEMS, CatalogBackend

GMAIL = Place("Email Accounts", "Gmail")


async def test_a_restart_is_warm(catalog_backend: CatalogBackend) -> None:
    catalog_backend.catalog.reader.note_opened("zh")
    await catalog_backend.read_all()
    again = catalog_backend.reopened()
    asked = catalog_backend.asked
    await again.catalog.reader.restore()
    assert len(again.catalog.contents) == ITEMS
    assert again.catalog.contents.read_at == catalog_backend.catalog.contents.read_at
    chinese = translate("Gmail Account - USA", "zh")
    assert chinese in again.names(chinese, "zh")
    await again.read_all()
    assert again.asked == asked


async def test_a_broken_store_is_read_anew(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_all()
    for file in catalog_backend.store.files():
        file.write_bytes(file.read_bytes()[:100])
    again = catalog_backend.reopened()
    await again.catalog.reader.restore()
    assert len(again.catalog.contents) == 0
    await again.read_all()
    assert len(again.catalog.contents) == ITEMS


async def test_what_an_older_version_stored_is_no_obstacle_and_goes(catalog_backend: CatalogBackend) -> None:
    folder = catalog_backend.backend.file.parent / "catalog"
    folder.mkdir()
    old = msgspec.msgpack.encode([2, "en", *GMAIL, "", catalog_backend.backend.clock.now, [b"piece"], {}, {}])
    for name in ("en-abcdefgh.msgpack", "rows-00001.msgpack", "index.msgpack", "shop-x2345672.msgpack"):
        (folder / name).write_bytes(old)
    (folder / "en.tree").write_bytes(msgspec.msgpack.encode([2, "en", []]))
    await catalog_backend.catalog.reader.restore()
    assert len(catalog_backend.catalog.contents) == 0
    await catalog_backend.read_all()
    assert len(catalog_backend.catalog.contents) == ITEMS
    assert {file.name for file in catalog_backend.store.files()} == {"index.msgpack", "rows-00000.msgpack"}


async def test_a_lost_piece_means_that_all_is_read_anew(
    catalog_backend: CatalogBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "CHUNK_ROWS", 200)
    await catalog_backend.read_all()
    (folder,) = {file.parent for file in catalog_backend.store.files()}
    (folder / "rows-00001.msgpack").unlink()
    again = catalog_backend.reopened()
    await again.catalog.reader.restore()
    assert (len(again.catalog.contents), again.catalog.reader.complete) == (ITEMS - 200, False)
    await again.read_all()
    assert (len(again.catalog.contents), again.catalog.reader.complete) == (ITEMS, True)
    third = catalog_backend.reopened()
    await third.catalog.reader.restore()
    assert (len(third.catalog.contents), third.catalog.reader.complete) == (ITEMS, True)


async def test_a_disk_without_room_costs_only_the_next_start(
    catalog_backend: CatalogBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(catalog_backend.store, "save_rows", full)
        await catalog_backend.read_all()
        assert len(catalog_backend.catalog.contents) == ITEMS
    await catalog_backend.read_for(3600)
    again = catalog_backend.reopened()
    await again.catalog.reader.restore()
    assert len(again.catalog.contents) == ITEMS


async def test_a_restart_knows_who_sells_what(catalog_backend: CatalogBackend) -> None:
    await catalog_backend.read_all()
    shops = await catalog_backend.catalog.lists.shops(ANNA, 1)
    again = catalog_backend.reopened()
    await again.catalog.reader.restore()
    for shop in shops:
        assert again.catalog.contents.of_shop(shop.id, 0).bit_count() == shop.products
    again.catalog.contents.set_shop("another", [2])
    assert again.catalog.contents.of_shop("another", 0).bit_count() == 1
