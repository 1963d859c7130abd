"""Parsing of typed quantities, amounts, links, e-mail addresses and order numbers."""

from decimal import Decimal
from unicodedata import category
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.errors import BadEmail, BadLink, BadQuantity
from bot.actions.parsing import parse_amount, parse_email, parse_link, parse_quantity

ZEROS = "0٠۰०০๐０"  # Latin, Arabic, Persian, Hindi, Bengali, Thai, full width
LARGE = 10**12


def written(number: int, zero: str, separator: str = "") -> str:
    """The number in the digits of a script, thousands apart."""
    text = f"{number:,}".replace(",", separator)
    return "".join(chr(ord(zero) + int(sign)) if sign.isascii() and sign.isdigit() else sign for sign in text)


@given(st.integers(1, LARGE - 1), st.sampled_from(ZEROS), st.sampled_from(["", ",", " ", "\u00a0", "'", "’"]))
def test_a_number_is_read_in_every_script(number: int, zero: str, separator: str) -> None:
    assert parse_quantity(written(number, zero, separator), 1, None) == number


@given(st.decimals(0, 999_999, places=3), st.sampled_from("kKmM"), st.sampled_from(["", " ", "\u00a0"]))
def test_thousands_and_millions_are_exact_or_refused(count: Decimal, unit: str, space: str) -> None:
    meant = count * {"k": 1_000, "m": 1_000_000}[unit.lower()]
    if meant:
        assert parse_quantity(f"{count}{space}{unit}", 1, None) == meant
    else:
        with pytest.raises(BadQuantity):
            parse_quantity(f"{count}{space}{unit}", 1, None)


@given(st.text(), st.integers(1, 50), st.integers(50, 1000))
def test_whatever_is_typed_is_a_number_in_the_range_or_refused(text: str, lowest: int, highest: int) -> None:
    try:
        found = parse_quantity(text, lowest, highest)
    except BadQuantity as bad:
        found, highest = bad.lowest, bad.highest or 0
    assert lowest <= found <= highest


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("12", 12), (" 12\n", 12), ("007", 7), ("1 000", 1000), ("1,000", 1000), ("1\u202f000", 1000),
        ("1'000", 1000), ("1,00,000", 100_000), ("1,000,000", 1_000_000), ("1k", 1000), ("1 K", 1000),
        ("1.5k", 1500), ("2m", 2_000_000), ("۱۰", 10), ("١٢", 12), ("৫", 5), ("१२", 12), ("１０", 10),
    ],
)  # fmt: skip
def test_good_will(text: str, meant: int) -> None:
    assert parse_quantity(text, 1, 10_000_000) == meant


def test_a_point_separates_thousands_where_it_does() -> None:
    assert parse_quantity("1.000", 1, None, thousands=".") == 1000
    assert parse_quantity("1.000.000", 1, None, thousands=".") == 1_000_000
    assert parse_amount("1.234,50", thousands=".") == Decimal("1234.50")
    assert parse_amount("1.50", thousands=".") == Decimal("1.50")
    assert parse_amount("0.125", thousands=".") == Decimal("0.125")
    assert parse_amount("0,095", thousands=".") == Decimal("0.095")
    assert parse_amount("1,125", thousands="\u202f") == Decimal("1.125")
    assert parse_amount("0,095") == Decimal("0.095")
    assert parse_amount("1.000") == 1
    with pytest.raises(BadQuantity):
        parse_quantity("1.000", 1, None)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "0", "-1", "−1", "+5", "1.5", "1,5", "1.0001k", "NaN", "nan", "inf", "10^20", "1e9", "0x10",
        "10^30", "1" + "0" * 30, "1" * 4096, "two", "1 0", "12 34", "1,00", "1,2,3", "1k5", "k", "½", "²",
        "5\x00", "\u202e5", "5\u200d", "👨‍👩‍👧", "<b>5</b>", "5; DROP TABLE orders",
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_refused(text: str) -> None:
    with pytest.raises(BadQuantity):
        parse_quantity(text, 1, None)


def test_more_than_any_button_carries_is_no_quantity() -> None:
    with pytest.raises(BadQuantity):
        parse_quantity("999999999999m", 1, None)


@pytest.mark.parametrize(("text", "allowed"), [("9", False), ("10", True), ("50", True), ("51", False)])
def test_the_bounds_themselves_are_allowed(text: str, allowed: bool) -> None:  # noqa: FBT001 - a table's column
    if allowed:
        assert parse_quantity(text, 10, 50) == int(text)
    else:
        with pytest.raises(BadQuantity):
            parse_quantity(text, 10, 50)


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://instagram.com/anna", "https://instagram.com/anna"),
        (" HTTP://Example.org/a?b=c#d ", "HTTP://Example.org/a?b=c#d"),
        ("instagram.com/anna", "https://instagram.com/anna"),
        ("t.me/anna", "https://t.me/anna"),
        ("https://пример.рф/имя", "https://пример.рф/имя"),
        ("https://example.org:8443/x", "https://example.org:8443/x"),
        ("example.org:8443/x", "https://example.org:8443/x"),
        ("m.youtube.com/watch?v=dQw4w9WgXcQ", "https://m.youtube.com/watch?v=dQw4w9WgXcQ"),
        ("youtu.be/dQw4w9WgXcQ?si=1.5", "https://youtu.be/dQw4w9WgXcQ?si=1.5"),
        ("https://www.tiktok.com/@anna/video/1", "https://www.tiktok.com/@anna/video/1"),
        ("https://t.me/+AbC_dEf", "https://t.me/+AbC_dEf"),
        ("https://x.com/anna/status/1?s=20#m", "https://x.com/anna/status/1?s=20#m"),
        ("instagram.com?hl=en", "https://instagram.com?hl=en"),
        ("t.me/share?url=https://a.org", "https://t.me/share?url=https://a.org"),
        ("https://1.example.org/1.5", "https://1.example.org/1.5"),
        ("1.fm", "https://1.fm"),
        ("https://example.org./x", "https://example.org./x"),
        ("https://xn--e1afmkfd.xn--p1ai/", "https://xn--e1afmkfd.xn--p1ai/"),
        ("пример.рф", "https://пример.рф"),
        ("https://उदाहरण.भारत/नाम", "https://उदाहरण.भारत/नाम"),
        ("https://例え.みんな", "https://例え.みんな"),
        ("https://straße.de", "https://straße.de"),
        ("https://i❤️.ws/", "https://i❤️.ws/"),
        ("https://t.me/👨\u200d👩\u200d👧", "https://t.me/👨\u200d👩\u200d👧"),
        ("https://t.me/می\u200cخواهم", "https://t.me/می\u200cخواهم"),
        ("https://t.me/🫨\U0001fae9", "https://t.me/🫨\U0001fae9"),
    ],
)
def test_a_link_as_people_write_it(text: str, link: str) -> None:
    assert parse_link(text) == link


@pytest.mark.parametrize(
    "text",
    [
        "", "anna", "@anna", "ftp://nowhere.org", "javascript:alert(1)", "https://", "https://localhost",
        "https://a b.org", "https://a.org/\x00", "https://a.org/\u202e", "https://a.org\nhttps://b.org",
        "https://[::1", "https://a.org/" + "x" * 2000, "tg://resolve?domain=anna", "https://.",
        # numbers, which somebody types who takes it for another question
        "1.5", "12.50", "3.14", "1.000.000", "1.5k", "2.5M", "0.5$", "１.５", "١.٥", "①.⑤", "1.²", "1.a",
        "a.b",
        # machines rather than hosts
        "192.168.0.1", "https://192.168.0.1/x", "https://1.5", "https://127.1", "https://0x7f.1",
        "https://0x7f.0x0.0x0.0x1", "https://2130706433", "https://0xC0A80001", "https://0300.0250.0.1",
        "https://192.168.0.1.", "https://192.168.0.1:80", "https://[::1]/", "https://[::ffff:1.2.3.4]",
        "https://192。168。0。1", "https://１９２.１６８.０.１", "localhost", "localhost:8080",
        "https://a.localhost", "https://router.local/", "https://nas.internal",
        # what leads elsewhere than it seems, and slips
        "https://instagram.com@evil.org", "https://anna:pass@example.org/", "https://evil.org\\@t.me",
        "javascript:alert(1)//a.org", "javascript://a.org/%0aalert(1)", "data:text/html,a.org",
        "https://a..org", "https://.org", "https://org.", "https://a.org..", "https://-a.org", "https://a_.o-",
        "https://a.org:99999", "https://a.org:x", "https:/a.org", "https:a.org", "//a.org", "https://a,b.org",
        "anna@example.org", "mailto:anna@example.org", "https://" + "a" * 64 + ".org",
        "https://" + "a." * 130 + "org", "https://a.org/\u2066x", "https://a.org/\u00adx", "https://a.org/\ue000",
    ],
)  # fmt: skip
def test_what_is_no_link(text: str) -> None:
    with pytest.raises(BadLink):
        parse_link(text)


SIGNS = st.text() | st.text("ab.:/@?#[] \0\u202e") | st.text("hostp:/.").map("https://{}.org".format)


@given(SIGNS)
def test_a_link_is_an_address_or_refused(text: str) -> None:
    try:
        link = parse_link(text)
    except BadLink:
        return
    assert link.lower().startswith(("http://", "https://"))
    assert not any(sign.isspace() or category(sign) in ("Cc", "Cs") for sign in link)
    assert urlsplit(link).hostname
    assert link.endswith(text.strip())  # nothing of it is lost or changed
    assert parse_link(link) == link


@given(SIGNS | st.text("a.@<> ").map("mailto:{}@example.org".format))
def test_an_address_is_one_or_refused(text: str) -> None:
    try:
        email = parse_email(text)
    except BadEmail:
        return
    name, _, host = email.rpartition("@")
    assert name
    assert "@" not in name
    assert "." in host.strip(".")
    assert email.isprintable()
    assert parse_email(email) == email


@pytest.mark.parametrize(
    ("text", "email"),
    [
        ("anna@example.org", "anna@example.org"),
        (" anna+x@mail.example.org ", "anna+x@mail.example.org"),
        ("mailto:anna@example.org", "anna@example.org"),
    ],
)
def test_an_address_for_delivery(text: str, email: str) -> None:
    assert parse_email(text) == email


@pytest.mark.parametrize(
    "text", ["", "anna", "anna@", "@example.org", "anna@example", "a@b@c.org", "a b@c.org", "a@c.org\x00",
             "a@c..org", "<a@c.org>", "a" * 65 + "@c.org", "a@" + "c" * 254 + ".org",
             "a@1.5", "a@192.168.0.1", "a@b.c", "a@localhost", "a@mail.localhost"],
)  # fmt: skip
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(BadEmail):
        parse_email(text)
