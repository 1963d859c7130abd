"""A short ``make crash``: killed a hundred times, it buys nothing twice and loses nothing (FAULTS: P1)."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.crash.judge import Kind

ROOT = Path(__file__).parent.parent
TRIALS, UNPROTECTED = 100, 20
PATIENCE = 900.0  # seconds; on an idle machine it takes less than one


@pytest.fixture(scope="module")
def columns() -> dict[str, tuple[int, int]]:
    """What a run counted: with our protections, and without them."""
    command = [sys.executable, "-m", "tests.crash", "--seed", "1"]
    counts = [f"--trials={TRIALS}", f"--naive={UNPROTECTED}"]
    ended = subprocess.run(  # noqa: S603 - ourselves
        [*command, *counts], cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    found = re.findall(r"^(\S.*?)  +([\d,]+)  +([\d,]+)$", ended.stdout, re.MULTILINE)
    return {name: (_number(ours), _number(naive)) for name, ours, naive in found}


def _number(text: str) -> int:
    return int(text.replace(",", ""))


@pytest.mark.parametrize("kind", Kind)
def test_nothing_is_doubled_or_lost(columns: dict[str, tuple[int, int]], kind: Kind) -> None:
    assert columns["trials"] == (TRIALS, UNPROTECTED)
    assert columns["kills (SIGKILL)"][0] >= TRIALS
    assert columns[kind.value][0] == 0


def test_without_the_protections_it_would_be_seen(columns: dict[str, tuple[int, int]]) -> None:
    for kind in (Kind.DOUBLE, Kind.UPDATES):
        assert columns[kind.value][1] > 0
    lost = (Kind.SILENT, Kind.GOODS, Kind.CODES)
    assert sum(columns[kind.value][1] for kind in lost) > 0
