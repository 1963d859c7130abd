"""The directory of a replica, locked by it: whoever has the lock knows that those before in it are dead.

So a replica that was killed is taken over by its own restart at once, rather than when its leases run out.
"""

import hashlib
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.db.file_lock import AlreadyRunning, exclusive_lock, lock_file

_BOOT = Path("/proc/sys/kernel/random/boot_id")  # of the kernel, anew whenever it starts


class DirectoryInUse(Exception):
    """Another replica runs in this directory; the text is its path."""


@asynccontextmanager
async def locked_home(directory: Path) -> AsyncIterator[str]:
    """Lock the directory of a replica for a block, which gets its fingerprint: this machine and directory.

    No other directory has the same, not even a copy on another machine.

    :raises DirectoryInUse: another replica has it.
    """
    file = directory / "replica"
    try:
        async with exclusive_lock(file):
            yield _fingerprint(lock_file(file))
    except AlreadyRunning as running:
        raise DirectoryInUse(str(directory)) from running


def _fingerprint(lock: Path) -> str:
    found = lock.stat()
    machine = _BOOT.read_text(encoding="ascii").strip() if _BOOT.exists() else str(uuid.uuid4())
    known = f"{machine} {found.st_dev} {found.st_ino}"
    return hashlib.sha256(known.encode()).hexdigest()[:32]
