"""Blows: what is done to the replicas of a trial, to which of them and when; drawn from the trial's seed."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from tests.crash.cases import RANDOM_SHARE, SCENARIOS, Case
from tests.crash.steps import Step

LONGEST_RUN = 3.0  # seconds after the first tap in which a blow at random comes
BY_WEBHOOK = 3  # one trial in so many
HOW_MANY = (1, 1, 2, 2, 3)
MARK = "sending"  # the function that marks a draft as being sent


class Harm(StrEnum):
    """What is done. The order is the table's."""

    KILL = "kills (SIGKILL)"
    STOP = "stops beyond the lease (SIGSTOP, SIGCONT)"
    HOLE = "black holes between replica and database"
    CUT = "cuts of all connections to the database"
    END = "restarts (SIGTERM)"
    ROLL = "rolling restarts of all"


HARD = (Harm.KILL, Harm.KILL, Harm.STOP, Harm.STOP, Harm.HOLE, Harm.CUT)  # each may cost a copy of a message
MILD = (Harm.END, Harm.ROLL)
MOST_HARD = 2  # in one trial: the third copy of a message is the last


class Whom(StrEnum):
    """Which replica. At a step it is the one that comes there first."""

    FIRST = "first"
    HOLDER = "holder"  # that spoke to the customer last
    LEADER = "leader"  # that polls
    ANY = "any"


@dataclass(frozen=True)
class Blow:
    """``at``: a step, or seconds after the first tap."""

    harm: Harm
    whom: Whom
    at: Step | float

    def __str__(self) -> str:
        return f"{self.harm.name.lower()} {self.whom} {self.at}"

    @classmethod
    def read(cls, text: str) -> Self:
        """What ``--blow`` names.

        :raises KeyError, ValueError: it names none.
        """
        harm, whom, at = text.split(" ", 2)
        return cls(Harm[harm.upper()], Whom(whom), Step.read(at) if "/" in at else float(at))


@dataclass(frozen=True)
class FleetCase(Case):
    """A trial of several replicas. ``unprotected``: their fences are taken out."""

    replicas: int = 3
    by_webhook: bool = False
    blows: tuple[Blow, ...] = ()

    @property
    def losses_left(self) -> int:
        hard = sum(blow.harm in HARD for blow in self.blows)
        return 0 if self.no_faults else max(MOST_HARD - hard, 0)


def dry_runs(seed: int, replicas: int) -> list[Case]:
    """Each scenario once, undisturbed: they show which steps there are."""
    numbered = enumerate(SCENARIOS)
    return [
        FleetCase(-1 - number, seed, scenario, no_faults=True, replicas=replicas)
        for number, scenario in numbered
    ]


def case(
    number: int,
    seed: int,
    steps: Mapping[str, Sequence[Step]],
    replicas: int,
    *,
    unfenced: bool = False,
    told: tuple[Blow, ...] = (),
) -> FleetCase:
    """Trial ``number``: the scenarios take turns, each with its own ``steps`` in a shuffled order.

    ``told``: these blows and no others.
    """
    turn, which = divmod(number, len(SCENARIOS))
    scenario = SCENARIOS[which]
    if told:
        blows = told
    elif unfenced:
        blows = (_after_the_mark(steps[scenario]),)
    else:
        blows = _drawn(seed, number, turn, random.Random(f"{seed}/{scenario}"), steps[scenario])
    return FleetCase(
        number,
        seed,
        scenario,
        no_faults=unfenced,
        unprotected=unfenced,
        replicas=replicas,
        by_webhook=number % BY_WEBHOOK == BY_WEBHOOK - 1,
        blows=blows,
    )


def _drawn(
    seed: int, number: int, turn: int, shuffle: random.Random, steps: Sequence[Step]
) -> tuple[Blow, ...]:
    """One at the step whose turn it is, or at random, and perhaps others at any time."""
    rng, order = random.Random(f"{seed}/{number}/blows"), shuffle.sample(steps, len(steps))
    at: list[Step | float] = [order[(turn - turn // RANDOM_SHARE) % len(order)]]
    if turn % RANDOM_SHARE == RANDOM_SHARE - 1:
        at = [_instant(rng)]
    for _ in range(rng.choice(HOW_MANY) - 1):
        at.append(rng.choice(order) if rng.random() < 0.5 else _instant(rng))
    return tuple(_blow(when, place < MOST_HARD, rng) for place, when in enumerate(at))


def _after_the_mark(steps: Sequence[Step]) -> Blow:
    """Stopped between the mark and the first byte of the purchase, until others have judged it."""
    marks = [step for step in steps if step.name.endswith(MARK) and step.moment == "after"]
    return Blow(Harm.STOP, Whom.FIRST, min(marks))


def _blow(at: Step | float, hard: bool, rng: random.Random) -> Blow:  # noqa: FBT001 - read at one place
    harm = rng.choice((*HARD, *MILD) if hard else MILD)
    whom = Whom.FIRST if isinstance(at, Step) else rng.choice((Whom.HOLDER, Whom.LEADER, Whom.ANY))
    return Blow(harm, whom, at)


def _instant(rng: random.Random) -> float:
    return round(rng.uniform(0, LONGEST_RUN), 3)
