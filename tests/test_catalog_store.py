"""The catalogue on the disk: a restart remembers it, and nothing that lies there is an obstacle."""

import asyncio
import threading
from typing import Any

import msgspec
import pytest

from bot.catalog import packing
from bot.catalog.shelves import Place
from sandbox.market.simulator import ANNA
from sandbox.market.translations import translate
from sandbox.notifier import PATIENCE
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


async def test_it_is_wanted_until_it_is_saved_and_an_end_meanwhile_leaves_the_categories(
    catalog_backend: CatalogBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, may_save = catalog_backend.catalog.reader, threading.Event()
    save_rows = catalog_backend.store.save_rows
    monkeypatch.setattr(
        catalog_backend.store, "save_rows", lambda *rows: (may_save.wait(PATIENCE), save_rows(*rows))
    )
    reader.note_opened("zh")
    await catalog_backend.catalog.lists.tree(ANNA, "zh")
    async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
        group.create_task(catalog_backend.read_all())
        while len(catalog_backend.store.trees()) < len(("en", "zh")):  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0.01)
        assert reader.wanted.is_set()
        may_save.set()
    assert not reader.wanted.is_set()


async def test_what_is_opened_while_it_is_saved_is_read(
    catalog_backend: CatalogBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, save_index = catalog_backend.catalog.reader, catalog_backend.store.save_index
    loop = asyncio.get_running_loop()

    def opened_meanwhile(*index: Any) -> None:
        loop.call_soon_threadsafe(reader.note_opened, "zh")
        save_index(*index)

    monkeypatch.setattr(catalog_backend.store, "save_index", opened_meanwhile)
    await catalog_backend.read_all()
    assert reader.wanted.is_set()
    monkeypatch.undo()
    await catalog_backend.read_all()
    assert catalog_backend.names(translate("Gmail Account - USA", "zh"), "zh")
    assert not reader.wanted.is_set()


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
    row = again.catalog.contents.table.row_of(2)
    assert row is not None
    assert again.catalog.contents.shop_of(row) == "another"
