"""The steps at which a trial can be killed, and the killer that does it."""

import os
import signal
from collections import Counter
from typing import NamedTuple, Self

from sandbox.observer import Moment, Observer

COMMIT = "commit"


class Step(NamedTuple):
    """The ``ordinal``-th time in one run of the bot that ``name`` comes to ``moment``.

    ``source`` is ``market`` (``name`` is the action), ``telegram`` (the method) or ``commit`` (the function
    that writes; ``before`` or ``after`` its commit).
    """

    source: str
    name: str
    ordinal: int
    moment: str

    @classmethod
    def read(cls, text: str) -> Self:
        source, name, ordinal, moment = text.split("/")
        return cls(source, name, int(ordinal), moment)

    def __str__(self) -> str:
        return "/".join(map(str, self))


class Steps:
    """Counts the steps of one run of the bot."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str, str]] = Counter()

    def next(self, source: str, name: str, moment: str) -> Step:
        self._counts[source, name, moment] += 1
        return Step(source, name, self._counts[source, name, moment], moment)


class Killer:
    """Observes both simulators, and sends SIGKILL to the bot at the step it is armed for.

    A simulator calls its observer before it goes on, so that the bot is dead before the next byte leaves.
    """

    def __init__(self) -> None:
        self.seen: list[Step] = []
        self.killed = False
        self._pid: int | None = None
        self._target: Step | None = None
        self._steps = Steps()

    def observer(self, source: str) -> Observer:
        def saw(request: str, moment: Moment) -> None:
            step = self._steps.next(source, request, moment)
            self.seen.append(step)
            if step == self._target:
                self.kill()

        return saw

    def arm(self, target: Step | None) -> None:
        """Prepare for a new run of the bot, which is killed at ``target``."""
        self._steps, self._target, self._pid, self.killed = Steps(), target, None, False

    def attach(self, pid: int) -> None:
        """Learn the process id; kill at once if the step came before it was known."""
        self._pid = pid
        if self.killed:
            self.kill()

    def disarm(self) -> None:
        """Let this run go on to its end."""
        self._target = None

    def kill(self) -> None:
        self.killed = True
        if self._pid is not None:
            os.kill(self._pid, signal.SIGKILL)
            self._pid = None

    def detach(self) -> None:
        """Forget the process, which has ended: its id may be somebody else's by now."""
        self._pid = None
