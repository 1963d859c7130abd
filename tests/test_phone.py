"""What a phone shows: widths, names shortened by their middle, rows that are parted, taps that are saved."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions import search_beside
from bot.views.buttons.menu import Go
from bot.views.keyboard import WIDTHS, fits, keyboard, number_buttons, tap
from bot.views.phone import columns, cut_middle, cut_to, distinct
from sandbox.notifier import PATIENCE
from tests.system import System, pressed

HOME = Go(where="start")


@pytest.mark.parametrize(
    ("label", "width"),
    [("Buy", 3), ("🛒 Buy", 6), ("⚙️ Settings", 11), ("邮箱账号", 8), ("🇩🇪 Germany", 10), ("é", 1)],
)
def test_emoji_and_east_asian_signs_are_as_wide_as_two_letters(label: str, width: int) -> None:
    assert columns(label) == width


@given(st.text(max_size=80), st.integers(4, 64))
def test_what_is_cut_fits(text: str, width: int) -> None:
    assert columns(cut_to(text, width)) <= width
    assert columns(cut_middle(text, width)) <= width


def test_names_that_begin_alike_differ_where_they_are_cut() -> None:
    alike = [f"Gmail account aged with recovery mail and phone, verified, {end}" for end in ("USA", "Peru")]
    assert distinct(alike, 40) == ["…USA", "…Peru"]
    assert distinct(["Gmail", "Outlook"], 40) == ["Gmail", "Outlook"]
    assert distinct([alike[0]], 40)[0].endswith("verified, USA")


def test_names_that_differ_in_their_middle_are_shown_from_there_on() -> None:
    half = "Gmail_Account_aged_verified_with_recovery_mail"
    alike = [f"{half}_{middle}_{half}" for middle in ("USA", "Peru_1", "Peru_2")]
    assert [name[:17] for name in distinct(alike, 30)] == [
        "Gmail_Acco…USA_Gm",
        "Gmail_Acco…Peru_1",
        "Gmail_Acco…Peru_2",
    ]
    assert distinct([half, half], 30) == [cut_middle(half, 30)] * 2


@given(st.lists(st.text(max_size=80), max_size=8), st.integers(4, 64))
def test_names_that_are_told_apart_fit(names: list[str], width: int) -> None:
    assert all(columns(name) <= width for name in distinct(names, width))


@given(
    st.text(st.characters(codec="ascii"), max_size=60), st.lists(st.integers(0, 999), min_size=2, unique=True)
)
def test_names_that_differ_anywhere_look_different(around: str, places: list[int]) -> None:
    shown = distinct([f"{around}-{place}-{around}" for place in places], 16)
    assert len(set(shown)) == len(places)


@given(st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=8))
def test_no_row_is_wider_than_a_phone(labels: list[str]) -> None:
    built = keyboard([tap(label, HOME) for label in labels]).inline_keyboard
    assert all(fits(row) for row in built)
    assert sum(map(len, built)) == len(labels)


def test_numbers_stand_in_one_row_or_two() -> None:
    assert [[button.text for button in row] for row in number_buttons([HOME.pack()] * 8)] == [
        ["1", "2", "3", "4"],
        ["5", "6", "7", "8"],
    ]
    assert len(number_buttons([HOME.pack()] * 5)) == 1
    assert number_buttons([]) == []
    assert len(WIDTHS) == 4


async def test_an_account_is_five_taps_away_and_a_code_four(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    bought = [
        ("Catalogue", "Email Accounts"),
        ("Email Accounts", "All items"),
        ("1", "🛒 Buy"),
        (" · $", "Please confirm"),
        ("Confirm", "🎁 Order #23501"),
    ]
    for label, words in bought:
        await pressed(anna, label, words)
    assert len(bought) == 5
    mark = anna.mark()
    anna.send("/rent")
    await anna.sees("By country", since=mark)
    received = [
        ("Telegram", "Choose a country"),
        ("$", "How many numbers"),
        ("1 · $", "Please confirm"),
        ("Confirm", "Your code"),
    ]
    for label, words in received:
        await pressed(anna, label, words)
    assert len(received) == 4


async def test_a_link_finds_services_for_its_site_and_is_kept(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    anna.send("https://www.instagram.com/anna")
    await anna.sees("Instagram")
    await pressed(anna, "1", "🛒 Buy")
    await pressed(anna, "100 · $", "Link: https://www.instagram.com/anna")
    await pressed(anna, "Change link", "Send the link")
    mark = anna.mark()
    anna.send("https://instagram.com/ben")
    await anna.sees("Link: https://instagram.com/ben", since=mark)


async def test_a_search_finds_services_orders_and_commands(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_beside, "_PATIENCE", PATIENCE)  # a busy machine may take longer than people
    anna = await system.connected()
    anna.send("Your balance")
    await anna.sees("❓ Your balance")
    await pressed(anna, "❓ Your balance", "💰 Balance: $100.00")
    anna.send("whatsapp number")
    await anna.sees("WhatsApp number from $")
    await pressed(anna, "WhatsApp number", "Choose a country")


async def test_what_the_money_buys_is_offered_instead(system: System) -> None:
    anna = await system.connected()
    system.panel.set_stock(2, 1_000)
    anna.start("item_2")
    await anna.sees("🛒 Buy")
    await pressed(anna, "🛒 Buy", "How many")
    system.panel.set_price(2, Decimal(30))
    anna.send("50")
    await anna.sees("Not enough")
    await pressed(anna, "Buy 3 instead", "Quantity: 3")


async def test_what_is_sold_out_is_watched_with_one_tap(system: System) -> None:
    anna = await system.connected()
    system.panel.set_stock(2, 0)
    anna.start("item_2")
    await anna.sees("Out of stock")
    await pressed(anna, "Watch", "back in stock")
    await pressed(anna, "Change price", "Choose, or type")
