"""Long lists, read page by page."""

import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.catalog.search import Index
from bot.market.models import Item, Rows

PAGE = 200  # rows; what clients of the live service page with

Fetch = Callable[[str, int], Awaitable[Rows[Item]]]  # (API key, page from 1) → its rows


@dataclass(slots=True)
class Pages:
    """One list on its way: what was read of it so far, and whether that is all."""

    fetch: Fetch
    rows: dict[int, Item] = field(default_factory=dict)  # by service number, in the marketplace's order
    read: int = 0
    complete: bool = False
    total: int | None = None

    async def read_next(self, key: str) -> tuple[Item, ...]:
        """Read one more page and return what was new in it.

        A page that repeats what is known ends the list too: a server that ignores ``page`` would otherwise be
        read for ever.
        """
        answer = await self.fetch(key, self.read + 1)
        self.read += 1
        new = tuple(item for item in answer.rows if item.service not in self.rows)
        self.rows.update((item.service, item) for item in answer.rows)
        self.total = answer.total
        last = self.read >= _page_count(answer) if _tells_count(answer) else len(answer.rows) < PAGE
        self.complete = last or not new
        return new


def _tells_count(answer: Rows[Item]) -> bool:
    return answer.total_pages is not None or answer.total is not None


def _page_count(answer: Rows[Item]) -> int:
    if answer.total_pages is not None:
        return answer.total_pages
    return math.ceil((answer.total or 0) / PAGE)


@dataclass(slots=True)
class Snapshot:
    """The whole catalogue as far as it was read, with its search index."""

    pages: Pages
    index: Index = field(default_factory=Index)
    numbers: list[int] = field(default_factory=list)  # the index's row → service number

    @property
    def items(self) -> dict[int, Item]:
        return self.pages.rows

    async def read_next(self, key: str) -> None:
        for item in await self.pages.read_next(key):
            self.index.add(len(self.numbers), item.name)
            self.numbers.append(item.service)

    def find(self, words: str, most: int) -> list[Item]:
        return [self.items[self.numbers[row]] for row in self.index.find(words, most)]
