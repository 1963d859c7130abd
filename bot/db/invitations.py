"""Invitations: links by which people come in, and who came by which."""

from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import delete, or_, select, update
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.admin_tables import invitations, invited, turned_away
from bot.domain.access import Invitation

_COLUMNS = tuple(invitations.c[field.name] for field in fields(Invitation))


def _invitation(row: Any) -> Invitation:
    return Invitation(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public way to a row's names


async def add(connection: AsyncConnection, new: Invitation) -> bool:
    """Store a new invitation; ``False``: there is one of its token."""
    statement = insert(invitations).values(asdict(new)).on_conflict_do_nothing()
    return (await connection.execute(statement)).rowcount == 1


async def find(connection: AsyncConnection, token: str) -> Invitation | None:
    """Read an invitation by the token of its link."""
    row = (await connection.execute(select(*_COLUMNS).where(invitations.c.token == token))).first()
    return _invitation(row) if row else None


async def tokens(connection: AsyncConnection) -> Sequence[str]:
    """List the tokens of all invitations: there are as many as owners made by hand."""
    return (await connection.scalars(select(invitations.c.token))).all()


async def page(connection: AsyncConnection, skip: int, take: int) -> list[Invitation]:
    """List invitations, the newest first."""
    ordered = select(*_COLUMNS).order_by(invitations.c.created_at.desc(), invitations.c.token)
    return [_invitation(row) for row in await connection.execute(ordered.offset(skip).limit(take))]


async def revoke(connection: AsyncConnection, token: str) -> bool:
    """Make an invitation invalid; whether it was valid."""
    valid = (invitations.c.token == token) & invitations.c.revoked.is_(False)
    return (await connection.execute(update(invitations).where(valid).values(revoked=True))).rowcount == 1


async def use(connection: AsyncConnection, token: str, person: int, now: datetime) -> bool:
    """Let somebody in by an invitation; ``False``: it holds for nobody any more."""
    used = invitations.c.used
    held = update(invitations).where(
        invitations.c.token == token,
        invitations.c.revoked.is_(False),
        or_(invitations.c.uses.is_(None), used < invitations.c.uses),
        or_(invitations.c.expires_at.is_(None), invitations.c.expires_at > now),
    )
    if (await connection.execute(held.values(used=used + 1))).rowcount != 1:
        return False
    values = {"customer": person, "token": token, "at": now}
    await connection.execute(insert(invited).values(values).on_conflict_do_nothing())
    await connection.execute(delete(turned_away).where(turned_away.c.person == person))
    return True


async def came_by(connection: AsyncConnection, token: str, most: int) -> Sequence[int]:
    """List who came by an invitation and is a customer still, the latest first."""
    of_it = select(invited.c.customer).where(invited.c.token == token)
    return list(await connection.scalars(of_it.order_by(invited.c.at.desc()).limit(most)))


async def token_of(connection: AsyncConnection, person: int) -> str | None:
    """The token by which somebody came."""
    found: str | None = await connection.scalar(select(invited.c.token).where(invited.c.customer == person))
    return found
