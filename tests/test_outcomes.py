"""What happened outside is written down, however long the database is away."""

import pytest
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import outcomes
from bot.db.failures import DatabaseAway
from tests.backend import Backend


class Failing:
    """A write that fails so many times."""

    def __init__(self, error: SQLAlchemyError, times: int) -> None:
        self.error, self.left = error, times

    async def __call__(self, _connection: AsyncConnection) -> str:
        if self.left:
            self.left -= 1
            raise self.error
        return "written"


@pytest.fixture(autouse=True)
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outcomes, "LONGEST_REST", 0.0)
    monkeypatch.setattr(outcomes, "ATTEMPTS_TO_WRITE", 3)


async def test_a_database_that_is_away_is_waited_for_without_end(backend: Backend) -> None:
    write = Failing(DatabaseAway(), 9)
    assert await outcomes.write_with_retries(backend.deps, write) == "written"


async def test_what_can_never_be_written_is_given_up(backend: Backend) -> None:
    write = Failing(IntegrityError("INSERT", {}, Exception("UNIQUE")), 3)
    with pytest.raises(IntegrityError):
        await outcomes.write_with_retries(backend.deps, write)
    assert write.left == 0
