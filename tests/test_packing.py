"""Rows that were written to disk are read back, and bytes that are none of ours are told from them."""

from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.packing import PIECE, pack, unpack
from bot.catalog.shelves import Place
from bot.market.models import Item

GMAIL = Place("Email Accounts", "Gmail")


def goods(count: int) -> list[Item]:
    return [
        Item(
            number,
            f"Gmail {number} é 名",
            Decimal("0.850"),
            "product",
            GMAIL.category,
            max=number,
            stock=None,
        )
        for number in range(1, count + 1)
    ]


@pytest.mark.parametrize("count", [0, 1, PIECE, PIECE + 1, 3 * PIECE])
def test_what_was_packed_is_unpacked_in_pieces(count: int) -> None:
    found: list[Item] = []
    for piece in pack(GMAIL, goods(count)):
        unpacked = unpack(piece)
        assert unpacked is not None
        assert unpacked[0] == GMAIL
        assert len(unpacked[1]) <= PIECE
        found += unpacked[1]
    assert found == goods(count)
    assert all(str(item.rate) == "0.850" for item in found)


def test_what_a_card_asks_for_live_is_not_kept() -> None:
    item = msgspec.structs.replace(
        goods(1)[0], description="<b>long</b>", image_url="https://x.example/a.webp"
    )
    (piece,) = pack(GMAIL, [item])
    assert unpack(piece) == (GMAIL, goods(1))


@given(st.binary(max_size=200))
def test_other_bytes_are_nothing(data: bytes) -> None:
    assert unpack(data) is None


@given(st.data())
def test_damage_is_no_error(data: st.DataObject) -> None:
    (piece,) = pack(GMAIL, goods(3))
    place = data.draw(st.integers(0, len(piece) - 1))
    unpack(piece[:place] + data.draw(st.binary(max_size=3)) + piece[place + 1 :])
    assert unpack(piece[:place]) is None


def test_another_version_is_nothing() -> None:
    (piece,) = pack(GMAIL, goods(1))
    assert unpack(piece.replace(b"\x94\x01", b"\x94\x02", 1)) is None
