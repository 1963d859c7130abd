"""Whichever of its calls Telegram loses, a conversation comes to the same end."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from sandbox.market.simulator import ANNA
from sandbox.telegram.faults import TelegramFault
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.faults.table import shows
from tests.system import System

Act = Callable[[Person, Shown | None], object]  # with what they see before them
Step = tuple[Act, str]  # what somebody does, and what they see then

NOT_SAID = {"getupdates", "getme", "deletewebhook"}  # and what tells of the bot's profile


def says(words: str) -> Act:
    return lambda person, _: person.send(words)


def taps(label: str) -> Act:
    return lambda person, seen: person.press(label, message=seen)


CONNECT: list[Step] = [(says("/start"), "API key"), (says(ANNA), "Connected")]
FOLLOWERS: list[Step] = [
    *CONNECT,
    (says("/start item_1"), "🛒 Buy"),
    (taps("🛒 Buy"), "How many"),
    (says("many"), "whole number"),
    (says("500"), "Send the link"),
    (says("anna"), "no link"),
    (says("https://instagram.com/anna"), "Please confirm"),
    (taps("Confirm"), "Charged: $0.25"),
]
WISHES: list[Step] = [
    *CONNECT,
    (says("/settings"), "always arrive"),
    (taps("Limit per order"), "Send an amount"),
    (says("9"), "$9.00"),
    (says("/start item_4"), "Share"),
    (taps("🔔 Watch"), "back in stock"),
    (taps("Change price"), "I can tell you once"),
    (says("0.10"), "Watching"),
    (says("/track"), "Which order?"),
    (says("99999"), "None of your API keys"),
]


@shows("T1")
@shows("T2")
@pytest.mark.usefixtures("short_waits")
@pytest.mark.parametrize(("fault", "first"), [("500", 0), ("drop_after", 1)])
@pytest.mark.parametrize("steps", [FOLLOWERS, WISHES], ids=["followers", "wishes"])
async def test_a_call_that_is_lost_changes_nothing(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    steps: list[Step],
    fault: str,
    first: int,
    *,
    long_run: bool,
) -> None:
    """Each call in a long run; else every fourth, from another one on with each fault."""
    lost = 0 if long_run else first
    while True:
        home = tmp_path / str(lost)
        home.mkdir()
        calls: list[str] = []
        async with System(home).open() as system:
            monkeypatch.setattr(system.telegram.world.faults, "take", partial(take, calls, lost, fault))
            await converse(system, steps)
        if lost >= len(calls):
            break
        lost += 1 if long_run else 4
    assert lost > len(steps)


def take(calls: list[str], lost: int, fault: str, method: str) -> TelegramFault | None:
    """Notes a call; the one that so many went before meets the fault."""
    if method.lower() in NOT_SAID or method.startswith("set"):
        return None
    calls.append(method)
    return TelegramFault(method, fault, 1) if len(calls) == lost + 1 else None


async def converse(system: System, steps: list[Step]) -> None:
    anna, seen = system.anna(), None
    for act, sign in steps:
        mark = anna.mark()
        act(anna, seen)
        seen = await anna.sees(sign, since=mark)
    assert "went wrong" not in anna.screen()
    await system.telegram.world.notifier.until(lambda: ANNA not in anna.screen() or None)
    assert system.market.counts["add"] == (steps is FOLLOWERS)
