"""Parsing of typed lists of orders: every example line of the format, and properties of all others."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.actions.order_list_parsing import is_pasted_list, parse_order_line, parse_order_list, pasted_order
from bot.domain.batches import LineProblem, TypedLine, TypedList, TypedOrder

LINK, POST = "https://instagram.com/example", "https://instagram.com/p/AbC_1/?igsh=x%3D%3D"


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        (f"102|{LINK}|1000", TypedOrder(102, 1000, LINK)),
        (f"102 | {POST} | 1 000", TypedOrder(102, 1000, POST)),
        ("105|500|https://youtu.be/dQ_example", TypedOrder(105, 500, "https://youtu.be/dQ_example")),
        (
            "#4084\thttps://t.me/examplechannel/12\t2.5k",
            TypedOrder(4084, 2500, "https://t.me/examplechannel/12"),
        ),
        (
            "7;https://tiktok.com/@example/video/1;1500",
            TypedOrder(7, 1500, "https://tiktok.com/@example/video/1"),
        ),
        ("7, https://tiktok.com/@example, 1500", TypedOrder(7, 1500, "https://tiktok.com/@example")),
        ("7 https://tiktok.com/@example 1500", TypedOrder(7, 1500, "https://tiktok.com/@example")),
        ("1) 102 | instagram.com/example | 1k", TypedOrder(102, 1000, LINK)),
        ("- 102 | https://example.com/a | 10 |", TypedOrder(102, 10, "https://example.com/a")),
        ("18972 | 5", TypedOrder(18972, 5)),
        ("18972|5|buyer@example.com", TypedOrder(18972, 5, "buyer@example.com")),
        (f"১০২ | {LINK} | ১০০০", TypedOrder(102, 1000, LINK)),
        (f"۱۰۲｜{LINK}｜۱٬۰۰۰", TypedOrder(102, 1000, LINK)),
        (
            "\ufeff102|https://x.com/example/status/1|250\r",
            TypedOrder(102, 250, "https://x.com/example/status/1"),
        ),
        (f"102 | {LINK}", TypedOrder(102, None, LINK)),
    ],
)
def test_good_lines(line: str, meant: TypedOrder) -> None:
    assert parse_order_line(line) == meant
    assert parse_order_list(line).lines[0].asks == meant


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("service_id | link | quantity", LineProblem.ITEM),
        ("102 | @example | 1000", LineProblem.LINK),
        (f"102 | {LINK} | 1000 | great/nice/wow", LineProblem.FOURTH_FIELD),
        ("102|https://a.example/x|1000|https://a.example/y", LineProblem.FOURTH_FIELD),
        ("102 | 1000 | 2000", LineProblem.TWO_QUANTITIES),
        ("7,https://tiktok.com/@example,1,500", LineProblem.COMMA),
        ("7 https://tiktok.com/@example 1,500", LineProblem.COMMA),
        (f"102 {LINK} 1 000", LineProblem.BLANKS),
        ("102|https://instagram.com/a b|1000", LineProblem.BLANK_IN_LINK),
        ("102|https://example.com/?q=a|b|1000", LineProblem.FOURTH_FIELD),
        ("abc|https://example.com|10", LineProblem.ITEM),
        ("102|https://example.com|-5", LineProblem.QUANTITY),
        ("102|https://example.com|0", LineProblem.QUANTITY),
        ("102|https://example.com|1.5", LineProblem.QUANTITY),
        ("102|https://example.com|1e3", LineProblem.QUANTITY),
        ("102|https://example.com|99999999999999", LineProblem.QUANTITY),
        ("102|javascript:alert(1)|10", LineProblem.LINK),
        ("102||1000", LineProblem.NO_LINK),
        ("102|quantity: 500|https://example.com", LineProblem.UNCLEAR),
        ("102|https://a.example/x|https://a.example/y", LineProblem.TWO_LINKS),
        ("0|https://example.com|10", LineProblem.ITEM),
        ("1234567890|https://example.com|10", LineProblem.ITEM),
        ("102", LineProblem.NO_QUANTITY),
        ("102|", LineProblem.NO_LINK),
        ("102|mailto:mailto:anna@example.com|5", LineProblem.UNCLEAR),
        ("102|" + "a" * 3000, LineProblem.UNCLEAR),
    ],
)
def test_problems_are_named(line: str, problem: LineProblem) -> None:
    assert parse_order_line(line) is problem


def test_lines_keep_their_numbers_and_a_header_empty_lines_and_comments_are_skipped() -> None:
    listed = f"service_id | link | quantity\r\n\r\n# my list\r\n// more\r\n#102|{LINK}|10\r\nlink | x"
    first = TypedLine(5, f"#102|{LINK}|10", TypedOrder(102, 10, LINK))
    assert parse_order_list(listed) == TypedList(
        (first, TypedLine(6, "link | x", LineProblem.ITEM)), header=True
    )


def test_only_the_first_line_is_a_header() -> None:
    assert len(parse_order_list("a | b\nc | d").lines) == 1
    assert not parse_order_list("102 | 5\na | b").header


def test_a_point_separates_thousands_where_it_does() -> None:
    assert parse_order_line("102 | 1.000", ".") == TypedOrder(102, 1000)
    assert parse_order_line("102 | 1.000") is LineProblem.QUANTITY


@pytest.mark.parametrize(
    ("text", "a_list"),
    [
        (f"102|{LINK}|10\nwhatever", True),
        ("102 5\n103 6", True),
        (f"102|{LINK}|10", False),
        (f"whatever\n102|{LINK}|10", False),
        ("gmail usa\nold", False),
        ("", False),
    ],
)
def test_a_pasted_list_begins_with_an_order(text: str, a_list: bool) -> None:  # noqa: FBT001 - a column
    assert is_pasted_list(text) is a_list


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (f"102 {LINK} 10", TypedOrder(102, 10, LINK)),
        ("18972 | 5", TypedOrder(18972, 5)),
        ("\n18972;5;a@example.com\n", TypedOrder(18972, 5, "a@example.com")),
        ("2020 5", None),
        ("2020, 5", None),
        (f"102|{LINK}", None),
        (f"102|{LINK}|10\n102|{LINK}|10", None),
        ("gmail usa", None),
    ],
)
def test_one_pasted_line_is_an_order_where_that_is_sure(text: str, meant: TypedOrder | None) -> None:
    assert pasted_order(text) == meant


ADDRESSES = (LINK, "instagram.com/a", "a@b.example", "mailto:")
FIGURES = ("102", "#7", "1k", "1 000", "1.000", "۱۰")
SIGNS = ("|", "｜", "\t", ";", ",", " ", "\n", "\r", "- ", "1) ", "# ", "x")
INVISIBLE = ("\u200b", "\u200d", "\ufeff", "\u00a0")
PIECES = st.sampled_from((*ADDRESSES, *FIGURES, *SIGNS, *INVISIBLE))
TYPED = st.text(max_size=40) | st.lists(PIECES, max_size=12).map("".join)


@given(TYPED, st.sampled_from(["", ",", ".", "\u00a0"]))
@example("102|example.com/a\u200d|5", "")
def test_a_good_line_printed_and_parsed_again_is_the_same(text: str, thousands: str) -> None:
    """And no input raises."""
    for line in parse_order_list(text, thousands).lines:
        if isinstance(line.asks, TypedOrder):
            assert parse_order_line(str(line.asks), thousands) == line.asks
    pasted_order(text, thousands)
    is_pasted_list(text, thousands)


@given(
    st.integers(1, 999_999_999),
    st.none() | st.integers(1, 10**11),
    st.none() | st.sampled_from([LINK, POST, "https://a.example/;,x", "anna@example.com"]),
)
def test_what_is_printed_is_parsed(service: int, quantity: int | None, destination: str | None) -> None:
    order = TypedOrder(service, quantity, destination)
    expected = LineProblem.NO_QUANTITY if quantity is None and destination is None else order
    assert parse_order_line(str(order)) == expected


@given(st.lists(TYPED.map(lambda text: "1" + text.replace("\n", "").replace("\r", "")), min_size=1))
def test_no_line_is_dropped(lines: list[str]) -> None:
    found = parse_order_list("\n".join(lines)).lines
    assert [line.number for line in found] == list(range(1, len(lines) + 1))
