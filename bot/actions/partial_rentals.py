"""Tells once that fewer numbers came than were asked for, with what was charged as far as it is known."""

import asyncio

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import pushes
from bot.actions.account import balance_of
from bot.actions.errors import NoKey
from bot.db import drafts
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.drafts import Draft, DraftState
from bot.domain.orders import Kind
from bot.domain.pushes import About, PushKind
from bot.market.errors import MarketError

log = structlog.get_logger()

BALANCE_TIMEOUT = 5.0  # seconds for the balance afterwards: the numbers themselves wait as long to be shown


def _are_fewer(draft: Draft, came: int) -> bool:
    """An order for goods is one, however many it is for."""
    return draft.kind is Kind.RENTAL and 0 < came < draft.quantity


async def tell(deps: Deps, connection: AsyncConnection, customer: Customer, draft: Draft, came: int) -> None:
    """Queue the message, in the transaction that stores the numbers that came."""
    if _are_fewer(draft, came):
        about = About.of_draft(draft.nonce)
        await pushes.tell(connection, customer, about, PushKind.FEWER, deps.clock())


async def note_balance(deps: Deps, draft: Draft, came: int) -> None:
    """Keep the balance afterwards, which shows what was charged; without it the price has to do."""
    if not _are_fewer(draft, came):
        return
    try:
        async with asyncio.timeout(BALANCE_TIMEOUT):
            left = (await balance_of(deps, draft.key_id)).amount
    except (MarketError, NoKey, TimeoutError) as error:
        log.info("the balance after a purchase is not known", draft=draft.nonce, cause=str(error))
        return
    async with deps.db.write() as connection:
        await drafts.move(connection, draft.nonce, DraftState.PLACED, DraftState.PLACED, balance_after=left)
