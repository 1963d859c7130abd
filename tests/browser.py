"""Drives the sandbox's page in a real Chromium, with the bot as a process of its own.

    async with open_chat(tmp_path) as chat:
        await chat.connect()
        await chat.press("Catalogue")
        await chat.sees("Email Accounts")

Everything waits until it is there, for at most ``PATIENCE_MS``; nothing sleeps.
"""

import asyncio
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from playwright.async_api import Locator, Page, Playwright, async_playwright, expect

from sandbox.run import open_sandbox
from tests import cores
from tests.forked_bot import launch

PATIENCE_MS = 60_000  # a start of the bot takes its time on a busy machine
_PROGRAMS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
_ARGUMENTS = (
    "--no-sandbox",  # root, as in a container, has no other way; only our own page is opened
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
)

PHONE = {"viewport": {"width": 390, "height": 844}}
_LOOK = {"viewport": {"width": 1280, "height": 800}, "locale": "en-GB", "reduced_motion": "reduce"}


def chromium() -> str | None:
    """The path of an installed Chromium or Chrome."""
    return next((found for name in _PROGRAMS if (found := shutil.which(name))), None)


class Chat:
    """What the person in front of the page does and sees."""

    def __init__(self, page: Page, address: str, token: str) -> None:
        self.page = page
        self._address = address
        self._bot_api = f"{address}/telegram/bot{token}"
        self.log = page.locator(".log:not([hidden])")
        self.panel = page.get_by_role("complementary", name="Control panel")

    async def connect(self, name: str = "Anna") -> None:
        """Press Start, and send the key that the panel holds ready for this customer."""
        await (
            self.page.get_by_role("button", name="Start", exact=True)
            .and_(self.page.locator("#start"))
            .click()
        )
        await self.sees("API key")
        await self.open_panel()
        await self.card(name).get_by_role("button", name="Use in chat").click()
        await self._send()
        await self.sees("Connected")

    async def speaks(self, language_code: str) -> None:
        """Set Anna's Telegram to a language."""
        where = f"{self._address}/chat/people/1001"
        answer = await self.page.request.post(where, data={"language_code": language_code})
        assert answer.ok, await answer.text()

    async def say(self, words: str) -> None:
        await self.page.get_by_role("textbox", name="Message").fill(words)
        await self._send()

    async def _send(self) -> None:
        await self.page.get_by_role("button", name="Send", exact=True).click()

    async def press(self, label: str) -> None:
        """Press the newest button that holds ``label`` as words of its own: "1" is not in "$1.85"."""
        await self._button(label).click()

    async def is_offered(self, label: str) -> None:
        """Wait for a button."""
        await expect(self._button(label)).to_be_visible()

    def _button(self, label: str) -> Locator:
        words = re.compile(rf"(?<![\w$.,]){re.escape(label)}(?![\w.,])")
        return self.log.locator(".key").filter(has_text=words).last

    async def catalogue_is_read(self) -> None:
        """Wait until the bot's log says so; before that a search lawfully finds nothing."""
        async with asyncio.timeout(PATIENCE_MS / 1000):
            while True:
                told = await (await self.page.request.get(f"{self._address}/panel/bot")).json()
                if any("items=" in line for line in told["log"]):
                    return
                await asyncio.sleep(0.05)  # a log notifies nobody

    async def choose(self, words: str) -> None:
        """Press the number of the row of a list that holds the words."""
        listed = await (await self.sees(words)).inner_text()
        row = re.search(rf"^(\d+)\. [^\n]*{re.escape(words)}", listed, re.MULTILINE)
        assert row is not None, listed
        await self.press(row[1])

    async def choose_amount(self, amount: str) -> None:
        """From an item's card to its confirmation, for so many; how they are delivered is left open."""
        await self.press(f"{amount} ·")
        await self.sees("Please confirm")

    async def sees(self, words: str) -> Locator:
        """The newest message of the bot that holds ``words``, as soon as there is one."""
        message = self.log.locator(".bot > .bubble").filter(has_text=words).last
        await expect(message).to_be_visible()
        return message

    async def is_sent(self, text: str, labels: list[list[str]], **more: Any) -> None:
        """A message to Anna, with such buttons, as the bot itself would send one."""
        rows = [[{"text": label, "callback_data": "x"} for label in row] for row in labels]
        body = {"chat_id": 1001, "text": text, "reply_markup": {"inline_keyboard": rows}, **more}
        answer = await self.page.request.post(f"{self._bot_api}/sendMessage", data=body)
        assert answer.ok, await answer.text()

    async def cut_labels(self, text: str) -> list[bool]:
        """Of each button below a message: whether its label is cut off."""
        await self.sees(text)
        labels = self.log.locator(".bot").filter(has_text=text).last.locator(".key-text")
        cut: list[bool] = await labels.evaluate_all(
            "labels => labels.map(one => one.scrollWidth > one.clientWidth)"
        )
        return cut

    async def look_at(self, name: str) -> None:
        """Choose a customer or a group in the rail."""
        await self.in_rail(name).click()

    def in_rail(self, name: str) -> Locator:
        rail = self.page.get_by_role("navigation", name="Customers")
        return rail.get_by_role("button", name=re.compile(rf"^{name}\b"))

    async def open_panel(self) -> None:
        if not await self.panel.is_visible():
            await self.page.get_by_role("button", name="Control panel", exact=True).click()

    async def close_panel(self) -> None:
        if await self.panel.is_visible():
            await self.panel.get_by_role("button", name="Close the control panel").click()

    def card(self, title: str) -> Locator:
        """What the panel shows of a customer (by name) or of an order (by ``#number``)."""
        return self.panel.get_by_role("article").filter(has=self.page.get_by_text(title, exact=True))

    async def control(self, name: str) -> None:
        """Press a button of the panel that stands there once."""
        await self.panel.get_by_role("button", name=name, exact=True).click()


@asynccontextmanager
async def _playwright() -> AsyncIterator[Playwright]:
    """Its browsers have many threads, which do little for one another."""
    async with AsyncExitStack() as opened:
        with cores.any_of_them():
            playwright = await opened.enter_async_context(async_playwright())
        yield playwright


@asynccontextmanager
async def open_chat(home: Path, **context: Any) -> AsyncIterator[Chat]:
    """A sandbox with its bot started, in a Chromium; ``context`` are options of Playwright's page."""
    expect.set_options(timeout=PATIENCE_MS)
    async with (
        open_sandbox(port=0, items=60, home=home, launch=launch) as (address, process),
        _playwright() as playwright,
    ):
        await process.start()
        browser = await playwright.chromium.launch(executable_path=chromium(), args=_ARGUMENTS)
        try:
            page = await browser.new_page(**{**_LOOK, **context})
            page.set_default_timeout(PATIENCE_MS)
            await page.goto(address)
            yield Chat(page, address, process.settings["BOT_TOKEN"])
        finally:
            await browser.close()
