"""Statements that are carried out with or before the next transaction, those of the same SQL together."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Executable, Row


class Statement(NamedTuple):
    """A statement with its parameters; a sequence of those carries it out once for each."""

    sql: Executable
    parameters: Mapping[str, Any] | Sequence[Mapping[str, Any]]


class Outcome(NamedTuple):
    """How many rows a statement touched, and the rows it returned."""

    rowcount: int
    rows: Sequence[Row[Any]]


class DeferredStatements:
    """What waits for the next transaction; what could not be carried out is put back, for the one after."""

    def __init__(self) -> None:
        self._waiting: dict[Executable, list[Mapping[str, Any]]] = {}

    def __len__(self) -> int:
        """How many different statements wait."""
        return len(self._waiting)

    def add(self, statement: Statement) -> None:
        sql, parameters = statement
        self._waiting.setdefault(sql, []).extend(
            [parameters] if isinstance(parameters, Mapping) else parameters
        )

    def take(self) -> tuple[list[Statement], Callable[["asyncio.Future[Any]"], None]]:
        """What was deferred so far, and what is to be called with how it went."""
        statements = [Statement(sql, parameters) for sql, parameters in self._waiting.items()]
        self._waiting = {}

        def settle(done: "asyncio.Future[Any]") -> None:
            if done.cancelled() or done.exception() is not None:
                for statement in statements:
                    self.add(statement)

        return statements, settle


def executed(connection: Connection, statements: Sequence[Statement]) -> list[Outcome]:
    """Carry statements out one after the other."""
    outcomes = []
    for statement in statements:
        with connection.execute(statement.sql, statement.parameters) as result:
            rows = result.all() if result.returns_rows else ()
            outcomes.append(Outcome(result.rowcount, rows))
    return outcomes
