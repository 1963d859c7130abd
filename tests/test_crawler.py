"""A crawler presses the buttons of all kinds that lead on from the menu, in all states of orders and watches.

No screen may be a dead end, an error, refused by Telegram, or have a label that a phone cuts.
"""

import asyncio
from collections import Counter, deque
from dataclasses import dataclass, field

from bot.views.keyboard import WIDTHS
from bot.views.phone import columns
from sandbox.market.simulator import BEN
from sandbox.notifier import PATIENCE
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.system import System, offered

OF_A_KIND = 3  # buttons pressed of each kind: what they carry differs, what they do does not
ERRORS = ("Something went wrong", "cannot be read any more", "cannot be reached", "No longer there")
PASSING = ("Placing the order", "Asking the marketplace")
UNCHANGED = "message is not modified"  # say by Refresh, where nothing is new
NOT_PRESSED = ("fg:2", "kd:")  # what would end the walk: all data deleted, and a key removed for good
AT_ITS_END = "📌"  # the pinned card, once it is over: nobody awaits anything of it


@dataclass
class Crawler:
    """Presses what was not pressed yet, breadth first; ``trail`` of a button is how it was reached."""

    system: System
    person: Person
    pressed: Counter[str] = field(default_factory=Counter)
    waiting: deque[tuple[int, str, str]] = field(default_factory=deque)
    known: set[str] = field(default_factory=set)

    async def walk(self) -> None:
        while self.waiting:
            message, data, trail = self.waiting.popleft()
            mark = self.person.mark()
            await self.person.answered(self.person.press_data(data, message_id=message))
            await self.settled()
            for words in PASSING:
                await self.person.sees_no(words)
            self.look(mark, trail)

    async def settled(self) -> None:
        """Until all that was tapped or written is dealt with."""
        application = self.system.application
        assert application is not None
        queue, background = application.queue, application.deps.background
        async with asyncio.timeout(PATIENCE):
            while queue._queues or background._tasks:  # noqa: ASYNC110 - they tell nobody
                await asyncio.sleep(0.005)

    def look(self, mark: int, trail: str) -> None:
        """Check what changed on the screen, and note its buttons."""
        for shown in self.person.messages():
            if shown.by_bot and shown.changed > mark:
                self.check(shown, trail)
                for row in shown.keyboard:
                    for button in row:
                        if data := button.get("callback_data"):
                            self.note(shown.id, data, f"{trail} › {button['text']}")

    def check(self, shown: Shown, trail: str) -> None:
        assert not [words for words in ERRORS if words in shown.text], f"{trail}:\n{shown}"
        ends = shown.file_name or shown.text.startswith(AT_ITS_END)
        assert shown.keyboard or ends, f"a dead end: {trail}:\n{shown}"
        for labels in shown.buttons:
            widest = max(map(columns, labels))
            width = WIDTHS[len(labels) - 1] if len(labels) <= len(WIDTHS) else 3
            assert widest <= width, f"a phone cuts a label: {trail}:\n{shown}"

    def note(self, message: int, data: str, trail: str) -> None:
        kind = _kind(data)
        if data in self.known or data.startswith(NOT_PRESSED) or self.pressed[kind] == OF_A_KIND:
            return
        self.known.add(data)
        self.pressed[kind] += 1
        self.waiting.append((message, data, trail))


def _kind(data: str) -> str:
    """The prefix of callback data, with its first field where that is a word of the bot's own."""
    prefix, _, rest = data.partition(":")
    first = rest.partition(":")[0]
    return f"{prefix}:{first}" if first.isalpha() and first.islower() and len(first) < 10 else prefix


async def in_all_states(system: System) -> Person:
    """Anna with orders that wait, are delivered, and failed; with numbers, watches, and two keys."""
    anna = await system.connected()
    anna.send("/key")
    await anna.sees("Add another")
    anna.press("Add another")
    await anna.sees("to add")
    mark = anna.mark()
    anna.send(BEN)
    await anna.sees("Connected", since=mark)
    anna.send("/key")
    await anna.sees("Your API keys")
    anna.press("Use")
    await anna.sees("Your API keys")
    await system.catalogue_is_read()
    await bought(anna, "Delivered: 2 of 2")
    system.by_hand()
    await bought(anna, "Order #23502")
    await bought(anna, "Order #23503")
    system.panel.cancel(23503)
    await anna.sees("Canceled")
    for service in (4, 2):
        mark = anna.mark()
        anna.start(f"item_{service}")
        await anna.sees("Watch", since=mark)
        anna.press("Watch")
    return anna


async def bought(person: Person, words: str) -> None:
    mark = person.mark()
    await offered(person, 2)
    person.press("Confirm")
    await person.sees(words, since=mark)


async def test_every_kind_of_button_leads_on(system: System) -> None:
    anna = await in_all_states(system)
    crawler = Crawler(system, anna)
    mark = anna.mark()
    for words in ("/start", "/help", "/track", "/search", "gmail", "/watchlist", "/numbers", "23501"):
        anna.send(words)
    await anna.sees("23501", since=mark)
    await crawler.settled()
    crawler.look(mark, "typed")
    await crawler.walk()
    refused = [(call.method, call.refusal) for call in system.telegram.world.calls if call.refusal]
    assert not [why for why in refused if UNCHANGED not in why[1]]
    assert len(crawler.pressed) > 40, crawler.pressed
