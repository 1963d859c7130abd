"""Wishes of a replica's customers: lines that another replica reads."""

import pytest

from bot.catalog.crawl import NO_PLACE, Target
from bot.catalog.shelves import Place
from bot.catalog.wishes import AGAIN_AFTER, LISTED, OPENED, Wish, Wishes


@pytest.mark.parametrize(
    "target",
    [
        Target(NO_PLACE, "de"),
        Target(Place("Email Accounts", "Gmail")),
        Target(Place("Spiele / Müll 100%", ""), "pt-BR"),
        Target(NO_PLACE, shop="a shop/of theirs"),
    ],
)
def test_a_wish_is_a_line(target: Target) -> None:
    for kind in (OPENED, LISTED):
        wish = Wish(kind, target)
        assert Wish.of(wish.line()) == wish
        assert wish.line().isascii()


@pytest.mark.parametrize("line", ["", "wanted", "inbox", "wanted thisisnolanguage a/b"])
def test_another_line_is_no_wish(line: str) -> None:
    assert Wish.of(line) is None


def test_a_wish_is_told_seldom_and_a_long_one_never() -> None:
    told: list[str] = []
    now = 1.0
    wishes = Wishes(lambda: now)
    wishes.add(OPENED, Target(NO_PLACE, "de"))  # this replica reads itself
    wishes.tell = told.append
    for _ in range(2):
        wishes.add(OPENED, Target(NO_PLACE, "de"))
        wishes.add(OPENED, Target(Place("x" * 8_000, ""), "de"))
    assert told == ["wanted de"]
    now += AGAIN_AFTER
    wishes.add(OPENED, Target(NO_PLACE, "de"))
    assert told == ["wanted de"] * 2
