"""The formats and the warranty that a shop declares are found in what it writes, and nothing else is."""

import string
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.fields.declarations import MOST_DECLARATIONS, find_declarations
from bot.domain.fields.formats import LONGEST_FORMAT, parse_format
from bot.domain.fields.warranty import stated_warranty
from tests.declared_formats import FORMATS

NOISE = [
    "{}",
    "Format: {}",
    "🔥 **Format:** `{}` 🔥 Fast delivery",
    "<p>Account details:</p><p><b>{}</b></p><br>Warranty: 7 days",
    "Twitter accounts 2020. You will get: {} (sometimes with ct0)\nWarranty Policy: 24 hours: replace",
    "✅ Accounts come in format {} (Use 2FA to log in at https://2fa.live: paste the key)",
    "1) {}",
    "- {} Warranty 7 days",
    "Important:<br>{}<br>How to log in: by token. Login, password, email, and 2fa (if available)",
    "Data — {}\r\nlogin:password with the provided 2FA",
]
BOLD = {
    **{ord(letter): 0x1D400 + at for at, letter in enumerate(string.ascii_uppercase)},
    **{ord(letter): 0x1D41A + at for at, letter in enumerate(string.ascii_lowercase)},
}
PIECES = (
    *(
        "login",
        "password",
        "email",
        ":",
        "|",
        "----",
        ", ",
        " OR ",
        "(",
        ")",
        "<b>",
        "</b>",
        "\n",
        "**",
        "🔥",
        "`",
    ),
    *("Warranty", "24 hours", " ", ". ", "https://x", "\ud800", "&amp;", "ﷺ", "no "),
)
MESS = st.lists(st.sampled_from(PIECES)).map("".join)
ANY = st.text(st.characters() | st.characters(categories=["Cs"])) | MESS


@pytest.mark.parametrize("noise", NOISE)
@pytest.mark.parametrize("declared", FORMATS)
def test_each_notation_is_found_in_any_noise(declared: str, noise: str) -> None:
    assert find_declarations(noise.format(declared), "") == (declared,)


@pytest.mark.parametrize("declared", FORMATS)
def test_tags_between_labels_and_fancy_letters_are_seen_through(declared: str) -> None:
    tagged = declared.replace(":", "<b>:</b>").replace("|", "</span>|<span>")
    assert find_declarations(f"<p>{tagged}</p>", "") == (declared,)
    assert find_declarations(declared.translate(BOLD), "") == (declared,)
    assert find_declarations("", f"Twitter 2015 🔥 {declared}") == (declared,)


@pytest.mark.parametrize(
    "prose",
    [
        "login, password, email, and 2fa (if available)",
        "The account has login, password, email.",
        "login:password with the provided 2FA",
        "Twitter Account | Email | 2FA | Token included",
        "Twitter Accounts | Email | Phone | 2FA | Cookies",
        "Gmail Account | 2021 | USA | 2FA",
        "Email: Hotmail",
        "Login: yes\nEmail: included\nPassword: strong",
        "Delivery: instant; Warranty: 24 h",
        "Please change your password: email us for help",
        "https://example.com/login:password:email",
        "Country: USA, Token: yes",
        "",
    ],
)
def test_prose_declares_nothing(prose: str) -> None:
    assert find_declarations(prose, prose, [prose]) == ()


def test_alternatives_are_told_apart() -> None:
    bars = [form for form in FORMATS if "|" in form and ":" not in form][:6]
    assert find_declarations("\n".join(f"• {bar}" for bar in bars), "") == tuple(bars)
    assert find_declarations("<br>".join(bars), "") == tuple(bars)
    three = ("login:password:email", "login:password:2fa", "login:password:email:email_password")
    for between in (", ", " OR ", " or ", " / ", "<br>OR<br>"):
        assert find_declarations(f"Format: {between.join(three)}", "") == three


def test_title_and_variants_declare_as_well() -> None:
    title = f"Aged accounts {'very ' * 90}| login:password:2fa | USA"
    found = find_declarations(
        "Format: login:password", title, ["with token login:password:token", "LOGIN:PASS"]
    )
    assert found == ("login:password", "login:password:2fa", "login:password:token")


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("login:password:email (hotmail):email password:2fa", "login:password:email:email password:2fa"),
        ("login:password:(2fa)", "login:password:2fa"),
        ("Account: login:password:email", "login:password:email"),
        ("Gmail | login:password:recovery email | 2FA included", "login:password:recovery email"),
        ("Delivery format - {login}:{password}:{email}", "{login}:{password}:{email}"),
        ("✅ Login | ✅ Password | ✅ Email", "Login | Password | Email"),
        ("login or email:password", "login or email:password"),
        ("mail:mailpass", "mail:mailpass"),
        ("LOGIN｜PASS｜2FA", "LOGIN|PASS|2FA"),
        ("账号----密码----邮箱", "账号----密码----邮箱"),
        ("You get (login:password:email)", "login:password:email"),
        ("login:password:email - good accounts", "login:password:email"),
        ("login:password:email: all are verified", "login:password:email:"),
        ("<code>LOGIN|PASS|RECOVERY</code><br>Warranty: 7 days after delivery.", "LOGIN|PASS|RECOVERY"),
        ("login:password:something new:email", "login:password:something new:email"),
    ],
)
def test_what_surrounds_a_format_is_none_of_it(text: str, declared: str) -> None:
    assert find_declarations(text, "") == (declared,)


@given(description=ANY, title=ANY, variants=st.lists(ANY, max_size=3))
def test_what_is_found_is_short_and_can_be_read_back(
    description: str, title: str, variants: list[str]
) -> None:
    found = find_declarations(description, title, variants)
    assert len(found) <= MOST_DECLARATIONS
    assert all(len(declared) <= LONGEST_FORMAT and parse_format(declared) for declared in found)
    stated_warranty(description, title)


def test_a_long_description_is_read_in_part() -> None:
    for sign in (
        "login:password\n",
        "login:",
        "(",
        "<b ",
        "login, pass:",
        "🔥",
        "\u0300\u0315",
        "warranty 1 h ",
    ):
        assert len(find_declarations(sign * 20_000, sign * 20_000)) <= 1


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("12-hour warranty", 12),
        ("Warranty 48 h", 48),
        ("7 days warranty", 168),
        ("warranty: 24 hours", 24),
        ("**24 hours** warranty", 24),
        ("<b>Warranty</b>:<br>24 hours", 24),
        ("Warranty (24 hours)", 24),
        ("Warranty period is 24 hours from purchase", 24),
        ("We give you a warranty of 7 days.", 168),
        ("one week warranty", 168),
        ("24/48h warranty", 24),
        ("12 hours warranty. 48 h guarantee", 12),
        ("12 hours old with 7 days warranty", 168),
        ("Delivery: 24 hours<br>Warranty: 7 days", 168),
        ("⚡ Delivery: 24 hours ⏰ Warranty: 7 days", 168),
        ("Aged 2012 – 2021 | Warranty 7 days < 24 h replacement >", 168),
        ("No warranty after 24 hours", 24),
        ("No warranty", None),
        ("Warranty: no, delivery in 24 hours", None),
        ("No warranty, delivery in 24 hours", None),
        ("lifetime warranty", None),
        ("0 days warranty", None),
        ("Delivery within 48 h", None),
        ("", None),
    ],
)
def test_a_warranty_counts_only_if_it_is_stated(text: str, hours: int | None) -> None:
    expected = None if hours is None else timedelta(hours=hours)
    assert stated_warranty(text, "") == expected
    assert stated_warranty("Fast delivery", text) == expected
