"""Fixtures for all tests, the order they run in, and profiles of hypothesis.

Some tests have a short form, for every day, and a long one: ``pytest --long``, or ``make test-long``.
"""

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests import compiled_once, cores, databases, forked_bot, postgresql
from tests.admins import run_by_anna
from tests.backend import backend, database
from tests.catalog_backend import catalog_backend
from tests.databases import database_kind
from tests.guests import open_system
from tests.system import short_waits, system

__all__ = [
    "backend",
    "catalog_backend",
    "database",
    "database_kind",
    "open_system",
    "run_by_anna",
    "short_waits",
    "system",
]

MEMORY = Path("/dev/shm")  # noqa: S108 - the directories in it are made as in any other place
ENOUGH = 2 << 30  # bytes

settings.register_profile("steady", deadline=None, derandomize=True, max_examples=25)
settings.register_profile("long", deadline=None, derandomize=True, max_examples=1000)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the long form of the tests that have one")
    parser.addoption("--postgresql", action="store_true", help="run everything on PostgreSQL")


def pytest_configure(config: pytest.Config) -> None:
    gc.set_threshold(50_000, 20, 100)  # Python's own 700 has it walk over what tests import every few moments
    keep_files_in_memory()
    if hasattr(config, "workerinput"):
        cores.keep_to_one(int(config.workerinput["workerid"].removeprefix("gw")))
    else:  # the process that all others of a run are children of
        for shared in (postgresql, forked_bot):
            shared.begin_run()
            config.add_cleanup(shared.end_run)
    settings.load_profile("long" if config.getoption("--long") else "steady")


def keep_files_in_memory() -> None:
    """Put temporary files into memory where there is room: a database there waits for no disk at a commit."""
    usable = MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ENOUGH
    if usable and "TMPDIR" not in os.environ:
        os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    kinds = databases.kinds_of(metafunc)
    if kinds != [databases.SQLITE]:
        metafunc.parametrize("database_kind", kinds, indirect=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What waits most comes first: others use the processor meanwhile, and nobody waits for it at the end."""
    items.sort(key=lambda item: not item.path.name.startswith(("test_crash.", "test_chat_page.")))


def pytest_collection_finish() -> None:
    """Leave what was imported and collected out of garbage collections: they would walk over it all day."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _compiled_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for target, name, value in compiled_once.PATCHES:
            patch.setattr(target, name, value)
        yield


@pytest.fixture
def long_run(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--long"))
