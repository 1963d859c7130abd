"""Measures loading the catalogue: CPU time, memory, and the longest block of the event loop."""

import asyncio
import gc
import json
import tracemalloc
from collections.abc import Callable, Sequence

from bench.goods import pages, shelf_of
from bench.names import names
from bench.report import Report, Target, megabytes, milliseconds
from bench.timing import heartbeat, medians
from bot.catalog.crawl import PAGE_SIZE
from bot.catalog.names import Names
from bot.catalog.packing import CHUNK_ROWS, pack, unpack
from bot.catalog.persistence import slices
from bot.catalog.search import Index
from bot.catalog.table import Table
from bot.market import rows
from bot.market.wire import parse

_ORIGIN = "https://market.example/api/v2"
_TIMES_FASTER, _SHARE, _BLOCK_MS = 2.5, 0.5, 20.0


class Source:
    """A catalogue with English names in the forms it comes in: answers, chunks on the disk, plain JSON."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.answers = pages(names("Latin", size))
        self.chunks = _chunks(self.from_wire())
        listed = [row for answer in self.answers for row in json.loads(answer)["services"]]
        self.text = json.dumps(listed, ensure_ascii=False)

    def from_wire(self) -> Table:
        table, index = Table(), None
        for number in range(len(self.answers)):
            self.read_page(table, index, number)
        return table

    def read_page(self, table: Table, index: Index | None, number: int) -> None:
        """Put one answer into the table, and into the index what is new in it."""
        found = rows.items(parse(self.answers[number]), _ORIGIN, "product")
        shelf = table.shelves.number(*shelf_of(number * PAGE_SIZE))
        named: list[tuple[int, str]] = []
        for item in found.rows if found else ():
            row, before = table.put(item, shelf)
            if index is not None and before != item.name:
                if before is not None:
                    index.discard(row, before)
                named.append((row, item.name))
        if index is not None:
            index.add_all(named)

    def from_disk(self) -> Table:
        table = Table()
        for chunk in self.chunks:
            unpack(table, chunk)
        return table

    def from_json(self) -> dict[int, dict[str, object]]:
        return {row["service"]: row for row in json.loads(self.text)}


def _chunks(table: Table) -> list[bytes]:
    return [
        pack(table, range(row, min(row + CHUNK_ROWS, len(table)))) for row in range(0, len(table), CHUNK_ROWS)
    ]


def indexed(table: Table) -> Index:
    return index_of([table.names.get(row) or "" for row in range(len(table))])


def index_of(known: Sequence[str]) -> Index:
    """Index names in parts, as they are when a catalogue is loaded."""
    index = Index()
    for part in slices([*enumerate(known)]):
        index.add_all(part)
    return index


def tell_loading(report: Report, source: Source, rounds: int) -> None:
    table = source.from_disk()
    times = medians(
        {
            "disk → table": source.from_disk,
            "answers → table": source.from_wire,
            "table → search index": lambda: indexed(table),
            "json + dicts": source.from_json,
        },
        rounds,
    )
    report.title(f"Loading, {source.size:,} items")
    report.table(("what", "CPU ms"), [(what, milliseconds(seconds)) for what, seconds in times.items()])
    faster = times["json + dicts"] / times["disk → table"]
    report.verdicts([Target.at_least("loading from disk against json + dicts", _TIMES_FASTER, faster, "×")])


def tell_memory(report: Report, source: Source) -> None:
    table = source.from_disk()
    translated = {script: [str(name) for name in names(script, source.size)] for script in _TRANSLATED}
    sizes = {
        "table with English names": room(source.from_disk),
        "English search index": room(lambda: indexed(table)),
        "json + dicts": room(source.from_json),
    }
    for script, known in translated.items():
        sizes[f"names in {script}"] = room(lambda known=known: Names.of(known))  # type: ignore[misc]
        sizes[f"search index in {script}"] = room(lambda known=known: index_of(known))  # type: ignore[misc]
    ours = sizes["table with English names"] + sizes["English search index"]
    every = sum(sizes.values()) - sizes["json + dicts"]
    sizes["English in all"], sizes[f"English and {len(_TRANSLATED)} languages"] = ours, every
    report.title(f"Memory, {source.size:,} items")
    report.table(("what", "MB"), [(what, megabytes(size)) for what, size in sizes.items()])
    share = ours / sizes["json + dicts"]
    report.verdicts([Target.at_most("memory, table and index, of json + dicts", _SHARE, share, "×")])


_TRANSLATED = ("Cyrillic", "Chinese", "Arabic")


def room(make: Callable[[], object]) -> int:
    """Return the bytes of memory that the result of ``make`` takes."""
    gc.collect()
    tracemalloc.start()
    kept = make()
    gc.collect()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del kept
    return size


async def longest_blocks(source: Source) -> dict[str, float]:
    """Return the longest block of the event loop, in seconds of CPU time, by activity."""
    with heartbeat() as load:
        table = Table()
        for chunk in source.chunks:
            unpack(table, chunk)
            await asyncio.sleep(0)
    with heartbeat() as indexing:
        index = Index()
        for part in slices(range(len(table))):
            index.add_all((row, table.names.get(row) or "") for row in part)
            await asyncio.sleep(0)
    with heartbeat() as refresh:
        for number in range(len(source.answers)):
            source.read_page(table, index, number)
            await asyncio.sleep(0)
    return {"load": load.longest, "indexing": indexing.longest, "refresh": refresh.longest}


def tell_blocks(report: Report, source: Source) -> None:
    gc.collect()
    blocks = asyncio.run(longest_blocks(source))
    report.title(f"Longest hold-up of the event loop, {source.size:,} items")
    report.table(("while", "CPU ms"), [(what, milliseconds(seconds)) for what, seconds in blocks.items()])
    longest = max(blocks.values())
    report.verdicts(
        [Target.at_most("G14: longest hold-up, indexing", _BLOCK_MS, longest * 1_000, "ms", stretch=10)]
    )
