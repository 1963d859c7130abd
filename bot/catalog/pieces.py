"""The contents of the catalogue as they lie on the disk: rows and their names in pieces of a fixed size."""

from collections.abc import Iterable, Sequence

from bot.catalog import packing
from bot.catalog.columns import ALIVE
from bot.catalog.contents import Contents
from bot.catalog.store import VERSION, Index, StoredNames, StoredRows


def count(contents: Contents) -> int:
    """How many pieces the rows make."""
    return -(-len(contents.table) // packing.PIECE)


def rows(contents: Contents, piece: int) -> StoredRows:
    table, standing = contents.table, _standing(contents, piece)
    found = ((table.service(row), contents.pictures.get(row)) for row in standing)
    pictures = {service: address for service, address in found if address is not None}
    return StoredRows(VERSION, packing.pack(table, standing), pictures)


def names(contents: Contents, piece: int, lang: str) -> StoredNames:
    """Where they are not as in English."""
    found = ((contents.table.service(row), contents.name(row, lang)) for row in _standing(contents, piece))
    return StoredNames(VERSION, lang, {service: name for service, name in found if name is not None})


def index(contents: Contents) -> Index:
    return Index(
        VERSION,
        items=len(contents),
        surveyed=contents.surveyed,
        read_at=[*contents.read_at.items()],
        places=contents.listed.made(),
        shops=[*contents.shops],
    )


def unpack(contents: Contents, kept: StoredRows) -> Sequence[int]:
    """Rows from the disk, which ``enlist`` then makes findable."""
    return packing.unpack(contents.table, kept.piece) or ()


def enlist(contents: Contents, new: Iterable[int], kept: StoredRows) -> None:
    for row in new:
        contents.index.add(row, contents.table.names.get(row) or "")
        contents.pictures.put(row, kept.pictures.get(contents.table.service(row)))


def take_index(contents: Contents, kept: Index) -> None:
    """What was known of the rows; if some of them were lost, all is to be read anew."""
    contents.shops.update((shop, number) for number, shop in enumerate(kept.shops, start=1))
    contents.changed.update(range(count(contents)))  # rows are numbered anew
    if len(contents) >= kept.items:
        contents.surveyed = kept.surveyed
        contents.read_at.update(kept.read_at)
        contents.listed.remember(kept.places)


def _standing(contents: Contents, piece: int) -> list[int]:
    """The rows of a piece that are for sale."""
    flags, first = contents.table.columns.flags, piece * packing.PIECE
    last = min(first + packing.PIECE, len(contents.table))
    return [row for row in range(first, last) if flags[row] & ALIVE]
