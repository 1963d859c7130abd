"""Puts a number plan together: what it may try, how many, how much, and how long it waits."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from bot.actions import account, rent, success
from bot.actions.errors import Gone, NoKey
from bot.db import plans
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.plans import MOST_NUMBERS, PATIENCES, USUAL_NUMBERS, Plan, PlanBound, PlanScreen, PlanState
from bot.domain.rentals import RentOffer


async def propose(deps: Deps, customer: Customer, service: str, country: str) -> PlanScreen:
    """Store a plan with the usual bounds: as dear as the numbers that it would try first.

    :raises Gone: no such service, or not in that country (any more).
    """
    if customer.active_key is None:
        raise NoKey
    known = await success.with_rates(deps, customer, await rent.offers_of(deps, customer, service))
    fitting = [offer for offer in known if country in ("", offer.country)]
    if not fitting:
        raise Gone
    first = fitting[:USUAL_NUMBERS]  # the cheapest
    plan = Plan(
        id=0,
        customer=customer.id,
        key_id=customer.active_key,
        service=service,
        title=known[0].service,
        countries=country,
        ceiling=first[-1].price,
        created_at=deps.clock(),
        currency=customer.currency,
        by_chance=customer.preferences.offers_by_chance and any(offer.worked for offer in fitting),
    )
    async with deps.db.write() as connection:
        plan = replace(plan, id=await plans.add(connection, plan))
    return await _screen(deps, customer, plan)


async def find(deps: Deps, customer: Customer, plan_id: int) -> Plan:
    """Find a plan of the customer's.

    :raises Gone: there is none of this id.
    """
    async with deps.db.read() as connection:
        plan = await plans.find(connection, plan_id)
    if plan is None or plan.customer != customer.id:
        raise Gone
    return plan


async def screen(deps: Deps, customer: Customer, plan: Plan) -> PlanScreen:
    """Make the confirmation of a plan that is put together; it holds for a while from now on.

    :raises Gone: its service is no longer offered.
    """
    return await _screen(deps, customer, await _changed(deps, plan))


async def _screen(deps: Deps, customer: Customer, plan: Plan) -> PlanScreen:
    payer = replace(customer, active_key=plan.key_id)
    known = await success.with_rates(deps, payer, await rent.offers_of(deps, payer, plan.service))
    balance = await account.balance(deps, payer)
    fitting = sorted(filter(plan.takes, known), key=plan.rank)
    chosen = tuple(offer for offer in of_countries(known) if offer.country in plan.chosen)
    rated = any(offer.worked for offer in fitting)
    return PlanScreen(
        plan, tuple(fitting[: plan.numbers]), chosen, balance, await account.payer(deps, payer), rated
    )


def of_countries(known: list[RentOffer]) -> list[RentOffer]:
    """The cheapest offer of each country."""
    cheapest: dict[str, RentOffer] = {}
    for offer in known:
        cheapest.setdefault(offer.country, offer)
    return list(cheapest.values())


async def toggle_country(deps: Deps, plan: Plan, country: str) -> Plan:
    """Add a country to those chosen, or take it out; an empty one: any country will do."""
    chosen = set(plan.chosen) ^ {country} if country else set()
    return await _changed(deps, plan, countries=",".join(sorted(chosen)))


async def set_numbers(deps: Deps, plan: Plan, numbers: int) -> Plan:
    """Set how many numbers may be rented."""
    return await _changed(deps, plan, numbers=min(max(numbers, 1), MOST_NUMBERS))


async def set_order(deps: Deps, plan: Plan, *, by_chance: bool) -> Plan:
    """Set what is tried first: what worked best, or the cheapest."""
    return await _changed(deps, plan, by_chance=by_chance)


async def set_patience(deps: Deps, plan: Plan, minutes: int) -> Plan:
    """Set how long to wait for the code of each number."""
    return await _changed(deps, plan, patience=minutes if minutes in PATIENCES else 0)


async def set_bound(deps: Deps, plan: Plan, bound: PlanBound, amount: Decimal | None) -> Plan:
    """Set an amount, or take it away. The lowest price is never above the highest: the other gives way."""
    match bound:
        case PlanBound.TOTAL:
            return await _changed(deps, plan, total=amount)
        case PlanBound.FLOOR:
            return await _changed(deps, plan, floor=amount, ceiling=max(plan.ceiling, amount or plan.ceiling))
        case PlanBound.CEILING if amount is not None:
            floor = plan.floor if plan.floor is not None and plan.floor <= amount else None
            return await _changed(deps, plan, ceiling=amount, floor=floor)
    return plan


async def _changed(deps: Deps, plan: Plan, **values: Any) -> Plan:
    """A plan that is being put together, with new values; one that was begun meanwhile stays as it is."""
    values["created_at"] = deps.clock()
    if plan.state is PlanState.DRAFT:
        async with deps.db.write() as connection:
            if await plans.change(connection, plan, **values):
                return replace(plan, **values)
    async with deps.db.read() as connection:
        return await plans.find(connection, plan.id) or plan
