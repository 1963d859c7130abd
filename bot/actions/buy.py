"""Quotes a purchase of an item: from a quantity to a draft, asked live and stored."""

import secrets
from collections.abc import Sequence
from dataclasses import replace

from bot.actions import account
from bot.actions.cards import card, check_orderable
from bot.actions.errors import BadLink, BadQuantity, Gone, NoKey, NotEnough, SoldOut
from bot.actions.limits import exceeded
from bot.actions.link_checks import link_warnings
from bot.actions.parsing import parse_email, parse_link
from bot.db import drafts
from bot.deps import Deps
from bot.domain.catalog import Card
from bot.domain.customers import Customer
from bot.domain.drafts import DRAFT_LIFETIME, Draft, DraftState, Offer, Shortfall
from bot.domain.orders import Kind
from bot.domain.pages import LAST_LINKS
from bot.domain.prices import covered, estimated, same_currency
from bot.market.models import Balance, Variant


async def recent_links(deps: Deps, customer: Customer) -> tuple[str, ...]:
    """List the links last ordered for, to be offered again."""
    async with deps.db.read() as connection:
        return await drafts.recent_links(connection, customer.id, LAST_LINKS)


async def prepare(deps: Deps, customer: Customer, service: int, quantity: int, link: str | None) -> Offer:
    """Ask price, stock and balance as they are now and store the draft of a purchase.

    :raises SoldOut, NeedsMore, BadQuantity, BadLink, BadEmail, NotEnough: it could not be bought like that.
    """
    offer = await quote(deps, customer, service, quantity, link)
    await store(deps, offer.draft)
    return offer


async def quote(deps: Deps, customer: Customer, service: int, quantity: int, link: str | None) -> Offer:
    """Ask price, stock and balance as they are now; nothing is stored yet.

    :raises SoldOut, NeedsMore, BadQuantity, BadLink, BadEmail, NotEnough: as ``prepare``.
    """
    asked = await orderable(deps, customer, service)
    checked_link = _checked_link(asked.kind, link)
    _check_quantity(asked, quantity)
    balance = await account.balance(deps, customer)
    draft = new_draft(deps, customer, asked, quantity, checked_link, balance.currency)
    afford(balance, draft, asked.lowest)
    return await _offer(deps, customer, asked, draft, balance)


async def buy_instead(deps: Deps, customer: Customer, nonce: str, quantity: int) -> Offer | Draft:
    """Quote another quantity of the same, in place of a confirmation.

    The draft, where something came of that meanwhile.

    :raises Gone, SoldOut, BadQuantity, NotEnough: as ``prepare``; the old confirmation is cancelled by then.
    """
    old = await cancel(deps, customer, nonce)
    if old.state is not DraftState.CANCELLED or old.kind is Kind.RENTAL:
        return old
    payer = replace(customer, active_key=old.key_id)
    return await prepare(deps, payer, int(old.item), quantity, old.link)


async def cancel(deps: Deps, customer: Customer, nonce: str) -> Draft:
    """Cancel a draft that was not confirmed; anything further along is returned as it is."""
    async with deps.db.write() as connection:
        mine = await drafts.find(connection, nonce)
        if mine is not None and mine.customer == customer.id:
            await drafts.move(connection, nonce, DraftState.DRAFT, DraftState.CANCELLED)
    return await draft(deps, customer, nonce)


async def draft(deps: Deps, customer: Customer, nonce: str) -> Draft:
    """Find a draft of the customer's.

    :raises Gone: there is no such draft of this customer.
    """
    async with deps.db.read() as connection:
        found = await drafts.find(connection, nonce)
    if found is None or found.customer != customer.id:
        raise Gone
    return found


async def store(deps: Deps, new: Draft) -> None:
    """Store a draft."""
    await deps.db.execute(drafts.adding(new))


async def quote_again(deps: Deps, customer: Customer, old: Draft) -> Offer:
    """Quote the same purchase as it would be now; nothing is stored yet.

    :raises SoldOut, NeedsMore, BadQuantity, MarketError: it cannot be bought like that any more.
    """
    asked = await orderable(deps, customer, int(old.item))
    _check_quantity(asked, old.quantity)
    balance = await account.balance(deps, customer)
    new = new_draft(deps, customer, asked, old.quantity, old.link, balance.currency)
    offer = await _offer(deps, customer, asked, new, balance)
    return replace(offer, moved=moved(old, new), before=old)


def moved(old: Draft, new: Draft) -> tuple[str, ...]:
    """List what must be asked about again: price, or variant; another currency is another price."""
    dearer = new.estimate > old.estimate or not same_currency(old.currency, new.currency)
    fewer = new.surely_at_rate < old.surely_at_rate
    return tuple(name for name, is_so in (("price", dearer), ("variant", fewer)) if is_so)


def afford(balance: Balance, draft: Draft, lowest: int = 1) -> None:
    """Check that the balance covers a purchase, of which at least ``lowest`` have to be ordered.

    :raises NotEnough: the balance does not cover what it costs, or what it costs at least.
    """
    least = estimated(draft.rate, draft.surely_at_rate, draft.price_per)
    if balance.amount < least:
        fewer = covered(balance.amount, draft.rate, draft.price_per)
        missing, enough = least - balance.amount, fewer >= lowest
        raise NotEnough(Shortfall(draft, balance, missing, fewer if enough else None))


def new_nonce() -> str:
    """Make the nonce of a draft, which is all that its buttons carry."""
    return secrets.token_urlsafe(12)


async def orderable(deps: Deps, customer: Customer, service: int) -> Card:
    """Ask for the card of an item that can be ordered now.

    :raises SoldOut, NeedsMore, MarketError: it cannot, or nobody can tell.
    """
    check_orderable(deps, service)
    asked = await card(deps, customer, service)
    if asked.error is not None:
        raise asked.error
    if asked.highest == 0:
        raise SoldOut(asked.kind, str(service))
    return asked


def _checked_link(kind: Kind, link: str | None) -> str | None:
    if kind is Kind.SMM:
        if not link:
            raise BadLink
        return parse_link(link)
    return parse_email(link) if link else None


def _check_quantity(asked: Card, quantity: int) -> None:
    if quantity < asked.lowest or (asked.highest is not None and quantity > asked.highest):
        raise BadQuantity(asked.lowest, asked.highest)


async def _offer(deps: Deps, customer: Customer, asked: Card, draft: Draft, balance: Balance) -> Offer:
    return Offer(
        draft,
        balance,
        asked.live.variants if asked.live else (),
        above=await exceeded(deps, customer, draft),
        warnings=await link_warnings(deps, draft, asked.item),
        learned=deps.learned(asked.item.entity_type, customer),
        instead=draft.at_rate if draft.at_rate and draft.at_rate >= asked.lowest else None,
        payer=await account.payer(deps, customer),
    )


def at_rate(variants: Sequence[Variant], quantity: int) -> int | None:
    """Count the units that are surely of the first variant, at the item's price; ``None``: all of them.

    None of them surely is where its stock is not told and there are others: the API lets nobody choose, and
    takes another one, at its own price, when the first cannot fill an order.
    """
    if not variants or (len(variants) == 1 and variants[0].stock is None):
        return None
    has = variants[0].stock or 0
    return None if has >= quantity else has


def new_draft(
    deps: Deps, customer: Customer, asked: Card, quantity: int, link: str | None, currency: str | None
) -> Draft:
    """Make the draft of a purchase at the price that was just asked for.

    :raises NoKey: none is connected.
    """
    if customer.active_key is None:
        raise NoKey
    rate = asked.live.rate if asked.live else asked.item.rate
    per = deps.price_per(asked.item.entity_type, customer)
    now = deps.clock()
    return Draft(
        nonce=new_nonce(),
        customer=customer.id,
        key_id=customer.active_key,
        kind=asked.kind,
        item=str(asked.item.service),
        title=asked.item.name,
        quantity=quantity,
        rate=rate,
        estimate=estimated(rate, quantity, per),
        price_per=per,
        created_at=now,
        expires_at=now + DRAFT_LIFETIME,
        link=link,
        auto_delivery=asked.live.auto_delivery if asked.live else asked.item.auto_delivery,
        currency=currency,
        at_rate=at_rate(asked.live.variants if asked.live else (), quantity),
    )
