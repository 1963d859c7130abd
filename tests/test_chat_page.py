"""The sandbox's page in a browser: connect, browse, buy, rent, and a bot that is killed meanwhile."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.browser import Chat, chromium, open_chat

pytestmark = pytest.mark.skipif(
    chromium() is None,
    reason="NO CHROMIUM: the chat page is not tested. Install one, such as Debian's package chromium",
)


@pytest.fixture
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    async with open_chat(tmp_path) as opened:
        await opened.connect()
        yield opened


async def test_browsing_leads_to_accounts_and_their_price_is_paid_once(chat: Chat) -> None:
    for label in ("Catalogue", "Email Accounts", "Gmail", "Gmail Account - USA", "Buy", "2", "Skip"):
        await chat.press(label)
    await chat.sees("Estimated total: $1.70")
    await chat.press("Confirm")
    await chat.sees("Order #23501")
    goods = await chat.sees("🎁 Order #23501")
    await expect(goods.get_by_role("button", name=re.compile(r"@example\.com\|"))).to_have_count(2)
    await expect(chat.panel.get_by_label("Balance of Anna")).to_have_value("98.30")
    await expect(chat.log.get_by_text("demo-key")).to_have_count(0)


async def test_a_number_gets_the_code_that_the_panel_gives(chat: Chat) -> None:
    await chat.say("/rent")
    await chat.sees("Choose a service")
    for label in ("WhatsApp", "Next", "Back"):
        await chat.press(label)
    await chat.say("Demo")
    for label in ("Demo: the code never comes", "United Kingdom", "1"):
        await chat.press(label)
    await chat.sees("Please confirm")
    await chat.press("Confirm")
    await chat.sees("Waiting for the code")
    await chat.card("#23501").get_by_label("Own code").fill("004217")
    await chat.control("Give code now")
    code = await chat.sees("Your code")
    await expect(code.get_by_role("button", name="004217, copy", exact=True)).to_be_visible()


async def test_progress_shows_and_a_bot_killed_meanwhile_still_delivers(chat: Chat) -> None:
    await chat.say("instagram folowers")
    for label in ("Instagram Followers", "Buy", "100"):
        await chat.press(label)
    await chat.say("https://instagram.com/anna")
    await chat.press("Confirm")
    await chat.sees("Remains: ")
    await chat.say("netflix own account")
    await chat.press("Netflix Premium")
    await chat.sees("In stock: ")  # the order above has a button that begins with Buy as well
    for label in ("Buy", "1", "Skip", "Confirm"):
        await chat.press(label)
    await chat.sees("Order #23502")

    await chat.control("Kill −9")
    await expect(chat.panel.get_by_text("Not running")).to_be_visible()
    for number in ("#23501", "#23502"):
        await chat.card(number).get_by_role("button", name="Complete").click()
    await chat.control("Start")
    await chat.sees("Order #23501 is now: Completed")
    await expect((await chat.sees("Delivered: 1 of 1")).get_by_role("button")).to_have_count(1)
