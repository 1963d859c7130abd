"""The watchlist: adding an item or numbers to rent, looking at what is on it, and removing that."""

from decimal import Decimal

from bot.actions import watchlist
from bot.actions.errors import BadAmount, Gone
from bot.actions.parsing import parse_amount
from bot.domain.orders import Kind
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.views import watchlist as seen
from bot.views.buttons.watchlist import AddWatch, AskWatch, KeepWatch, OpenWatch, OpenWatches, RemoveWatch
from bot.views.formats import thousands

router = SubjectRouter(name="watchlist")

# To begin a watch takes a key: it is looked at for weeks, and what it brings can be bought at once. What is
# on the list can be read and removed without one, as orders can, by whoever removed theirs.


@router.command("watchlist", keyless=True)
async def open_watchlist(turn: Turn) -> None:
    await _show_watchlist(turn, 0)


@router.tap(OpenWatches, keyless=True)
async def open_page(turn: Turn, where: OpenWatches) -> None:
    await _show_watchlist(turn, where.page)


async def _show_watchlist(turn: Turn, page: int) -> None:
    found = await watchlist.listing(turn.deps, turn.customer, page)
    await turn.show(seen.listing(turn.lang, found, turn.customer.currency))


@router.tap(OpenWatch, keyless=True)
async def open_watch(turn: Turn, wanted: OpenWatch) -> None:
    await _show_watch(turn, wanted.watch, wanted.page)


async def _show_watch(turn: Turn, watch_id: int, page: int = 0) -> None:
    watch = await watchlist.find(turn.deps, turn.customer, watch_id)
    await turn.show(seen.card(turn.lang, watch, page, turn.customer.currency))


@router.tap(KeepWatch, keyless=True, new_message=True)
async def keep_watch(turn: Turn, wanted: KeepWatch) -> None:
    await _show_watch(turn, wanted.watch)


@router.tap(AskWatch)
async def ask(turn: Turn, wanted: AskWatch) -> None:
    await _ask(turn, wanted.kind, wanted.item)


async def _ask(turn: Turn, kind: Kind, item: str, *, bad_price: bool = False) -> None:
    subject = await watchlist.subject(turn.deps, turn.customer, kind, item)
    view = seen.ask(turn.lang, subject, turn.customer.currency, bad_price=bad_price)
    await turn.ask(Question.watch, view, kind=kind, item=item)


@router.answer(Question.watch)
async def typed_price(turn: Turn, words: str) -> None:
    known = await turn.known()
    kind, item = Kind(known["kind"]), known["item"]
    try:
        price = parse_amount(words, turn.customer.currency, thousands(turn.lang))
    except BadAmount:
        await _ask(turn, kind, item, bad_price=True)
    else:
        await _add(turn, kind, item, price)
        await turn.state.clear()


@router.tap(AddWatch)
async def add(turn: Turn, wish: AddWatch) -> None:
    await _add(turn, wish.kind, wish.item, wish.wanted)


async def _add(turn: Turn, kind: Kind, item: str, wanted: Decimal | None) -> None:
    subject = await watchlist.subject(turn.deps, turn.customer, kind, item)
    watch = await watchlist.add(turn.deps, turn.customer, subject, wanted)
    await turn.show(seen.begun(turn.lang, watch, turn.customer.currency))


@router.tap(RemoveWatch, keyless=True)
async def remove(turn: Turn, chosen: RemoveWatch) -> None:
    try:
        watch = await watchlist.remove(turn.deps, turn.customer, chosen.watch)
    except Gone:  # removed already, perhaps by this very tap, which may be handled twice
        await _show_watchlist(turn, 0)
    else:
        await turn.show(seen.ended(turn.lang, watch))
