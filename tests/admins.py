"""The test system run by Anna, who stands in ``ADMIN_IDS``."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from sandbox.telegram.people import Person
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


async def admin_opened(admin: Person) -> None:
    """The overview, in a new message."""
    mark = admin.mark()
    admin.send("/admin")
    await admin.sees("Operation", since=mark)


async def helper_made(owner: Person, helper: Person) -> None:
    """Somebody who may look into ``/admin`` from now on."""
    await admin_opened(owner)
    await pressed(owner, "Helpers", "change nothing")
    await pressed(owner, "Add a helper", "Who is to be a helper?")
    owner.send(str(helper.id))
    await owner.sees(f"Remove {helper.id}")
