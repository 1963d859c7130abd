"""The sandbox's page in a browser: buy, rent, a bot killed meanwhile; inline mode, a group, a phone."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import FilePayload, expect

from sandbox.market import orders
from tests.browser import PHONE, Chat, chromium, open_chat

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
    for label in ("Catalogue", "Email Accounts", "Gmail"):
        await chat.press(label)
    await chat.is_offered("Sort")  # the category before may list the same item, at another place
    await chat.choose("Gmail Account - USA")
    await chat.choose_amount("2")
    await chat.sees("Estimated total: $1.70")
    await chat.press("Confirm")
    await chat.sees("Order #23501")
    goods = await chat.sees("🎁 Order #23501")
    await expect(goods.get_by_role("button", name=re.compile(r"@example\.com\|"))).to_have_count(2)
    await expect(chat.panel.get_by_label("Balance of Anna")).to_have_value("98.30")
    await expect(chat.log.get_by_text("demo-key")).to_have_count(0)


async def test_a_file_is_a_list_of_orders(chat: Chat) -> None:
    await chat.page.get_by_label("Send a file").set_input_files(
        FilePayload(name="orders.csv", mimeType="text/csv", buffer=b"2;1\r\n2;2\r\n")
    )
    await chat.sees("Orders ready: 2")
    await chat.press("Confirm 2 orders")
    await chat.sees("The list is done.")


async def test_a_number_gets_the_code_that_the_panel_gives(chat: Chat) -> None:
    await chat.say("/rent")
    await chat.sees("Choose a service")
    for label in ("WhatsApp", "Next", "Back"):
        await chat.press(label)
    await chat.say("Demo")
    await chat.choose("Demo: the code never comes")
    for label in ("United Kingdom", "1 ·"):
        await chat.press(label)
    await chat.sees("Please confirm")
    await chat.press("Confirm")
    await chat.sees("Waiting for the code")
    await chat.card("#23501").get_by_label("Own code").fill("004217")
    await chat.control("Give code now")
    code = await chat.sees("Your code")
    await expect(code.get_by_role("button", name="004217, copy", exact=True)).to_be_visible()


async def test_progress_shows_and_a_bot_killed_meanwhile_still_delivers(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    for wait in ("SMM_SECONDS", "MANUAL_SECONDS"):
        monkeypatch.setattr(orders, wait, 10_000.0)  # nothing is done before the panel says so
    await chat.catalogue_is_read()
    await chat.say("instagram folowers")
    await chat.choose("Instagram Followers")
    await chat.press("100 ·")
    await chat.say("https://instagram.com/anna")
    await chat.press("Confirm")
    await chat.sees("Remains: ")
    await chat.say("netflix own account")
    await chat.choose("Netflix Premium")
    await chat.sees("In stock: ")  # the order above has a button that begins with Buy as well
    await chat.choose_amount("1")
    await chat.press("Confirm")
    await chat.sees("Order #23502")

    await chat.control("Kill −9")
    await expect(chat.panel.get_by_text("Not running")).to_be_visible()
    for number in ("#23501", "#23502"):
        await chat.card(number).get_by_role("button", name="Complete").click()
    await chat.control("Start")
    await chat.sees("Order #23501 is now: Completed")
    await expect((await chat.sees("Delivered: 1 of 1")).get_by_role("button")).to_have_count(1)


# So many characters as fit on a phone beside so many others, and so many as do not.
FITTING = {1: 28, 2: 13, 3: 7, 4: 6}
TOO_LONG = {1: 60, 2: 30, 3: 20, 4: 16}


async def test_labels_are_cut_and_broken_pictures_left_out_as_on_a_phone(tmp_path: Path) -> None:
    async with open_chat(tmp_path, **PHONE) as chat:
        await chat.page.locator("#start").click()
        await chat.sees("API key")
        for text, lengths in (("all fit", FITTING), ("too long", TOO_LONG)):
            rows = [["7" * length] * beside for beside, length in lengths.items()]
            await chat.is_sent(text, rows)
        assert await chat.cut_labels("all fit") == [False] * 10
        assert await chat.cut_labels("too long") == [True] * 10
        await chat.page.get_by_role("button", name="More", exact=True).click()
        await chat.page.get_by_role("switch", name="Buttons as on a desktop").click()
        assert await chat.cut_labels("too long") == [False] * 10

        picture = {"url": "http://127.0.0.1:9/uploads/none.webp", "prefer_large_media": True}
        await chat.is_sent("an item", [], link_preview_options=picture)
        bubble = await chat.sees("an item")
        await expect(bubble.locator("img")).to_have_count(0)
        await expect(bubble).not_to_contain_text("none.webp")


async def test_inline_results_go_into_a_group_and_lead_to_the_private_chat(chat: Chat) -> None:
    await chat.catalogue_is_read()
    await chat.look_at("Friends")
    await chat.page.get_by_role("button", name="to this group").click()
    await chat.sees("private")
    await chat.page.get_by_role("textbox", name="Message").fill("@hstock_sandbox_bot gmail usa")
    await chat.page.get_by_role("button", name="Gmail Account - USA").click()
    mine = chat.log.locator(".me").filter(has_text="via @hstock_sandbox_bot")
    await expect(mine).to_contain_text("Gmail Account - USA")

    await chat.look_at("Ben")
    await chat.look_at("Friends")
    annas = chat.log.locator(".other").filter(has_text="Anna")
    await expect(annas).to_contain_text("Gmail Account - USA")

    await chat.look_at("Anna")
    await chat.look_at("Friends")
    await mine.locator(".key").click()
    await expect(chat.in_rail("Anna")).to_have_attribute("aria-current", "true")
    await chat.sees("In stock: ")


async def test_the_panel_makes_room_for_the_chat_on_a_phone(tmp_path: Path) -> None:
    async with open_chat(tmp_path, **PHONE) as chat:
        field = chat.page.get_by_role("textbox", name="Message")
        await chat.page.locator("#start").click()
        await chat.sees("API key")
        await chat.open_panel()
        await chat.card("Anna").get_by_role("button", name="Use in chat").click()
        await expect(chat.panel).to_be_hidden()
        await expect(field).to_have_value(re.compile("^demo-key-anna"))

        await chat.open_panel()
        await chat.control("Telegram says: too many requests (429)")
        await expect(chat.panel).to_be_hidden()
        await expect(chat.page.locator("#hint")).to_contain_text("the answer comes late")
        await expect(field).to_have_value("/help")

        await chat.open_panel()
        await chat.panel.get_by_text("Items, and what each shows").click()
        await expect(chat.card("4. Outlook Account - Germany")).to_contain_text("Sold out.")
