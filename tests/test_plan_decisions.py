"""Number plans: what is done next, and which offer is chosen."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.customers import Customer, Preferences
from bot.domain.drafts import DraftState, Verdict
from bot.domain.orders import RENTAL_LIFE, Kind, Phase
from bot.domain.plans import (
    CLOSING,
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
    spent,
)
from bot.domain.rentals import RentOffer
from bot.domain.success import SuccessRate
from tests.backend import a_draft, an_order
from tests.marketplace import Clock

CLOCK = Clock()
ANNA_SEEN = Customer(1001, Preferences("en"), 1)
PLAN = Plan(1, 1001, 1, "s", "Telegram", Decimal("0.50"), CLOCK(), state=PlanState.RUNNING)
MINUTE = timedelta(minutes=1)


def an_attempt(state: DraftState, *phases: Phase, item: str = "a", code: bool = False) -> Attempt:
    draft = replace(a_draft(CLOCK, ANNA_SEEN), state=state, item=item, estimate=Decimal("0.30"))
    number = replace(an_order(CLOCK, ANNA_SEEN, 7), kind=Kind.RENTAL, delivered=int(code))
    return Attempt(draft, tuple(replace(number, phase=phase) for phase in phases))


def an_offer(project: str, price: str, country: str = "us") -> RentOffer:
    return RentOffer(project, "Telegram", "s", country, country, Decimal(price), "🏳️")


PLACED, UNSURE = DraftState.PLACED, DraftState.UNSURE
WAITING = an_attempt(PLACED, Phase.ACTIVE)
OVER = an_attempt(PLACED, Phase.PROBLEM)


@pytest.mark.parametrize(
    ("attempts", "step"),
    [
        ([], Try(Decimal("1.50"))),
        ([WAITING], Wait(CLOCK() + RENTAL_LIFE + CLOSING)),
        ([OVER], Try(Decimal("1.20"))),
        ([OVER, OVER, OVER], Halt(PlanState.ENDED, PlanReason.NUMBERS)),
        ([OVER, OVER, WAITING], Wait(CLOCK() + RENTAL_LIFE + CLOSING)),
        ([an_attempt(PLACED, Phase.DELIVERED, code=True)], Halt(PlanState.ENDED, PlanReason.CODE)),
        ([an_attempt(PLACED, Phase.DELIVERED, code=True), OVER], Halt(PlanState.ENDED, PlanReason.CODE)),
        ([an_attempt(UNSURE)], Halt(PlanState.PAUSED, PlanReason.UNSURE)),
        ([an_attempt(DraftState.SENDING)], Halt(PlanState.PAUSED, PlanReason.UNSURE)),
        ([an_attempt(DraftState.REFUSED)], Try(Decimal("1.50"))),
        ([an_attempt(DraftState.NOT_SENT)], Try(Decimal("1.50"))),
    ],
)
def test_the_next_step(attempts: list[Attempt], step: Halt | Wait | Try) -> None:
    assert next_step(PLAN, attempts, CLOCK()) == step


def test_what_may_have_been_bought_counts_and_what_surely_was_not_does_not() -> None:
    for verdict, left in (
        (Verdict.CHARGED, "1.20"),
        (Verdict.UNCLEAR, "1.20"),
        (Verdict.NOT_CHARGED, "1.50"),
    ):
        doubt = an_attempt(UNSURE)
        settled = replace(doubt, draft=replace(doubt.draft, verdict=verdict))
        assert next_step(PLAN, [settled], CLOCK()) == Try(Decimal(left))


def test_a_charge_above_the_price_counts_and_one_that_was_returned_too() -> None:
    dearer = replace(OVER, orders=(replace(OVER.orders[0], charge=Decimal("0.45")),))
    returned = replace(
        OVER, orders=(replace(OVER.orders[0], charge=Decimal(0), most_charged=Decimal("0.45")),)
    )
    assert spent([dearer, returned, OVER]) == Decimal("1.20")


def test_a_wait_that_was_chosen_ends_before_the_number_does_and_its_late_code_ends_the_plan() -> None:
    plan = replace(PLAN, patience=5)
    assert next_step(plan, [WAITING], CLOCK()) == Wait(CLOCK() + 5 * MINUTE)
    assert next_step(plan, [WAITING], CLOCK() + 5 * MINUTE) == Try(Decimal("1.20"))
    late = an_attempt(PLACED, Phase.DELIVERED, code=True)
    assert next_step(plan, [late, WAITING], CLOCK()) == Halt(PlanState.ENDED, PlanReason.CODE)


@pytest.mark.parametrize("state", [PlanState.DRAFT, PlanState.ENDED, PlanState.PAUSED])
def test_what_does_not_run_does_nothing(state: PlanState) -> None:
    assert next_step(replace(PLAN, state=state), [OVER], CLOCK()) is None


def test_a_code_ends_a_plan_that_pauses() -> None:
    paused = replace(PLAN, state=PlanState.PAUSED)
    attempts = [an_attempt(PLACED, Phase.DELIVERED, code=True)]
    assert next_step(paused, attempts, CLOCK()) == Halt(PlanState.ENDED, PlanReason.CODE)


def test_the_cheapest_offer_within_the_bounds_is_chosen_and_prices_of_a_country_are_tiers() -> None:
    offers = [
        an_offer("a", "0.40"),
        an_offer("b", "0.20"),
        an_offer("c", "0.30", "gb"),
        an_offer("d", "0.60"),
    ]
    assert choose(PLAN, offers, (), Decimal(9)) == offers[1]
    assert choose(PLAN, offers, {"b"}, Decimal(9)) == offers[2]
    assert choose(PLAN, offers, {"b", "c"}, Decimal(9)) == offers[0]  # a dearer price of the same country
    assert choose(PLAN, offers, {"a", "b", "c"}, Decimal(9)) is PlanReason.OFFERS
    assert choose(PLAN, offers, (), Decimal("0.19")) is PlanReason.SPENT
    assert choose(replace(PLAN, countries="gb"), offers, (), Decimal(9)) == offers[2]
    assert choose(replace(PLAN, floor=Decimal("0.35")), offers, (), Decimal(9)) == offers[0]


def test_what_worked_best_is_chosen_where_that_is_wanted() -> None:
    offers = [
        replace(an_offer("a", "0.20"), worked=SuccessRate(20, 10, MINUTE)),
        replace(an_offer("b", "0.40", "gb"), worked=SuccessRate(20, 19, MINUTE)),
        an_offer("c", "0.10", "de"),
    ]
    best = replace(PLAN, by_chance=True)
    assert choose(best, offers, (), Decimal(9)) == offers[1]
    assert choose(best, offers, (), Decimal("0.30")) == offers[0]  # the best costs more than is left
    assert choose(best, offers, {"a", "b"}, Decimal(9)) == offers[2]
    assert choose(PLAN, offers, (), Decimal(9)) == offers[2]


def test_an_offer_is_left_out_once_it_was_rented_or_refused_or_twice_not_sent() -> None:
    once = [an_attempt(DraftState.NOT_SENT, item="a"), an_attempt(DraftState.CANCELLED, item="b")]
    assert exhausted(once) == set()
    assert exhausted([*once, an_attempt(DraftState.CANCELLED, item="a")]) == {"a"}
    for state in (PLACED, DraftState.REFUSED, UNSURE):
        assert exhausted([an_attempt(state, item="c")]) == {"c"}


ATTEMPTS = st.lists(
    st.builds(
        an_attempt,
        st.sampled_from([one for one in DraftState if one is not UNSURE]),
        st.sampled_from(Phase),
        item=st.sampled_from("abc"),
    ),
    max_size=9,
)


@given(ATTEMPTS, st.integers(1, 5), st.none() | st.decimals("0.01", 3, places=2))
def test_never_more_numbers_or_money_than_was_confirmed(
    attempts: list[Attempt], numbers: int, total: Decimal | None
) -> None:
    plan = replace(PLAN, numbers=numbers, total=total)
    step = next_step(plan, attempts, CLOCK() + timedelta(days=1))
    if not isinstance(step, Try):
        return
    assert sum(one.may_be_bought for one in attempts) < numbers
    chosen = choose(plan, [an_offer("z", "0.50"), an_offer("y", "0.05")], exhausted(attempts), step.left)
    if isinstance(chosen, RentOffer):
        assert spent(attempts) + chosen.price <= plan.most
