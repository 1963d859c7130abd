"""Names by row, in one language: text of its own for each would take twice the memory."""

from array import array
from dataclasses import dataclass, field

_WORTH_TIDYING = 64 * 1024  # bytes


@dataclass(slots=True, eq=False)
class Names:
    """The name of each row where it has one. ``version`` changes with every name."""

    version: int = 0
    _text: bytearray = field(default_factory=bytearray)  # UTF-8
    _starts: "array[int]" = field(default_factory=lambda: array("I"))
    _ends: "array[int]" = field(default_factory=lambda: array("I"))
    _wasted: int = 0  # bytes that no row refers to any more

    def get(self, row: int) -> str | None:
        if row >= len(self._starts) or self._starts[row] == self._ends[row]:
            return None
        return self._text[self._starts[row] : self._ends[row]].decode()

    def put(self, row: int, name: str | None) -> None:
        """Name the row anew; without a name (or with an empty one) it has none."""
        missing = row + 1 - len(self._starts)
        if missing > 0:
            self._starts.extend([0] * missing)
            self._ends.extend([0] * missing)
        self._wasted += self._ends[row] - self._starts[row]
        self._starts[row] = len(self._text)
        self._text += (name or "").encode()
        self._ends[row] = len(self._text)
        self.version += 1
        if self._wasted > max(len(self._text) // 2, _WORTH_TIDYING):
            self._tidy()

    def _tidy(self) -> None:
        text = bytearray()
        for row, (start, end) in enumerate(zip(self._starts, self._ends, strict=True)):
            self._starts[row] = len(text)
            text += self._text[start:end]
            self._ends[row] = len(text)
        self._text, self._wasted = text, 0
