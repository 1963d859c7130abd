"""Finds and removes the rows that a complete list did not tell, a slice at a time."""

import asyncio
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from bot.catalog.contents import Contents
from bot.catalog.crawl import NO_PLACE, Crawl
from bot.catalog.persistence import slices

_SCANNED = 5_000  # rows looked through in one go
REMOVED = 20  # rows removed in one go: each is taken out of large sets


async def unseen_rows(contents: Contents, rows: Sequence[int], seen: AbstractSet[int]) -> list[int]:
    """Return the rows for sale whose services are not among the ``seen`` ones."""
    unseen: list[int] = []
    for part in slices(rows, _SCANNED):
        unseen += contents.unseen(part, seen)
        await asyncio.sleep(0)
    return unseen


async def remove_unseen(contents: Contents, crawl: Crawl) -> None:
    """Remove or move what a complete list did not tell; that most is gone is not believed at once."""
    place = crawl.target.place
    rows: Sequence[int] = range(len(contents.table)) if place == NO_PLACE else contents.rows(place)
    unseen = await unseen_rows(contents, rows, crawl.seen)
    sure = crawl.exhaustive and len(unseen) <= len(crawl.seen)
    for part in slices(unseen, REMOVED):
        if place == NO_PLACE:
            contents.remove_unseen(part, sure=sure)
        elif sure:
            contents.move_to_category(part)
        await asyncio.sleep(0)
