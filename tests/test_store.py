"""The catalogue's files: each list has one of its own, whatever its names hold."""

from datetime import UTC, datetime
from pathlib import Path

from bot.catalog.store import VERSION, Store, Stored

NOW = datetime(2026, 1, 2, tzinfo=UTC)


def test_lists_whose_names_look_alike_when_joined_do_not_overwrite_each_other(tmp_path: Path) -> None:
    store = Store(tmp_path)
    kept = [
        Stored(VERSION, "en", category, subcategory, shop, NOW)
        for category, subcategory, shop in (
            ("a|b", "c", ""),
            ("a", "b|c", ""),
            ("a", "b", "c"),
            ("", "a|b", "c"),
        )
    ]
    for one in kept:
        store.save(one)
    found = [store.load(file) for file in store.files()]
    assert sorted(found, key=str) == sorted(kept, key=str)


def test_a_catalogue_of_an_older_version_is_read_anew(tmp_path: Path) -> None:
    """It knows no types: what cannot be ordered here would be for sale until it is read again."""
    store = Store(tmp_path)
    store.save(Stored(VERSION - 1, "en", "a", "b", "", NOW))
    store.save_tree("en", ())
    assert VERSION > 2
    assert [store.load(file) for file in store.files()] == [None]
    assert [tree.lang for tree in store.trees()] == ["en"]
