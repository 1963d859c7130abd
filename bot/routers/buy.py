"""Buying an item: quantity, link or e-mail address, confirmation, outcome."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from aiogram.filters.callback_data import CallbackData

from bot.actions import buy, cards, favourites, orders, outcomes, purchase
from bot.actions.errors import ActionError, BadQuantity, Gone, NoKey
from bot.actions.parsing import parse_email, parse_link, parse_quantity
from bot.domain.drafts import Draft, DraftState, Offer
from bot.domain.favourites import of_draft
from bot.domain.orders import Kind, Order
from bot.fence import OutOfTouch
from bot.market.errors import MarketError
from bot.routers.error_answers import explain, go_on
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.telegram.sending import FAILURES
from bot.views import buy as seen
from bot.views import questions
from bot.views.buttons.buy import (
    AskDestination,
    Buy,
    BuyAgain,
    BuyInstead,
    Cancel,
    Confirm,
    Quantity,
    SkipEmail,
    UseLink,
)
from bot.views.formats import thousands
from bot.views.view import View

log = structlog.get_logger()
router = SubjectRouter(name="buy")

ANNOUNCING = 3.0  # seconds


@router.tap(Buy)
async def ask_quantity(turn: Turn, wanted: Buy) -> None:
    await ask_how_many(turn, wanted.service)


async def ask_how_many(turn: Turn, service: int) -> None:
    """Ask for the quantity of an item that can be ordered."""
    card = await buy.orderable(turn.deps, turn.customer, service)
    await turn.ask(
        Question.quantity,
        questions.ask_quantity(turn.lang, card, turn.customer.currency),
        service=service,
        smm=card.item.entity_type == "smm",
        lowest=card.lowest,
        highest=card.highest,
    )


@router.tap(BuyAgain, new_message=True)
async def buy_again(turn: Turn, wanted: BuyAgain) -> None:
    before = await orders.order(turn.deps, turn.customer, wanted.order)
    await ask_how_many(turn, int(before.item))


@router.answer(Question.quantity)
async def typed_quantity(turn: Turn, words: str) -> None:
    known = await turn.known()
    quantity = parse_quantity(words, known["lowest"], known["highest"], thousands(turn.lang))
    chosen = Quantity(service=known["service"], smm=known["smm"], quantity=quantity)
    turn.again = chosen.pack()
    await _choose(turn, chosen)


@router.tap(Quantity)
async def choose_quantity(turn: Turn, chosen: Quantity) -> None:
    await _choose(turn, chosen)


async def _choose(turn: Turn, chosen: Quantity) -> None:
    """Straight to the confirmation; only an SMM order needs a link first."""
    cards.check_orderable(turn.deps, chosen.service)
    link = turn.deps.links.find(turn.customer.id) if chosen.smm else None
    if chosen.smm and link is None:
        await ask_link(turn, chosen.service, chosen.quantity)
    else:
        await ask_to_confirm(turn, chosen.service, chosen.quantity, link)


async def ask_link(turn: Turn, service: int, quantity: int, above: CallbackData | None = None) -> None:
    """Ask which link an SMM order is for; ``above``: what **Back** leads to, if not the item's card."""
    links = await buy.recent_links(turn.deps, turn.customer)
    view = questions.ask_link(turn.lang, service, quantity, {_mark(link): link for link in links}, above)
    await turn.ask(Question.link, view, service=service, quantity=quantity)


@router.tap(AskDestination)
async def ask_destination(turn: Turn, chosen: AskDestination) -> None:
    """Ask for another link, or for a delivery e-mail; the confirmation is cancelled, and made anew."""
    old = await buy.cancel(turn.deps, turn.customer, chosen.nonce)
    above = BuyInstead(nonce=old.nonce, quantity=old.quantity)
    if old.state is not DraftState.CANCELLED:
        await _show_outcome(turn, old)
    elif old.kind is Kind.SMM:
        await ask_link(turn, int(old.item), old.quantity, above)
    else:
        view = questions.ask_email(turn.lang, int(old.item), old.quantity, above)
        await turn.ask(Question.email, view, service=int(old.item), quantity=old.quantity)


def _mark(link: str) -> str:
    return hashlib.sha256(link.encode()).hexdigest()[:8]


@router.tap(UseLink)
async def use_link(turn: Turn, chosen: UseLink) -> None:
    for link in await buy.recent_links(turn.deps, turn.customer):
        if _mark(link) == chosen.mark:
            await ask_to_confirm(turn, chosen.service, chosen.quantity, link)
            return
    raise Gone


@router.answer(Question.link)
async def typed_link(turn: Turn, words: str) -> None:
    known = await turn.known()
    await ask_to_confirm(turn, known["service"], known["quantity"], parse_link(words))


@router.tap(SkipEmail)
async def skip_email(turn: Turn, chosen: SkipEmail) -> None:
    await ask_to_confirm(turn, chosen.service, chosen.quantity, None)


@router.answer(Question.email)
async def typed_email(turn: Turn, words: str) -> None:
    known = await turn.known()
    await ask_to_confirm(turn, known["service"], known["quantity"], parse_email(words))


async def ask_to_confirm(turn: Turn, service: int, quantity: int, link: str | None) -> None:
    """Ask for the confirmation; a quantity that no longer fits the stock is asked for once more."""
    try:
        offer = await buy.prepare(turn.deps, turn.customer, service, quantity, link)
    except BadQuantity:
        await ask_how_many(turn, service)
    else:
        await show_offer(turn, offer)


async def show_offer(turn: Turn, offer: Offer) -> None:
    if not turn.detached:  # an offer that comes late must not close a newer question
        await turn.state.clear()
    preset = of_draft(offer.draft, turn.deps.clock())
    kept = await favourites.is_kept(turn.deps, preset)
    await turn.show(seen.confirmation(turn.lang, offer, keepable=not kept))


@router.tap(BuyInstead)
async def buy_instead(turn: Turn, chosen: BuyInstead) -> None:
    """Straight to the confirmation of another quantity, with the same link or address."""
    offer = await buy.buy_instead(turn.deps, turn.customer, chosen.nonce, chosen.quantity)
    await (_show_outcome(turn, offer) if isinstance(offer, Draft) else show_offer(turn, offer))


@router.tap(Confirm)
async def confirm(turn: Turn, button: Confirm) -> None:
    """Claim the draft and carry it through; what comes of it appears in this message by itself."""
    draft, ours = await purchase.claim(turn.deps, turn.customer, button.nonce, turn.showing)
    if not ours:
        async with _told_anew_if_late(turn, draft):
            await _show_outcome(turn, draft)
        return
    go_on(turn, _carry_through(turn, draft))


@asynccontextmanager
async def _told_anew_if_late(turn: Turn, draft: Draft) -> AsyncIterator[None]:
    """Have the outcome told anew by whoever serves the customer now, if this replica fell out of touch.

    What it was just showing may arrive after what others told, and stand in its place.
    """
    try:
        yield
    except (OutOfTouch, purchase.AlreadySent):
        await outcomes.tell_anew(turn.deps, draft.nonce)
        raise


async def _carry_through(turn: Turn, draft: Draft) -> None:
    """Buying does not wait for a chat that is slow to be told so."""
    try:
        async with asyncio.timeout(ANNOUNCING):
            await turn.show(seen.placing(turn.lang, draft))
    except (*FAILURES, TimeoutError, OutOfTouch) as error:
        log.info("a purchase begins unannounced", cause=type(error).__name__)
    async with _told_anew_if_late(turn, draft):
        view = await _bought(turn, draft)
    if view is None:
        return  # the outbox tells
    try:
        await turn.show(view)
    except FAILURES as away:
        log.warning("the outbox tells it when Telegram is back", cause=type(away).__name__)
        await outcomes.tell_later(turn.deps, draft)


async def _bought(turn: Turn, draft: Draft) -> View | None:
    """Carry a purchase through; what is to be said when it was not even sent."""
    try:
        offer = await purchase.carry_through(turn.deps, turn.customer, draft)
    except NoKey:
        raise
    except (ActionError, MarketError) as no:
        return explain(turn.lang, no, turn.again)
    return None if offer is None else seen.confirmation(turn.lang, offer)


@router.tap(Cancel)
async def cancel(turn: Turn, button: Cancel) -> None:
    await _show_outcome(turn, await buy.cancel(turn.deps, turn.customer, button.nonce))


async def _show_outcome(turn: Turn, draft: Draft) -> None:
    """What came of a draft; once more where more came of it while that was on its way to the chat."""
    while True:
        order = await _order_of(turn, draft)
        starred = None if order is None else await favourites.is_order_kept(turn.deps, order)
        await turn.show(seen.outcome(turn.lang, draft, order, starred=starred))
        now = await buy.draft(turn.deps, turn.customer, draft.nonce)
        if (now.state, now.verdict) == (draft.state, draft.verdict):
            return
        draft = now


async def _order_of(turn: Turn, draft: Draft) -> Order | None:
    """The order that took the confirmation's place in the chat."""
    return (await orders.find_purchase(turn.deps, turn.customer, draft.nonce))[1]
