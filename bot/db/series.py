"""Series of orders and their questions: each step of a series is one compare-and-set on its row."""

from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db import drafts, orders
from bot.db.series_tables import series, series_drafts
from bot.domain.drafts import Draft
from bot.domain.orders import Kind
from bot.domain.series import Asked, NoQuestion, Series, SeriesProgress, SeriesState

_COLUMNS = tuple(series.c[field.name] for field in fields(Series))


def _series(row: Any) -> Series:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public way to a row's names
    values["kind"], values["state"] = Kind(values["kind"]), SeriesState(values["state"])
    values["said"] = NoQuestion(values["said"]) if values["said"] else None
    return Series(**values)


async def add(connection: AsyncConnection, new: Series) -> int:
    """Store a new series and return its id."""
    values = {name: value for name, value in asdict(new).items() if name != "id"}
    return int((await connection.execute(insert(series).values(values).returning(series.c.id))).scalar_one())


async def find(connection: AsyncConnection, series_id: int) -> Series | None:
    """Read a series by its id."""
    row = (await connection.execute(select(*_COLUMNS).where(series.c.id == series_id))).first()
    return _series(row) if row else None


async def running(connection: AsyncConnection, customer: int) -> list[Series]:
    """List a customer's series that go on asking."""
    mine = (series.c.customer == customer, series.c.state == SeriesState.RUNNING)
    return [_series(row) for row in await connection.execute(select(*_COLUMNS).where(*mine))]


async def due(connection: AsyncConnection, now: datetime, most: int) -> list[Series]:
    """List the series that are to ask, those that wait longest first."""
    wanted = (series.c.state == SeriesState.RUNNING, series.c.next_at <= now)
    ordered = select(*_COLUMNS).where(*wanted).order_by(series.c.next_at).limit(most)
    return [_series(row) for row in await connection.execute(ordered)]


async def next_due(connection: AsyncConnection) -> datetime | None:
    """When the next one is to ask."""
    soonest = select(series.c.next_at).where(
        series.c.state == SeriesState.RUNNING, series.c.next_at.is_not(None)
    )
    at: datetime | None = await connection.scalar(soonest.order_by(series.c.next_at).limit(1))
    return at


async def ask_now(connection: AsyncConnection, now: datetime) -> None:
    """Let the series whose time has passed ask now."""
    waited = (series.c.state == SeriesState.RUNNING, series.c.next_at < now)
    await connection.execute(update(series).where(*waited).values(next_at=now))


async def change(connection: AsyncConnection, known: Series, **values: Any) -> bool:
    """Change a series, unless it is in another state by now, or asked meanwhile."""
    unchanged = (series.c.id == known.id, series.c.state == known.state, series.c.asked == known.asked)
    return (await connection.execute(update(series).where(*unchanged).values(**values))).rowcount == 1


async def add_question(connection: AsyncConnection, known: Series, place: int, draft: Draft) -> None:
    """Store the draft of a question."""
    await drafts.add(connection, draft)
    values = {"series": known.id, "place": place, "nonce": draft.nonce}
    await connection.execute(insert(series_drafts).values(values))


async def follow(connection: AsyncConnection, old: str, new: str) -> None:
    """A question was asked once more, by another draft in place of the old one."""
    mine = series_drafts.c.nonce == old
    await connection.execute(update(series_drafts).where(mine).values(nonce=new))


async def question(connection: AsyncConnection, known: Series, place: int) -> Draft | None:
    """Read the draft of a question, by its place in the series."""
    wanted = (series_drafts.c.series == known.id, series_drafts.c.place == place)
    nonce = await connection.scalar(select(series_drafts.c.nonce).where(*wanted))
    return None if nonce is None else await drafts.find(connection, nonce)


async def progress(connection: AsyncConnection, known: Series) -> SeriesProgress:
    """What a series asked so far, with the orders that came of it."""
    nonces = select(series_drafts.c.nonce).where(series_drafts.c.series == known.id)
    found = []
    for nonce in await connection.scalars(nonces.order_by(series_drafts.c.place)):
        draft = await drafts.find(connection, nonce)
        if draft is not None:
            found.append(Asked(draft, tuple(await orders.of_draft(connection, known.customer, nonce))))
    return SeriesProgress(known, tuple(found))


async def count(connection: AsyncConnection, customer: int) -> int:
    """The number of a customer's series that go on asking."""
    mine = (series.c.customer == customer, series.c.state == SeriesState.RUNNING)
    return int(await connection.scalar(select(func.count()).select_from(series).where(*mine)) or 0)
