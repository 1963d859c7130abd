"""Today's bot takes over from earlier versions: their databases, open questions, buttons in old messages."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from enum import StrEnum
from pathlib import Path

import pytest

from bot.domain.drafts import DraftState, Verdict
from bot.domain.orders import Kind, Phase
from bot.domain.prices import Limit
from bot.domain.pushes import PushKind
from bot.domain.watchlist import Notice
from bot.routers.states import Question
from sandbox.telegram.people import Person
from tests.compatibility.recording import ENCRYPTION_KEY, Recording, restore, versions
from tests.compatibility.scenario import ASKING, CARA, LINK, QUESTIONS, kind
from tests.system import System

pytestmark = pytest.mark.sqlite

WORDS: dict[str, type[StrEnum]] = {
    "draft states": DraftState,
    "verdicts": Verdict,
    "kinds": Kind,
    "phases": Phase,
    "limits": Limit,
    "push kinds": PushKind,
    "notices": Notice,
}
NOT_UNDERSTOOD = ("This button cannot be read", "Something went wrong")

# An answer to each of the open questions, and words of what the bot says to it.
ANSWERS = (
    ("sure-to-be-no-key-1234", "Invalid API key"),
    ("netflix", "🔎 netflix"),
    ("3", "Please confirm"),
    (LINK, "Please confirm"),
    ("anna@example.com", "Please confirm"),
    ("telegram", "🔎 telegram"),
    ("germany", "🔎 germany"),
    ("germany", "🔎 germany"),
    ("telegram", "🔎 telegram"),
    ("2", "Please confirm"),
    ("gmail", "No orders fit"),
    ("999", "None of your API keys"),
    ("0.50", "Watching"),
    ("12.50", "Limit per order: $12.50"),
)
# What the bot shows when a button of this kind is pressed.
SHOWN = {
    "ac": "🎁 Order #23501",
    "ba": "How many?",
    "bi": "Please confirm",
    "by": "How many?",
    "ca": "All items",
    "cs": "Catalogue",
    "dl:any": "Delivery: any",
    "dl:auto": "Delivery: automatic",
    "dl:manual": "Delivery: by a person",
    "dt": "you were charged",
    "ea": "Order #23501",
    "ex": "All your orders",
    "fg:0": "Delete my data?",
    "fg:1": "Really delete everything?",
    "fg:2": "Deleted.",
    "go:balance": "Balance:",
    "go:catalog": "Catalogue",
    "go:help": "/track",
    "go:key": "Your API keys",
    "go:numbers": "number",
    "go:orders": "Orders",
    "go:rent": "Rent a number",
    "go:search": "What are you looking for?",
    "go:settings": "Settings",
    "go:start": "What would you like to do?",
    "go:track": "Which order?",
    "go:watchlist": "Watchlist",
    "it": "Gmail Account - USA",
    "kd": "Remove the key",
    "kn": "API key to add",
    "kr": "that replaces",
    "kt": "once more",
    "ku": "Your API keys",
    "la:day": "one day",
    "la:order": "one order",
    "lg": "Language",
    "li:c": "🛍 Gmail",
    "li:h": "‹ Back",  # how many there are depends on whether its list was read already
    "li:m": "Similar to",
    "li:r": "Recommended",
    "li:s": "What are you looking for?",  # long words are kept in memory, which a restart ends
    "ln:day": "Budget per day: none",
    "ln:order": "Limit per order: none",
    "no": "Cancelled. Nothing was bought.",
    "od": "Order #23506",
    "of": "How many numbers?",
    "ok": "Cancelled. Nothing was bought.",  # by the button before; a confirmation is bought above
    "oq:active": "Send an order's number",
    "oq:all": "Send an order's number",
    "oq:delivered": "Send an order's number",
    "oq:problem": "Send an order's number",
    "os:active": "• Active",
    "os:all": "• All",
    "os:delivered": "• Delivered",
    "os:problem": "• Problem",
    "ow": "Order #23501",
    "qt": "Please confirm",
    "ra:3": "Please confirm",
    "ra:4": "Please confirm",
    "rf": "Order #23501",
    "ri": "Afghanistan",
    "ro": "Choose a country",
    "rp": "Countries",
    "rq": "Please confirm",
    "rs": "Services",
    "rw": "Type the name of a service",
    "sh": "Shops",
    "sk": "Please confirm",
    "sl": "Settings",
    "so:name": "Sort: name",
    "so:price": "Sort: price",
    "so:stock": "Sort: stock",
    "sp:0": "Status updates: off",
    "sp:1": "Status updates: on",
    "st:0": "⬜️ In stock",
    "st:1": "✅ In stock",
    "tk": "None of your API keys",
    "ul": "Please confirm",
    "wa:product": "I can tell you once",
    "wa:rental": "I can tell you once",
    "wa:smm": "I can tell you once",
    "wk": "Outlook Account - Germany",
    "wn:product": "It is so already",
    "wn:rental": "Watching",
    "wn:smm": "Watching",
    "wo": "Outlook Account - Germany",
    "wp:0": "Watch notices: off",
    "wp:1": "Watch notices: on",
    "ws": "Watchlist",
    "wx": "No longer watching",
}
# These end what others need: they are pressed last, in this order.
LAST = ("wx", "fg:2")


@asynccontextmanager
async def updated(home: Path, version: str) -> AsyncIterator[tuple[System, Recording]]:
    """The bot of today on the database of that version."""
    recording, system = Recording.read(version), System(home)
    async with system.served():
        restore(recording, version, system)
        await system.start(encryption_key=ENCRYPTION_KEY)
        try:
            yield system, recording
        finally:
            await system.stop()


def test_there_is_a_recording() -> None:
    assert versions()


@pytest.mark.parametrize("version", versions())
def test_every_stored_word_is_read_back(version: str) -> None:
    words = Recording.read(version).words
    assert words.keys() == {"questions", *WORDS}
    assert set(words["questions"]) <= {state.state for state in Question.__all_states__}
    for name, read in WORDS.items():
        assert set(words[name]) <= set(read)


@pytest.mark.parametrize("version", versions())
@pytest.mark.usefixtures("short_waits")
async def test_what_was_left_undone_is_done(version: str, tmp_path: Path) -> None:
    async with updated(tmp_path, version) as (system, recording):
        anna, cara = system.anna(), system.telegram.person(CARA)
        await anna.sees("🔎 netflix")  # an update that was stored and not handled yet
        for words in (
            "Your code: QKZV-MTBW",
            "🎁 Order #23505",
            "Order #23506 is now: Completed",
            "Order #23504: the number expired without a code",
            "Back in stock: Outlook Account - Germany",
        ):
            await anna.sees(words)
        await cara.sees("no clear answer")
        await cara.sees("stopped working")
        await _answered(system)
        await _confirmed(system, recording.button("ok"))


async def _answered(system: System) -> None:
    """Each question takes its answer."""
    for number, (answer, words) in enumerate(ANSWERS, ASKING):
        person = system.telegram.person(number)
        mark = person.mark()
        person.send(answer)
        await person.sees(words, since=mark)
    assert len(ANSWERS) == len(QUESTIONS)


async def _confirmed(system: System, confirm: str) -> None:
    """Two taps on an old **Confirm** buy once."""
    anna, before = system.anna(), system.bought()
    for _ in range(2):
        anna.press_data(confirm)
    number = before[-1] + 1
    await anna.sees(f"Order #{number}")
    await anna.sees(f"🎁 Order #{number}")
    assert system.bought() == [*before, number]


@pytest.mark.parametrize("version", versions())
@pytest.mark.usefixtures("short_waits")
async def test_every_button_in_an_old_message_is_understood(version: str, tmp_path: Path) -> None:
    async with updated(tmp_path, version) as (system, recording):
        anna = system.anna()
        await anna.sees("Back in stock")
        await _shown(anna, "li:r:::0", ("Recommended",))
        await system.logs("items=200")  # the catalogue is read: from here on lists keep to what she prefers
        await _shown(anna, "li:r:::0", ("Recommended", "Sort: price", "Delivery: automatic", "✅ In stock"))
        await _shown(anna, "go:settings", ("Limit per order: $400", "Budget per day: $450"))
        for data in sorted(recording.buttons, key=_place):
            await _shown(anna, data, (SHOWN[kind(data)],))


def _place(data: str) -> int:
    return LAST.index(kind(data)) if kind(data) in LAST else -1


async def _shown(person: Person, data: str, every: tuple[str, ...]) -> None:
    """Press a button below an old message; what comes says ``every`` one of these words."""
    old = person.world.add_message(person.chat, {"text": "An old message"}, None)
    mark = person.mark()
    person.press_data(data, message_id=old.id)

    def said() -> bool | None:
        new = [message for message in person.messages() if message.by_bot and message.changed > mark]
        assert not any(message.says(words) for message in new for words in NOT_UNDERSTOOD), data
        return True if any(all(map(message.says, every)) for message in new) else None

    try:
        await person.world.notifier.until(said)
    except TimeoutError:
        pytest.fail(f"{data} did not show {every}, but:\n{person.screen()}")
