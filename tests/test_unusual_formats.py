"""Formats that shops declare in unusual ways: above the accounts, with a plus, with dashes for hyphens."""

import pytest

from bot.domain.fields.declarations import find_declarations
from bot.domain.fields.headings import delivered_heading, heading_format
from bot.domain.fields.reading import How, read_account

LINE = "anna@example.com:Pass1:back@example.com"


def read(delivered: str, *declared: str) -> tuple[How, str]:
    account = read_account(delivered, declared)
    assert account.delivered == delivered
    return account.how, " ".join(field.key if field.sure else f"{field.key}?" for field in account.fields)


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("Email:Password:Recovery", "Email:Password:Recovery"),
        (" login | password | 2FA key\r", "login | password | 2FA key"),
        ("Login----Password----", "Login----Password----"),
        (LINE, None),
        ("login:Pass1", None),
        ("Format: login:password", None),  # in a description it is a declaration; delivered, a line like any
        ("Password", None),
        ("login:password:" + "x" * 300, None),
    ],
)
def test_a_heading_is_a_line_of_known_labels_alone(line: str, heading: str | None) -> None:
    assert heading_format(line) == heading


def test_the_first_of_several_accounts_may_be_their_heading() -> None:
    assert delivered_heading(("Email:Password:Recovery", LINE)) == "Email:Password:Recovery"
    assert delivered_heading(("Email:Password:Recovery",)) is None
    assert delivered_heading((LINE, "Email:Password:Recovery")) is None
    assert delivered_heading(()) is None


@pytest.mark.parametrize("declared", [(), ("login:password",), ("login + pass",)])
def test_one_text_may_hold_heading_and_account(declared: tuple[str, ...]) -> None:
    found = read(f"Email:Password:Recovery\r\n{LINE}\n", *declared)
    assert found == (How.GUESSED, "email password recovery_email")


def test_several_accounts_below_a_heading_stay_whole() -> None:
    how, keys = read(f"Email:Password:Recovery\n{LINE}\n{LINE}", "login:password")
    assert (how, "password" in keys) == (How.MISFIT, False)


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("login + pass", "login + pass"),
        ("✅ <b>Format:</b> login + password + email ✅", "login + password + email"),
        ("You get login + pass", "login + pass"),
        ("Gmail + recovery + 2FA", None),
        ("email + password + recovery included", None),
        ("login:pass + email", None),
        ("login + pass | 2FA included | Instant delivery", "login + pass"),
        ("Instant delivery + warranty + login and password", None),
    ],
)
def test_fields_may_be_declared_with_a_plus(text: str, declared: str | None) -> None:
    assert find_declarations(text, "") == ((declared,) if declared else ())


@pytest.mark.parametrize(
    ("delivered", "how", "keys"),
    [
        ("anna:Pass1", How.DECLARED, "login password"),
        ("anna----Pass1", How.DECLARED, "login password"),
        ("anna:Pa|ss", How.GUESSED, "login? password?"),
        (LINE, How.GUESSED, "email password? email"),
        (":" * 9_000, How.GUESSED, "field"),
    ],
)
def test_a_plus_tells_no_separator_so_just_one_must_fit(delivered: str, how: How, keys: str) -> None:
    assert read(delivered, "login + pass") == (how, keys)


def test_a_format_with_separators_counts_more_than_one_with_a_plus() -> None:
    assert read("anna:Pass1", "login + pass", "login|password")[0] is How.MISFIT
    both = find_declarations("login + pass\nlogin:password\nlogin + password", "")
    assert both == ("login + pass", "login:password")


@pytest.mark.parametrize(
    ("declared", "delivered", "how"),
    [
        ("login—password—email", "anna--Pass1--anna@example.com", How.DECLARED),
        ("login – password – email", "anna -- Pass1 -- anna@example.com", How.DECLARED),
        ("login——password——email", "anna----Pass1----anna@example.com", How.DECLARED),
        ("login—password—email", "anna—Pass--1—anna@example.com", How.DECLARED),
        ("login—password—email", "anna--Pass--1--anna@example.com", How.MISFIT),
        ("login—password—email", "anna---Pass1---anna@example.com", How.MISFIT),
        ("login--password--email", "anna—Pass1—anna@example.com", How.MISFIT),
    ],
)
def test_dashes_may_have_been_hyphens(declared: str, delivered: str, how: How) -> None:
    assert read(delivered, declared)[0] is how


def test_formats_with_dashes_and_with_hyphens_are_two() -> None:
    assert len(find_declarations("login—password—email\nlogin--password--email", "")) == 2
