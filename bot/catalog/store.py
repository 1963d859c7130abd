"""The catalogue on the disk, so that a restart is warm: one file for each shelf, language and shop.

Nothing in it is anybody's secret, and all of it can be read again from the marketplace: a file that is
missing, of another version or broken is no error.
"""

from datetime import datetime
from pathlib import Path

import msgspec
import structlog

from bot.catalog.crawl import Target
from bot.catalog.shelves import Place
from bot.catalog.tree import slug

log = structlog.get_logger()

VERSION = 2


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


class Store:
    """All methods block: they are for a thread."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def save(self, kept: Stored) -> None:
        """:raises OSError: there is no room, or no right to write."""
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        kind = "shop" if kept.shop else kept.lang
        name = f"{kind}-{slug(f'{kept.category}|{kept.subcategory}|{kept.shop}')}.msgpack"
        half_written = self._directory / f"{name}.tmp"
        half_written.write_bytes(msgspec.msgpack.encode(kept))
        half_written.replace(self._directory / name)

    def files(self) -> list[Path]:
        """English first: the other lists speak of its rows."""
        found = self._directory.glob("*.msgpack")
        return sorted(found, key=lambda file: (not file.name.startswith("en-"), file.name))

    def load(self, file: Path) -> Stored | None:
        try:
            kept = msgspec.msgpack.decode(file.read_bytes(), type=Stored)
        except (OSError, msgspec.DecodeError) as broken:
            log.info(
                "a part of the stored catalogue is of no use", file=file.name, cause=type(broken).__name__
            )
            return None
        return kept if kept.version == VERSION else None
