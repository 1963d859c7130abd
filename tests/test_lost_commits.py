"""A commit whose answer is lost happened all the same: of one tap comes one order, told once."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest

from bot.db import outbox
from sandbox.telegram.people import Person
from tests import databases
from tests.lossy_proxy import LossyProxy, lossy
from tests.system import System, offered, pressed

pytestmark = pytest.mark.postgresql
NOT_SENT = "The order was not sent"
AGAIN = "cannot note anything down"
DELIVERED = "Delivered: 1 of 1"
FEWEST = 8  # update, claim, mark, order; and of each of two messages that it is begun, and that it was sent


async def bought(anna: Person, system: System) -> bool:
    """Confirm, again if the chat says so, until the accounts are there, or that nothing was sent."""
    known, mark = len(system.bought()), anna.mark()
    anna.press("Confirm")
    while await one_of(anna, mark, DELIVERED, NOT_SENT, AGAIN) == AGAIN:
        before = anna.mark()
        with suppress(AssertionError):  # what came of it may take the place of the button at any time
            anna.press("Try again")
            mark = before
    if len(system.bought()) == known:
        return False
    await anna.sees(system.accounts(system.bought()[-1])[0])
    return True


async def one_of(person: Person, mark: int, *words: str) -> str:
    """Wait until one of these is on the screen."""
    waits = {asyncio.ensure_future(person.sees(one, since=mark)): one for one in words}
    [first, *_], _ = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()
    await asyncio.gather(*waits, return_exceptions=True)
    await first
    return waits[first]


async def lost(anna: Person, system: System, nth: int, lose: Callable[[int], None]) -> bool:
    """Buy, and lose the answer to the ``nth`` commit after the tap."""
    mark = anna.mark()
    anna.start("item_2")
    await anna.sees("🛒 Buy", since=mark)
    await pressed(anna, "1 · ", "Please confirm")
    await settled(system)
    lose(nth)
    carried_out = await bought(anna, system)
    await settled(system)
    return carried_out


async def settled(system: System) -> None:
    """Wait until nothing waits to be told or marked."""
    assert system.application is not None
    db = system.application.deps.db
    while True:
        async with db.read() as connection:
            waiting = (await outbox.depth(connection)).waiting
        if not waiting and not db.has_deferred:
            return
        await asyncio.sleep(0.02)


@pytest.fixture
async def unsteady(tmp_path: Path, short_waits: None) -> AsyncIterator[tuple[System, LossyProxy]]:  # noqa: ARG001 - asked for its effect
    """A bot whose server is behind a proxy that may lose answers."""
    system = System(tmp_path)
    system.data.mkdir()
    settings = await databases.settings_of_new(system.data)
    async with lossy(settings["database_url"]) as (proxy, through), system.served():
        system.settings |= settings | {"database_url": through}
        await system.start()
        try:
            yield system, proxy
        finally:
            await system.stop()


async def test_at_every_commit_of_a_purchase(unsteady: tuple[System, LossyProxy]) -> None:
    system, proxy = unsteady
    anna = await system.connected()
    carried_out = []
    for nth in count(1):
        carried_out.append(await lost(anna, system, nth, proxy.lose))
        if proxy.lost < nth:
            break  # so many were not asked for
    assert proxy.lost >= FEWEST
    # Where it was the mark in the moment before the call, nothing is sent. Other writes may come before it,
    # so that it is another one of the commits from one purchase to the next.
    assert carried_out.count(False) < len(carried_out) / 2
    assert len(system.bought()) == carried_out.count(True)
    for number in system.bought():
        for account in system.accounts(number):
            assert sum(account in message.text for message in anna.messages()) == 1


async def test_while_the_server_is_away_what_came_in_waits(unsteady: tuple[System, LossyProxy]) -> None:
    system, proxy = unsteady
    anna = await system.connected()
    await offered(anna, 2)
    proxy.leave()
    mark = anna.mark()
    anna.press("Confirm", times=2)
    await system.logs("the database cannot be used")
    assert system.bought() == []
    proxy.away = False
    await anna.sees("Delivered: 2 of 2", since=mark)
    [number] = system.bought()
    await anna.sees(system.accounts(number)[1])
