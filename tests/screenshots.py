"""``make screenshots``: takes pictures in the sandbox, for README and docs, and some screens of a phone."""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from playwright.async_api import ViewportSize, expect

from tests import past_orders
from tests.browser import PHONE, Chat, chromium, open_chat

FOLDER = Path(__file__).parent.parent / ".github" / "screenshots"
WIDE = ViewportSize(width=1280, height=800)
ANNA = 1001
NARROW = ViewportSize(width=400, height=800)
TALL = ViewportSize(width=400, height=880)
# The gradient behind the messages would be half of a picture's bytes.
PLAIN_WALL = ".wall { background: none !important }"

Job = Callable[[Chat], Awaitable[object]]


async def purchase(chat: Chat) -> None:
    for label in ("Catalogue", "Email Accounts", "Gmail"):
        await chat.press(label)
    await chat.is_offered("Sort")
    await chat.choose("Gmail Account - USA")
    await chat.choose_amount("2")
    await order(chat)
    goods = await chat.sees("🎁 Order #23501")
    await expect(goods.get_by_role("button")).to_have_count(2)
    await expect(chat.card("#23501").get_by_text("Completed")).to_be_visible()


async def order(chat: Chat) -> None:
    await chat.press("Confirm")
    await chat.sees("Order #23501")
    await chat.sees("🎁 Order #23501")


async def code(chat: Chat) -> None:
    await chat.say("/rent")
    await chat.press("WhatsApp")
    await chat.say("Canada")
    for label in ("Canada", "1 ·", "Confirm"):
        await chat.press(label)
    await chat.sees("Waiting for the code")
    await chat.sees("Your code")


async def vault(chat: Chat) -> None:
    await chat.catalogue_is_read()
    await chat.say("/start item_5")
    await chat.sees("ChatGPT Plus")
    await chat.choose_amount("2")
    await order(chat)
    await chat.say("/vault")
    await chat.sees("Delivered accounts")
    await chat.press("1")
    await chat.is_offered("Copy line")


async def two_factor(chat: Chat) -> None:
    await vault(chat)
    await chat.press("2FA code")
    await chat.sees("2FA code:")


async def statistics(chat: Chat) -> None:
    await chat.catalogue_is_read()
    await chat.say("/stats")
    shown = await chat.sees("Statistics")
    await expect(shown.locator("img")).to_be_visible()


async def goods_list(chat: Chat) -> None:
    for label in ("Catalogue", "Email Accounts", "All items"):
        await chat.press(label)
    await expect(chat.log.get_by_text("Gmail Account - USA").last).to_be_visible()


async def group(chat: Chat) -> None:
    await chat.close_panel()
    await chat.look_at("Friends")
    await chat.page.get_by_role("button", name="to this group").click()
    await chat.sees("private")


async def recipes(chat: Chat) -> None:
    await chat.open_panel()
    title = chat.panel.get_by_text("Recipes", exact=True)
    await title.evaluate("title => title.scrollIntoView({ block: 'center' })")


def saying(words: str) -> Job:
    """Send words, and wait for the answer."""

    async def job(chat: Chat) -> None:
        answers = chat.log.locator(".bot")
        before = await answers.count()
        await chat.say(words)
        await expect(answers.nth(before)).to_be_visible()

    return job


SCREENS: dict[str, Job] = {
    "menu": lambda chat: chat.sees("Connected"),
    "list": goods_list,
    "search": saying("gmial"),
    "card": saying("/start item_2"),
    "confirmation": lambda chat: chat.choose_amount("2"),
    "order": order,
    "rent": saying("/rent"),
    "code": code,
    "numbers": saying("/numbers"),
    "orders": saying("/orders"),
    "settings": saying("/settings"),
    "recipes": recipes,
    "group": group,
}
"""Screens on a phone, one after the other in the same chat."""


async def draw(
    name: str, job: Job, size: ViewportSize, *, past: Callable[[Path, int], None] | None = None, **look: Any
) -> None:
    """Let a new customer do ``job``, and keep what a page of this ``size`` shows then as ``name``.png.

    ``past`` writes what happened before into the bot's database.
    """
    with tempfile.TemporaryDirectory() as home:
        async with open_chat(Path(home), bypass_csp=True, **look) as chat:  # or no style could be added
            await chat.connect()
            if past is not None:
                past(Path(home), ANNA)
            await job(chat)
            await chat.page.set_viewport_size(size)
            await keep(chat, FOLDER / f"{name}.png")


async def draw_phone(folder: Path) -> None:
    """Keep each of ``SCREENS`` as a phone shows it."""
    with tempfile.TemporaryDirectory() as home:
        async with open_chat(Path(home), bypass_csp=True, device_scale_factor=2, **PHONE) as chat:
            await chat.connect()
            for name, job in SCREENS.items():
                await job(chat)
                await keep(chat, folder / f"{name}.png")


async def keep(chat: Chat, path: Path) -> None:
    await chat.page.mouse.move(0, 0)
    await chat.page.screenshot(path=path, style=PLAIN_WALL)


async def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    await draw("purchase", purchase, WIDE)
    await draw("code", code, NARROW, color_scheme="dark", device_scale_factor=2)
    await draw("vault", vault, NARROW, device_scale_factor=1.5)
    await draw("2fa", two_factor, NARROW, device_scale_factor=1.5)
    await draw("statistics", statistics, TALL, past=past_orders.write, device_scale_factor=1.5)
    await draw_phone(FOLDER / "phone")


if __name__ == "__main__":
    if chromium() is None:
        sys.exit("No Chromium is installed, so that no picture can be taken.")
    asyncio.run(main())
