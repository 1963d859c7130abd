"""Number plans and their attempts: each step of a plan is one compare-and-set on its row."""

from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db import drafts, orders
from bot.db.plan_tables import plan_attempts, plans
from bot.db.statements import Statement
from bot.domain.drafts import Draft, DraftState
from bot.domain.plans import Attempt, Plan, PlanReason, PlanState

_COLUMNS = tuple(plans.c[field.name] for field in fields(Plan))
_CHANGE = update(plans).where(plans.c.id == bindparam("of"))


def _plan(row: Any) -> Plan:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public way to a row's names
    values["state"] = PlanState(values["state"])
    values["reason"] = PlanReason(values["reason"]) if values["reason"] else None
    return Plan(**values)


async def add(connection: AsyncConnection, plan: Plan) -> int:
    """Store a new plan and return its id."""
    values = {name: value for name, value in asdict(plan).items() if name != "id"}
    return int((await connection.execute(insert(plans).values(values).returning(plans.c.id))).scalar_one())


async def find(connection: AsyncConnection, plan_id: int, *, lock: bool = False) -> Plan | None:
    """Read a plan by its id; ``lock`` it to change it in the same transaction."""
    wanted = select(*_COLUMNS).where(plans.c.id == plan_id)
    row = (await connection.execute(wanted.with_for_update() if lock else wanted)).first()
    return _plan(row) if row else None


async def in_state(connection: AsyncConnection, state: PlanState) -> list[Plan]:
    """List all plans in a state."""
    return [_plan(row) for row in await connection.execute(select(*_COLUMNS).where(plans.c.state == state))]


async def change(connection: AsyncConnection, plan: Plan, **values: Any) -> bool:
    """Change a plan, unless its state is another one by now, or the same once more."""
    unchanged = (plans.c.id == plan.id) & (plans.c.state == plan.state) & (plans.c.news == plan.news)
    return (await connection.execute(update(plans).where(unchanged).values(**values))).rowcount == 1


def setting_message(plan_id: int, message_id: int) -> Statement:
    """Store the id of the message that shows a plan's progress, to be edited from now on."""
    return Statement(_CHANGE, {"of": plan_id, "message_id": message_id})


async def of_draft(connection: AsyncConnection, nonce: str) -> int | None:
    """Find the plan that a draft is an attempt of."""
    found = select(plan_attempts.c.plan).where(plan_attempts.c.nonce == nonce)
    plan_id: int | None = await connection.scalar(found)
    return plan_id


async def attempts(connection: AsyncConnection, plan: Plan) -> tuple[Attempt, ...]:
    """A plan's attempts in their order, each with the numbers that came of it."""
    nonces = select(plan_attempts.c.nonce).where(plan_attempts.c.plan == plan.id)
    found = []
    for nonce in await connection.scalars(nonces.order_by(plan_attempts.c.position)):
        draft = await drafts.find(connection, nonce)
        if draft is not None:
            came = await orders.of_draft(connection, plan.customer, nonce)
            found.append(Attempt(draft, tuple(came)))
    return tuple(found)


async def add_attempt(connection: AsyncConnection, plan: Plan, draft: Draft) -> None:
    """Store the draft of a plan's next attempt; its place among them is taken once."""
    last = select(func.coalesce(func.max(plan_attempts.c.position), 0)).where(plan_attempts.c.plan == plan.id)
    position = int(await connection.scalar(last) or 0) + 1
    await drafts.add(connection, draft)
    values = {"plan": plan.id, "position": position, "nonce": draft.nonce}
    await connection.execute(insert(plan_attempts).values(values))


async def withdraw(connection: AsyncConnection, plan: Plan) -> None:
    """Cancel the drafts of a plan of which nothing was sent, so that nothing will be."""
    for nonce in await connection.scalars(
        select(plan_attempts.c.nonce).where(plan_attempts.c.plan == plan.id)
    ):
        for state in (DraftState.DRAFT, DraftState.PREPARED):
            await drafts.move(connection, nonce, state, DraftState.CANCELLED)
