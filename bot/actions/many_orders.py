"""Many orders at once: tracks several numbers, and refreshes the active orders of a list, paced by key."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace

import structlog

from bot.actions import adoption, orders
from bot.actions.errors import AlreadyTracked, Gone, NoKey, NotTheirs
from bot.actions.parsing import listed_numbers
from bot.db import order_lists
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.many_orders import MOST_LISTED, MOST_REFRESHED, Refreshed, TrackedNumber, TrackOutcome
from bot.domain.orders import Order, OrderFilter, Phase
from bot.market.errors import BadKey, Busy, MarketError

log = structlog.get_logger()


async def track(deps: Deps, customer: Customer, numbers: Sequence[int]) -> AsyncIterator[TrackedNumber]:
    """Track the numbers one after another, and yield what came of each.

    A refused key or a rate limit ends the questions: the rest is named as not asked.
    """
    stopped = False
    for number in numbers:
        if stopped:
            yield TrackedNumber(number, TrackOutcome.NOT_ASKED)
            continue
        try:
            order = await adoption.take_up(deps, customer, number)
        except AlreadyTracked as known:
            yield TrackedNumber(number, TrackOutcome.KNOWN, known.order)
        except NotTheirs:
            yield TrackedNumber(number, TrackOutcome.NOT_THEIRS)
        except MarketError as error:
            log.info("a number could not be looked up", number=number, cause=str(error))
            stopped = isinstance(error, BadKey | Busy)
            yield TrackedNumber(number, TrackOutcome.NO_ANSWER)
        else:
            yield TrackedNumber(number, TrackOutcome.TRACKED, order)


async def refresh(
    deps: Deps,
    customer: Customer,
    filter: OrderFilter,  # noqa: A002 - the product's word
    words: str,
) -> AsyncIterator[Refreshed]:
    """Poll the newest active orders of a list one after another, and yield how far it is.

    What is new goes out as usual. A refused key, or a rate limit, ends it.
    """
    chosen, active = await _active(deps, customer, filter, words)
    state = Refreshed(len(chosen), active)
    yield state
    for order in chosen:
        await deps.pace.turn(order.key_id)
        try:
            await orders.refresh(deps, customer, order.id)
        except (BadKey, Busy) as error:
            log.info("a list is refreshed no further", cause=str(error))
            left = state.chosen - state.asked
            yield replace(state, asked=state.chosen, silent=state.silent + left)
            return
        except (Gone, NoKey, MarketError) as error:
            log.info("an order was not refreshed", order=order.id, cause=str(error))
            state = replace(state, silent=state.silent + 1)
        state = replace(state, asked=state.asked + 1)
        yield state


async def _active(
    deps: Deps,
    customer: Customer,
    filter: OrderFilter,  # noqa: A002 - likewise
    words: str,
) -> tuple[Sequence[Order], int]:
    """The newest active orders of a list, and how many there are in all; other filters have none."""
    if filter.phase not in (None, Phase.ACTIVE):
        return (), 0
    wanted = order_lists.Wanted(customer.id, Phase.ACTIVE, words, listed_numbers(words, MOST_LISTED))
    async with deps.db.read() as connection:
        return await order_lists.listing(connection, wanted, skip=0, take=MOST_REFRESHED)
