"""Compact storage of one name for each row, in one language, in a single UTF-8 buffer."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_WORTH_TIDYING = 64 * 1024  # bytes


@dataclass(slots=True, eq=False)
class Names:
    """Names by row, in half the memory that a string for each takes. ``version`` changes with every name; all
    is to be read only.
    """

    version: int = 0
    text: bytearray = field(default_factory=bytearray)  # UTF-8
    starts: "array[int]" = field(default_factory=lambda: array("I"))
    ends: "array[int]" = field(default_factory=lambda: array("I"))
    _wasted: int = 0  # bytes that no row refers to any more

    @classmethod
    def of(cls, names: Iterable[str | None]) -> "Names":
        """Store the names of rows from 0 on."""
        found = cls()
        for row, name in enumerate(names):
            found.put(row, name)
        return found

    @classmethod
    def unpacked(cls, parts: Sequence[bytes]) -> "Names":
        """Restore what ``packed`` returned."""
        text, starts, ends = parts
        return cls(0, bytearray(text), array("I", starts), array("I", ends))

    def packed(self) -> list[bytes]:
        """Return the names as bytes, for a machine of the same byte order."""
        return [bytes(self.text), self.starts.tobytes(), self.ends.tobytes()]

    def get(self, row: int) -> str | None:
        """Return the name of a row, if it has one."""
        if row >= len(self.starts) or self.starts[row] == self.ends[row]:
            return None
        return self.text[self.starts[row] : self.ends[row]].decode()

    def folded(self, row: int) -> str:
        """Return the case-folded name to sort by, of a row that has one."""
        return self.text[self.starts[row] : self.ends[row]].decode().casefold()

    def put(self, row: int, name: str | None) -> None:
        """Set the name of a row; None or an empty one removes it."""
        missing = row + 1 - len(self.starts)
        if missing > 0:
            self.starts.extend([0] * missing)
            self.ends.extend([0] * missing)
        self._wasted += self.ends[row] - self.starts[row]
        self.starts[row] = len(self.text)
        self.text += (name or "").encode()
        self.ends[row] = len(self.text)
        self.version += 1
        if self._wasted > max(len(self.text) // 2, _WORTH_TIDYING):
            self._tidy()

    def extend(self, first: int, other: "Names", count: int) -> None:
        """Append ``count`` names: rows from ``first`` on are named as those of ``other`` from 0 on."""
        if count == 0:
            return
        self.put(first + count - 1, None)
        shift = len(self.text)
        self.text += other.text
        for row in range(min(count, len(other.starts))):
            self.starts[first + row] = shift + other.starts[row]
            self.ends[first + row] = shift + other.ends[row]

    def _tidy(self) -> None:
        text = bytearray()
        for row, (start, end) in enumerate(zip(self.starts, self.ends, strict=True)):
            self.starts[row] = len(text)
            text += self.text[start:end]
            self.ends[row] = len(text)
        self.text, self._wasted = text, 0
