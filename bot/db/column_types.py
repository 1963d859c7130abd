"""How money, times, groups of pushes and row ids are stored: the types of the tables' columns."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from sqlalchemy import BigInteger, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

from bot.domain.notifications import PushGroup


class Money(TypeDecorator[Decimal]):
    """A ``Decimal`` stored as text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else format(value, "f")

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else Decimal(value)


class Groups(TypeDecorator[frozenset[PushGroup]]):
    """Groups of pushes, stored as their names with commas between them."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: frozenset[PushGroup] | None, dialect: Dialect) -> str:  # noqa: ARG002 - SQLAlchemy's signature
        return ",".join(sorted(value or ()))

    def process_result_value(self, value: str | None, dialect: Dialect) -> frozenset[PushGroup]:  # noqa: ARG002 - SQLAlchemy's signature
        return frozenset(map(PushGroup, value.split(","))) if value else frozenset()


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Moment(TypeDecorator[datetime]):
    """An aware ``datetime`` stored as microseconds since 1970 (UTC), which sort alike in every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else (value - _EPOCH) // timedelta(microseconds=1)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else _EPOCH + timedelta(microseconds=value)


Id = BigInteger().with_variant(Integer, "sqlite")  # only INTEGER counts up by itself in SQLite
