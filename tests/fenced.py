"""Makes the backend of a test one of several replicas, and lets it be taken for dead."""

from sqlalchemy import event

from bot.actions import takeover
from bot.db import replicas
from bot.membership import Life, awake
from sandbox.notifier import PATIENCE
from tests.backend import Backend


async def one_of_several(backend: Backend) -> Life:
    """Make the backend one of several replicas, which has just shown that it lives."""
    membership = backend.deps.membership
    membership.alone, membership.life = False, Life()
    membership.life.heard(awake() + PATIENCE)  # so long that no test outlives it
    async with backend.deps.db.write() as connection:
        row = {"name": "here", "version": "", "home": "", "settings": "{}"}
        await replicas.register(connection, membership.life.id, row, by_server=False)
    return membership.life


async def buried(backend: Backend, life: Life) -> None:
    """What another replica does with this one."""
    async with backend.deps.db.write() as connection:
        await replicas.remove(connection, [life.id])
        await takeover.end_orphans(backend.deps, connection)


def loses_touch_after_the_mark(backend: Backend) -> None:
    """Let the backend lose trust in itself once a purchase is marked as being sent."""
    engine = backend.deps.db.writers[-1]

    def stop(_connection: object, _cursor: object, sql: str, *_rest: object) -> None:
        if sql.startswith("UPDATE drafts SET") and "payer" in sql:
            event.listen(engine, "commit", lambda _: backend.deps.membership.life.end(), once=True)

    event.listen(engine, "before_cursor_execute", stop)
