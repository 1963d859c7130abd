"""The watchlist: what to wait for, and what is waited for."""

from bot.actions import watchlist
from bot.actions.errors import BadAmount, Gone
from bot.actions.parsing import parse_amount
from bot.domain.orders import Kind
from bot.routers.rooms import Room
from bot.routers.states import Question
from bot.routers.turn import Turn
from bot.views import watchlist as seen
from bot.views.buttons.watchlist import AddWatch, AskWatch, KeepWatch, OpenWatch, OpenWatches, RemoveWatch

room = Room()


@room.command("watchlist", keyless=True)
async def open_watchlist(turn: Turn, _: str) -> None:
    await open_watches(turn, OpenWatches())


@room.tap(OpenWatches, keyless=True)
async def open_watches(turn: Turn, where: OpenWatches) -> None:
    found = await watchlist.listing(turn.deps, turn.customer, where.page)
    await turn.show(seen.listing(turn.lang, found, turn.customer.currency))


@room.tap(OpenWatch, keyless=True)
async def open_watch(turn: Turn, wanted: OpenWatch) -> None:
    watch = await watchlist.find(turn.deps, turn.customer, wanted.watch)
    await turn.show(seen.card(turn.lang, watch, wanted.page, turn.customer.currency))


@room.tap(KeepWatch, keyless=True, anew=True)
async def keep_watch(turn: Turn, wanted: KeepWatch) -> None:
    await open_watch(turn, OpenWatch(watch=wanted.watch))


@room.tap(AskWatch)
async def ask(turn: Turn, wanted: AskWatch) -> None:
    await _ask(turn, wanted)


async def _ask(turn: Turn, wanted: AskWatch, *, bad_price: bool = False) -> None:
    subject = await watchlist.subject(turn.deps, turn.customer, wanted.kind, wanted.item)
    view = seen.ask(turn.lang, subject, turn.customer.currency, bad_price=bad_price)
    await turn.ask(Question.watch, view, kind=wanted.kind, item=wanted.item)


@room.answer(Question.watch)
async def typed_price(turn: Turn, words: str) -> None:
    known = await turn.known()
    kind, item = Kind(known["kind"]), known["item"]
    try:
        price = parse_amount(words, turn.customer.currency)
    except BadAmount:
        await _ask(turn, AskWatch(kind=kind, item=item), bad_price=True)
    else:
        await add(turn, AddWatch(kind=kind, item=item, wanted=price))
        await turn.talk.clear()


@room.tap(AddWatch)
async def add(turn: Turn, wish: AddWatch) -> None:
    subject = await watchlist.subject(turn.deps, turn.customer, wish.kind, wish.item)
    watch = await watchlist.add(turn.deps, turn.customer, subject, wish.wanted)
    await turn.show(seen.begun(turn.lang, watch, turn.customer.currency))


@room.tap(RemoveWatch, keyless=True)
async def remove(turn: Turn, chosen: RemoveWatch) -> None:
    try:
        watch = await watchlist.remove(turn.deps, turn.customer, chosen.watch)
    except Gone:  # removed already, perhaps by this very tap, which may be handled twice
        await open_watches(turn, OpenWatches())
    else:
        await turn.show(seen.ended(turn.lang, watch))
