"""What is measured is right: every finder answers, and ours finds the right item. No time is asserted."""

import asyncio
from random import Random

import pytest

from bench.browsing import Browser, Plain
from bench.catalog import measured
from bench.goods import shelf_of
from bench.loading import Source, indexed, longest_blocks
from bench.names import VOCABULARIES, names
from bench.poller import RENTALS, started
from bench.queries import mistyped
from bench.searching import searched
from bot.catalog.shelves import Place

SIZE = 1_000


@pytest.fixture(scope="module")
def source() -> Source:
    return Source(SIZE)


@pytest.mark.parametrize("script", VOCABULARIES)
def test_the_right_item_is_among_the_first_ten(script: str) -> None:
    outcomes = {(one.kind, one.finder): one for one in searched(script, SIZE, rounds=1, queries=100)}
    assert outcomes["exact", "index"].right == 100
    assert outcomes["prefix", "index"].right >= 95
    assert outcomes["exact", "json + dicts"].right >= 95
    assert outcomes["exact", "FTS5 trigram"].right >= 95
    if VOCABULARIES[script].gap:
        assert outcomes["slip", "index"].right >= 90
        assert outcomes["slip", "FTS5 trigram"].right < 50


def test_names_differ_and_are_always_the_same() -> None:
    assert len({name.text for name in names("Arabic", SIZE)}) == SIZE
    assert names("Arabic", 10) == names("Arabic", SIZE)[:10]


def test_a_slip_changes_the_word() -> None:
    chance = Random(1)  # noqa: S311 - a test's variety
    assert all(mistyped("followers", chance) != "followers" for _ in range(200))


def test_all_ways_of_loading_load_the_same(source: Source) -> None:
    wire, disk, plain = source.from_wire(), source.from_disk(), source.from_json()
    assert {wire.item(row) for row in range(SIZE)} == {disk.item(row) for row in range(SIZE)}
    assert {disk.service(row) for row in range(SIZE)} == plain.keys()
    assert indexed(disk).find("premium subscription", 5)


def test_pages_from_the_table_are_those_from_dicts(source: Source) -> None:
    ours, plain = Browser(source.from_disk()), Plain(source.from_json())
    place = Place(*shelf_of(0))
    for by in ("price", "name"):
        for number in range(3):
            assert ours.page(place, by, number).text == plain.page(place, by, number).text


def test_a_report_tells_and_judges_everything(source: Source) -> None:
    report = str(measured([200], rounds=1, queries=3))
    assert report.count("PASS") + report.count("MISS") >= 14
    assert asyncio.run(longest_blocks(source)).keys() == {"load", "indexing", "refresh"}


def test_orders_that_are_due_at_once_are_all_looked_at() -> None:
    start = asyncio.run(started(RENTALS + 50, 60.0))
    assert start.looked == 50
    assert start.holdup > 0
