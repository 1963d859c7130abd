"""The rules of the daily purge: which rows are deleted, and after how long."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, Text, and_, cast, delete, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.admin_tables import active_days, audit, broadcast_messages, broadcasts, turned_away
from bot.db.batch_tables import batch_lines, batches
from bot.db.plan_tables import plan_attempts, plans
from bot.db.series_tables import series, series_drafts
from bot.db.tables import drafts, inbox, orders, outbox
from bot.domain.batches import BatchState
from bot.domain.broadcasts import BroadcastState
from bot.domain.drafts import DraftState
from bot.domain.plans import PlanState
from bot.domain.pushes import PUSH_RULES, PushSubject
from bot.domain.series import SeriesState

BATCH = 500  # rows: no writer waits long behind one
# Telegram keeps an update for 24 hours: https://core.telegram.org/bots/api#getting-updates
UPDATES_KEPT = timedelta(days=2)
PUSHES_KEPT = timedelta(days=30)
ACTIVITY_KEPT = timedelta(days=31)
AUDIT_KEPT = timedelta(days=365)
TURNED_AWAY_KEPT = timedelta(days=30)
DRAFTS_KEPT = timedelta(days=90)  # an old confirmation that is tapped still asks anew

_NOT_NEEDED_ONCE_SENT = [kind for kind, rule in PUSH_RULES.items() if not rule.deduplicates]
# Nothing is under way any more, and no money is in doubt.
_IDLE = (DraftState.DRAFT, DraftState.CANCELLED, DraftState.REFUSED, DraftState.NOT_SENT, DraftState.PLACED)


@dataclass(frozen=True, slots=True)
class PurgeRule:
    """Which rows of ``table`` are deleted: those that are ``expired``.

    ``key`` is its primary key, or a column with few rows of the same value.
    """

    table: Table
    key: Column[Any]
    expired: ColumnElement[bool]


def updates_rule(now: datetime) -> PurgeRule:
    """Purge handled updates whose ids Telegram cannot bring again."""
    expired = and_(inbox.c.received_at < now - UPDATES_KEPT, inbox.c.sealed.is_(None))
    return PurgeRule(inbox, inbox.c.id, expired)


def pushes_rule(now: datetime) -> PurgeRule:
    """Purge sent pushes; those that keep the same from being told twice, once their order ended long ago.

    What could not be sent stays, also where it was given up.
    """
    about = literal(PushSubject.ORDER.prefix).concat(cast(orders.c.id, Text))
    over = select(about).where(orders.c.finished_at < now - PUSHES_KEPT)
    expired = and_(
        outbox.c.state == "sent",
        outbox.c.created_at < now - PUSHES_KEPT,
        or_(outbox.c.kind.in_(_NOT_NEEDED_ONCE_SENT), outbox.c.about.in_(over)),
    )
    return PurgeRule(outbox, outbox.c.id, expired)


def drafts_rule(now: datetime) -> PurgeRule:
    """Purge confirmation screens that nothing will come of any more."""
    expired = and_(drafts.c.created_at < now - DRAFTS_KEPT, drafts.c.state.in_(_IDLE))
    return PurgeRule(drafts, drafts.c.nonce, expired)


def plans_rule(now: datetime) -> PurgeRule:
    """Purge number plans that were never begun, or ended."""
    over = plans.c.state.in_((PlanState.DRAFT, PlanState.ENDED))
    return PurgeRule(plans, plans.c.id, and_(plans.c.created_at < now - DRAFTS_KEPT, over))


def attempts_rule(_now: datetime) -> PurgeRule:
    """Purge the attempts of plans that are no more."""
    gone = plan_attempts.c.plan.not_in(select(plans.c.id))
    return PurgeRule(plan_attempts, plan_attempts.c.nonce, gone)


def series_rule(now: datetime) -> PurgeRule:
    """Purge series of orders that were never begun, or ended."""
    over = series.c.state.in_((SeriesState.DRAFT, SeriesState.ENDED))
    return PurgeRule(series, series.c.id, and_(series.c.created_at < now - DRAFTS_KEPT, over))


def questions_rule(_now: datetime) -> PurgeRule:
    """Purge the questions of series that are no more."""
    gone = series_drafts.c.series.not_in(select(series.c.id))
    return PurgeRule(series_drafts, series_drafts.c.nonce, gone)


def batch_lines_rule(now: datetime) -> PurgeRule:
    """Purge the lines of lists, which last as long as their drafts do."""
    lists = select(batches.c.nonce).where(_old_batch(now))
    return PurgeRule(batch_lines, batch_lines.c.batch, batch_lines.c.batch.in_(lists))


def batches_rule(now: datetime) -> PurgeRule:
    """Purge lists, once their lines are gone."""
    left = select(batch_lines.c.batch)
    return PurgeRule(batches, batches.c.nonce, and_(_old_batch(now), batches.c.nonce.not_in(left)))


def _old_batch(now: datetime) -> ColumnElement[bool]:
    running = (BatchState.RUNNING, BatchState.STOPPING)
    return and_(batches.c.created_at < now - DRAFTS_KEPT, batches.c.state.not_in(running))


def activity_rule(now: datetime) -> PurgeRule:
    """Purge the days on which customers were active, once nothing is counted by them."""
    expired = active_days.c.day < (now - ACTIVITY_KEPT).date().isoformat()
    return PurgeRule(active_days, active_days.c.customer, expired)


def audit_rule(now: datetime) -> PurgeRule:
    """Purge what was done in /admin long ago."""
    return PurgeRule(audit, audit.c.id, audit.c.at < now - AUDIT_KEPT)


def turned_away_rule(now: datetime) -> PurgeRule:
    """Purge the strangers who were told that an invitation is needed."""
    return PurgeRule(turned_away, turned_away.c.person, turned_away.c.at < now - TURNED_AWAY_KEPT)


def broadcast_messages_rule(now: datetime) -> PurgeRule:
    """Purge the messages of broadcasts long past, whose figures nobody asks for."""
    old = select(broadcasts.c.id).where(_old_broadcast(now))
    expired = broadcast_messages.c.broadcast.in_(old)
    return PurgeRule(broadcast_messages, broadcast_messages.c.customer, expired)


def broadcasts_rule(now: datetime) -> PurgeRule:
    """Purge broadcasts, once their messages are gone."""
    left = select(broadcast_messages.c.broadcast)
    return PurgeRule(broadcasts, broadcasts.c.id, and_(_old_broadcast(now), broadcasts.c.id.not_in(left)))


def _old_broadcast(now: datetime) -> ColumnElement[bool]:
    working = (BroadcastState.RUNNING, BroadcastState.DELETING)
    return and_(broadcasts.c.created_at < now - DRAFTS_KEPT, broadcasts.c.state.not_in(working))


async def batch(connection: AsyncConnection, rule: PurgeRule) -> list[Any]:
    """Read the keys of the next rows to delete; finding them needs no turn to write."""
    return list(await connection.scalars(select(rule.key).where(rule.expired).limit(BATCH)))


async def remove(connection: AsyncConnection, rule: PurgeRule, keys: Sequence[Any]) -> None:
    """Delete these rows, except those that are in use again since they were found."""
    await connection.execute(delete(rule.table).where(rule.key.in_(keys), rule.expired))
