"""The bot as a process between the simulators, ended by force and by request in the middle of things."""

import asyncio
import os
import signal
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from sandbox.market.simulator import ANNA
from sandbox.process import BotProcess
from sandbox.telegram.people import Person
from tests import secret_search
from tests.faults.table import shows
from tests.forked_bot import launch
from tests.system import System, asked_for_link, offered

PATIENCE = 60.0  # seconds; a process starts in about three, and on a crowded machine in many more


@pytest.fixture
async def simulators(tmp_path: Path) -> AsyncIterator[System]:
    """A test system whose bot is not started."""
    async with System(tmp_path).served() as system:
        yield system


@pytest.fixture
async def process(simulators: System) -> AsyncIterator[BotProcess]:
    """The bot, which has begun to poll. Afterwards all it wrote is searched for secrets."""
    system = simulators
    bot = BotProcess(system.home, kept_lines=100_000, launch=launch)
    settings = {name.upper(): value for name, value in system.settings.items()}
    bot.configure(**settings, LOG_LEVEL="DEBUG", PYTHONFAULTHANDLER="1", TMPDIR=str(system.home))
    await started(system, bot)
    yield bot
    written = secret_search.files(system.home)
    await bot.stop()
    system.keeps_secrets({**written, "the log": "\n".join(bot.lines).encode()})
    system.keeps_secrets(secret_search.files(system.home))


async def started(system: System, process: BotProcess) -> None:
    polls = len(system.telegram.called("getUpdates"))
    await process.start()
    try:
        await system.telegram.gets_call("getUpdates", count=polls + 1, within=PATIENCE)
    except TimeoutError:
        if process.pid is not None:
            os.kill(process.pid, signal.SIGABRT)  # it says where it stands: PYTHONFAULTHANDLER is set
            await process.stop()
        pytest.fail("it does not poll; what it said last:\n" + "\n".join([*process.lines][-60:]))


async def all_noted_as_sent(system: System) -> None:
    """Wait until the outbox is empty: a message is in the chat a moment before that is written down."""
    async with asyncio.timeout(PATIENCE):
        while True:
            with closing(sqlite3.connect(system.data / "bot.db")) as database:
                if not database.execute("SELECT count(*) FROM outbox WHERE state = 'queued'").fetchone()[0]:
                    return
            await asyncio.sleep(0.05)


async def killed_and_started(system: System, process: BotProcess) -> None:
    await process.kill()
    await started(system, process)


@shows("P1")
async def test_killed_between_order_and_delivery_it_delivers_once(
    simulators: System, process: BotProcess
) -> None:
    system = simulators
    anna = await system.connected()
    system.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    await process.kill()
    system.panel.complete(23501)
    await process.start()
    delivered = await anna.sees("🎁 Order #23501", within=PATIENCE)
    assert all(account in delivered.text for account in system.accounts(23501))
    await all_noted_as_sent(system)  # else it may lawfully come again, marked as a repeat
    await killed_and_started(system, process)
    anna.send("/orders")
    await anna.sees("1 order", within=PATIENCE)
    assert sum(message.text.startswith("🎁") for message in anna.messages()) == 1
    assert system.market.counts["add"] == 1


@shows("P1")
@pytest.mark.parametrize(
    ("action", "fault", "told"),
    [
        ("inventory", "hang_before", "The order was not sent"),
        ("add", "hang_before", "no clear answer came back"),
        ("add", "hang_after", "you were charged"),
    ],
)
async def test_killed_within_a_purchase_it_tells_what_is_known_and_buys_nothing_twice(
    simulators: System, process: BotProcess, action: str, fault: str, told: str
) -> None:
    system = simulators
    anna = await system.connected()
    await offered(anna, 2)
    confirm = anna.button("Confirm")["callback_data"]
    system.market.fail(action, fault)
    system.market.calls.clear()
    anna.press("Confirm")
    await system.market.gets_call(action, ANNA)
    await process.kill()
    anna.press_data(confirm)
    await process.start()
    await anna.sees(told, within=PATIENCE)
    assert system.market.counts["add"] == (action == "add")
    assert "Traceback" not in "\n".join(process.lines)


@shows("P1")
async def test_killed_before_it_replied_to_an_answer_it_still_knows_the_question(
    simulators: System, process: BotProcess
) -> None:
    system = simulators
    anna = await system.connected()
    await asked_for_link(anna)
    system.telegram.fail("sendMessage", "hang")
    sent = len(system.telegram.called("sendMessage"))
    anna.send("https://instagram.com/anna")
    await system.telegram.gets_call("sendMessage", count=sent + 1)
    await killed_and_started(system, process)
    await anna.sees("Please confirm", within=PATIENCE)


@shows("P1")
async def test_killed_after_any_number_of_calls_it_buys_and_delivers_what_was_confirmed(
    simulators: System, process: BotProcess
) -> None:
    system = simulators
    anna = await system.connected()
    for steps in (2, 5, 8):
        await offered(anna, 2, "1")
        before = calls(system)
        anna.press("Confirm")
        await system.telegram.world.notifier.until(lambda: calls(system) >= before + steps or None)  # noqa: B023 - used here
        await killed_and_started(system, process)
    await anna.sees_no("Placing the order", within=PATIENCE)
    for number in shown_orders(anna):
        [account] = system.accounts(number)
        await anna.sees(account, within=PATIENCE)
        assert sum(account in message.text for message in anna.messages()) <= 3
    assert system.market.counts["add"] == len(system.market.ledger) <= 3


def calls(system: System) -> int:
    return len(system.telegram.world.calls) + len(system.market.calls)


def shown_orders(person: Person) -> set[int]:
    return {
        int(word.removeprefix("#"))
        for message in person.messages()
        for word in message.text.split()
        if word.startswith("#235")
    }


@shows("P2")
async def test_asked_to_end_under_load_it_finishes_what_was_begun(
    simulators: System, process: BotProcess
) -> None:
    system = simulators
    anna = await system.connected()
    await offered(anna, 2)
    system.market.fail("add", "hang_after", seconds=1.5)
    system.market.calls.clear()
    anna.press("Confirm")
    others = [system.telegram.person(2000 + number, f"Guest {number}") for number in range(40)]
    for other in others:
        other.start()
    await system.market.gets_call("add", ANNA)
    await process.stop()
    assert process.exit_code == 0
    await process.start()
    await anna.sees("Order #23501")  # mostly before the end
    for other in others:
        await other.sees("API key", within=PATIENCE)
    assert system.market.counts["add"] == 1


@shows("P2")
async def test_asked_to_end_while_all_wait_for_the_marketplace_it_forgets_nobody(
    simulators: System, process: BotProcess
) -> None:
    system = simulators
    keys = [f"demo-key-number-{number}-of-a-whole-crowd" for number in range(12)]
    for number, key in enumerate(keys):
        system.market.join(f"Person {number}", Decimal(number), key=key)
    crowd = [
        await system.connected(key, system.telegram.person(2000 + number)) for number, key in enumerate(keys)
    ]
    system.market.fail("balance", "hang_before", times=0, seconds=60)
    for person in crowd:
        person.send("/balance")
        person.send("/help")
    await system.telegram.gets_call("sendChatAction", count=len(crowd))  # each of them waits for an answer
    await process.stop()
    assert process.exit_code == 0
    system.market.faults.clear()
    await process.start()
    for number, person in enumerate(crowd):
        await person.sees(f"💰 Balance: ${number}.00", within=PATIENCE)
        await person.sees("What I can do", within=PATIENCE)
