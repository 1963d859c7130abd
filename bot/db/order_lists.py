"""Pages of a customer's orders: searched, those with delivered accounts, and all of them for exports."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, bindparam, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.engine import Database
from bot.db.orders import COLUMNS, from_row
from bot.db.statements import Statement
from bot.db.tables import keys, logins, orders
from bot.domain.orders import Kind, Order, Phase

_EXPORTED = (
    select(*COLUMNS, keys.c.mask)
    .outerjoin(keys, keys.c.id == orders.c.key_id)
    .where(orders.c.customer == bindparam("of"), orders.c.id < bindparam("before"))
    .order_by(orders.c.id.desc())
    .limit(bindparam("most"))
)
_HIGHEST = (1 << 63) - 1  # of all ids


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which of a customer's orders are wanted: those in one phase (``None``: any), and found by words.

    ``words`` match a title, a phone number or an order number. ``numbers``: order numbers, in their place.
    """

    customer: int
    phase: Phase | None = None
    words: str = ""
    numbers: tuple[int, ...] = ()


def _matching(wanted: Wanted) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [orders.c.customer == wanted.customer]
    if wanted.phase is not None:
        found.append(orders.c.phase == wanted.phase)
    if wanted.numbers:
        found.append(orders.c.number.in_(wanted.numbers))
    elif wanted.words.strip().removeprefix("#"):
        found.append(_with_words(wanted.words))
    return found


def _with_words(words: str) -> ColumnElement[bool]:
    number = words.strip().removeprefix("#")
    named = orders.c.title.icontains(words.strip(), autoescape=True)
    phone = orders.c.phone.icontains(number, autoescape=True)
    is_number = number.isascii() and number.isdigit() and len(number) <= 18  # noqa: PLR2004 - fits 64 bits
    return or_(named, phone, orders.c.number == int(number)) if is_number else or_(named, phone)


async def listing(
    connection: AsyncConnection, wanted: Wanted, *, skip: int, take: int
) -> tuple[Sequence[Order], int]:
    """One page of a customer's orders, newest first, and how many match in all."""
    return await _page(connection, _matching(wanted), skip, take)


async def known_numbers(connection: AsyncConnection, customer: int, numbers: Sequence[int]) -> set[int]:
    """The numbers among these that orders of the customer have."""
    theirs = (orders.c.customer == customer, orders.c.number.in_(numbers))
    return set(await connection.scalars(select(orders.c.number).where(*theirs)))


async def delivered(
    connection: AsyncConnection, customer: int, words: str, login: bytes | None, *, skip: int, take: int
) -> tuple[Sequence[Order], int]:
    """One page of a customer's orders that delivered accounts, newest first, and how many match in all.

    ``words`` match as in ``listing``; ``login`` is the mark of a login that an account may have.
    """
    wanted = [orders.c.customer == customer, orders.c.kind == Kind.PRODUCT, orders.c.delivered > 0]
    if login is not None:
        with_login = select(logins.c.order_id).where(logins.c.mark == login)
        wanted.append(or_(_with_words(words), orders.c.id.in_(with_login)))
    return await _page(connection, wanted, skip, take)


async def _page(
    connection: AsyncConnection, wanted: Sequence[ColumnElement[bool]], skip: int, take: int
) -> tuple[Sequence[Order], int]:
    total = await connection.scalar(select(func.count()).select_from(orders).where(*wanted))
    found = await connection.execute(
        select(*COLUMNS).where(*wanted).order_by(orders.c.id.desc()).offset(skip).limit(take)
    )
    return [from_row(row) for row in found], int(total or 0)


async def exported(db: Database, customer: int, *, before: int | None, most: int) -> list[tuple[Order, str]]:
    """A page of a customer's orders, newest first, each with the mask of its API key.

    ``before``: the id of the last order of the page before; ``None``: the first page.
    """
    wanted = {"of": customer, "before": _HIGHEST if before is None else before, "most": most}
    found = await db.fetch(Statement(_EXPORTED, wanted))
    return [(from_row(row[:-1]), row.mask or "") for row in found]
