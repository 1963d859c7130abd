"""Whatever is delivered and declared, an account keeps every byte, and reading it ends soon."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.fields.labels import KEYS
from bot.domain.fields.matching import MOST_STEPS, OutOfStepsError, Steps
from bot.domain.fields.reading import How, read_account
from tests.declared_formats import FORMATS

ANYTHING = st.characters() | st.characters(categories=["Cs"])  # lone surrogates as well
PIECES = (
    *(
        ":",
        "|",
        "----",
        "---",
        "—",
        ";",
        " ",
        "\n",
        "a",
        "JBSWY3DPEHPK3PXP",
        "a@b.co",
        "c=d;",
        '{"login":',
        '"',
        "\\",
    ),
    *("https://", "M.C5_", "Mozilla/", "[{", "}]", "}", "Login:", "Password: ", "\ud800", "😀"),
)
TEXTS = st.text(ANYTHING) | st.lists(st.sampled_from(PIECES)).map("".join)


@given(delivered=TEXTS, declared=st.lists(TEXTS | st.sampled_from(FORMATS), max_size=12))
def test_nothing_delivered_is_lost(delivered: str, declared: list[str]) -> None:
    account = read_account(delivered, declared)
    assert account.delivered == delivered
    assert len(account.separators) == len(account.fields) + 1
    assert account.fields
    assert {field.key for field in account.fields} <= set(KEYS)


@given(data=st.data(), form=st.sampled_from(FORMATS))
def test_what_is_delivered_as_declared_is_kept(data: st.DataObject, form: str) -> None:
    pieces = data.draw(st.lists(TEXTS, min_size=1, max_size=16))
    signs = data.draw(
        st.lists(st.sampled_from([":", "|", "----", "---", ";", " : "]), min_size=16, max_size=16)
    )
    delivered = "".join(piece + sign for piece, sign in zip(pieces, signs, strict=False))
    assert read_account(delivered, [form, *FORMATS[:9]]).delivered == delivered


@pytest.mark.parametrize(
    "sign", [":", "a:", "https://a:", "c=1|", '{"a":', "M.C:", " : ", "-", "@", "\ud800|"]
)
@pytest.mark.parametrize("declared", [FORMATS[:10], FORMATS[10:20], ("cookies|refresh_token|cookies|2fa",)])
def test_a_hostile_line_takes_no_more_steps_than_there_are(
    sign: str, declared: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[int] = []
    take = Steps.take

    def counted(steps: Steps, characters: int = 0) -> None:
        taken.append(characters)
        take(steps, characters)

    monkeypatch.setattr(Steps, "take", counted)
    line = (sign * 60_000)[:60_000]
    assert read_account(line, declared).delivered == line
    assert len(taken) <= MOST_STEPS + 1


def test_what_cannot_be_told_in_time_is_unclear() -> None:
    line = "c=1:" * 3_000
    assert read_account(line, ["cookies:refresh_token:cookies:cookies"]).how is How.UNCLEAR
    with pytest.raises(OutOfStepsError):
        Steps(1).take(128)
