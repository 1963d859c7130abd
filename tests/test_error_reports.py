"""Errors in the operators' chat: one line a kind and ten minutes, with a reference, in nobody's words."""

import logging
import re
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import structlog

from bot import error_reports, logs
from bot.clock import utc_now
from bot.db import told_errors
from bot.db.engine import Database
from bot.error_reports import EVERY, ErrorReports, while_reporting
from bot.loops import error_reports as loop
from bot.views import start
from sandbox.telegram.people import Person
from tests.replicas import fleet_at, quick_beats
from tests.system import System

__all__ = ["quick_beats"]

CHAT = -100500
WORDS = "what a customer wrote"
log = structlog.get_logger("bot.some.module")


@pytest.fixture
def reports(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[ErrorReports, list[float]]]:
    now = [0.0]
    made = ErrorReports(lambda: now[0])
    monkeypatch.setattr(logging.getLogger(), "handlers", [made])
    structlog.configure(
        processors=[structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    yield made, now
    structlog.reset_defaults()


def fail(event: str = "push failed") -> None:
    nothing: dict[str, str] = {}
    try:
        nothing[WORDS]
    except KeyError:
        structlog.get_logger("bot.some.module").exception(event, words=WORDS)


def test_one_line_of_a_kind_in_ten_minutes_tells_how_many_there_were(
    reports: tuple[ErrorReports, list[float]],
) -> None:
    made, now = reports
    for _ in range(3):
        fail()
    fail("something else")
    structlog.get_logger("bot.some.module").warning("no error")
    [first, other] = made.take()
    assert (first.logger, first.event, first.exception) == ("bot.some.module", "push failed", "KeyError")
    assert re.fullmatch("[0-9a-f]{6}", first.reference)
    assert (first.untold, other.event) == (0, "something else")
    now[0] = EVERY - 1
    fail()
    assert made.take() == []
    now[0] = EVERY
    fail()
    assert [one.untold for one in made.take()] == [3]


def test_no_words_of_anybody_are_in_it(reports: tuple[ErrorReports, list[float]]) -> None:
    made, _ = reports
    fail()
    logging.getLogger("asyncio").error("Task %s failed: %s", "x", WORDS)
    logging.getLogger("aiogram.event").error(WORDS, exc_info=ValueError(WORDS))
    found = made.take()
    assert [one.logger for one in found] == ["bot.some.module", "asyncio", "aiogram.event"]
    assert [one.exception for one in found] == ["KeyError", "", "ValueError"]
    assert WORDS not in str(found)


def test_what_comes_of_reporting_is_not_reported(reports: tuple[ErrorReports, list[float]]) -> None:
    made, _ = reports
    with while_reporting():
        fail()
    assert made.take() == []
    fail()
    assert len(made.take()) == 1


def test_of_what_waits_the_oldest_goes_first_where_there_is_no_room(
    reports: tuple[ErrorReports, list[float]],
) -> None:
    made, _ = reports
    for number in range(2 * error_reports.MOST):
        fail(f"event {number}")
    assert [one.event for one in made.take()] == [
        f"event {number}" for number in range(error_reports.MOST, 2 * error_reports.MOST)
    ]


@pytest.fixture
async def with_chat(
    tmp_path: Path,
    short_waits: None,  # noqa: ARG001 - asked for its effect
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[System]:
    monkeypatch.setattr(loop, "EVERY", 0.02)
    monkeypatch.setattr(loop, "AWAY_REST", 0.02)
    async with System(tmp_path).served() as system:
        system.telegram.group(CHAT, "Operators")
        system.settings["admin_chat"] = str(CHAT)
        await system.start()
        try:
            yield system
        finally:
            await system.stop()


async def test_the_chat_is_told_under_the_reference_that_the_customer_got(
    with_chat: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = with_chat
    anna = await system.connected()
    operators = Person(system.telegram.world, anna.user, system.telegram.world.chats[CHAT])

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(WORDS)

    monkeypatch.setattr(start, "help_page", broken)
    anna.send("/help")
    told = await anna.sees("Something went wrong")
    line = await operators.sees("bot.routers.error_answers")
    reference = line.code()[0]
    assert reference in told.text
    assert "RuntimeError" in line.text
    assert WORDS not in line.text
    await system.logs(f"reference={reference}")
    for _ in range(3):
        anna.send("/help")
    mark = anna.mark()
    anna.send("/balance")
    await anna.sees("Balance", since=mark)
    assert len([message for message in operators.messages() if message.by_bot]) == 1


async def test_a_chat_that_takes_nothing_causes_no_storm(
    with_chat: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = with_chat
    anna = await system.connected()
    system.telegram.world.chats[CHAT].access = type(anna.chat.access).KICKED

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(WORDS)

    monkeypatch.setattr(start, "help_page", broken)
    anna.send("/help")
    await system.logs("ADMIN_CHAT takes no messages")
    mark = anna.mark()
    anna.send("/balance")
    await anna.sees("Balance", since=mark)
    tried = [call for call in system.telegram.called("sendMessage") if call.chat_id == CHAT]
    assert len(tried) == 1


@pytest.mark.postgresql
@pytest.mark.usefixtures("short_waits", "quick_beats")
async def test_of_several_replicas_one_tells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Here they share one log, so that each notes each error."""
    monkeypatch.setattr(loop, "EVERY", 0.02)
    logs.configure("INFO", "text", ())
    async with fleet_at(tmp_path, 2, admin_chat=str(CHAT)) as fleet:
        world = fleet.system.telegram.world
        fleet.system.telegram.group(CHAT, "Operators")
        fail()
        fail("something else")
        operators = Person(world, fleet.system.anna().user, world.chats[CHAT])
        await operators.sees("something else")
        mark = operators.mark()
        fail("the last one")
        await operators.sees("the last one", since=mark)
        told = "".join(message.text for message in operators.messages() if message.by_bot)
        assert [told.count(event) for event in ("push failed", "something else", "the last one")] == [1, 1, 1]


async def test_a_kind_is_told_again_after_a_while(database: Database) -> None:
    every, now = timedelta(minutes=10), utc_now()
    async with database.write() as connection:
        assert await told_errors.claim(connection, "a kind", now, every)
        assert not await told_errors.claim(connection, "a kind", now + every / 2, every)
        assert await told_errors.claim(connection, "another", now + every / 2, every)
        assert await told_errors.claim(connection, "a kind", now + every, every)
