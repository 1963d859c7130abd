"""The names of an account's fields, and the templates that use them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.account_files import (
    LONGEST_TEMPLATE,
    MOST_COLUMNS,
    BadTemplate,
    Survey,
    fields_of,
    parse_template,
    template_of,
)
from bot.views.account_files import open_table
from tests.declared_formats import SIXTEEN
from tests.spreadsheets import csv_rows
from tests.test_any_account import TEXTS

HOSTED = ("host:port:user:pass:email:email",)


def test_fields_are_named_by_their_keys_and_no_two_alike() -> None:
    delivered = "h.example:80:anna:Pass1:anna@example.com:b@example.com"
    assert list(fields_of(delivered, HOSTED)) == ["host", "port", "login", "password", "email", "email_2"]
    assert list(fields_of("anna|Pass1|x|y", ())) == ["login", "password", "field_3", "field_4"]
    labelled = fields_of("Login: anna\nPassword: Pass1\nRaw: x\n😀: y", ())
    assert labelled == {"login": "anna", "password": "Pass1", "raw_2": "x", "other": "y"}
    odd = fields_of("anna:Pass1:x:y:z", (f"login:password:Straße:{'x' * 90}:{'x' * 90}",))
    assert list(odd) == ["login", "password", "straße", "x" * 60, "x" * 60 + "_2"]
    assert parse_template(template_of(odd)).line(odd) == "anna|Pass1|x|y|z"


@pytest.mark.parametrize(
    ("delivered", "declared"),
    [
        ("pa:ss", ("login:password:email",)),
        ("a:b:" + "0" * 40, ("a:b:token", "login:password:ct0")),
        ("one", ()),
    ],
)
def test_what_was_not_read_has_no_fields(delivered: str, declared: tuple[str, ...]) -> None:
    assert fields_of(delivered, declared) == {}


def test_columns_are_those_of_all_accounts_in_order_of_appearance() -> None:
    found = Survey(("login:password", "login:password:email"))
    found.add(["anna:Pass1", "ben:Pass2:ben@example.com"])
    found.add(["a:b:c:d"])
    assert (list(found.columns), found.total, found.unread, found.guessed) == (
        ["login", "password", "email"],
        3,
        1,
        0,
    )
    assert found.row("anna:Pass1") == ["anna", "Pass1", "", "anna:Pass1"]
    assert found.row("a:b:c:d") == ["", "", "", "a:b:c:d"]


def test_a_table_is_what_excel_of_the_language_opens_and_keeps_every_character() -> None:
    found = Survey(("login:password",))
    delivered = "  anna:Pass;1\t\n"
    found.add([delivered])
    for lang, delimiter in (("de", ";"), ("en", ",")):
        table = open_table(lang, found)
        table.add([found.row(delivered)])
        [row] = csv_rows(table.finish(), delimiter)
        assert row == {"login": "  anna", "password": "Pass;1\t", "raw": delivered}
        assert not table.guarded


def test_there_is_an_end_of_columns() -> None:
    found = Survey(())
    blocks = ["Login: anna\nPassword: b\n" + f"name{n}: x\nmore{n}: y" for n in range(MOST_COLUMNS)]
    found.add(blocks)
    assert MOST_COLUMNS - 2 < len(found.columns) <= MOST_COLUMNS
    assert found.row(blocks[-1])[-1] == blocks[-1]


@pytest.mark.parametrize(
    ("template", "line"),
    [
        ("{email}|{password}", "a@example.com|=P{1}"),
        ("{Mail}:{ PASS }", "a@example.com:=P{1}"),
        ("{{{email}}} {{}}", "{a@example.com} {}"),
        ("{refresh_token}-{nonsense}-{email}\n{email}", "--a@example.com\na@example.com"),
    ],
)
def test_a_line_by_a_template(template: str, line: str) -> None:
    assert parse_template(template).line({"email": "a@example.com", "password": "=P{1}"}) == line


def test_unknown_names_are_told_once() -> None:
    template = parse_template("{email}{token}{pass}{x}{token}")
    assert template.unknown(["email", "password"]) == ("token", "x")


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ("", "nothing"),
        ("email|password", "nothing"),
        ("{{email}}", "nothing"),
        ("{email", "brace"),
        ("email}", "brace"),
        ("{}{email}", "brace"),
        ("{ }", "brace"),
        ("{e{mail}", "brace"),
        ("{email\n}", "brace"),
        ("{email}" + "x" * LONGEST_TEMPLATE, "long"),
    ],
)
def test_what_is_no_template_is_refused(template: str, why: str) -> None:
    with pytest.raises(BadTemplate) as refused:
        parse_template(template)
    assert refused.value.why == why


@given(delivered=TEXTS)
def test_every_field_has_a_name_that_a_template_takes(delivered: str) -> None:
    for formats in ((), (SIXTEEN,), HOSTED):
        fields = fields_of(delivered, formats)
        if fields:
            assert parse_template(template_of(fields)).line(fields) == "|".join(fields.values())


@given(text=st.text(st.sampled_from("{}a|\n "), max_size=30))
def test_any_text_is_a_template_or_refused(text: str) -> None:
    try:
        template = parse_template(text)
    except BadTemplate:
        return
    assert len(template.texts) == len(template.names) + 1
