"""``make screenshots``: takes the pictures of the README in the sandbox."""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from playwright.async_api import ViewportSize, expect

from tests.browser import Chat, chromium, open_chat

FOLDER = Path(__file__).parent.parent / ".github" / "screenshots"
WIDE = ViewportSize(width=1280, height=800)
PHONE = ViewportSize(width=400, height=800)
# The gradient behind the messages would be half of a picture's bytes.
PLAIN_WALL = ".wall { background: none !important }"


async def purchase(chat: Chat) -> None:
    for label in ("Catalogue", "Email Accounts", "Gmail", "Gmail Account - USA", "Buy", "2", "Skip"):
        await chat.press(label)
    await chat.press("Confirm")
    await chat.sees("Order #23501")
    goods = await chat.sees("🎁 Order #23501")
    await expect(goods.get_by_role("button")).to_have_count(3)
    await expect(chat.card("#23501").get_by_text("Completed")).to_be_visible()


async def code(chat: Chat) -> None:
    await chat.say("/rent")
    await chat.press("WhatsApp")
    await chat.say("Canada")
    for label in ("Canada", "1", "Confirm"):
        await chat.press(label)
    await chat.sees("Waiting for the code")
    await chat.sees("Your code")


async def draw(name: str, job: Callable[[Chat], Awaitable[None]], size: ViewportSize, **look: Any) -> None:
    """Let a new customer do ``job``, and keep what a page of this ``size`` shows then as ``name``.png."""
    with tempfile.TemporaryDirectory() as home:
        async with open_chat(Path(home), bypass_csp=True, **look) as chat:  # or no style could be added
            await chat.connect()
            await job(chat)
            await chat.page.set_viewport_size(size)
            await chat.page.mouse.move(0, 0)
            await chat.page.screenshot(path=FOLDER / f"{name}.png", style=PLAIN_WALL)


async def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    await draw("purchase", purchase, WIDE)
    await draw("code", code, PHONE, color_scheme="dark", device_scale_factor=2)


if __name__ == "__main__":
    if chromium() is None:
        sys.exit("No Chromium is installed, so that no picture can be taken.")
    asyncio.run(main())
