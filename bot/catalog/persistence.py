"""Puts the contents of the catalogue on the disk from time to time, and remembers them after a restart."""

import asyncio
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from bot.catalog import pieces
from bot.catalog.cached_lists import CachedLists
from bot.catalog.contents import Contents
from bot.catalog.crawl import EVERYTHING, Target
from bot.catalog.languages import ENGLISH
from bot.catalog.store import Store, StoredNames, StoredRows
from bot.market.models import Category

T = TypeVar("T")
log = structlog.get_logger()

SLICE = 100  # rows taken in one go: the event loop has others to serve
_EVERY = timedelta(minutes=5)


def slices(rows: Sequence[T]) -> Iterable[Sequence[T]]:
    return (rows[start : start + SLICE] for start in range(0, len(rows), SLICE))


class Persistence:
    """Without a store it does nothing."""

    def __init__(self, store: Store | None, contents: Contents, lists: CachedLists) -> None:
        self._store = store
        self._contents = contents
        self._lists = lists
        self._langs: set[str] = set()  # whose names are not on the disk as they are here
        self._stale = False  # the index
        self._saved_at: datetime | None = None
        self._failed = False
        self._stored_trees: dict[str, tuple[Category, ...]] = {}

    def note(self, target: Target) -> None:
        """A list was read to its end."""
        self._stale = True
        if target.lang != ENGLISH:
            self._langs.add(target.lang)
        elif target == EVERYTHING or target.shop:
            self._contents.changed.update(range(pieces.count(self._contents)))

    async def save(self, now: datetime, *, soon: bool) -> None:
        """Store what changed, if there is anything; unless it is to be ``soon``, only every few minutes."""
        if self._store is None or not (self._stale or self._contents.changed):
            return
        if self._saved_at is None:
            self._saved_at = now
        if now - self._saved_at < _EVERY and (self._failed or not soon):
            return
        self._saved_at, self._failed = now, False
        try:
            await self._save(self._store)
        except OSError as trouble:  # only the next start is slower for it
            self._failed = True
            log.warning("the catalogue could not be stored", cause=str(trouble))

    async def _save(self, store: Store) -> None:
        contents = self._contents
        for piece in sorted(contents.changed):
            await asyncio.to_thread(store.save_rows, piece, pieces.rows(contents, piece))
            contents.changed.discard(piece)
        for lang in tuple(self._langs):
            for piece in range(pieces.count(contents)):
                await asyncio.to_thread(store.save_names, piece, pieces.names(contents, piece, lang))
            self._langs.discard(lang)
        await asyncio.to_thread(store.save_index, pieces.index(contents), pieces.count(contents))
        self._stale = False
        await self._save_trees(store)

    async def _save_trees(self, store: Store) -> None:
        for lang in (ENGLISH, *self._contents.tongues):
            rows = self._lists.known_categories(lang)
            if rows is not None and rows is not self._stored_trees.get(lang):
                await asyncio.to_thread(store.save_tree, lang, rows)
                self._stored_trees[lang] = rows

    async def remember(self) -> None:
        """Take what an earlier process stored."""
        store, contents = self._store, self._contents
        if store is None:
            return
        for tree in await asyncio.to_thread(store.trees):
            self._lists.remember_categories(tree.lang, tree.rows)
        index = await asyncio.to_thread(store.index)
        if index is None:
            return
        await self._remember_pieces(store)
        pieces.take_index(contents, index)
        self._langs.update(contents.tongues)
        log.info("catalogue remembered", items=len(contents))

    async def _remember_pieces(self, store: Store) -> None:
        rows, names = await asyncio.to_thread(store.pieces)
        for file in rows:
            kept = await asyncio.to_thread(store.rows, file)
            if kept is not None:
                await self._take_rows(kept)
        for file in names:
            named = await asyncio.to_thread(store.names, file)
            if named is not None:
                await self._take_names(named)

    async def _take_rows(self, kept: StoredRows) -> None:
        for new in slices(pieces.unpack(self._contents, kept)):
            pieces.enlist(self._contents, new, kept)
            await asyncio.sleep(0)

    async def _take_names(self, named: StoredNames) -> None:
        for part in slices([*named.names.items()]):
            self._contents.take_names(named.lang, dict(part))
            await asyncio.sleep(0)
