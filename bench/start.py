"""How soon the bot is ready with many orders and a large catalogue: ``python -m bench.start``.

The whole bot in a process of its own, with its database and its stored catalogue, between a stub of Telegram
and one of the marketplace. From the end of the imports until ``/readyz`` says so; then until all orders are
in the schedule and the catalogue is searchable, with the memory it takes and the longest hold-up by CPU time.
"""

import argparse
import asyncio
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import msgspec

from bench.goods import pages, shelf_of
from bench.names import names
from bench.orders import fill, known_order, opened
from bench.report import Report, Target, megabytes
from bench.started_bot import Start
from bench.stub_market import stub_market
from bench.stub_telegram import stub_telegram
from bot.catalog.catalog import Catalog
from bot.catalog.crawl import EVERYTHING, PAGE_SIZE
from bot.catalog.persistence import Persistence
from bot.catalog.store import Store
from bot.clock import utc_now
from bot.market import rows
from bot.market.client import open_market
from bot.market.wire import parse

_ORDERS, _ITEMS = 100_000, 50_000
SOON, MEMORY, HELD_UP = 1.5, 350.0, 20.0  # s, MB, ms
_HOUR = 3600


async def measured(orders: int, items: int) -> Start:
    """Fill a directory with data, and start the bot on it."""
    with tempfile.TemporaryDirectory() as directory:
        async with stub_telegram() as stub, stub_market() as market:
            async with opened(Path(directory), market) as deps:
                await fill(deps, orders, lambda row: known_order(row, orders, row + 1, _age(row)))
            await _store_catalog(Path(directory) / "catalog", items)
            told = await _in_a_process([directory, stub.telegram, market, str(items)])
    return msgspec.json.decode(told, type=Start)


def _age(row: int) -> float:
    return _HOUR * (1 + row % 23)


async def _store_catalog(directory: Path, items: int) -> None:
    async with open_market("http://127.0.0.1:9/api/v2") as market:
        catalog = Catalog(market)
    table, now = catalog.contents.table, utc_now()
    for number, page in enumerate(pages(names("Latin", items))):
        shelf = table.shelves.number(*shelf_of(number * PAGE_SIZE))
        found = rows.items(parse(page), "https://market.example", "product")
        for item in found.rows if found else ():
            table.put(item, shelf)
    catalog.contents.read_at[EVERYTHING] = now
    stored = Persistence(Store(directory), catalog.contents, catalog.lists)
    stored.mark_read(EVERYTHING)
    await stored.save(now - timedelta(days=1), soon=False)  # begins to count
    await stored.save(now, soon=False)


async def _in_a_process(arguments: Sequence[str]) -> bytes:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.started_bot", *arguments, stdout=subprocess.PIPE
    )
    told, _ = await process.communicate()
    return told


def report(orders: int = _ORDERS, items: int = _ITEMS) -> Report:
    start = asyncio.run(measured(orders, items))
    told = Report()
    told.title(f"A start with {orders:,} orders and {items:,} items")
    figures = [
        ("ready, s after the imports", f"{start.ready:.2f}"),
        ("all loaded, s after the imports", f"{start.loaded:.2f}"),
        ("memory after the imports, MB", megabytes(start.imported)),
        ("most memory, MB", megabytes(start.memory)),
        ("longest hold-up, CPU ms", f"{start.held_up * 1_000:.1f}"),
    ]
    told.table(("what", "measured"), figures)
    told.verdicts(
        [
            Target.at_most("G13: ready after the imports", SOON, start.ready, "s"),
            Target.at_most("G13: memory", MEMORY, start.memory / 1_000_000, "MB"),
            Target.at_most("G14: longest hold-up, starting", HELD_UP, start.held_up * 1_000, "ms"),
        ]
    )
    return told


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.start", description=__doc__)
    parser.add_argument("--orders", type=int, default=_ORDERS)
    parser.add_argument("--items", type=int, default=_ITEMS)
    asked = parser.parse_args()
    sys.stdout.write(str(report(asked.orders, asked.items)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
