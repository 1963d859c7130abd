"""``StreamedJson``: JSON read in pieces, its long strings apart, equals the same JSON parsed whole."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.market import streamed_json
from bot.market.streamed_json import LONG, StreamedJson
from bot.market.wire import parse

strings = st.text(max_size=40) | st.text(alphabet='"\\/é👍\n', min_size=5, max_size=60)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | strings,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(strings, inner, max_size=4),
    max_leaves=20,
)


def read(text: bytes, size: int) -> object:
    streamed = StreamedJson()
    for start in range(0, len(text), size):
        streamed.feed(text[start : start + size])
    return streamed.restore(parse(streamed.content()))


@given(values, st.booleans(), st.integers(1, 50))
def test_whatever_pieces_it_comes_in_it_says_the_same(value: object, escapes: bool, size: int) -> None:  # noqa: FBT001 - drawn
    text = json.dumps(value, ensure_ascii=escapes).encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(streamed_json, "LONG", 8)
        assert read(text, size) == value
        assert read(text[:-1], size) == parse(text[:-1])


@pytest.mark.parametrize(
    "text",
    [b'"line\nbreak"', b'"\xff"', b'"\\ud800"', b'{"a": NaN, "b": "x"}', b'"\\x"', b'{"a": "b', b"", b"\\"],
)
@pytest.mark.parametrize("longer", [0, LONG])
def test_what_is_not_quite_json_is_read_as_far_as_it_is_when_whole(text: bytes, longer: int) -> None:
    text = text.replace(b'"', b'"' + b"x" * longer, 1)
    assert str(read(text, 7)) == str(parse(text))


def test_long_strings_are_not_in_what_is_left() -> None:
    streamed = StreamedJson()
    streamed.feed(json.dumps({"accounts": ["x" * 100_000, "y"]}).encode())
    assert len(streamed.content()) < 100
