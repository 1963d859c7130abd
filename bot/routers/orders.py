"""Orders and rented numbers: lists, cards and delivered accounts."""

from bot.actions import favourites, orders, reports, tracking, warranties
from bot.actions.errors import NoKey
from bot.domain.order_history import Observation
from bot.domain.orders import Order, OrderFilter
from bot.routers.search_words import for_buttons, of_button
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.routers.upload_progress import uploading
from bot.views import buy, deliveries, order_list
from bot.views import numbers as number_list
from bot.views import orders as seen
from bot.views.buttons.favourites import StarOrder
from bot.views.buttons.orders import (
    ExportAccounts,
    OpenDoubt,
    OpenHistory,
    OpenNumber,
    OpenNumbers,
    OpenOrder,
    OpenOrders,
    RefreshNumber,
    RefreshOrder,
    SearchOrders,
    ShowAccounts,
    ShowActive,
    ShowOrder,
)
from bot.views.keyboard import packed
from bot.views.texts import Html

router = SubjectRouter(name="orders")
LIST = "orders"  # as it was open last


@router.command("orders", keyless=True)
async def all_orders(turn: Turn, words: str) -> None:
    """Orders stay readable for whoever removed their key; whoever has none is asked for one."""
    if turn.customer.active_key is None and not await orders.has_any(turn.deps, turn.customer):
        raise NoKey
    await show_orders(turn, words, OpenOrders(words=for_buttons(turn, words)))


@router.tap(OpenOrders, keyless=True)
async def open_orders(turn: Turn, where: OpenOrders) -> None:
    await show_orders(turn, of_button(turn, where.words), where)


async def show_orders(turn: Turn, words: str, where: OpenOrders, news: Html | None = None) -> None:
    """One page of the list. ``news``: of its refreshing."""
    turn.deps.way_back.keep(turn.customer.id, LIST, packed(where))
    found = await orders.listing(turn.deps, turn.customer, filter=where.phase, words=words, page=where.page)
    await turn.show(order_list.listing(turn.lang, found, where, news))


@router.tap(SearchOrders, keyless=True)
async def ask_words(turn: Turn, where: SearchOrders) -> None:
    await turn.ask(Question.order, order_list.ask_words(turn.lang), phase=where.phase)


@router.answer(Question.order, keyless=True)
async def search_orders(turn: Turn, words: str) -> None:
    known = await turn.known()
    await turn.state.clear()
    await show_orders(turn, words, OpenOrders(phase=known["phase"], words=for_buttons(turn, words)))


@router.command("numbers")
async def numbers(turn: Turn) -> None:
    await open_numbers(turn, OpenNumbers())


@router.tap(OpenNumbers)
async def open_numbers(turn: Turn, where: OpenNumbers) -> None:
    found = await orders.numbers(turn.deps, turn.customer, where.page)
    await turn.show(number_list.numbers(turn.lang, found))


@router.tap(OpenOrder, keyless=True)
async def open_order(turn: Turn, wanted: OpenOrder) -> None:
    await _show_order(turn, wanted.order, wanted)


@router.tap(ShowOrder, keyless=True, new_message=True)
async def show_order(turn: Turn, wanted: ShowOrder) -> None:
    await _show_order(turn, wanted.order)


@router.tap(RefreshOrder, keep_question=True)
async def refresh(turn: Turn, wanted: RefreshOrder) -> None:
    order = await orders.refresh(turn.deps, turn.customer, wanted.order)
    listed = None
    if wanted.phase is not None:
        listed = OpenOrder(order=wanted.order, phase=wanted.phase, page=wanted.page)
    await show_card(turn, order, listed)


@router.tap(ShowActive, new_message=True)
async def show_active(turn: Turn, wanted: ShowActive) -> None:
    if wanted.numbers:
        await open_numbers(turn, OpenNumbers())
    else:
        await open_orders(turn, OpenOrders(phase=OrderFilter.ACTIVE))


@router.tap(OpenNumber)
async def open_number(turn: Turn, wanted: OpenNumber) -> None:
    await _show_order(turn, wanted.order, wanted)


@router.tap(RefreshNumber, keep_question=True)
async def refresh_number(turn: Turn, wanted: RefreshNumber) -> None:
    order = await orders.refresh(turn.deps, turn.customer, wanted.order)
    await show_card(turn, order, OpenNumber(order=wanted.order, page=wanted.page))


@router.tap(OpenHistory, keyless=True, keep_question=True)
async def fold_out_history(turn: Turn, wanted: OpenHistory) -> None:
    order = await orders.order(turn.deps, turn.customer, wanted.order)
    history = await reports.history(turn.deps, order)
    await show_card(turn, order, came_from(wanted), history)


def came_from(wanted: OpenHistory | StarOrder) -> seen.CameFrom | None:
    """The list that the card of an order was opened from, by a button on it."""
    if wanted.numbers:
        return OpenNumber(order=wanted.order, page=wanted.page)
    if wanted.phase is not None:
        return OpenOrder(order=wanted.order, phase=wanted.phase, page=wanted.page)
    return None


@router.tap(OpenDoubt, keyless=True)
async def open_doubt(turn: Turn, wanted: OpenDoubt) -> None:
    draft, order = await orders.find_purchase(turn.deps, turn.customer, wanted.nonce)
    if order is not None:
        await show_card(turn, order, OpenOrder(order=order.id, phase=wanted.phase, page=wanted.page))
    else:
        await turn.show(buy.doubt(turn.lang, draft, OpenOrders(phase=wanted.phase, page=wanted.page)))


async def _show_order(turn: Turn, order_id: int, listed: seen.CameFrom | None = None) -> None:
    await show_card(turn, await orders.order(turn.deps, turn.customer, order_id), listed)


async def show_card(
    turn: Turn,
    order: Order,
    listed: seen.CameFrom | None = None,
    history: tuple[Observation, ...] | None = None,
) -> None:
    """The card of an order. ``listed``: the list that it was opened from."""
    sms = await tracking.last_sms(turn.deps, order)
    warranty = await warranties.of_order(turn.deps, order)
    starred = await favourites.is_order_kept(turn.deps, order)
    words = _words_of_list(turn, listed)
    view = seen.card(
        turn.lang, order, listed, sms, words=words, history=history, warranty=warranty, starred=starred
    )
    await turn.show(view)


def _words_of_list(turn: Turn, opened_from: seen.CameFrom | None) -> str:
    """What was searched for in the list that a card was opened from."""
    last = turn.deps.way_back.find(turn.customer.id, LIST)
    if last is None or not isinstance(opened_from, OpenOrder):
        return ""
    listed = OpenOrders.unpack(last)
    same = (listed.phase, listed.page) == (opened_from.phase, opened_from.page)
    return listed.words if same else ""


@router.tap(ShowAccounts, new_message=True, keep_question=True)
async def show_accounts(turn: Turn, wanted: ShowAccounts) -> None:
    async with orders.accounts(turn.deps, turn.customer, wanted.order) as (order, goods):
        await turn.show(deliveries.accounts(turn.lang, order, goods.accounts, goods.unread))


@router.tap(ExportAccounts, new_message=True, keep_question=True)
async def export_accounts(turn: Turn, wanted: ExportAccounts) -> None:
    async with (
        uploading(turn),
        orders.accounts(turn.deps, turn.customer, wanted.order) as (order, goods),
    ):
        template = turn.customer.preferences.template
        await turn.show(deliveries.accounts_file(turn.lang, order, goods.accounts, goods.unread, template))
