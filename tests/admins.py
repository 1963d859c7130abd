"""The test system run by Anna, who stands in ``ADMIN_IDS``."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sandbox.notifier import PATIENCE
from sandbox.telegram.people import Person
from sandbox.telegram.screen import Shown
from tests.system import System, pressed

OWNER = 1001  # Anna


@pytest.fixture
async def run_by_anna(tmp_path: Path, short_waits: None) -> AsyncIterator[System]:  # noqa: ARG001 - asked for its effect
    async with System(tmp_path).served() as system:
        system.settings["admin_ids"] = str(OWNER)
        await system.start()
        try:
            yield system
        finally:
            await system.stop()


async def admin_opened(admin: Person, within: float = PATIENCE) -> Shown:
    """The overview, in a new message."""
    mark = admin.mark()
    admin.send("/admin")
    return await admin.sees("Operation", since=mark, within=within)


async def overview(admin: Person, *words: str, within: float = PATIENCE) -> Shown:
    """The overview that says all the words, asked for until it does: it shows one moment, and others follow.

    :raises AssertionError: it does not within these seconds; its text says what is missing, and the last one
    """
    until = time.monotonic() + within
    while missing := [
        each for each in words if each not in (shown := await admin_opened(admin, within)).text
    ]:
        assert time.monotonic() < until, f"{missing} not in {shown.text}"
        await asyncio.sleep(0.1)  # what it counts tells nobody
    return shown


async def helper_made(owner: Person, helper: Person) -> None:
    """Somebody who may look into ``/admin`` from now on."""
    await admin_opened(owner)
    await pressed(owner, "Helpers", "change nothing")
    await pressed(owner, "Add a helper", "Who is to be a helper?")
    owner.send(str(helper.id))
    await owner.sees(f"Remove {helper.id}")
