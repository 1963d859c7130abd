"""Binary format of a chunk of rows on the disk: msgpack of columns, with a version and a checksum.

Columns are read back ten times as fast as rows. The bytes are for machines of the same byte order; those of
another version, or damaged ones, are not read.
"""

import sys
import zlib
from array import array
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

import msgspec

from bot.catalog.columns import Columns
from bot.catalog.names import Names
from bot.catalog.shelves import Place
from bot.catalog.table import Table

CHUNK_ROWS = 1_000  # rows; packed in some milliseconds, and read back in less than one

_VERSION = f"2 {sys.byteorder}\n".encode()  # of the layout of what follows
_SUM = 4  # bytes of the checksum behind it


class _Chunk(msgspec.Struct, array_like=True, frozen=True):
    shelves: list[tuple[Place, str | None]]  # with the subcategory's id
    shelf_of_row: bytes  # on which of them each row stands
    whole_numbers: list[bytes]
    prices: bytes
    scales: bytes
    flags: bytes
    ids: bytes
    odd_rates: dict[int, Decimal]
    odd_ids: dict[int, str]
    odd_types: dict[int, str]
    names: list[bytes]


class Unpacked(NamedTuple):
    """The rows of a chunk, numbered from 0, and the shelves they stand on."""

    shelves: list[tuple[Place, str | None]]  # with the subcategory's id
    shelf_of_row: "array[int]"
    columns: Columns
    names: Names


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(_Chunk)


def pack(table: Table, rows: Sequence[int]) -> bytes:
    """Serialize some rows to a chunk that can be read by itself."""
    encoded = _ENCODER.encode(_chunk(table, rows))
    return _VERSION + zlib.crc32(encoded).to_bytes(_SUM) + encoded


def unpack(table: Table, data: bytes) -> list[int] | None:
    """Add the rows of a chunk to the table, save those whose service is there already; return their numbers.

    None: the bytes cannot be read, and nothing was added.
    """
    unpacked = decode(data)
    if unpacked is None:
        return None
    numbers = [shelf_number(table, place, subcategory_id) for place, subcategory_id in unpacked.shelves]
    shelf_of_row = [numbers[position] for position in unpacked.shelf_of_row]
    return table.extend(shelf_of_row, unpacked.columns, unpacked.names)


def decode(data: bytes) -> Unpacked | None:
    """Return the rows of a chunk by themselves; None: the bytes cannot be read."""
    head = len(_VERSION) + _SUM
    encoded = memoryview(data)[head:]
    if not data.startswith(_VERSION + zlib.crc32(encoded).to_bytes(_SUM)):
        return None
    chunk = _DECODER.decode(encoded)
    return Unpacked(
        chunk.shelves, array("I", chunk.shelf_of_row), _columns(chunk), Names.unpacked(chunk.names)
    )


def shelf_number(table: Table, place: Place, subcategory_id: str | None) -> int:
    """Return the shelf of that name or, if it has none, of that id."""
    known = "" if place.subcategory else subcategory_id or ""
    number = table.shelves.number(*place, known)
    table.shelves[number].subcategory_id = subcategory_id
    return number


def _chunk(table: Table, rows: Sequence[int]) -> _Chunk:
    columns = table.columns.subset(rows)
    positions: dict[int, int] = {}  # by the shelf's number
    shelf_of_row = array("I", [positions.setdefault(table.shelf_of(row), len(positions)) for row in rows])
    shelves = [table.shelves[number] for number in positions]
    return _Chunk(
        [(shelf.place, shelf.subcategory_id) for shelf in shelves],
        shelf_of_row.tobytes(),
        [column.tobytes() for column in columns.whole_numbers()],
        columns.prices.tobytes(),
        bytes(columns.scales),
        bytes(columns.flags),
        bytes(columns.ids),
        columns.odd_rates,
        columns.odd_ids,
        columns.odd_types,
        Names.of([table.names.get(row) for row in rows]).packed(),
    )


def _columns(chunk: _Chunk) -> Columns:
    services, digits, lowest, highest, stocks, shops = (array("q", column) for column in chunk.whole_numbers)
    return Columns(
        services=services,
        digits=digits,
        lowest=lowest,
        highest=highest,
        stocks=stocks,
        shops=shops,
        prices=array("d", chunk.prices),
        scales=bytearray(chunk.scales),
        flags=bytearray(chunk.flags),
        ids=bytearray(chunk.ids),
        odd_rates=chunk.odd_rates,
        odd_ids=chunk.odd_ids,
        odd_types=chunk.odd_types,
    )
