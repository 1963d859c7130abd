"""Where a trial can be killed, and the one who does it."""

import os
import signal
from collections import Counter
from typing import NamedTuple, Self

from sandbox.observer import Moment, Observer

COMMIT = "commit"


class Step(NamedTuple):
    """The ``ordinal``-th time in one life that ``name`` comes to ``moment``.

    ``place`` is ``market`` (``name`` is the action), ``telegram`` (the method) or ``commit`` (the function
    that writes; ``before`` or ``after`` its commit).
    """

    place: str
    name: str
    ordinal: int
    moment: str

    @classmethod
    def read(cls, text: str) -> Self:
        place, name, ordinal, moment = text.split("/")
        return cls(place, name, int(ordinal), moment)

    def __str__(self) -> str:
        return "/".join(map(str, self))


class Steps:
    """Counts the steps of one life, as they come."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str, str]] = Counter()

    def next(self, place: str, name: str, moment: str) -> Step:
        self._counts[place, name, moment] += 1
        return Step(place, name, self._counts[place, name, moment], moment)


class Reaper:
    """Watches both simulators, and kills the bot at the step it was told.

    A simulator calls its witness before it goes on, so that the bot is dead before the next byte leaves.
    """

    def __init__(self) -> None:
        self.seen: list[Step] = []
        self.struck = False
        self._pid: int | None = None
        self._target: Step | None = None
        self._steps = Steps()

    def witness(self, place: str) -> Observer:
        def saw(request: str, moment: Moment) -> None:
            step = self._steps.next(place, request, moment)
            self.seen.append(step)
            if step == self._target:
                self.strike()

        return saw

    def expect(self, target: Step | None) -> None:
        """A new life begins, which ends at ``target``."""
        self._steps, self._target, self._pid, self.struck = Steps(), target, None, False

    def meet(self, pid: int) -> None:
        """Who lives this life; one whose hour came before its name was known is killed now."""
        self._pid = pid
        if self.struck:
            self.strike()

    def spare(self) -> None:
        """Let this life go on to its end."""
        self._target = None

    def strike(self) -> None:
        self.struck = True
        if self._pid is not None:
            os.kill(self._pid, signal.SIGKILL)
            self._pid = None

    def bury(self) -> None:
        """The life is over: its process number may be somebody else's by now."""
        self._pid = None
