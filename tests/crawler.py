"""A crawler: presses the buttons that lead on, and checks every screen that comes of it."""

import asyncio
from collections import Counter, deque
from dataclasses import dataclass, field

from bot.views.keyboard import WIDTHS
from bot.views.phone import columns
from sandbox.notifier import PATIENCE
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.system import System

ERRORS = (
    "Something went wrong",
    "cannot be read any more",
    "Nothing was bought or changed",
    "is no longer there",
    "marketplace declined",
    "does not know this",
    "did not answer clearly",
)
PASSING = ("Placing the order", "Asking the marketplace")
UNCHANGED = "message is not modified"  # say by Refresh, where nothing is new
# What would end the walk: all data deleted, a key removed for good, and words in another language.
NOT_PRESSED = ("fg:2", "kd:", "sl:")
MENU = ("mn", "go:")  # leads to what a walk through the menu sees
PRESSED_LAST = ("wx", "fx", "fi", "fo", "fr")  # what removes that which other buttons open
WAYS_ON = ("Menu", "Back", "Cancel", "Help")  # the menu itself has Help
OVER = ("Nothing is under way any more", "pinned card is switched off")  # nobody awaits more of that card
QUESTION = "go:cancel"  # the callback data that only a question has
NO_ANSWER = "?!"
NUMBER = 3  # columns of a label in a row of more than four


@dataclass
class Crawler:
    """Presses what was not pressed yet, breadth first, and answers each kind of question wrongly once.

    Of a kind of button it presses ``of_a_kind``: what they carry differs, what they do does not; of those
    that begin with ``all_of``, which open what is in some state, every one. Where ``through_menu`` is false,
    it stays with what it was led to.
    """

    system: System
    person: Person
    of_a_kind: int = 3
    all_of: tuple[str, ...] = ()
    through_menu: bool = True
    pressed: Counter[str] = field(default_factory=Counter)
    _waiting: deque[tuple[int, str, str]] = field(default_factory=deque)  # message, data, how it was reached
    _last: deque[tuple[int, str, str]] = field(default_factory=deque)
    _known: set[str] = field(default_factory=set)
    _answered: set[str] = field(default_factory=set)

    async def writes(self, *words: str) -> None:
        """Let the person write, and look at all that is on the screen then."""
        for said in words:
            self.person.send(said)
        await self._settled()
        self._look(-1, "screen")

    async def walk(self) -> None:
        """Press until nothing is left to press; Telegram must have taken all that was shown.

        :raises AssertionError: some screen is not as it should be; the text says how it was reached.
        """
        while buttons := self._waiting or self._last:
            message, data, trail = buttons.popleft()
            mark = self.person.mark()
            await self.person.answered(self.person.press_data(data, message_id=message))
            await self._settled()
            for words in PASSING:
                await self.person.sees_no(words)
            self._look(mark, trail)
            if self._asks(mark) and _kind(data) not in self._answered:
                self._answered.add(_kind(data))
                mark = self.person.mark()
                self.person.send(NO_ANSWER)
                await self._settled()
                self._look(mark, f"{trail} › {NO_ANSWER}")
        refused = [(call.method, call.refusal) for call in self.system.telegram.world.calls if call.refusal]
        assert not [why for why in refused if UNCHANGED not in why[1]]

    async def _settled(self) -> None:
        """Until all that was tapped or written is dealt with."""
        application = self.system.application
        assert application is not None
        queue, background = application.queue, application.deps.background
        async with asyncio.timeout(PATIENCE):
            while queue._queues or background._tasks:  # noqa: ASYNC110 - they tell nobody
                await asyncio.sleep(0.005)

    def _look(self, mark: int, trail: str) -> None:
        """Check what changed on the screen, and note its buttons."""
        for shown in self.person.messages():
            if shown.by_bot and shown.changed > mark:
                check(shown, trail)
                for row in shown.keyboard:
                    for button in row:
                        if data := button.get("callback_data"):
                            self._note(shown.id, data, f"{trail} › {button['text']}")

    def _asks(self, mark: int) -> bool:
        """Whether a question was asked since then, whose answer is the next text."""
        changed = (shown for shown in self.person.messages() if shown.changed > mark)
        buttons = (button for shown in changed for row in shown.keyboard for button in row)
        return any(button.get("callback_data") == QUESTION for button in buttons)

    def _note(self, message: int, data: str, trail: str) -> None:
        kind = _kind(data)
        enough = self.pressed[kind] >= self.of_a_kind and not data.startswith(self.all_of)
        elsewhere = not self.through_menu and data.startswith(MENU) and data != QUESTION
        if data in self._known or data.startswith(NOT_PRESSED) or enough or elsewhere:
            return
        self._known.add(data)
        self.pressed[kind] += 1
        buttons = self._last if data.startswith(PRESSED_LAST) else self._waiting
        buttons.append((message, data, trail))


def _kind(data: str) -> str:
    """The prefix of callback data, with its first field where that is a word of the bot's own."""
    prefix, _, rest = data.partition(":")
    first = rest.partition(":")[0]
    return f"{prefix}:{first}" if first.isalpha() and first.islower() and len(first) < 10 else prefix


def check(shown: Shown, trail: str) -> None:
    """:raises AssertionError: an error, a dead end, or labels that a phone cuts or nobody can tell apart."""
    seen = f"{trail}:\n{shown}"
    assert not [words for words in ERRORS if words in shown.text], seen
    labels = [label for row in shown.buttons for label in row]
    leads_on = any(words in label for words in WAYS_ON for label in labels)
    assert leads_on or any(words in shown.text for words in OVER), f"a dead end: {seen}"
    for row in shown.buttons:
        width = WIDTHS[len(row) - 1] if len(row) <= len(WIDTHS) else NUMBER
        assert max(map(columns, row)) <= width, f"a phone cuts a label: {seen}"
    taps = [button["text"] for row in shown.keyboard for button in row if "callback_data" in button]
    assert len(set(taps)) == len(taps), f"labels that are alike: {seen}"
    assert len(set(shown.rows)) == len(shown.rows), f"rows that are alike: {seen}"
