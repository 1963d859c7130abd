"""``/track``: an order that was placed elsewhere, or whose number was lost, is tracked from now on."""

from bot.actions import adoption
from bot.actions.errors import AlreadyTracked, BadNumber, NotTheirs
from bot.actions.parsing import parse_order_number
from bot.routers.many_orders import track_many
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.views import tracking as seen
from bot.views.buttons.orders import Track

router = SubjectRouter(name="tracking")


@router.command("track")
async def follow(turn: Turn, words: str) -> None:
    if words:
        await take_number(turn, words)
    else:
        await turn.ask(Question.track, seen.ask_number(turn.lang))


@router.answer(Question.track)
async def take_number(turn: Turn, words: str) -> None:
    if await track_many(turn, words):
        return
    try:
        number = parse_order_number(words)
    except BadNumber:
        await turn.ask(Question.track, seen.bad_number(turn.lang))
    else:
        turn.again = Track(number=number).pack()
        await turn.state.clear()
        await _adopt(turn, number)


@router.tap(Track)
async def adopt_again(turn: Turn, wanted: Track) -> None:
    await _adopt(turn, wanted.number)


async def _adopt(turn: Turn, number: int) -> None:
    try:
        order = await adoption.adopt(turn.deps, turn.customer, number)
    except AlreadyTracked as known:
        await turn.show(seen.already_tracked(turn.lang, known.order))
    except NotTheirs:
        await turn.show(seen.not_theirs(turn.lang))
    else:
        await turn.show(seen.tracked(turn.lang, order))
