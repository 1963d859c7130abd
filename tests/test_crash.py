"""A short ``make crash``: killed again and again, the bot buys nothing twice and loses nothing.

Nor do several replicas, one of which is stopped just after it marked a purchase as being sent.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests import cores
from tests.crash.blows import Harm
from tests.crash.judge import Kind

ROOT = Path(__file__).parent.parent
TRIALS, MANY_TRIALS = 10, 400
UNPROTECTED, MANY_UNPROTECTED = 7, 20  # 7: each scenario once
FLEETS, UNFENCED = 40, 4
AFTER_THE_MARK = "stop first commit/_call.<locals>.sending/1/after"
PATIENCE = 900.0  # seconds; on an idle machine it takes less than one


def columns(trials: int, unprotected: int, *options: str) -> dict[str, tuple[int, int]]:
    """What a run counted: with our protections, and without them."""
    command = [sys.executable, "-m", "tests.crash", "--seed", "1"]
    counts = [f"--trials={trials}", f"--unprotected={unprotected}"]
    with cores.any_of_them():
        ended = subprocess.run(  # noqa: S603 - ourselves
            [*command, *counts, *options],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    found = re.findall(r"^(\S.*?)  +([\d,]+)  +([\d,]+)$", ended.stdout, re.MULTILINE)
    return {name: (_number(ours), _number(unprotected)) for name, ours, unprotected in found}


def _number(text: str) -> int:
    return int(text.replace(",", ""))


@pytest.mark.sqlite
def test_nothing_is_doubled_or_lost_and_without_the_protections_it_would_be_seen(*, long_run: bool) -> None:
    """One test, for a run serves all of it and two at once would be in each other's way."""
    trials = MANY_TRIALS if long_run else TRIALS
    unprotected = MANY_UNPROTECTED if long_run else UNPROTECTED
    found = columns(trials, unprotected)
    assert found["trials"] == (trials, unprotected)
    assert found["kills (SIGKILL)"][0] >= trials
    assert {kind: found[kind.value][0] for kind in Kind} == dict.fromkeys(Kind, 0)
    assert found[Kind.UPDATES.value][1] > 0
    paid_for_nothing = (Kind.DOUBLE, Kind.SILENT, Kind.GOODS, Kind.CODES)
    assert sum(found[kind.value][1] for kind in paid_for_nothing) > 0
    if long_run:
        assert found[Kind.DOUBLE.value][1] > 0


@pytest.mark.postgresql
def test_whoever_is_stopped_after_the_mark_sends_nothing_when_it_goes_on(*, long_run: bool) -> None:
    """Others bury it, and tell what became of the purchase; without the fence that is wrong."""
    if not long_run:
        found = columns(1, 0, "--replicas=3", f"--blow={AFTER_THE_MARK}")
        assert found[Harm.STOP.value] == (1, 0)
        assert {kind: found[kind.value][0] for kind in Kind} == dict.fromkeys(Kind, 0)
        return
    found = columns(FLEETS, UNFENCED, "--replicas=3")
    assert found["trials"] == (FLEETS, UNFENCED)
    assert {kind: found[kind.value][0] for kind in Kind} == dict.fromkeys(Kind, 0)
    assert found[Kind.FALSE.value][1] > 0
    assert found[Kind.DOUBLE.value][1] > 0
