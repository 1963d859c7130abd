"""Number plans, **Keep trying**: put together, confirmed once, stopped, and gone on with."""

from bot.actions import plan_setup, plans, rent
from bot.actions.errors import BadAmount
from bot.actions.parsing import parse_amount
from bot.domain.plans import Plan, PlanBound, PlanState
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.views import plan_progress
from bot.views import plans as seen
from bot.views.buttons.plans import (
    AskPlanBound,
    ContinuePlan,
    KeepTrying,
    NoPlanBound,
    OpenPlan,
    PlanCountries,
    PlanCountry,
    PlanNumbers,
    PlanOrder,
    PlanPatience,
    StartPlan,
    StopPlan,
)
from bot.views.formats import thousands

router = SubjectRouter(name="plans")


@router.tap(KeepTrying)
async def propose(turn: Turn, wanted: KeepTrying) -> None:
    screen = await plan_setup.propose(turn.deps, turn.customer, wanted.key, wanted.country)
    await turn.show(seen.confirmation(turn.lang, screen))


@router.tap(OpenPlan)
async def open_plan(turn: Turn, wanted: OpenPlan) -> None:
    await _show(turn, await plan_setup.find(turn.deps, turn.customer, wanted.plan))


async def _show(turn: Turn, plan: Plan) -> None:
    """The confirmation of a plan that is put together; of any other how far it is."""
    if plan.state is PlanState.DRAFT:
        screen = await plan_setup.screen(turn.deps, turn.customer, plan)
        await turn.show(seen.confirmation(turn.lang, screen))
    else:
        await turn.show(plan_progress.progress(turn.lang, plan, await plans.attempts(turn.deps, plan)))


@router.tap(PlanCountries)
async def list_countries(turn: Turn, where: PlanCountries) -> None:
    await _show_countries(turn, await plan_setup.find(turn.deps, turn.customer, where.plan), where.page)


async def _show_countries(turn: Turn, plan: Plan, page: int) -> None:
    known = await rent.offers_of(turn.deps, turn.customer, plan.service)
    await turn.show(seen.countries(turn.lang, plan, plan_setup.of_countries(known), page))


@router.tap(PlanCountry)
async def choose_country(turn: Turn, chosen: PlanCountry) -> None:
    plan = await plan_setup.find(turn.deps, turn.customer, chosen.plan)
    await _show_countries(turn, await plan_setup.toggle_country(turn.deps, plan, chosen.country), chosen.page)


@router.tap(PlanOrder)
async def choose_order(turn: Turn, chosen: PlanOrder) -> None:
    plan = await plan_setup.find(turn.deps, turn.customer, chosen.plan)
    await _show(turn, await plan_setup.set_order(turn.deps, plan, by_chance=chosen.by_chance))


@router.tap(PlanNumbers)
async def choose_numbers(turn: Turn, chosen: PlanNumbers) -> None:
    plan = await plan_setup.find(turn.deps, turn.customer, chosen.plan)
    await _show(turn, await plan_setup.set_numbers(turn.deps, plan, chosen.numbers))


@router.tap(PlanPatience)
async def choose_patience(turn: Turn, chosen: PlanPatience) -> None:
    plan = await plan_setup.find(turn.deps, turn.customer, chosen.plan)
    await _show(turn, await plan_setup.set_patience(turn.deps, plan, chosen.minutes))


@router.tap(AskPlanBound)
async def ask_bound(turn: Turn, wanted: AskPlanBound) -> None:
    plan = await plan_setup.find(turn.deps, turn.customer, wanted.plan)
    view = seen.ask_bound(turn.lang, plan, wanted.bound)
    await turn.ask(Question.plan_bound, view, plan=plan.id, bound=wanted.bound)


@router.answer(Question.plan_bound)
async def typed_bound(turn: Turn, words: str) -> None:
    known = await turn.known()
    bound = PlanBound(known["bound"])
    plan = await plan_setup.find(turn.deps, turn.customer, known["plan"])
    try:
        amount = parse_amount(words, plan.currency, thousands(turn.lang))
    except BadAmount:
        view = seen.ask_bound(turn.lang, plan, bound, again=True)
        await turn.ask(Question.plan_bound, view, plan=plan.id, bound=bound)
    else:
        await turn.state.clear()
        await _show(turn, await plan_setup.set_bound(turn.deps, plan, bound, amount))


@router.tap(NoPlanBound)
async def lift_bound(turn: Turn, wanted: NoPlanBound) -> None:
    plan = await plan_setup.find(turn.deps, turn.customer, wanted.plan)
    await _show(turn, await plan_setup.set_bound(turn.deps, plan, wanted.bound, None))


@router.tap(StartPlan)
async def start(turn: Turn, wanted: StartPlan) -> None:
    plan = await plan_setup.find(turn.deps, turn.customer, wanted.plan)
    if not await plans.begin(turn.deps, plan, turn.showing):  # else the outbox shows how far it is
        await open_plan(turn, OpenPlan(plan=plan.id))


@router.tap(StopPlan, keep_question=True)
async def stop(turn: Turn, wanted: StopPlan) -> None:
    await plans.stop(turn.deps, await plan_setup.find(turn.deps, turn.customer, wanted.plan))
    await open_plan(turn, OpenPlan(plan=wanted.plan))


@router.tap(ContinuePlan, keep_question=True)
async def go_on(turn: Turn, wanted: ContinuePlan) -> None:
    plan = await plan_setup.find(turn.deps, turn.customer, wanted.plan)
    if await plans.go_on(turn.deps, plan, wanted.news, turn.showing):
        return  # the outbox shows how far it is
    if plan.state is PlanState.PAUSED and plan.news == wanted.news:
        await turn.show(plan_progress.still_in_doubt(turn.lang, plan))
    else:
        await open_plan(turn, OpenPlan(plan=plan.id))
