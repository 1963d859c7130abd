"""The steps at which a trial can be disturbed, and what notices them at the simulators."""

from collections import Counter, defaultdict
from collections.abc import Callable
from contextvars import ContextVar
from typing import NamedTuple, Self

from sandbox.observer import Moment, Observer

COMMIT = "commit"

caller: ContextVar[int] = ContextVar("caller", default=0)
"""The id of the process whose request is being served."""


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


Met = Callable[[Step, int], None]
"""Called with a step and the process that came to it."""


def _ignore(_step: Step, _process: int) -> None:
    """Let it go on."""


class Watch:
    """Observes both simulators, and calls ``met`` at each step.

    A simulator calls its observer before it goes on: who is killed or stopped by ``met`` is so before the
    next byte leaves. ``callers``: which processes called an action of the marketplace, or a method; ``last``:
    which one did so last.
    """

    def __init__(self) -> None:
        self.seen: list[Step] = []
        self.callers: dict[str, set[int]] = defaultdict(set)
        self.last: dict[str, int] = {}
        self.met: Met = _ignore
        self._steps: dict[int, Steps] = defaultdict(Steps)

    def observer(self, source: str) -> Observer:
        def saw(request: str, moment: Moment) -> None:
            process = caller.get()
            self.callers[request].add(process)
            self.last[request] = process
            step = self._steps[process].next(source, request, moment)
            self.seen.append(step)
            self.met(step, process)

        return saw

    def disarm(self) -> None:
        """Let everything go on from here."""
        self.met = _ignore
