"""The place of a replica in its directory, locked by it: whoever has the lock knows those before in it dead.

So a replica that was killed is taken over by its own restart at once, rather than when its leases run out.
"""

import hashlib
import uuid
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from bot.db.file_lock import AlreadyRunning, exclusive_lock, lock_file

_BOOT = Path("/proc/sys/kernel/random/boot_id")  # of the kernel, anew whenever it starts


@dataclass(frozen=True, slots=True)
class Home:
    """A place: its number in the directory, from 1, and a fingerprint that no other place has anywhere."""

    number: int
    fingerprint: str

    @property
    def catalog(self) -> str:
        """The name of the directory for what was read of the catalogue."""
        return "catalog" if self.number == 1 else f"catalog-{self.number}"


@asynccontextmanager
async def locked_home(directory: Path) -> AsyncIterator[Home]:
    """Lock the first free place of a directory for a block: several replicas may share one."""
    async with AsyncExitStack() as stack:
        for number in count(1):
            file = directory / f"replica-{number}"
            try:
                await stack.enter_async_context(exclusive_lock(file))
            except AlreadyRunning:
                continue
            yield Home(number, _fingerprint(lock_file(file)))
            return


def _fingerprint(lock: Path) -> str:
    """A copy of the directory has another one, and so has the same directory on another machine."""
    found = lock.stat()
    machine = _BOOT.read_text(encoding="ascii").strip() if _BOOT.exists() else str(uuid.uuid4())
    return hashlib.sha256(f"{machine} {found.st_dev} {found.st_ino}".encode()).hexdigest()[:32]
