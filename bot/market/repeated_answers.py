"""Parsed answers by their bytes: most looks at an order bring the very answer of the look before."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

MOST = 10_000  # answers; the one that came longest ago goes first
LONGEST = 1_024  # bytes of one


class RepeatedAnswers(Generic[T]):
    """Keeps small answers of one kind that ``may_be_kept``: none that holds goods, codes or other secrets."""

    def __init__(self, may_be_kept: Callable[[T], bool]) -> None:
        self._may_be_kept = may_be_kept
        self._parsed: OrderedDict[bytes, T] = OrderedDict()

    def parsed(self, body: bytes, parse: Callable[[], T]) -> T:
        """Return what an answer was parsed to before, or parse it."""
        found = self._parsed.get(body)
        if found is not None:
            self._parsed.move_to_end(body)
            return found
        found = parse()
        if len(body) <= LONGEST and self._may_be_kept(found):
            self._parsed[body] = found
            if len(self._parsed) > MOST:
                self._parsed.popitem(last=False)
        return found
