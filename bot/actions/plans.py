"""Carries number plans out: one number at a time, each an ordinary purchase, within what was confirmed.

Before anything is bought the attempt's draft stands in the database, in the transaction that saw the plan
running. What comes of it is read from there, also after a restart, which pauses every plan.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import purchase, rent, success
from bot.actions.errors import ActionError, Gone, NoKey, NotEnough, PurchasesPaused, SoldOut
from bot.actions.outcomes import execute_with_retries
from bot.actions.purchase import AlreadySent
from bot.db import customers, drafts, outbox, plans
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.drafts import DRAFT_LIFETIME, Draft, DraftState
from bot.domain.plans import (
    Attempt,
    Halt,
    Plan,
    PlanReason,
    PlanState,
    Try,
    Wait,
    choose,
    exhausted,
    next_step,
)
from bot.domain.pushes import About, PushKind
from bot.domain.shards import shard_of
from bot.market.error_words import Subject, subject
from bot.market.errors import BadKey, MarketError

log = structlog.get_logger()

# The code itself is told, who stops a plan knows, and maintenance is over by itself.
_UNTOLD = (PlanReason.CODE, PlanReason.STOPPED, PlanReason.MAINTENANCE)
_OF_WORDS = {
    Subject.KEY: PlanReason.KEY,
    Subject.MONEY: PlanReason.BALANCE,
    Subject.RATE: PlanReason.MARKET,
    Subject.OUTAGE: PlanReason.MARKET,
}


async def begin(deps: Deps, plan: Plan, message_id: int | None) -> bool:
    """Begin a plan that was confirmed, once; ``False``: it was begun before, or is to be confirmed anew.

    ``message_id`` is the confirmation, in whose place the progress is shown.
    """
    if plan.state is not PlanState.DRAFT or deps.clock() > plan.created_at + DRAFT_LIFETIME:
        return False
    return await _set_running(deps, plan, message_id=message_id)


async def go_on(deps: Deps, plan: Plan, news: int, message_id: int | None) -> bool:
    """Go on with a plan that pauses; ``False``: it does not pause, or an attempt is still in doubt.

    ``news``: the pause that was seen. A tap that comes twice, or again after a restart, is good for no other.

    Where it pauses for a limit of the customer's own, the next number is wanted regardless of those.
    """
    if plan.state is not PlanState.PAUSED or plan.news != news:
        return False
    if any(one.in_doubt for one in await attempts(deps, plan)):
        return False
    regardless = plan.reason is PlanReason.LIMIT
    return await _set_running(deps, plan, message_id=message_id, reason=None, above_limits=regardless)


async def _set_running(deps: Deps, plan: Plan, **values: Any) -> bool:
    """Change a plan that is to run. It is looked at in any case: the answer to a commit may be lost."""
    try:
        async with deps.db.write() as connection:
            runs = await plans.change(connection, plan, state=PlanState.RUNNING, **values)
            if runs:
                await _show(connection, plan, deps.clock())
        return runs
    finally:
        deps.wakeups.plans.put_nowait(plan.id)
        deps.wakeups.outbox.set()


async def stop(deps: Deps, plan: Plan) -> None:
    """End a plan for good; an attempt of which nothing was sent yet is withdrawn."""
    if plan.state not in (PlanState.RUNNING, PlanState.PAUSED):
        return
    async with deps.db.write() as connection:
        if await plans.change(
            connection, plan, state=PlanState.ENDED, reason=PlanReason.STOPPED, due_at=None
        ):
            await plans.withdraw(connection, plan)
            await _show(connection, plan, deps.clock())
    deps.wakeups.outbox.set()


async def attempts(deps: Deps, plan: Plan) -> tuple[Attempt, ...]:
    """Read the attempts of a plan."""
    async with deps.db.read() as connection:
        return await plans.attempts(connection, plan)


async def take_over(deps: Deps, shards: Collection[int]) -> None:
    """Pause the plans of some customers that ran when whoever served them ended."""
    async with deps.db.write() as connection:
        running = await plans.in_state(connection, PlanState.RUNNING)
        for plan in (one for one in running if shard_of(one.customer) in shards):
            await plans.withdraw(connection, plan)
            await _halt(connection, plan, Halt(PlanState.PAUSED, PlanReason.RESTART), deps.clock())


async def advance(deps: Deps, plan_id: int) -> datetime | None:
    """Take a plan as far as it goes now, and return when to look again; ``None``: when something is told.

    One whose customer others serve is left to them.
    """
    while True:
        async with deps.db.read() as connection:
            plan = await plans.find(connection, plan_id)
            made = () if plan is None else await plans.attempts(connection, plan)
            customer = None if plan is None else await customers.find(connection, plan.customer)
        if plan is None or customer is None:
            return None  # they had everything of theirs deleted
        if not deps.membership.serves(plan.customer):
            return None
        step: Halt | Wait | Try | None = next_step(plan, made, deps.clock())
        if isinstance(step, Try) and not deps.background.closing:
            payer = replace(customer, active_key=plan.key_id)
            step = await _try_next(deps, payer, plan, exhausted(made), step.left)
            if step is None:
                continue  # what came of it stands in the database
        return await _rest(deps, plan, step)


async def _rest(deps: Deps, plan: Plan, step: Halt | Wait | Try | None) -> datetime | None:
    """Store why a plan does not go on now, show it, and return until when it waits."""
    async with deps.db.write() as connection:
        if isinstance(step, Halt):
            await _halt(connection, plan, step, deps.clock())
        elif plan.state is not PlanState.DRAFT:
            if isinstance(step, Wait):
                await plans.change(connection, plan, due_at=step.until)
            await _show(connection, plan, deps.clock())
    deps.wakeups.outbox.set()
    return step.until if isinstance(step, Wait) else None


async def _try_next(
    deps: Deps, payer: Customer, plan: Plan, tried: Collection[str], left: Decimal
) -> Halt | None:
    """Rent the next number; why the plan goes no further, if so."""
    try:
        offers = await success.with_rates(deps, payer, await rent.offers_of(deps, payer, plan.service))
        chosen = choose(plan, offers, tried, left)
        if isinstance(chosen, PlanReason):
            return Halt(PlanState.ENDED, chosen)
        project = await rent.find_project(deps, payer, chosen.project_id)
        draft = rent.new_draft(deps, payer, project, 1, plan.currency)
        draft = replace(draft, above_limits=plan.above_limits)
        if await _is_stored(deps, plan, draft):
            return await _buy(deps, payer, draft)
    except SoldOut:
        log.info("an offer of a plan is gone", plan=plan.id)
    except (ActionError, MarketError) as error:
        log.info("a plan cannot go on", plan=plan.id, cause=str(error))
        return _halt_after(error)
    return None


async def _is_stored(deps: Deps, plan: Plan, draft: Draft) -> bool:
    """Store the attempt, if the plan still runs and no code came meanwhile.

    One before it that was never claimed is withdrawn: whoever stored it may be about to.
    """
    async with deps.db.write() as connection:
        await plans.find(connection, plan.id, lock=True)
        known = await plans.attempts(connection, plan)
        may = isinstance(next_step(plan, known, deps.clock()), Try)
        for one in (each.draft for each in known if each.draft.state is DraftState.DRAFT):
            may &= await drafts.move(connection, one.nonce, DraftState.DRAFT, DraftState.CANCELLED)
        if not may or not await plans.change(connection, plan, due_at=None, above_limits=False):
            return False
        await plans.add_attempt(connection, plan, draft)
        await _show(connection, plan, deps.clock())
    deps.wakeups.outbox.set()
    return True


async def _buy(deps: Deps, payer: Customer, draft: Draft) -> Halt | None:
    """Claim the draft and carry it through, as a tap on **Confirm** does."""
    try:
        claimed, ours = await purchase.claim(deps, payer, draft.nonce, None)
        if not ours:
            return None  # it was stopped
        asked = await purchase.carry_through(deps, payer, claimed)
    except AlreadySent:
        return None  # likewise
    finally:
        await execute_with_retries(deps, drafts.moving(draft.nonce, DraftState.DRAFT, DraftState.CANCELLED))
    if asked is not None:
        await deps.db.execute(drafts.moving(asked.draft.nonce, DraftState.DRAFT, DraftState.CANCELLED))
        unasked = asked.above and not draft.above_limits
        return Halt(PlanState.PAUSED, PlanReason.LIMIT) if unasked else None  # else at the price as it is now
    async with deps.db.read() as connection:
        ended = await drafts.find(connection, draft.nonce)
    return None if ended is None else _after(ended)


def _after(draft: Draft) -> Halt | None:
    """Why a plan pauses after an attempt that came to its end, if so."""
    match draft.state:
        case DraftState.UNSURE:
            return Halt(PlanState.PAUSED, PlanReason.UNSURE)
        case DraftState.NOT_SENT:
            return Halt(PlanState.PAUSED, PlanReason.MARKET)
        case DraftState.REFUSED:
            reason = _OF_WORDS.get(subject(draft.words or ""))
            return Halt(PlanState.PAUSED, reason) if reason else None
        case _:
            return None


def _halt_after(error: ActionError | MarketError) -> Halt:
    """What becomes of a plan of which nothing was bought."""
    match error:
        case Gone():
            return Halt(PlanState.ENDED, PlanReason.OFFERS)
        case PurchasesPaused():
            return Halt(PlanState.PAUSED, PlanReason.MAINTENANCE)
        case NotEnough():
            return Halt(PlanState.PAUSED, PlanReason.BALANCE)
        case NoKey() | BadKey():
            return Halt(PlanState.PAUSED, PlanReason.KEY)
        case _:
            return Halt(PlanState.PAUSED, PlanReason.MARKET)


async def _halt(connection: AsyncConnection, plan: Plan, halt: Halt, now: datetime) -> None:
    """End or pause a plan, and tell it."""
    values = {"state": halt.state, "reason": halt.reason, "due_at": None, "news": plan.news + 1}
    if not await plans.change(connection, plan, **values):
        return
    log.info("a plan goes no further", plan=plan.id, state=halt.state.value, reason=halt.reason.value)
    await _show(connection, plan, now)
    if halt.reason not in _UNTOLD:
        about, ordinal = About.of_plan(plan.id), plan.news + 1
        await outbox.put(connection, plan.customer, about, PushKind.PLAN_NEWS, now, ordinal=ordinal)


async def _show(connection: AsyncConnection, plan: Plan, now: datetime) -> None:
    """Queue the message that shows the progress."""
    await outbox.put(connection, plan.customer, About.of_plan(plan.id), PushKind.PLAN, now)
