"""2FA codes: RFC 6238's own vectors, and every way in which a seed is written."""

import base64
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.totp import (
    IsHotp,
    IsSteam,
    NoSeed,
    Seed,
    SeedRefused,
    code,
    codes,
    parse_seed,
    period_end,
    speaks_of_seed,
)

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
SEED = "JBSWY3DPEHPK3PXP"
PLAIN = Seed(b"Hello!\xde\xad\xbe\xef")
# https://www.rfc-editor.org/rfc/rfc6238#appendix-B, with the seeds of its erratum 2866
DIGITS = b"1234567890" * 7
RFC = {
    "sha1": (DIGITS[:20], ("94287082", "07081804", "14050471", "89005924", "69279037", "65353130")),
    "sha256": (DIGITS[:32], ("46119246", "68084774", "67062674", "91819424", "90698825", "77737706")),
    "sha512": (DIGITS[:64], ("90693936", "25091201", "99943326", "93441116", "38618901", "47863826")),
}
TIMES = (59, 1111111109, 1111111111, 1234567890, 2000000000, 20000000000)


def at(unix: float) -> datetime:
    return datetime.fromtimestamp(unix, UTC)


@pytest.mark.parametrize("algorithm", RFC)
def test_the_vectors_of_the_rfc(algorithm: str) -> None:
    secret, expected = RFC[algorithm]
    written = base64.b32encode(secret).decode()
    seed = parse_seed(f"otpauth://totp/RFC?secret={written}&algorithm={algorithm.upper()}&digits=8")
    assert seed == Seed(secret, algorithm, 8)
    assert tuple(code(seed, at(time)) for time in TIMES) == expected


def test_a_code_has_its_leading_zeros() -> None:
    assert code(Seed(DIGITS[:20]), at(1111111109)) == "081804"


def test_a_period_ends_where_the_next_begins() -> None:
    assert period_end(PLAIN, at(59.9)) == at(60)
    assert period_end(PLAIN, at(60)) == at(90)
    assert period_end(Seed(PLAIN.secret, period=60), at(60)) == at(120)


def test_the_following_code_is_told_when_fewer_than_eight_seconds_remain() -> None:
    assert codes(PLAIN, at(82)).following is None
    late = codes(PLAIN, at(82.5))
    assert late.ends - at(82.5) < timedelta(seconds=8)
    assert late.following == code(PLAIN, at(90)) == codes(PLAIN, at(90)).code


@pytest.mark.parametrize(
    "written",
    [
        SEED,
        SEED.lower(),
        "jbsw y3dp ehpk 3pxp",
        "JBSW-Y3DP-EHPK-3PXP",
        " JBSWY3DPEHPK\n3PXP====== ",
        f"otpauth://totp/Shop:anna@example.com?secret={SEED}&issuer=Shop",
        f"OTPAUTH://TOTP/anna?Secret={SEED.lower()}&digits=6&period=30&algorithm=SHA-1",
        "otpauth://totp/anna?secret=JBSW%20Y3DP+EHPK+3PXP",
        f"https://2fa.example/tok/{SEED}",
        f"2fa.example/tok/{SEED.lower()}/",
        f"https://2fa.example/#{SEED}",
        f"2fa.example#{SEED}",
        f"https://2fa.example/code?lang=en&secret={SEED}#top",
    ],
)
def test_every_way_to_write_a_seed(written: str) -> None:
    assert parse_seed(written) == PLAIN
    assert speaks_of_seed(written)


def test_an_address_says_how_its_codes_are_made() -> None:
    seed = parse_seed(f"otpauth://totp/anna?secret={SEED}&algorithm=sha512&digits=7&period=60")
    assert seed == Seed(PLAIN.secret, "sha512", 7, 60)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "gmail",
        SEED[:15],
        "A" * 161,
        SEED.replace("3", "1"),
        SEED + "\u0131",  # its capital is an I
        f"otpauth://totp/anna?secret={SEED}&algorithm=MD5",
        f"otpauth://totp/anna?secret={SEED}&digits=5",
        f"otpauth://totp/anna?secret={SEED}&digits=\u0666",
        f"otpauth://totp/anna?secret={SEED}&period=0",
        "otpauth://totp/anna?secret=",
        "otpauth://totp/anna",
        f"otpauth-migration://offline?data={SEED}",
        f"ftp://2fa.example/tok/{SEED}",
        f"https://2fa.example/{SEED}",
        "https://2fa.example/tok/",
        "https://[2fa/tok/x",
        f"https://2fa.example/{'x' * 2_000}/tok/{SEED}",
    ],
)
def test_what_is_no_seed(written: str) -> None:
    with pytest.raises(NoSeed):
        parse_seed(written)
    assert not speaks_of_seed(written)


@pytest.mark.parametrize(
    ("written", "error"),
    [
        (f"otpauth://hotp/anna?secret={SEED}&counter=1", IsHotp),
        (f"steam://{SEED}", IsSteam),
        (f"otpauth://steam/anna?secret={SEED}", IsSteam),
        (f"otpauth://totp/Steam:anna?secret={SEED}&issuer=Steam", IsSteam),
        (f"otpauth://totp/steam%3Aanna?secret={SEED}", IsSteam),
        (f"otpauth://totp/anna?secret={SEED}&encoder=steam", IsSteam),
    ],
)
def test_hotp_and_steam_are_refused_by_name(written: str, error: type[SeedRefused]) -> None:
    with pytest.raises(error):
        parse_seed(written)
    assert speaks_of_seed(written)


@given(st.text(LETTERS, min_size=16, max_size=160), st.data())
def test_any_spacing_and_case_gives_the_same_seed(letters: str, data: st.DataObject) -> None:
    gaps = data.draw(st.lists(st.sampled_from(["", "", " ", "-", "  ", "\u00a0", "\n"]), max_size=160))
    spaced = "".join(letter + gap for letter, gap in zip(letters, gaps + [""] * len(letters), strict=False))
    plain = parse_seed(letters)
    assert parse_seed(spaced) == parse_seed(spaced.lower()) == plain
    assert len(plain.secret) == len(letters) * 5 // 8
    whole = len(plain.secret) * 8 // 5  # letters, all of whose bits stand in the bytes
    assert base64.b32encode(plain.secret).decode()[:whole] == letters[:whole]


@given(
    st.builds(
        "".join,
        st.lists(
            st.text(max_size=9)
            | st.sampled_from(
                ["otpauth://", "totp/", "hotp/", "?secret=", "&digits=", "&period=", "#", "/tok/", "[", SEED]
            )
        ),
    )
)
def test_whatever_is_sent_gives_codes_or_is_refused(written: str) -> None:
    try:
        seed = parse_seed(written)
    except SeedRefused:
        return
    shown = codes(seed, at(1_700_000_000))
    assert len(shown.code) == seed.digits
    assert shown.code.isdigit()


def test_no_secret_stands_in_a_repr() -> None:
    assert "Hello" not in repr(PLAIN)
    assert code(PLAIN, at(0)) not in repr(codes(PLAIN, at(0)))
