"""Every field of the API's items is either stored in the catalogue or listed here as asked for live."""

from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from bot.catalog import chunks
from bot.catalog.contents import Contents
from bot.catalog.crawl import NO_PLACE
from bot.catalog.languages import ENGLISH
from bot.catalog.store import Store
from bot.market.models import Item

# Fields that the catalogue drops on purpose. An item's card asks ``products`` for them when it is opened
# (``CachedLists.details``).
ASKED_LIVE = {
    "description",  # kilobytes of HTML for each of up to 50,000 items, of which a customer reads one
}

# Two different values of each field that is stored. A new field of ``Item`` belongs here once
# ``bot/catalog/columns.py`` and ``bot/catalog/packing.py`` store it, or else into ``ASKED_LIVE``.
STORED: dict[str, tuple[object, object]] = {
    "service": (7, 8),
    "name": ("Gmail", "Gmail aged"),
    "rate": (Decimal("0.850"), Decimal(12)),
    "entity_type": ("product", "smm"),
    "category": ("Email Accounts", "Social Media"),
    "id": ("507f1f77bcf86cd799439011", "no hexadecimal digits"),
    "type": ("", "Custom Comments"),
    "min": (1, 10),
    "max": (None, 500),
    "stock": (None, 5),
    "refill": (False, True),
    "cancel": (False, True),
    "auto_delivery": (None, True),
    "image_url": (None, "https://market.example/uploads/gmail.webp"),
    "recommended": (False, True),
    "subcategory_id": (None, "674a"),
}


def item_with(field: str, value: object) -> Item:
    item = Item(7, "Gmail", Decimal(1), "product", category="Email Accounts")
    return msgspec.structs.replace(item, **{field: value})


def in_memory(item: Item) -> Contents:
    contents = Contents()
    contents.add_items(NO_PLACE, [item])
    return contents


def after_a_restart(contents: Contents, directory: Path) -> Contents:
    store, found = Store(directory), Contents()
    store.save_rows(0, chunks.rows(contents, 0))
    stored = store.rows(directory / "rows-00000.msgpack")
    assert stored is not None
    chunks.index_rows(found, chunks.unpack(found, stored), stored)
    return found


def test_every_field_of_an_item_is_either_stored_or_asked_for_live() -> None:
    assert set(msgspec.structs.asdict(item_with("service", 7))) == STORED.keys() | ASKED_LIVE
    assert STORED.keys().isdisjoint(ASKED_LIVE)


@pytest.mark.parametrize(("field", "values"), STORED.items(), ids=STORED)
def test_a_stored_field_is_given_back_from_memory_and_after_a_restart(
    tmp_path: Path, field: str, values: tuple[object, object]
) -> None:
    assert values[0] != values[1]
    for value in values:
        contents = in_memory(item_with(field, value))
        assert getattr(contents.item(0, ENGLISH), field) == value
        assert getattr(after_a_restart(contents, tmp_path).item(0, ENGLISH), field) == value


@pytest.mark.parametrize("field", sorted(ASKED_LIVE))
def test_a_field_that_is_asked_for_live_is_not_stored_as_well(field: str) -> None:
    contents = in_memory(item_with(field, "told by the list"))
    assert not getattr(contents.item(0, ENGLISH), field)
