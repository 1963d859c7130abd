"""What customers spent, and how often their rented numbers got a code: counted by the database.

A customer's orders come back in groups of equal ones, some hundred at a time, never all at once; a median is
one row of a window. They are those placed through the bot: of others neither the item nor the time is known.

A hundred thousand orders of one customer take 1.5 s for all time and 0.1 s for a month, in 11 MB; so many
rentals of everybody's in a fortnight 1.5 s, and 4,000 of them 10 ms.
"""

from collections.abc import AsyncIterator, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Float,
    Row,
    Select,
    and_,
    case,
    cast,
    func,
    null,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.tables import customers, orders
from bot.domain.orders import Kind, Phase
from bot.domain.statistics import Bought
from bot.domain.success import FEWEST_CUSTOMERS, FEWEST_RENTALS, ServiceRate, SuccessRate

MOST_SERVICES = 400  # in a country each, the most rented ones
_AT_ONCE = 500  # groups that are read: the event loop is held for a few milliseconds
_DAY = 24 * 60 * 60 * 1_000_000  # microseconds
_EPOCH = date(1970, 1, 1)

# As ``Order.charged`` has it, which a test compares.
_NOT_YET = and_(
    cast(orders.c.charge, Float) == 0,
    or_(orders.c.estimate.is_(None), cast(orders.c.estimate, Float) != 0),
    orders.c.phase != Phase.PROBLEM,
    or_(orders.c.phase != Phase.DELIVERED, orders.c.most_charged.is_(None)),
)
_CHARGED = case((_NOT_YET, null()), else_=orders.c.charge)
_PLACED = type_coerce(orders.c.placed_at, BigInteger)
_CURRENCY = case((_CHARGED.is_not(None), orders.c.currency), else_=null())
_GROUP = (
    (_PLACED // _DAY).label("day"),
    orders.c.kind,
    orders.c.item,
    _CURRENCY.label("currency"),
    type_coerce(_CHARGED, orders.c.charge.type).label("charged"),
)


async def bought(connection: AsyncConnection, customer: int, since: datetime | None) -> AsyncIterator[Bought]:
    """A customer's orders since then, those alike together; ``None``: all of them."""
    wanted = _since(since, orders.c.customer == customer, orders.c.item != "")
    groups = select(*_GROUP, func.count().label("orders")).where(*wanted).group_by(*_GROUP)
    result = await connection.stream(groups)
    async for rows in result.partitions(_AT_ONCE):
        for row in rows:
            day = _EPOCH + timedelta(days=row.day)
            yield Bought(day, Kind(row.kind), row.item, row.currency, row.charged, row.orders)


async def success(
    connection: AsyncConnection, customer: int, since: datetime | None
) -> tuple[ServiceRate, ...]:
    """How a customer's own rentals since then ended, with the median wait; ``None``: all of them."""
    own = _since(since, orders.c.customer == customer)
    rows = await connection.execute(_rates(own, quarters=2).limit(MOST_SERVICES))
    return tuple(map(_rate, rows))


async def pooled_success(connection: AsyncConnection, since: datetime) -> tuple[ServiceRate, ...]:
    """How all rentals since then ended, of customers who share that, where they are enough to speak of.

    The wait is that within which three of four codes came.
    """
    sharing = select(customers.c.id).where(customers.c.shares_success.is_(True))
    shared = _since(since, orders.c.customer.in_(sharing))
    rows = await connection.execute(
        _rates(shared, quarters=3, rentals=FEWEST_RENTALS, people=FEWEST_CUSTOMERS)
    )
    return tuple(map(_rate, rows))


def _since(since: datetime | None, *wanted: ColumnElement[bool]) -> tuple[ColumnElement[bool], ...]:
    return wanted if since is None else (*wanted, orders.c.placed_at >= since)


def _rates(
    wanted: Sequence[ColumnElement[bool]], *, quarters: int, rentals: int = 1, people: int = 1
) -> Select[str, str | None, int, int, int | None]:
    """Count ended rentals by service and country, where so many of so many people are there.

    ``wait``: within which so many quarters of the codes came. An expired number without a code is a failure,
    one under way is not counted.
    """
    received = orders.c.delivered > 0
    first_code = func.coalesce(orders.c.first_code_at, orders.c.finished_at)  # of earlier versions the latter
    wait = type_coerce(first_code, BigInteger) - _PLACED
    alike = (orders.c.title, orders.c.country, received)
    ended = (
        select(
            orders.c.title,
            orders.c.country,
            orders.c.customer,
            case((received, 1), else_=0).label("received"),
            wait.label("wait"),
            func.row_number().over(partition_by=alike, order_by=wait).label("place"),
            func.count().over(partition_by=alike).label("many"),
        )
        .where(
            orders.c.kind == Kind.RENTAL,
            orders.c.item != "",
            or_(received, orders.c.phase == Phase.PROBLEM),
            *wanted,
        )
        .subquery()
        .c
    )
    is_wanted = and_(ended.received == 1, ended.place == (ended.many * quarters + 3) // 4)
    many = func.count()
    return (
        select(
            ended.title,
            ended.country,
            many.label("rentals"),
            func.sum(ended.received).label("received"),
            func.max(case((is_wanted, ended.wait))).label("wait"),
        )
        .group_by(ended.title, ended.country)
        .having(and_(many >= rentals, func.count(ended.customer.distinct()) >= people))
        .order_by(many.desc(), ended.title, ended.country)
    )


def _rate(row: Row[str, str | None, int, int, int | None]) -> ServiceRate:
    title, country, rentals, received, wait = row
    soon = None if wait is None else timedelta(microseconds=max(wait, 0))
    return ServiceRate(title, country, SuccessRate(rentals, received, soon))
