"""Rows as bytes, for the disk: in pieces small enough that reading one never holds up the event loop."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import islice

import msgspec

from bot.catalog.shelves import Place
from bot.market.models import EntityType, Item

PIECE = 250  # rows; a third of a millisecond

_VERSION = 1  # of what follows; other bytes are as good as none


class _Row(msgspec.Struct, array_like=True, frozen=True):
    service: int
    name: str
    rate: Decimal
    entity_type: EntityType
    id: str
    min: int
    max: int | None
    stock: int | None
    refill: bool
    cancel: bool
    auto_delivery: bool | None
    recommended: bool
    subcategory_id: str | None


class _Piece(msgspec.Struct, array_like=True, frozen=True):
    version: int
    category: str
    subcategory: str
    rows: list[_Row]


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(_Piece)


def pack(place: Place, items: Iterable[Item]) -> Iterator[bytes]:
    """The items of a shelf, without what a table does not keep, in pieces that can each be read alone."""
    rows = map(_row, items)
    while piece := list(islice(rows, PIECE)):
        yield _ENCODER.encode(_Piece(_VERSION, *place, piece))


def unpack(data: bytes) -> tuple[Place, list[Item]] | None:
    """The shelf and the items of a piece; None where the bytes are of another version or damaged."""
    try:
        piece = _DECODER.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    if piece.version != _VERSION:
        return None
    return Place(piece.category, piece.subcategory), [_item(row, piece.category) for row in piece.rows]


def _row(item: Item) -> _Row:
    return _Row(
        item.service,
        item.name,
        item.rate,
        item.entity_type,
        item.id,
        item.min,
        item.max,
        item.stock,
        item.refill,
        item.cancel,
        item.auto_delivery,
        item.recommended,
        item.subcategory_id,
    )


def _item(row: _Row, category: str) -> Item:
    return Item(
        service=row.service,
        name=row.name,
        rate=row.rate,
        entity_type=row.entity_type,
        category=category,
        id=row.id,
        min=row.min,
        max=row.max,
        stock=row.stock,
        refill=row.refill,
        cancel=row.cancel,
        auto_delivery=row.auto_delivery,
        recommended=row.recommended,
        subcategory_id=row.subcategory_id,
    )
