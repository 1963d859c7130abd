"""What becomes of a trial: decided beforehand, from the seed and the trial's number alone."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.crash.steps import Step

SCRIPTS = ("account", "portions", "smm", "numbers", "crowd")
LONGEST_LIFE = 1.2  # seconds after a birth in which a random kill comes: about as long as a script takes
RANDOM_SHARE = 4  # one kill in so many comes at a random instant
KILLED_TWICE = 0.25
MOST_BLOWS = 2  # kills and lost answers that a message survives: the third copy is the last (FAULTS: I3)

Kill = Step | float
"""A step, or seconds after the birth."""


@dataclass(frozen=True)
class Plan:
    """``kills`` has one entry a life; the life after the last is let go on. ``calm``: nothing goes wrong."""

    number: int
    seed: int
    script: str
    kills: tuple[Kill, ...] = ()
    calm: bool = False
    naive: bool = False

    def chance(self, what: str) -> random.Random:
        return random.Random(f"{self.seed}/{self.number}/{what}")

    @property
    def blows_left(self) -> int:
        return 0 if self.calm else MOST_BLOWS - len(self.kills)


def rehearsals(seed: int) -> list[Plan]:
    """Each script once, undisturbed: they show which steps there are."""
    return [Plan(-1 - number, seed, script, calm=True) for number, script in enumerate(SCRIPTS)]


def plan(number: int, seed: int, steps: Mapping[str, Sequence[Step]], *, naive: bool = False) -> Plan:
    """Trial ``number``: the scripts take turns, each goes through its own ``steps``, in a shuffled order."""
    turn, place = divmod(number, len(SCRIPTS))
    script = SCRIPTS[place]
    chance = random.Random(f"{seed}/{number}/kills")
    order = random.Random(f"{seed}/{script}").sample(steps[script], len(steps[script]))
    kills: list[Kill] = [order[(turn - turn // RANDOM_SHARE) % len(order)]]
    if turn % RANDOM_SHARE == RANDOM_SHARE - 1:
        kills = [_instant(chance)]
    if chance.random() < KILLED_TWICE:
        kills.append(chance.choice(order) if chance.random() < 0.5 else _instant(chance))
    return Plan(number, seed, script, tuple(kills), naive=naive)


def _instant(chance: random.Random) -> float:
    return round(chance.uniform(0, LONGEST_LIFE), 3)


def read_kill(text: str) -> Kill:
    """What ``--kill`` names. Raises ``ValueError``."""
    return Step.read(text) if "/" in text else float(text)
