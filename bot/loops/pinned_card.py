"""Shows the pinned card of who wants one: sent once, edited in place, unpinned when nothing is under way.

There is never more than one: its message is noted before it is pinned, and forgotten once it was unpinned.
One that its owner unpinned or deleted is let be; what begins after all was done gets a new one.
"""

from aiogram import Bot

from bot.db import customers, orders, pinned_cards
from bot.db.pinned_cards import PinnedCard
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.telegram import pinning, sending
from bot.views import pinned_card as seen
from bot.views.view import View


async def show(deps: Deps, bot: Bot, customer_id: int) -> float:
    """Bring the card up to date; the seconds after which to try again, 0 when that is done.

    :raises TelegramAPIError: as ``bot.telegram.sending.send``.
    """
    customer = await customers.remembered(deps.db, customer_id)
    if customer is None:
        return 0.0
    card = await pinned_cards.fetch(deps.db, customer.id)
    under_way = await orders.under_way(deps.db, customer.id)
    wanted = customer.preferences.pinned_card
    if wanted and under_way.some:
        return await _open(deps, bot, customer, card, seen.card(customer.language, under_way))
    if card is None:
        return 0.0
    return await _close(deps, bot, customer, card, seen.done(customer.language, wanted=wanted))


async def _open(deps: Deps, bot: Bot, customer: Customer, card: PinnedCard | None, view: View) -> float:
    known = card is not None and await sending.edit(bot, customer.id, card.message_id, view, patience=0)
    if card is not None and card.pinned:
        return 0.0
    if card is None or not known:
        message_id = await sending.send(bot, customer.id, view, patience=0)
        await deps.db.execute(pinned_cards.noting(customer.id, message_id))
        card = PinnedCard(message_id, pinned=False)
    again = await pinning.pin(bot, customer.id, card.message_id)
    if not again:
        await deps.db.execute(pinned_cards.marking_pinned(customer.id))
    return again


async def _close(deps: Deps, bot: Bot, customer: Customer, card: PinnedCard, view: View) -> float:
    await sending.edit(bot, customer.id, card.message_id, view, patience=0)
    again = await pinning.unpin(bot, customer.id, card.message_id)
    if not again:
        await deps.db.execute(pinned_cards.forgetting(customer.id))
    return again
