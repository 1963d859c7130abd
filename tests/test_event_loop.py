"""The bot runs on uvloop's event loop where that is installed, and on asyncio's own elsewhere."""

import asyncio
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from bench import event_loop as bench
from bot.event_loop import fastest

STAND_IN = "import asyncio\nnew_event_loop = asyncio.SelectorEventLoop\n"


@pytest.fixture(params=[True, False])
def installed(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether a module of that name can be imported."""
    monkeypatch.delitem(sys.modules, "uvloop", raising=False)
    if request.param:
        (tmp_path / "uvloop.py").write_text(STAND_IN, encoding="utf-8")
        monkeypatch.syspath_prepend(tmp_path)
    elif find_spec("uvloop"):
        pytest.skip("it is installed")
    return bool(request.param)


def test_uvloop_is_taken_where_it_is(*, installed: bool) -> None:
    assert fastest() is (asyncio.SelectorEventLoop if installed else None)
    with asyncio.Runner(loop_factory=fastest()) as runner:
        runner.run(asyncio.sleep(0))


def test_both_are_measured(*, installed: bool) -> None:
    told = str(bench.report(people=2, pairs=1, rounds=1))
    assert ("uvloop is not installed" in told) is not installed
