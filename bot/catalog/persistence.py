"""Saves the catalogue to the disk every few minutes, and loads it after a restart."""

import asyncio
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from bot.catalog import chunks
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


def slices(rows: Sequence[T], size: int = SLICE) -> Iterable[Sequence[T]]:
    """Split rows into batches, between which the event loop serves others."""
    return (rows[start : start + size] for start in range(0, len(rows), size))


class Persistence:
    """Saves what changed, and restores it. Without a store it does nothing."""

    def __init__(self, store: Store | None, contents: Contents, lists: CachedLists) -> None:
        self._store = store
        self._contents = contents
        self._lists = lists
        self._langs: set[str] = set()  # whose names are not on the disk as they are here
        self._stale = False  # the index
        self._saved_at: datetime | None = None
        self._failed = False
        self._stored_trees: dict[str, tuple[Category, ...]] = {}
        self.restored = asyncio.Event()  # what was saved is loaded, if anything was
        if store is None:
            self.restored.set()

    def mark_read(self, target: Target) -> None:
        """Note that a list was read to its end, and is to be saved."""
        self._stale = self._contents.unshared.index = True
        if target.lang != ENGLISH:
            self._langs.add(target.lang)
        elif target == EVERYTHING or target.shop:
            self._contents.changed.update(range(chunks.count(self._contents)))

    async def save(self, now: datetime, *, soon: bool) -> None:
        """Save what changed, if anything did: every five minutes, or with ``soon`` now. A full disk is
        logged.
        """
        if self._store is None or not (self._stale or self._contents.changed):
            return
        if self._saved_at is None:
            self._saved_at = now
        if now - self._saved_at < _EVERY and (self._failed or not soon):
            return
        self._saved_at, self._failed = now, False
        try:
            await self._save(self._store)
        except OSError as error:  # only the next start is slower for it
            self._failed = True
            log.warning("the catalogue could not be stored", cause=str(error))

    async def _save(self, store: Store) -> None:
        contents = self._contents
        await self._save_trees(store)  # first, as every visit begins with them
        for chunk in sorted(contents.changed):
            await asyncio.to_thread(store.save_rows, chunk, chunks.rows(contents, chunk))
            contents.changed.discard(chunk)
        for lang in tuple(self._langs):
            for chunk in range(chunks.count(contents)):
                await asyncio.to_thread(store.save_names, chunk, chunks.names(contents, chunk, lang))
            self._langs.discard(lang)
        await asyncio.to_thread(store.save_index, chunks.index(contents), chunks.count(contents))
        self._stale = False

    async def _save_trees(self, store: Store) -> None:
        for lang in (ENGLISH, *self._contents.translations):
            rows = self._lists.known_categories(lang)
            if rows is not None and rows is not self._stored_trees.get(lang):
                await asyncio.to_thread(store.save_tree, lang, rows)
                self._stored_trees[lang] = rows

    async def restore(self) -> None:
        """Load what an earlier process saved."""
        try:
            if self._store is not None:
                await self._load(self._store)
        finally:
            self.restored.set()  # without it the marketplace is asked

    async def _load(self, store: Store) -> None:
        contents = self._contents
        for tree in await asyncio.to_thread(store.trees):
            self._lists.restore_categories(tree.lang, tree.rows)
        index = await asyncio.to_thread(store.index)
        if index is None:
            return
        await self._restore_chunks(store)
        chunks.restore_index(contents, index)
        self._langs.update(contents.translations)
        log.info("catalogue remembered", items=len(contents))

    async def _restore_chunks(self, store: Store) -> None:
        rows, names = await asyncio.to_thread(store.chunks)
        for file in rows:
            stored = await asyncio.to_thread(store.rows, file)
            if stored is not None:
                await self._restore_rows(stored)
        for file in names:
            named = await asyncio.to_thread(store.names, file)
            if named is not None:
                await self._restore_names(named)

    async def _restore_rows(self, stored: StoredRows) -> None:
        for new in slices(chunks.unpack(self._contents, stored)):
            chunks.index_rows(self._contents, new, stored)
            await asyncio.sleep(0)

    async def _restore_names(self, named: StoredNames) -> None:
        for part in slices([*named.names.items()]):
            self._contents.set_names(named.lang, dict(part))
            await asyncio.sleep(0)
