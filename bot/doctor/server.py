"""Checks of a PostgreSQL server for several replicas: its version, encryption, rights, clock and room."""

import asyncio
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.failures import database_failure
from bot.db.lifeline import CHANNEL
from bot.db.postgresql import READERS, WRITERS, connected, open_single
from bot.doctor.finding import Finding, failed, passed

OLDEST = (
    14  # the major version; older ones get no fixes any more: https://www.postgresql.org/support/versioning/
)
OF_A_REPLICA = READERS + WRITERS + 1  # connections
MOST_SKEW = 2.0  # seconds
PATIENCE = 3.0  # seconds until a notification is missed
_ABOUT = text(
    "SELECT current_setting('server_version_num')::int / 10000 AS version,"
    " current_setting('server_version') AS named,"
    " (SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()) AS encrypted,"
    " has_schema_privilege(current_schema(), 'CREATE') AS creates,"
    " clock_timestamp() AS now,"
    " current_setting('max_connections')::int"
    " - current_setting('superuser_reserved_connections')::int"
    " - coalesce(current_setting('reserved_connections', true)::int, 0) AS most,"
    " (SELECT sum(numbackends)::int FROM pg_stat_database) AS used"  # of other users the kind is hidden
)
_NOTIFY = text(f"SELECT pg_notify('{CHANNEL}', 'probe of the doctor')")


async def examine(url: str) -> list[Finding]:
    """Run the checks on the server of the database at ``url``, which answers."""
    engine = open_single(url, "doctor", statement_timeout="10s").execution_options(
        isolation_level="AUTOCOMMIT"
    )
    try:
        async with connected(engine) as connection:
            row = (await connection.execute(_ABOUT)).one()
            return [
                _version(row),
                _encryption(row, make_url(url).host or ""),
                _rights(row),
                _clock(row),
                _room(row),
                await _notifications(connection),
            ]
    except Exception as error:
        failure = database_failure(error)
        if failure is None:
            raise
        return [failed("database server", failure.value)]
    finally:
        await engine.dispose()


def _version(row: Any) -> Finding:
    if row.version < OLDEST:
        return failed("database server", f"PostgreSQL {row.named}; install {OLDEST} or newer")
    return passed("database server", f"PostgreSQL {row.named}")


def _encryption(row: Any, host: str) -> Finding:
    if row.encrypted:
        return passed("database encryption", "the connection is encrypted")
    if host in {"", "localhost", "127.0.0.1", "::1"} or host.startswith("/"):
        return passed("database encryption", "none, within one machine")
    return passed(
        "database encryption",
        "none; fine in a private network alone, else add ?ssl=require to DATABASE_URL",
    )


def _rights(row: Any) -> Finding:
    if not row.creates:
        return failed("database rights", "the user may not make tables; grant CREATE on the schema")
    return passed("database rights", "the user may make tables")


def _clock(row: Any) -> Finding:
    skew = (datetime.now(UTC) - row.now).total_seconds()
    if abs(skew) > MOST_SKEW:
        differs = f"{abs(skew):.1f} seconds {'ahead of' if skew > 0 else 'behind'} the server"
        says = f"this machine is {differs}; synchronise both (timedatectl set-ntp true)"
        return failed("database clock", says)
    return passed("database clock", "as this machine's")


def _room(row: Any) -> Finding:
    about, free = "database connections", row.most - row.used
    if free < OF_A_REPLICA:
        needs = f"a replica needs {OF_A_REPLICA}; raise max_connections"
        return failed(about, f"{free} of {row.most} are free, and {needs}")
    return passed(about, f"{free} of {row.most} are free, enough for {free // OF_A_REPLICA} more replicas")


async def _notifications(connection: AsyncConnection) -> Finding:
    """Who listens behind a pooler in transaction mode hears nothing, and gets no error."""
    heard = asyncio.Event()
    driver: Any = (await connection.get_raw_connection()).driver_connection
    await driver.add_listener(CHANNEL, lambda *_: heard.set())
    try:
        await connection.execute(_NOTIFY)
        async with asyncio.timeout(PATIENCE):
            await heard.wait()
    except TimeoutError:
        return failed(
            "database notifications",
            "a pooler keeps them; let DATABASE_URL name the server itself, or the pooler's session mode",
        )
    return passed("database notifications", "they arrive")
