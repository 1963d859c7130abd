"""Where replicas share the files of the catalogue: what its reader writes there, the others load.

The files are those of ``store``. The index is written last: while it is older than another file, a part of
what belongs together may be missing.
"""

from collections.abc import Collection, Mapping
from typing import Protocol

from bot.catalog.store import INDEX


class SharedFile(Protocol):
    """When a file was saved: ``saved_at`` grows with each time; ``age`` is in seconds."""

    @property
    def saved_at(self) -> int: ...
    @property
    def age(self) -> float: ...


class SharedFiles(Protocol):
    """The files by name.

    :raises Exception: from all methods, as the database raises; nothing was saved.
    """

    async def listed(self) -> Mapping[str, SharedFile]:
        """List all files."""

    async def load(self, name: str, saved_at: int) -> bytes | None:
        """Return the contents of a file; ``None``: it was saved anew meanwhile."""

    async def save(self, name: str, body: bytes) -> int:
        """Save a file, and return when that was."""

    async def remove(self, names: Collection[str]) -> None:
        """Remove files."""


def is_whole(listed: Mapping[str, SharedFile]) -> bool:
    """Whether the files belong together: nothing was saved since the index was."""
    return INDEX in listed and all(file.saved_at <= listed[INDEX].saved_at for file in listed.values())
