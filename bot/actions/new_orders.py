"""Makes and stores the orders that a purchase brought."""

from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions.outcomes import tell_card
from bot.actions.phones import international, rented_in
from bot.db import locks, orders
from bot.deps import Deps
from bot.domain.drafts import Draft
from bot.domain.orders import Order
from bot.market.models import RentedNumber


def new_order(deps: Deps, draft: Draft, placed: RentedNumber | int, *, first: bool) -> Order:
    """The first order takes the confirmation's place in the chat; further ones get messages of their own."""
    common = Order(
        id=0,
        customer=draft.customer,
        key_id=draft.key_id,
        number=placed if isinstance(placed, int) else placed.order,
        kind=draft.kind,
        item=draft.item,
        title=draft.title,
        quantity=draft.quantity,
        placed_at=deps.clock(),
        status="",  # the marketplace has not said yet
        estimate=draft.total,
        currency=draft.currency,
        estimated_in=draft.currency,
        auto_delivery=draft.auto_delivery,
        price_per=draft.price_per,
        card_message_id=draft.message_id if first else None,
        link=draft.link,
        draft=draft.nonce,
    )
    if isinstance(placed, int):
        return common
    code = rented_in(placed.country, draft.country or "")
    return replace(
        common,
        quantity=1,
        estimate=draft.rate,
        status=placed.status or "active",
        phone=international(placed.phone, code),
        phone_given=placed.phone,
        country=code,
    )


async def store(
    deps: Deps, connection: AsyncConnection, draft: Draft, placed: list[RentedNumber | int]
) -> list[int]:
    """Store the orders whose numbers are nobody's yet, each with its card to show, and return their ids."""
    stored: list[int] = []
    await locks.order_numbers(connection)
    for position, one in enumerate(placed):
        order = new_order(deps, draft, one, first=position == 0)
        if await orders.is_bound(connection, order.number, order.kind):
            continue
        order_id = await orders.add(connection, order)
        if order_id is not None:
            stored.append(order_id)
            await _show_card(deps, connection, draft, order_id)
    return stored


async def _show_card(deps: Deps, connection: AsyncConnection, draft: Draft, order_id: int) -> None:
    """Queue an order's card. A line of a list has none: a hundred messages would come at once."""
    if draft.batch is not None:
        return
    await tell_card(deps, connection, draft, order_id)
