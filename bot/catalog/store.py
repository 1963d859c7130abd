"""Files of the catalogue on the disk, so that a restart is warm: rows and names in chunks, and an index.

Nothing in it is anybody's secret, and all of it can be read again from the marketplace: a file that is
missing, of another version or broken is no error.
"""

import re
from collections.abc import Collection
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import msgspec
import structlog

from bot.catalog.category_index import StoredPlace
from bot.catalog.crawl import Target
from bot.market.models import Category, Shop

log = structlog.get_logger()

VERSION = 3  # an older catalogue is read anew: it knows no types, and so not what cannot be bought here
INDEX, SHOPS = "index", "shops"
_ROWS = "rows"
_CHUNK = re.compile(r"(.+)-(\d{5})")


class StoredRows(msgspec.Struct, array_like=True, frozen=True):
    """File of one chunk of rows, with English names."""

    version: int
    chunk: bytes  # see ``packing``
    pictures: dict[int, str]  # their addresses, by service


class StoredNames(msgspec.Struct, array_like=True, frozen=True):
    """File of the names of one chunk in another language, by service."""

    version: int
    lang: str
    names: dict[int, str]


class Index(msgspec.Struct, array_like=True, frozen=True):
    """File of what was read when, and which rows belong to which place."""

    version: int
    items: int
    crawled_once: bool
    read_at: list[tuple[Target, datetime]]
    places: list[StoredPlace]
    shops: list[str]


class Tree(msgspec.Struct, array_like=True, frozen=True):
    """File of the categories in a language, as the API listed them."""

    version: int
    lang: str
    rows: tuple[Category, ...]


class Shops(msgspec.Struct, array_like=True, frozen=True):
    """The sellers, by page, as the API listed them; among replicas alone."""

    version: int
    pages: dict[str, tuple[Shop, ...]]


Stored = StoredRows | StoredNames | Index | Tree | Shops
Kind = TypeVar("Kind", StoredRows, StoredNames, Index, Tree, Shops)


def rows_name(chunk: int) -> str:
    """Return the name of the file of a chunk of rows."""
    return f"{_ROWS}-{chunk:05}"


def names_name(lang: str, chunk: int) -> str:
    """Return the name of the file of a chunk's names in a language."""
    return f"{lang}-{chunk:05}"


def tree_name(lang: str) -> str:
    """Return the name of the file of the categories in a language."""
    return f"{lang}.tree"


def chunk_of(name: str) -> tuple[str | None, int] | None:
    """Return the language and the chunk of a file of names; of rows, without a language."""
    found = _CHUNK.fullmatch(name)
    return found and (None if found[1] == _ROWS else found[1], int(found[2]))


def encode(stored: Stored) -> bytes:
    """Return the contents of a file."""
    return msgspec.msgpack.encode(stored)


def decode(name: str, data: bytes, kind: type[Kind]) -> Kind | None:
    """Read the contents of a file; None: it is of no use."""
    try:
        stored = msgspec.msgpack.decode(data, type=kind)
    except msgspec.DecodeError as broken:
        _log_useless(name, broken)
        return None
    return stored if stored.version == VERSION else None


class Store:
    """Reads and writes the files of one directory. All methods block: they are for a thread.

    :raises OSError: from those that save; there is no room, or no right to write.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def save_rows(self, chunk: int, stored: StoredRows) -> None:
        """Write a chunk of rows."""
        self._write(f"{rows_name(chunk)}.msgpack", stored)

    def save_names(self, chunk: int, stored: StoredNames) -> None:
        """Write the names of a chunk in one language."""
        self._write(f"{names_name(stored.lang, chunk)}.msgpack", stored)

    def save_index(self, index: Index, chunks: int) -> None:
        """Write the index; delete chunks beyond so many, and what an earlier version left."""
        self._write(f"{INDEX}.msgpack", index)
        for file in self.files():
            found = chunk_of(file.stem)
            if file.stem != INDEX and (found is None or found[1] >= chunks):
                file.unlink(missing_ok=True)

    def save_tree(self, lang: str, rows: tuple[Category, ...]) -> None:
        """Write the categories in one language."""
        self._write(tree_name(lang), Tree(VERSION, lang, rows))

    def trees(self) -> list[Tree]:
        """Read the categories in all languages."""
        return [tree for file in self._directory.glob("*.tree") if (tree := _read(file, Tree)) is not None]

    def index(self) -> Index | None:
        """Read the index; None: the other files are of no use."""
        return _read(self._directory / f"{INDEX}.msgpack", Index)

    def files(self) -> list[Path]:
        """Return all files but the trees."""
        return sorted(self._directory.glob("*.msgpack"))

    def chunks(self) -> tuple[Collection[Path], Collection[Path]]:
        """Return the files with rows, and those with names in other languages."""
        found = [(file, chunk) for file in self.files() if (chunk := chunk_of(file.stem)) is not None]
        rows = [file for file, (lang, _) in found if lang is None]
        return rows, [file for file, (lang, _) in found if lang is not None]

    def rows(self, file: Path) -> StoredRows | None:
        """Read a chunk of rows; None: the file is of no use."""
        return _read(file, StoredRows)

    def names(self, file: Path) -> StoredNames | None:
        """Read the names of a chunk; None: the file is of no use."""
        return _read(file, StoredNames)

    def _write(self, name: str, stored: Stored) -> None:
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        half_written = self._directory / f"{name}.tmp"
        half_written.write_bytes(encode(stored))
        half_written.replace(self._directory / name)


def _read(file: Path, kind: type[Kind]) -> Kind | None:
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as broken:
        _log_useless(file.name, broken)
        return None
    return decode(file.name, data, kind)


def _log_useless(name: str, why: Exception) -> None:
    log.info("a part of the stored catalogue is of no use", file=name, cause=type(why).__name__)
