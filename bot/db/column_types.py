"""How texts, money, times, counts and row ids are stored: the types of the tables' columns."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import sqlalchemy
from sqlalchemy import BigInteger, Dialect, Integer
from sqlalchemy.types import TypeDecorator

from bot.domain.notifications import PushGroup


class Text(TypeDecorator[str]):
    """Text without NUL, which PostgreSQL cannot hold; the marketplace's or a customer's may have some."""

    impl = sqlalchemy.Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        return value.replace("\0", "") if value is not None and "\0" in value else value


class Money(TypeDecorator[Decimal]):
    """A ``Decimal`` stored as text."""

    impl = sqlalchemy.Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else format(value, "f")

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else Decimal(value)


class Groups(TypeDecorator[frozenset[PushGroup]]):
    """Groups of pushes, stored as their names with commas between them."""

    impl = sqlalchemy.Text
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
Count = BigInteger().with_variant(Integer, "sqlite")  # of units or seconds; SQLite's INTEGER has 64 bits
