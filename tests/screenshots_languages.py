"""``make screenshots-languages``: eleven screens of a phone in each language, and one sheet of them all.

Texts of the other languages' scripts are drawn only as well as the fonts that are installed can.
"""

import asyncio
import base64
import sys
import tempfile
from pathlib import Path

from playwright.async_api import Page, expect

from bot.views.direction import RIGHT_TO_LEFT
from bot.views.messages import language_name, languages
from sandbox.market.simulator import ANNA
from tests.browser import PHONE, Chat, chromium, open_chat
from tests.screenshots import FOLDER, keep, saying
from tests.translations import shown_words

_BOUGHT = ("welcome", "menu", "list", "card", "confirmation", "delivery", "account")
SCREENS = (*_BOUGHT, "rent", "code", "orders", "settings")
SHEET = FOLDER / "languages.jpg"
_WIDTH = 150  # pixels of a screen on the sheet
_STYLE = f"""
body {{ margin: 8px; font: 15px sans-serif; background: #fff }}
.row {{ display: flex; gap: 6px; margin-bottom: 6px; align-items: center }}
.row b {{ width: 90px; overflow-wrap: anywhere }} img {{ width: {_WIDTH}px; border: 1px solid #ccc }}
"""


class Conversation:
    """What a customer of one language does; each method ends with a screen."""

    def __init__(self, chat: Chat, lang: str) -> None:
        self._chat, self._lang = chat, lang

    async def follow(self, folder: Path) -> None:
        """Go through all screens, and keep each as ``<language>-<screen>.png``."""
        for screen in SCREENS:
            await getattr(self, screen)()
            await keep(self._chat, folder / f"{self._lang}-{screen}.png")

    async def welcome(self) -> None:
        await self._chat.page.locator("#start").click()
        await expect(self._chat.log.locator(".bot").first).to_be_visible()

    async def menu(self) -> None:
        await saying(ANNA)(self._chat)
        await self._chat.catalogue_is_read()

    async def list(self) -> None:
        await saying("gmail")(self._chat)

    async def card(self) -> None:
        await saying("/start item_2")(self._chat)

    async def confirmation(self) -> None:
        await self._tap(0)
        await self._sees("confirm-title")

    async def delivery(self) -> None:
        await self._tap(0)
        await expect(self._chat.log.get_by_text("🎁").last).to_be_visible()

    async def account(self) -> None:
        await saying("/vault")(self._chat)
        await self._chat.press("1")
        await self._sees("vault-copy-line")

    async def rent(self) -> None:
        await saying("/rent")(self._chat)
        await self._chat.press("WhatsApp")
        await self._sees("rent-offers")

    async def code(self) -> None:
        await self._tap(0)
        await self._sees("rent-quantity")
        await saying("1")(self._chat)
        await self._tap(0)
        await self._sees("push-code")

    async def orders(self) -> None:
        await saying("/orders")(self._chat)

    async def settings(self) -> None:
        await saying("/settings")(self._chat)

    async def _tap(self, place: int) -> None:
        """Tap the first button of the newest message that has some, on the side where its language begins."""
        row = self._chat.log.locator(".bot").filter(has=self._chat.page.locator(".key")).last
        keys = row.locator(".key-row").nth(place).locator(".key")
        await (keys.last if self._lang in RIGHT_TO_LEFT else keys.first).click()

    async def _sees(self, message: str) -> None:
        """Wait for the words of a message."""
        words = shown_words(self._lang, message)
        await expect(self._chat.log.get_by_text(words).last).to_be_visible()


async def draw(lang: str, folder: Path) -> None:
    """Let a customer whose Telegram is in this language go through all screens."""
    with tempfile.TemporaryDirectory() as home:
        async with open_chat(Path(home), bypass_csp=True, **PHONE) as chat:
            await chat.speaks(lang)
            await Conversation(chat, lang).follow(folder)


async def draw_sheet(page: Page, folder: Path) -> None:
    """Put all screens on one sheet, a row for each language that was ever drawn."""
    drawn = (lang for lang in languages() if (folder / f"{lang}-{SCREENS[-1]}.png").exists())
    rows = "".join(_row(lang, folder) for lang in drawn)
    await page.set_viewport_size({"width": 110 + len(SCREENS) * (_WIDTH + 8), "height": 400})
    await page.set_content(f"<style>{_STYLE}</style>{rows}")
    await page.screenshot(path=SHEET, full_page=True, type="jpeg", quality=60)


def _row(lang: str, folder: Path) -> str:
    pictures = ((folder / f"{lang}-{screen}.png").read_bytes() for screen in SCREENS)
    shown = "".join(f'<img src="data:image/png;base64,{base64.b64encode(one).decode()}">' for one in pictures)
    return f'<div class="row"><b>{language_name(lang)}</b>{shown}</div>'


async def main() -> None:
    folder = FOLDER / "languages"
    folder.mkdir(parents=True, exist_ok=True)
    for lang in sys.argv[1:] or languages():
        await draw(lang, folder)
    with tempfile.TemporaryDirectory() as home:
        async with open_chat(Path(home), bypass_csp=True) as chat:
            await draw_sheet(chat.page, folder)


if __name__ == "__main__":
    if chromium() is None:
        sys.exit("No Chromium is installed, so that no picture can be taken.")
    asyncio.run(main())
