"""Conversion between the catalogue in memory and its files: rows and names in chunks of a fixed size."""

from collections.abc import Sequence

from bot.catalog import packing
from bot.catalog.columns import FOR_SALE
from bot.catalog.contents import Contents
from bot.catalog.store import VERSION, Index, StoredNames, StoredRows


def count(contents: Contents) -> int:
    """Return how many chunks the rows make."""
    return -(-len(contents.table) // packing.CHUNK_ROWS)


def rows(contents: Contents, chunk: int) -> StoredRows:
    """Return the rows of a chunk, to be saved."""
    table, for_sale = contents.table, _rows_for_sale(contents, chunk)
    found = ((table.service(row), contents.pictures.get(row)) for row in for_sale)
    pictures = {service: address for service, address in found if address is not None}
    return StoredRows(VERSION, packing.pack(table, for_sale), pictures)


def names(contents: Contents, chunk: int, lang: str) -> StoredNames:
    """Return the names of a chunk in a language, where they are not as in English, to be saved."""
    found = (
        (contents.table.service(row), contents.name(row, lang)) for row in _rows_for_sale(contents, chunk)
    )
    return StoredNames(VERSION, lang, {service: name for service, name in found if name is not None})


def index(contents: Contents) -> Index:
    """Return what is known of all chunks together, to be saved."""
    return Index(
        VERSION,
        items=len(contents),
        crawled_once=contents.crawled_once,
        read_at=[*contents.read_at.items()],
        places=contents.categories.stored_places(),
        shops=[*contents.shops],
    )


def unpack(contents: Contents, stored: StoredRows) -> Sequence[int]:
    """Add saved rows to the table and return their numbers; ``index_rows`` then makes them findable."""
    return packing.unpack(contents.table, stored.chunk) or ()


def index_rows(contents: Contents, new: Sequence[int], stored: StoredRows) -> None:
    """Add rows that were loaded to the search index, with their pictures."""
    contents.index.add_all((row, contents.table.names.get(row) or "") for row in new)
    for row in new:
        contents.pictures.put(row, stored.pictures.get(contents.table.service(row)))


def restore_index(contents: Contents, stored: Index) -> None:
    """Restore what was known of the rows; if some of them were lost, all lists count as not read."""
    contents.shops.update((shop, number) for number, shop in enumerate(stored.shops, start=1))
    contents.changed.update(range(count(contents)))  # rows are numbered anew
    if len(contents) >= stored.items:
        contents.crawled_once = stored.crawled_once
        contents.read_at.update(stored.read_at)
        contents.categories.restore(stored.places)


def _rows_for_sale(contents: Contents, chunk: int) -> list[int]:
    """Return the rows of a chunk that are for sale."""
    flags, first = contents.table.columns.flags, chunk * packing.CHUNK_ROWS
    last = min(first + packing.CHUNK_ROWS, len(contents.table))
    return [row for row in range(first, last) if flags[row] & FOR_SALE]
