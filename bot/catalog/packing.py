"""Rows as bytes, for the disk: columns are read back ten times as fast as rows.

The bytes are for the machine they were written on. Of another version, or damaged, they are as good as none.
"""

import sys
import zlib
from array import array
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from bot.catalog.columns import Columns
from bot.catalog.names import Names
from bot.catalog.shelves import Place
from bot.catalog.table import Table

PIECE = 1_000  # rows; packed in some milliseconds, and read back in less than one

_VERSION = f"2 {sys.byteorder}\n".encode()  # of the layout of what follows
_SUM = 4  # bytes of the checksum behind it


class _Piece(msgspec.Struct, array_like=True, frozen=True):
    shelves: list[tuple[Place, str | None]]  # with the subcategory's id
    standing: bytes  # on which of them each row stands
    whole_numbers: list[bytes]
    prices: bytes
    scales: bytes
    flags: bytes
    ids: bytes
    odd_rates: dict[int, Decimal]
    odd_ids: dict[int, str]
    odd_types: dict[int, str]
    names: list[bytes]


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(_Piece)


def pack(table: Table, rows: Sequence[int]) -> bytes:
    """Some rows as a piece that can be read alone."""
    encoded = _ENCODER.encode(_piece(table, rows))
    return _VERSION + zlib.crc32(encoded).to_bytes(_SUM) + encoded


def unpack(table: Table, data: bytes) -> list[int] | None:
    """Add the rows of a piece to the table, save those whose service is there already; which rows they are.

    None: the bytes cannot be read, and nothing was added.
    """
    head = len(_VERSION) + _SUM
    encoded = memoryview(data)[head:]
    if not data.startswith(_VERSION + zlib.crc32(encoded).to_bytes(_SUM)):
        return None
    piece = _DECODER.decode(encoded)
    numbers = [_shelf(table, place, subcategory_id) for place, subcategory_id in piece.shelves]
    standing = [numbers[position] for position in array("I", piece.standing)]
    return table.extend(standing, _columns(piece), Names.unpacked(piece.names))


def _shelf(table: Table, place: Place, subcategory_id: str | None) -> int:
    """The shelf of that name or, if it has none, of that id."""
    known = "" if place.subcategory else subcategory_id or ""
    number = table.shelves.number(*place, known)
    table.shelves[number].subcategory_id = subcategory_id
    return number


def _piece(table: Table, rows: Sequence[int]) -> _Piece:
    columns = table.columns.chosen(rows)
    positions: dict[int, int] = {}  # by the shelf's number
    standing = array("I", [positions.setdefault(table.shelf_of(row), len(positions)) for row in rows])
    shelves = [table.shelves[number] for number in positions]
    return _Piece(
        [(shelf.place, shelf.subcategory_id) for shelf in shelves],
        standing.tobytes(),
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


def _columns(piece: _Piece) -> Columns:
    services, digits, lowest, highest, stocks, shops = (array("q", column) for column in piece.whole_numbers)
    return Columns(
        services=services,
        digits=digits,
        lowest=lowest,
        highest=highest,
        stocks=stocks,
        shops=shops,
        prices=array("d", piece.prices),
        scales=bytearray(piece.scales),
        flags=bytearray(piece.flags),
        ids=bytearray(piece.ids),
        odd_rates=piece.odd_rates,
        odd_ids=piece.odd_ids,
        odd_types=piece.odd_types,
    )
