"""Shares the catalogue in memory with other replicas: writes the files that changed, the index last."""

import asyncio
from collections.abc import Mapping

from bot.catalog import chunks, store
from bot.catalog.cached_lists import CachedLists
from bot.catalog.contents import Contents
from bot.catalog.languages import ENGLISH
from bot.catalog.shared_files import SharedFile, SharedFiles
from bot.catalog.store import INDEX, SHOPS, Shops, Stored, Tree
from bot.market.models import Category, Shop


class Sharer:
    """Writes what changed since it was shared. Without files it does nothing."""

    def __init__(self, files: SharedFiles | None, contents: Contents, lists: CachedLists) -> None:
        self._files = files
        self._contents = contents
        self._lists = lists
        self._digests: dict[str, int] = {}  # of the files as they were written
        self._trees: dict[str, tuple[Category, ...]] = {}
        self._shops: dict[str, tuple[Shop, ...]] = {}
        self._index_at: int | None = None  # when it was saved
        self._wrote = False
        self._turn = asyncio.Lock()

    def begin(self, listed: Mapping[str, SharedFile]) -> None:
        """Share everything anew, in place of those files: rows are numbered otherwise on each replica."""
        self._digests, self._trees, self._shops = {}, {}, {}
        self._index_at = _index_at(listed)
        self._all_is_unshared()

    async def share(self) -> bool:
        """Write what changed; return whether anything did."""
        async with self._turn:
            if self._files is None or not self._has_news():
                return False
            listed = await self._files.listed()
            if self._index_at != _index_at(listed):  # another replica shared meanwhile
                self.begin(listed)
            self._wrote = False
            try:
                await self._write(self._files, listed)
            except BaseException:
                self._all_is_unshared()  # what did arrive is not written again
                raise
            return self._wrote

    async def _write(self, files: SharedFiles, listed: Mapping[str, SharedFile]) -> None:
        await self._share_lists(files)
        await self._share_chunks(files)
        await self._remove_leftovers(files, listed)
        await self._share_index(files)

    def _all_is_unshared(self) -> None:
        contents, unshared = self._contents, self._contents.unshared
        all_chunks = range(chunks.count(contents))
        unshared.rows.update(all_chunks)
        unshared.names.update((lang, chunk) for lang in contents.translations for chunk in all_chunks)
        unshared.index = True

    def _has_news(self) -> bool:
        unshared = self._contents.unshared
        changed = bool(unshared.rows or unshared.names or unshared.index)
        return changed or self._known_trees() != self._trees or self._lists.known_shops() != self._shops

    def _known_trees(self) -> dict[str, tuple[Category, ...]]:
        known = {lang: self._lists.known_categories(lang) for lang in (ENGLISH, *self._contents.translations)}
        return {lang: rows for lang, rows in known.items() if rows is not None}

    async def _share_lists(self, files: SharedFiles) -> None:
        for lang, rows in self._known_trees().items():
            if rows != self._trees.get(lang):
                await self._save(files, store.tree_name(lang), Tree(store.VERSION, lang, rows))
                self._trees[lang] = rows
        shops = self._lists.known_shops()
        if shops != self._shops:
            await self._save(files, SHOPS, Shops(store.VERSION, shops))
            self._shops = shops

    async def _share_chunks(self, files: SharedFiles) -> None:
        contents, unshared = self._contents, self._contents.unshared
        for chunk in sorted(unshared.rows):
            unshared.rows.discard(chunk)  # what changes while it is written is written next time
            await self._save(files, store.rows_name(chunk), chunks.rows(contents, chunk))
        for lang, chunk in sorted(unshared.names):
            unshared.names.discard((lang, chunk))
            await self._save(files, store.names_name(lang, chunk), chunks.names(contents, chunk, lang))

    async def _remove_leftovers(self, files: SharedFiles, listed: Mapping[str, SharedFile]) -> None:
        """Remove what another replica shared, and is not among what this one has."""
        all_chunks = range(chunks.count(self._contents))
        langs = self._contents.translations
        kept = {INDEX, SHOPS, *map(store.tree_name, (ENGLISH, *langs)), *map(store.rows_name, all_chunks)}
        kept.update(store.names_name(lang, chunk) for lang in langs for chunk in all_chunks)
        if leftovers := listed.keys() - kept:
            await files.remove(leftovers)
            self._wrote = True

    async def _share_index(self, files: SharedFiles) -> None:
        if not (self._wrote or self._contents.unshared.index):
            return
        self._contents.unshared.index = False
        self._index_at = await files.save(INDEX, store.encode(chunks.index(self._contents)))
        self._wrote = True

    async def _save(self, files: SharedFiles, name: str, stored: Stored) -> None:
        body = store.encode(stored)
        digest = hash(body)
        if self._digests.get(name) == digest:
            return
        await files.save(name, body)
        self._digests[name] = digest
        self._wrote = True


def _index_at(listed: Mapping[str, SharedFile]) -> int | None:
    return listed[INDEX].saved_at if INDEX in listed else None
