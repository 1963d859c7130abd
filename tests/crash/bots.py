"""What a trial runs: one bot or several replicas, disturbed as the case says, and started again."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Protocol

EVERY = 0.25  # seconds between two looks when nothing notifies
AT_RANDOM, AT_THE_END = "a random instant", "when all was done"


@dataclass
class Tally:
    """What was done, and what came of it.

    ``disturbed``: the steps, or that it was at random. ``broken``: what no bot may do by itself.
    ``takeovers``: seconds from the end of whoever served a customer until another replica answered them;
    ``meanwhile``: until those were answered whom others served.
    """

    disturbed: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    harms: Counter[str] = field(default_factory=Counter)
    deaths: int = 0  # of those who lived to be told
    takeovers: list[float] = field(default_factory=list)
    meanwhile: list[float] = field(default_factory=list)


class Bots(Protocol):
    """One bot or several."""

    @property
    def tally(self) -> Tally: ...

    async def keep_running(self) -> None:
        """Run, also after what was done, until asked to stop."""

    async def ask_to_stop(self) -> None:
        """As an operator does: what runs has to end by itself."""

    def is_disturbed(self) -> bool:
        """Whether something of what is to be done is still to come."""

    def disturb_now(self) -> None:
        """All was bought: do now what is to be done at a step that never came."""

    async def calm(self) -> None:
        """Wait until what was done is over."""

    def ask_what_for(self) -> None:
        """Let those who do not end write down what they wait for."""

    def kill(self) -> None:
        """End it all at once."""

    def log(self) -> str:
        """What the bots logged."""
