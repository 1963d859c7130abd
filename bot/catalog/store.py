"""The catalogue on the disk, so that a restart is warm: rows and names in pieces, and an index to them.

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

from bot.catalog.category_index import Made
from bot.catalog.crawl import Target
from bot.market.models import Category

log = structlog.get_logger()

VERSION = 3  # an older catalogue is read anew: it knows no types, and so not what cannot be bought here
_INDEX, _ROWS = "index", "rows"
_PIECE = re.compile(r"(.+)-(\d{5})")


class StoredRows(msgspec.Struct, array_like=True, frozen=True):
    """Some rows in English."""

    version: int
    piece: bytes  # see ``packing``
    pictures: dict[int, str]  # their addresses, by service


class StoredNames(msgspec.Struct, array_like=True, frozen=True):
    """What the rows of a piece are called in another language, by service."""

    version: int
    lang: str
    names: dict[int, str]


class Index(msgspec.Struct, array_like=True, frozen=True):
    """What was read when, and how the rows belong together."""

    version: int
    items: int
    surveyed: bool
    read_at: list[tuple[Target, datetime]]
    places: list[Made]
    shops: list[str]


class Tree(msgspec.Struct, array_like=True, frozen=True):
    """The categories in a language, as they were listed."""

    version: int
    lang: str
    rows: tuple[Category, ...]


Kind = TypeVar("Kind", StoredRows, StoredNames, Index, Tree)


class Store:
    """All methods block: they are for a thread. Those that save raise ``OSError`` where there is no room, or
    no right to write.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def save_rows(self, piece: int, kept: StoredRows) -> None:
        self._write(f"{_ROWS}-{piece:05}.msgpack", kept)

    def save_names(self, piece: int, kept: StoredNames) -> None:
        self._write(f"{kept.lang}-{piece:05}.msgpack", kept)

    def save_index(self, index: Index, pieces: int) -> None:
        """Also forget what lies beyond so many pieces, and what an earlier version left."""
        self._write(f"{_INDEX}.msgpack", index)
        for file in self.files():
            found = _PIECE.fullmatch(file.stem)
            if file.stem != _INDEX and (found is None or int(found[2]) >= pieces):
                file.unlink(missing_ok=True)

    def save_tree(self, lang: str, rows: tuple[Category, ...]) -> None:
        self._write(f"{lang}.tree", Tree(VERSION, lang, rows))

    def trees(self) -> list[Tree]:
        return [tree for file in self._directory.glob("*.tree") if (tree := _read(file, Tree)) is not None]

    def index(self) -> Index | None:
        """None: whatever else lies here is of no use."""
        return _read(self._directory / f"{_INDEX}.msgpack", Index)

    def files(self) -> list[Path]:
        return sorted(self._directory.glob("*.msgpack"))

    def pieces(self) -> tuple[Collection[Path], Collection[Path]]:
        """The files with rows, and those with names in other languages."""
        found = [file for file in self.files() if _PIECE.fullmatch(file.stem)]
        rows = [file for file in found if file.stem.startswith(f"{_ROWS}-")]
        return rows, [file for file in found if file not in rows]

    def rows(self, file: Path) -> StoredRows | None:
        return _read(file, StoredRows)

    def names(self, file: Path) -> StoredNames | None:
        return _read(file, StoredNames)

    def _write(self, name: str, kept: StoredRows | StoredNames | Index | Tree) -> None:
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        half_written = self._directory / f"{name}.tmp"
        half_written.write_bytes(msgspec.msgpack.encode(kept))
        half_written.replace(self._directory / name)


def _read(file: Path, kind: type[Kind]) -> Kind | None:
    try:
        kept = msgspec.msgpack.decode(file.read_bytes(), type=kind)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError) as broken:
        log.info("a part of the stored catalogue is of no use", file=file.name, cause=type(broken).__name__)
        return None
    return kept if kept.version == VERSION else None
