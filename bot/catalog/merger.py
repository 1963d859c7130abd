"""Brings the catalogue in memory up to date with shared files, row by row, while it goes on being served."""

import asyncio
from array import array
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from bot.catalog import packing
from bot.catalog.contents import Contents
from bot.catalog.crawl import Target
from bot.catalog.packing import Unpacked
from bot.catalog.persistence import slices
from bot.catalog.store import Index, StoredNames, StoredRows
from bot.catalog.unseen import REMOVED, unseen_rows
from bot.market.models import Item

_OF_ANOTHER = 1  # the mark of a row of which it is not known how it was shared


class _Newer(NamedTuple):
    item: Item
    shelf: int
    shop: str
    mark: int


class Merger:
    """Applies what changed in the files. What was learnt here of a row stays until that is shared otherwise:
    a purchase lowers its stock, and a card asks for its price.
    """

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._marks = array("q")  # hash of each row as it was shared last; 0: it was not
        self._services: dict[int, array[int]] = {}  # of each chunk

    def begin(self) -> None:
        """Take all rows in memory for shared: those that are not go."""
        self._marks = array("q", [_OF_ANOTHER]) * len(self._contents.table)
        self._services = {}

    def knows(self, chunks: Collection[int]) -> bool:
        """Whether the rows of exactly these chunks are known, once others are forgotten."""
        for gone in self._services.keys() - set(chunks):
            del self._services[gone]
        return len(self._services) == len(chunks)

    async def rows(self, chunk: int, stored: StoredRows | None, shops: Sequence[str]) -> None:
        """Apply a chunk of rows; ``shops`` are the sellers by the numbers in it."""
        unpacked = None if stored is None else packing.decode(stored.chunk)
        if stored is None or unpacked is None:
            self._services.pop(chunk, None)
            return
        for part in slices(range(len(unpacked.shelf_of_row))):
            self._apply(part, unpacked, stored.pictures, shops)
            await asyncio.sleep(0)
        self._services[chunk] = unpacked.columns.services

    def _apply(
        self, part: Iterable[int], chunk: Unpacked, pictures: dict[int, str], shops: Sequence[str]
    ) -> None:
        table, newer = self._contents.table, list[_Newer]()
        for number in part:
            place, subcategory_id = chunk.shelves[chunk.shelf_of_row[number]]
            item = chunk.columns.item(number, chunk.names.get(number) or "", place.category, subcategory_id)
            if picture := pictures.get(item.service):
                item = replace(item, image_url=picture)
            seller = chunk.columns.shops[number]
            shop = shops[seller - 1] if 0 < seller <= len(shops) else ""
            mark = hash((item, place, shop)) or _OF_ANOTHER
            row = table.row_of(item.service)
            if row is not None and self._mark(row) == mark:
                continue
            newer.append(_Newer(item, packing.shelf_number(table, place, subcategory_id), shop, mark))
        self._contents.put((one.item, one.shelf) for one in newer)
        for one in newer:
            if one.shop:
                self._contents.set_shop(one.shop, [one.item.service])
            if (row := table.row_of(one.item.service)) is not None:
                self._set_mark(row, one.mark)

    async def names(self, chunk: int, stored: StoredNames) -> None:
        """Apply the names of a chunk in another language; what it does not name is called as in English."""
        table = self._contents.table
        for part in slices(self._services.get(chunk, ())):
            rows = [(service, row) for service in part if (row := table.row_of(service)) is not None]
            named = {
                service: stored.names.get(service) or table.names.get(row) or "" for service, row in rows
            }
            self._contents.set_names(stored.lang, named)
            await asyncio.sleep(0)

    async def remove_rest(self, *, all_read: bool) -> None:
        """Remove rows that were shared and are not any more. With ``all_read`` the list of everything was
        read anew: what it did not tell twice goes as well, though a customer saw it here.
        """
        shared: set[int] = set()
        for services in self._services.values():
            shared.update(services)
            await asyncio.sleep(0)
        contents = self._contents
        for part in slices(await unseen_rows(contents, range(len(contents.table)), shared), REMOVED):
            contents.remove_unseen([row for row in part if self._mark(row)], sure=True)
            if all_read:
                contents.remove_unseen([row for row in part if not self._mark(row)], sure=False)
            for row in part:
                self._set_mark(row, 0)
            await asyncio.sleep(0)

    async def index(self, stored: Index) -> list[Target]:
        """Apply what was read when, and which rows belong to which place; return what was read anew."""
        contents = self._contents
        for part in slices(stored.places):
            contents.categories.restore(part)
            await asyncio.sleep(0)
        newer = [target for target, read_at in stored.read_at if contents.read_at.get(target) != read_at]
        contents.read_at.update(stored.read_at)
        contents.crawled_once |= stored.crawled_once
        return newer

    def _mark(self, row: int) -> int:
        return self._marks[row] if row < len(self._marks) else 0

    def _set_mark(self, row: int, mark: int) -> None:
        if row >= len(self._marks):
            self._marks.extend([0] * (row + 1 - len(self._marks)))
        self._marks[row] = mark
