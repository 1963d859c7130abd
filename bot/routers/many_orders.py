"""Several orders at once: ``/track 1 2 3``, and **Refresh all** of a list."""

from bot.actions import many_orders
from bot.actions.errors import NoKey
from bot.actions.parsing import listed_numbers
from bot.domain.many_orders import MOST_TRACKED, Refreshed, TrackedNumber
from bot.routers.error_answers import go_on
from bot.routers.orders import show_orders
from bot.routers.search_words import of_button
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.views import many_orders as seen
from bot.views.buttons.orders import OpenOrders, RefreshOrders

router = SubjectRouter(name="many orders")


async def track_many(turn: Turn, words: str) -> bool:
    """Track what is a list of order numbers, in the background; ``False``: it is none.

    :raises BadNumbers: it has nothing but numbers, and is none all the same, or one of too many.
    """
    numbers = listed_numbers(words, MOST_TRACKED)
    if numbers:
        await turn.state.clear()
        await turn.show(seen.tracking(turn.lang, 0, len(numbers)))
        go_on(turn, _track(turn, numbers))
    return bool(numbers)


async def _track(turn: Turn, numbers: tuple[int, ...]) -> None:
    if turn.customer.active_key is None:
        raise NoKey
    came: list[TrackedNumber] = []
    async for one in many_orders.track(turn.deps, turn.customer, numbers):
        came.append(one)
        if len(came) < len(numbers):
            await turn.show(seen.tracking(turn.lang, len(came), len(numbers)))
    await turn.show(seen.all_tracked(turn.lang, came))


@router.tap(RefreshOrders)
async def refresh_all(turn: Turn, where: RefreshOrders) -> None:
    words = of_button(turn, where.words)
    go_on(turn, _refresh(turn, words, OpenOrders(phase=where.phase, words=where.words, page=where.page)))


async def _refresh(turn: Turn, words: str, where: OpenOrders) -> None:
    """Each look is shown as it is done, and the list once all were."""
    state = Refreshed(0, 0)
    async for state in many_orders.refresh(turn.deps, turn.customer, where.phase, words):
        if state.asked < state.chosen:
            await turn.show(seen.refreshing(turn.lang, state))
    await show_orders(turn, words, where, seen.refreshed(turn.lang, state))
