"""People as those who run the bot see them: found by id or @name, shown as counts and states."""

from bot.actions import admin
from bot.db import admin_figures, doors, drafts, invitations, people
from bot.deps import Deps
from bot.domain.access import PersonFigures
from bot.domain.orders import Phase


def name_mark(deps: Deps, name: str) -> bytes:
    """The keyed hash of an @name, which is all that is kept of it."""
    return deps.vault.mark(f"name {name.removeprefix('@').casefold()}")


def note_active(deps: Deps, person: int, name: str | None) -> None:
    """Note that somebody used the bot today, under which @name; written with whatever is written next."""
    today = deps.clock().date()
    if not deps.vitals.active.is_news(person, today, name):
        return
    deps.db.defer(admin_figures.noting_active(person, today))
    for statement in people.noting_name(person, None if name is None else name_mark(deps, name)):
        deps.db.defer(statement)


async def find_named(deps: Deps, name: str) -> int | None:
    """Find a customer by the @name that they wrote under last."""
    async with deps.db.read() as connection:
        return await people.find_named(connection, name_mark(deps, name))


async def figures(deps: Deps, person: int) -> PersonFigures:
    """Count what may be seen of somebody."""
    banned, role = await doors.is_banned(deps.db, person), await admin.role(deps, person)
    async with deps.db.read() as connection:
        row = await people.customer_row(connection, person)
        if row is None:
            return PersonFigures(person, banned, role)
        stored, working = await people.count_keys(connection, person)
        phases = await people.count_orders(connection, person)
        token = await invitations.token_of(connection, person)
        came_by = None if token is None else await invitations.find(connection, token)
        return PersonFigures(
            person,
            banned,
            role,
            since=row.first_seen,
            last_active=await people.last_active(connection, person),
            language=row.language,
            parked=row.parked,
            keys=stored,
            working_keys=working,
            active_orders=phases.get(Phase.ACTIVE, 0),
            delivered_orders=phases.get(Phase.DELIVERED, 0),
            problem_orders=phases.get(Phase.PROBLEM, 0),
            doubts=await drafts.doubts_since(connection, person, None),
            waiting=await people.count_waiting(connection, person),
            came_by=None if came_by is None else came_by.name,
        )
