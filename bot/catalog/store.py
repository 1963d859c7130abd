"""The catalogue on the disk, so that a restart is warm: one file for each shelf, language and shop.

Nothing in it is anybody's secret, and all of it can be read again from the marketplace: a file that is
missing, of another version or broken is no error.
"""

from datetime import datetime
from pathlib import Path
from typing import TypeVar

import msgspec
import structlog

from bot.catalog.crawl import Target
from bot.catalog.shelves import Place
from bot.catalog.tree import slug
from bot.market.models import Category

log = structlog.get_logger()

VERSION = 3  # an older catalogue is read anew: it knows no types, and so not what cannot be bought here


class Stored(msgspec.Struct, array_like=True, frozen=True):
    """One list as it was read: rows in English, numbers and names in another language or of a shop."""

    version: int
    lang: str
    category: str
    subcategory: str
    shop: str
    read_at: datetime
    pieces: list[bytes] = []  # rows, see ``packing``
    pictures: dict[int, str] = {}  # their addresses, by service
    names: dict[int, str] = {}

    @property
    def target(self) -> Target:
        return Target(Place(self.category, self.subcategory), self.lang, self.shop)


class Tree(msgspec.Struct, array_like=True, frozen=True):
    """The categories in a language, as they were listed."""

    version: int
    lang: str
    rows: tuple[Category, ...]


Kind = TypeVar("Kind", Stored, Tree)


class Store:
    """All methods block: they are for a thread."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def save(self, kept: Stored) -> None:
        """:raises OSError: there is no room, or no right to write."""
        kind = "shop" if kept.shop else kept.lang
        where = f"{kept.category}\0{kept.subcategory}\0{kept.shop}"  # NUL: no name holds it
        self._write(f"{kind}-{slug(where)}.msgpack", kept)

    def save_tree(self, lang: str, rows: tuple[Category, ...]) -> None:
        """:raises OSError: as ``save``."""
        self._write(f"{lang}.tree", Tree(VERSION, lang, rows))

    def trees(self) -> list[Tree]:
        return [tree for file in self._directory.glob("*.tree") if (tree := _read(file, Tree)) is not None]

    def files(self) -> list[Path]:
        """English first: the other lists speak of its rows."""
        found = self._directory.glob("*.msgpack")
        return sorted(found, key=lambda file: (not file.name.startswith("en-"), file.name))

    def load(self, file: Path) -> Stored | None:
        return _read(file, Stored)

    def _write(self, name: str, kept: Stored | Tree) -> None:
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        half_written = self._directory / f"{name}.tmp"
        half_written.write_bytes(msgspec.msgpack.encode(kept))
        half_written.replace(self._directory / name)


def _read(file: Path, kind: type[Kind]) -> Kind | None:
    try:
        kept = msgspec.msgpack.decode(file.read_bytes(), type=kind)
    except (OSError, msgspec.DecodeError) as broken:
        log.info("a part of the stored catalogue is of no use", file=file.name, cause=type(broken).__name__)
        return None
    return kept if kept.version == VERSION else None
