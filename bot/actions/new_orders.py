"""Makes the orders that a purchase brought, as they are stored."""

from dataclasses import replace

from bot.actions.phones import international, rented_in
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
