"""Spending limits, for a price, an order, a day and a month, which customers set themselves."""

from bot.actions import limits
from bot.actions.errors import BadAmount
from bot.actions.parsing import AMOUNT_DECIMALS, PRICE_DECIMALS, parse_amount
from bot.domain.prices import PERIODS, Limit
from bot.routers.account import show_settings
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.views import limits as seen
from bot.views.buttons.account import AskLimit, NoLimit
from bot.views.formats import thousands

router = SubjectRouter(name="limits")


@router.tap(AskLimit, keyless=True)
async def ask(turn: Turn, wanted: AskLimit) -> None:
    limit, mine = wanted.limit, turn.customer
    spent = None
    if limit in PERIODS:
        spent = seen.Spent(await limits.spent(turn.deps, mine, limit, mine.currency))
    view = seen.ask_limit(turn.lang, limit, mine.limits[limit], mine.currency, spent)
    await turn.ask(Question.limit, view, limit=limit)


@router.answer(Question.limit, keyless=True)
async def typed(turn: Turn, words: str) -> None:
    known = await turn.known()
    limit = Limit(known["limit"])
    try:
        decimals = PRICE_DECIMALS if limit is Limit.UNIT else AMOUNT_DECIMALS
        amount = parse_amount(words, turn.customer.currency, thousands(turn.lang), decimals)
    except BadAmount:
        view = seen.bad_amount(turn.lang, limit, turn.customer.currency)
        await turn.ask(Question.limit, view, limit=limit)
    else:
        await turn.state.clear()
        await turn.save_preferences(turn.customer.preferences.with_limit(limit, amount))
        await show_settings(turn)


@router.tap(NoLimit, keyless=True)
async def lift(turn: Turn, wanted: NoLimit) -> None:
    await turn.save_preferences(turn.customer.preferences.with_limit(wanted.limit, None))
    await show_settings(turn)
