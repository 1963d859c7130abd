"""What is taken for an API key, where one was asked for and where none was."""

import random
import string
from dataclasses import replace

import pytest

from bot.catalog.shelves import Place
from bot.routers.key_detection import hide, holds_key, key_in, key_pasted, longest_run, looks_like_key
from bot.routers.randomness import is_random
from sandbox.market.simulator import ANNA, BEN
from tests.backend import Backend
from tests.test_table import good

HEX = "9f86d081884c7d659a2feaa0c55ad015"
DRAWN = "c3Vq9TzK1mXw8RbE6sHj7fA2"
ODD_KEYS = (
    f"hs.live.{HEX}",
    f"1|{DRAWN}",
    f"{DRAWN}==",
    f"hs_{DRAWN}~{DRAWN}",
    f"{DRAWN}/{DRAWN}+",
    "550e8400-e29b-41d4-a716-446655440000",
)
NAMES = (
    "gmail-aged-2015-phone-verified",
    "facebook-2fa-bm5-250usd-limit-2023",
    "x-twitter-2010-aged-account-100-followers",
    "telegram-tdata-session-json-2fa-usa+1",
    "outlook.com-hotmail-2019-2fa-pop3",
    "gmail_2015_2016_2017_2018_2019",
    "windows11prokey5pcretail",
    "ChatGPT4oPlus1MonthShared",
    "SamsungGalaxyS24Ultra512GB",
    "5000000YoutubeViews30Days",
)
NO_KEYS = (
    "gmail usa",
    "internationalization",
    "1" * 24,
    "item_12345678901234567890",
    "https://example.org/p/CxYz1234567890abcdefg",
    "www.a-long-name-of-2024.example.com",
    "somebody.called2015@example.com",
)


@pytest.mark.parametrize("key", ODD_KEYS)
@pytest.mark.parametrize("pasted", ["{}", "  {}\n", '"{}"', "`{}`"])
def test_a_single_word_is_a_key_as_it_is(key: str, pasted: str) -> None:
    assert key_in(pasted.format(key)) == key


@pytest.mark.parametrize("key", [*ODD_KEYS[:2], ODD_KEYS[5]])
@pytest.mark.parametrize(
    "pasted", ["my key is\n\n{}\n\nthanks", "API key: {}", "here, {}.", 'api_key="{}"', '{{"key":"{}"}}']
)
def test_a_key_is_found_among_words_with_all_its_signs(key: str, pasted: str) -> None:
    assert key_in(pasted.format(key)) == key


def test_what_stands_around_a_run_of_letters_is_left_out_at_the_second_try() -> None:
    assert longest_run(f"({DRAWN})") == DRAWN
    assert longest_run("hello") == ""
    assert (key_in("4242:A-token-of-the-simulated-Telegram"), longest_run(f"4242:{DRAWN}{DRAWN}")) == ("", "")


@pytest.mark.parametrize("key", [ANNA, BEN, DRAWN, HEX, *ODD_KEYS[:4], ODD_KEYS[5]])
async def test_what_is_surely_a_key_is_one_without_being_asked_for(backend: Backend, key: str) -> None:
    assert all(key_pasted(backend.deps, text) for text in (key, f"my key: {key}.", f"key={key}&x=1"))


@pytest.mark.parametrize("name", [*NAMES, *NO_KEYS])
async def test_what_may_be_a_name_is_not_taken_away(backend: Backend, name: str) -> None:
    assert not key_pasted(backend.deps, name)


@pytest.mark.parametrize("name", NO_KEYS)
def test_what_is_no_key_raises_no_question(name: str) -> None:
    assert not holds_key(name)


async def test_what_something_on_sale_is_called_is_no_key(backend: Backend) -> None:
    name = "RTX4090TiSuper24GBGDDR6X"
    assert key_pasted(backend.deps, name)
    backend.deps.catalog.contents.add_items(Place("Cards", ""), (good(7, f"Card {name}"),))
    assert looks_like_key(name)
    assert not key_pasted(backend.deps, name)


@pytest.mark.parametrize(
    "signs",
    [
        string.ascii_letters + string.digits,
        string.ascii_lowercase + string.digits,
        string.ascii_uppercase + string.digits,
        "0123456789abcdef",
    ],
    ids=["letters", "small", "capital", "hexadecimal"],
)
def test_hardly_any_key_drawn_at_random_reads_like_words(signs: str) -> None:
    dice = random.Random(10)  # noqa: S311 - nothing is guarded by it
    drawn = ["".join(dice.choices(signs, k=32)) for _ in range(500)]
    assert sum(map(is_random, drawn)) > 475


async def test_no_part_of_what_was_pasted_is_logged(backend: Backend) -> None:
    hidden: list[str] = []
    hide(replace(backend.deps, hide=hidden.append), f"  hs.live.{HEX} ")
    assert sorted(hidden) == sorted([f"hs.live.{HEX}", HEX])
