"""Loads what another replica shared of the catalogue and is newer than what is here."""

from collections.abc import Mapping

import structlog

from bot.catalog import store
from bot.catalog.cached_lists import CachedLists
from bot.catalog.contents import Contents
from bot.catalog.crawl import EVERYTHING
from bot.catalog.merger import Merger
from bot.catalog.persistence import Persistence
from bot.catalog.shared_files import SharedFile, SharedFiles, is_whole
from bot.catalog.store import INDEX, SHOPS, Index, Shops, StoredNames, StoredRows, Tree

log = structlog.get_logger()
_TREE = ".tree"


def _in_order(name: str) -> tuple[bool, str]:
    """Rows come before their names."""
    found = store.chunk_of(name)
    return found is None or found[0] is not None, name


class _SavedMeanwhile(Exception):
    """A file is being saved anew: there is more to come, and a later look finds all of it."""


class Follower:
    """Keeps the contents as they were shared. Without files it does nothing."""

    def __init__(
        self, files: SharedFiles | None, contents: Contents, lists: CachedLists, persistence: Persistence
    ) -> None:
        self._files = files
        self._contents = contents
        self._lists = lists
        self._persistence = persistence
        self._merger = Merger(contents)
        self._known: dict[str, int] = {}  # the files that were loaded, and when they were saved

    def begin(self) -> None:
        """Take what is in memory for what was shared, until the first load tells."""
        self._known = {}
        self._merger.begin()

    async def load(self) -> Mapping[str, SharedFile]:
        """Load what is newer, one file at a time; return what files there are."""
        if self._files is None:
            return {}
        listed = await self._files.listed()
        newer = {name: file for name, file in listed.items() if self._known.get(name) != file.saved_at}
        if newer and is_whole(listed):
            try:
                await self._apply(self._files, listed, newer)
            except _SavedMeanwhile:
                log.debug("the catalogue is shared anew just now")
        return listed

    async def _apply(
        self, files: SharedFiles, listed: Mapping[str, SharedFile], newer: Mapping[str, SharedFile]
    ) -> None:
        index = store.decode(INDEX, await self._body(files, INDEX, listed[INDEX]), Index)
        if index is None:  # of another version of the bot
            return
        for name in sorted(newer.keys() - {INDEX}, key=_in_order):
            await self._apply_file(name, await self._body(files, name, newer[name]), newer[name], index)
            self._known[name] = newer[name].saved_at
        self._known = {name: saved_at for name, saved_at in self._known.items() if name in listed}
        newly_read = await self._merger.index(index)
        await self._remove_rest(listed, all_read=EVERYTHING in newly_read)
        for target in newly_read:
            self._persistence.mark_read(target)
        self._known[INDEX] = listed[INDEX].saved_at

    async def _remove_rest(self, listed: Mapping[str, SharedFile], *, all_read: bool) -> None:
        chunks = [found[1] for name in listed if (found := store.chunk_of(name)) and found[0] is None]
        if self._merger.knows(chunks):
            await self._merger.remove_rest(all_read=all_read)

    async def _body(self, files: SharedFiles, name: str, file: SharedFile) -> bytes:
        body = await files.load(name, file.saved_at)
        if body is None:
            raise _SavedMeanwhile
        return body

    async def _apply_file(self, name: str, body: bytes, file: SharedFile, index: Index) -> None:
        found = store.chunk_of(name)
        if found is not None and found[0] is None:
            await self._merger.rows(found[1], store.decode(name, body, StoredRows), index.shops)
        elif found is not None and (named := store.decode(name, body, StoredNames)):
            await self._merger.names(found[1], named)
        elif name.endswith(_TREE) and (tree := store.decode(name, body, Tree)):
            self._lists.restore_categories(tree.lang, tree.rows, age=file.age)
        elif name == SHOPS and (shops := store.decode(name, body, Shops)):
            self._lists.restore_shops(shops.pages, age=file.age)
