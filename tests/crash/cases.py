"""Test cases: scenario and kills of a trial, derived from the seed and the trial's number alone."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.crash.steps import Step

PLAN = "plan"
SCENARIOS = ("account", "portions", "smm", "numbers", "crowd", "list", PLAN)
LONGEST_RUN = 1.2  # seconds after a start in which a random kill comes: about as long as a scenario takes
RANDOM_SHARE = 4  # one kill in so many comes at a random instant
KILLED_TWICE = 0.25
MOST_LOSSES = 2  # that a message survives, kills too: the third copy is the last (docs/faults.md: I3)

Kill = Step | float
"""A step, or seconds after the start."""


@dataclass(frozen=True)
class Case:
    """``kills`` has one entry for each run of the bot but the last, which goes on.

    ``no_faults``: neither side loses an answer. ``cut``: seconds after the first start at which the server of
    the database ends all connections of the bot.
    """

    number: int
    seed: int
    scenario: str
    kills: tuple[Kill, ...] = ()
    cut: float | None = None
    no_faults: bool = False
    unprotected: bool = False

    def rng(self, what: str) -> random.Random:
        return random.Random(f"{self.seed}/{self.number}/{what}")

    @property
    def losses_left(self) -> int:
        return 0 if self.no_faults else MOST_LOSSES - len(self.kills) - (self.cut is not None)


def dry_runs(seed: int) -> list[Case]:
    """Each scenario once, undisturbed: they show which steps there are."""
    return [Case(-1 - number, seed, scenario, no_faults=True) for number, scenario in enumerate(SCENARIOS)]


def case(
    number: int,
    seed: int,
    steps: Mapping[str, Sequence[Step]],
    *,
    unprotected: bool = False,
    on_server: bool = False,
) -> Case:
    """Trial ``number``: the scenarios take turns, each with its own ``steps`` in a shuffled order."""
    turn, which = divmod(number, len(SCENARIOS))
    scenario = SCENARIOS[which]
    rng = random.Random(f"{seed}/{number}/kills")
    order = random.Random(f"{seed}/{scenario}").sample(steps[scenario], len(steps[scenario]))
    kills: list[Kill] = [order[(turn - turn // RANDOM_SHARE) % len(order)]]
    if turn % RANDOM_SHARE == RANDOM_SHARE - 1:
        kills = [_instant(rng)]
    if rng.random() < KILLED_TWICE:
        kills.append(rng.choice(order) if rng.random() < 0.5 else _instant(rng))
    may_be_cut = on_server and len(kills) < MOST_LOSSES
    cut = _instant(random.Random(f"{seed}/{number}/cut")) if may_be_cut else None
    return Case(number, seed, scenario, tuple(kills), cut, unprotected=unprotected)


def _instant(rng: random.Random) -> float:
    return round(rng.uniform(0, LONGEST_RUN), 3)


def read_kill(text: str) -> Kill:
    """What ``--kill`` names.

    :raises ValueError: it is neither a step nor a number of seconds.
    """
    return Step.read(text) if "/" in text else float(text)
