"""The history of orders: a row for each change, in the change's own transaction, none for what repeats."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError

from bot.actions import account, tracking
from bot.db import order_history, orders, outbox, tables
from bot.domain.order_history import Entry, Observation, entries
from bot.domain.orders import Kind, Order, StatusReport
from bot.views.history import timeline
from bot.views.texts import plain
from tests.backend import Backend
from tests.test_views import ORDER

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)


def report(status: str, **figures: Any) -> tracking.Answer:
    return tracking.Answer(StatusReport(status, **figures))


async def known(backend: Backend, order: Order) -> list[tuple[str, Decimal | None, int | None, int | None]]:
    history = await order_history.of_order(backend.deps.db, order.id)
    return [(one.status, one.charge, one.start_count, one.remains) for one in history]


async def rows(backend: Backend) -> int:
    async with backend.deps.db.read() as connection:
        return int(await connection.scalar(select(func.count()).select_from(tables.order_history)) or 0)


async def test_a_new_order_has_its_first_row_and_each_change_one_more(backend: Backend) -> None:
    order = await backend.order(await backend.customer(), 23501, kind=Kind.SMM, quantity=100)
    placed = backend.clock()
    backend.clock.pass_by(60)
    order = await tracking.learn(backend.deps, order, report("Pending", charge=Decimal(3)))
    backend.clock.pass_by(60)
    order = await tracking.learn(backend.deps, order, report("In progress", start_count=7, remains=90))
    assert await known(backend, order) == [
        ("", None, None, None),
        ("Pending", Decimal(3), None, None),
        ("In progress", Decimal(3), 7, 90),
    ]
    history = await order_history.of_order(backend.deps.db, order.id)
    assert [one.at - placed for one in history] == [timedelta(minutes=each) for each in range(3)]


async def test_an_answer_that_repeats_what_is_known_adds_nothing(backend: Backend) -> None:
    order = await backend.order(await backend.customer(), 23501)
    for _ in range(3):
        order = await tracking.learn(backend.deps, order, report("Pending", charge=Decimal(3)))
    other = report("Pending", charge=Decimal(3), auto_delivery=True)  # which the history does not keep
    order = await tracking.learn(backend.deps, order, other)
    assert order.auto_delivery
    assert len(await known(backend, order)) == 2


async def test_a_change_and_its_row_are_written_together_or_not_at_all(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = await backend.order(await backend.customer(), 23501)

    async def broken(*_: object, **__: object) -> bool:
        raise OperationalError("INSERT", {}, Exception("disk I/O error"))

    for place, name in ((outbox, "put"), (order_history, "note")):
        with monkeypatch.context() as patch:
            patch.setattr(place, name, broken)
            with pytest.raises(OperationalError):
                await tracking.learn(backend.deps, order, report("Completed", charge=Decimal(3)))
        stored = await orders.fetch(backend.deps.db, order.id)
        assert stored == order
        assert len(await known(backend, order)) == 1
    await tracking.learn(backend.deps, order, report("Completed", charge=Decimal(3)))
    assert len(await known(backend, order)) == 2


async def test_an_order_that_is_known_already_has_no_second_first_row(backend: Backend) -> None:
    order = await backend.order(await backend.customer(), 23501)
    async with backend.deps.db.write() as connection:
        assert await orders.add(connection, replace(order, id=0)) is None
    assert await rows(backend) == 1


async def test_whoever_has_their_data_deleted_leaves_no_history(backend: Backend) -> None:
    anna, ben = await backend.customer(), await backend.customer(person=1002)
    await backend.order(anna, 23501)
    kept = await backend.order(ben, 23502)
    await account.forget(backend.deps, anna)
    assert await rows(backend) == 1
    assert len(await known(backend, kept)) == 1


def seen(*figures: tuple[Any, ...]) -> Sequence[Observation]:
    return [Observation(NOON + timedelta(minutes=at), *one) for at, one in enumerate(figures)]


def entry(at: int, status: str | None, *figures: Any) -> Entry:
    return Entry(NOON + timedelta(minutes=at), status, *figures)


def test_a_line_says_what_was_new() -> None:
    observed = seen(
        ("",), ("Pending", Decimal(0)), ("In progress", Decimal(3), 7, 90), ("Canceled", Decimal(0), 7, 90)
    )
    assert entries(observed) == (
        entry(0, "", None, None, None),
        entry(1, "Pending", None, None, None),
        entry(2, "In progress", Decimal(3), 7, 90),
        entry(3, "Canceled", Decimal(0), None, None),
    )


def test_mere_progress_takes_one_line_and_a_charge_of_nothing_none() -> None:
    observed = seen(
        ("A", None, 1, 9), ("A", None, 1, 8), ("A", None, 1, 5), ("A", Decimal(0), 1, 5), ("B", None, 1, 5),
        ("B", None, 1, 4), ("B", None, 1, 3),
    )  # fmt: skip
    assert [(one.status, one.remains) for one in entries(observed)] == [
        ("A", 9),
        (None, 5),
        ("B", None),
        (None, 3),
    ]
    assert entries([]) == ()


def test_a_card_shows_the_newest_lines_and_how_many_came_before() -> None:
    words = [(f"Processing {chr(97 + at // 26)}{chr(97 + at % 26)}",) for at in range(200)]
    shown = plain(timeline("en", ORDER, seen(*words)))
    first, *others = shown.splitlines()[1:]
    assert first == f"… and {200 - len(others)} earlier"
    assert others[-1].endswith("Processing hr")
    assert len(shown) < 2_200
    assert plain(timeline("en", ORDER, ())) == "🕓 Nothing was observed of this order so far."
