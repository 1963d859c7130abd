"""``/vault``: delivered accounts, one at a time and field by field."""

from bot.actions import delivered, orders
from bot.actions.errors import NoKey
from bot.clock import utc_now
from bot.domain.totp import SeedRefused, codes, parse_seed
from bot.routers.search_words import for_buttons, of_button
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.views import codes as code_views
from bot.views import delivered as seen
from bot.views.buttons.delivered import (
    NoteAccount,
    OpenAccount,
    OpenDelivered,
    SearchDelivered,
    ShowAccountCode,
    ShowFields,
)
from bot.views.keyboard import packed

router = SubjectRouter(name="delivered")
_LIST = "delivered"  # as it was open last


@router.command("vault", keyless=True)
async def vault(turn: Turn, words: str) -> None:
    """Like orders, they stay listed for whoever removed their key; whoever has neither is asked for one."""
    if turn.customer.active_key is None and not await orders.has_any(turn.deps, turn.customer):
        raise NoKey
    await _show(turn, words, 0)


@router.tap(OpenDelivered, keyless=True)
async def open_delivered(turn: Turn, where: OpenDelivered) -> None:
    await _show(turn, of_button(turn, where.words), where.page)


async def _show(turn: Turn, words: str, page: int) -> None:
    carried = for_buttons(turn, words)
    turn.deps.way_back.keep(turn.customer.id, _LIST, packed(OpenDelivered(words=carried, page=page)))
    found = await delivered.listing(turn.deps, turn.customer, words, page)
    await turn.show(seen.listing(turn.lang, found, carried))


@router.tap(SearchDelivered, keyless=True)
async def ask_words(turn: Turn, _: SearchDelivered) -> None:
    await turn.ask(Question.account, seen.ask_words(turn.lang))


@router.answer(Question.account, keyless=True)
async def search(turn: Turn, words: str) -> None:
    await turn.state.clear()
    await _show(turn, words, 0)


@router.tap(ShowFields, new_message=True, keep_question=True)
async def show_fields(turn: Turn, wanted: ShowFields) -> None:
    await open_account(turn, OpenAccount(order=wanted.order))


@router.tap(OpenAccount)
async def open_account(turn: Turn, wanted: OpenAccount) -> None:
    async with delivered.account(turn.deps, turn.customer, wanted.order, wanted.place, wanted.mark) as opened:
        await turn.show(seen.account(turn.lang, opened, _above(turn)))


@router.tap(NoteAccount)
async def note(turn: Turn, wanted: NoteAccount) -> None:
    async with delivered.account(turn.deps, turn.customer, wanted.order, 0, wanted.mark) as opened:
        noted = await delivered.note(turn.deps, opened, works=wanted.works)
        await turn.show(seen.account(turn.lang, noted, _above(turn)))


@router.tap(ShowAccountCode)
async def show_code(turn: Turn, wanted: ShowAccountCode) -> None:
    account = OpenAccount(order=wanted.order, mark=wanted.mark)
    async with delivered.account(turn.deps, turn.customer, wanted.order, 0, wanted.mark) as opened:
        secret = opened.account.value("totp") or ""
    turn.deps.hide(secret)
    try:
        now = codes(parse_seed(secret), utc_now())
    except SeedRefused:
        await turn.show(seen.no_seed(turn.lang, account))
    else:
        view = code_views.shown(turn.lang, now.code, now.following, now.ends, refresh=wanted, back=account)
        await turn.show(view)


def _above(turn: Turn) -> OpenDelivered:
    """The list as it was open last."""
    last = turn.deps.way_back.find(turn.customer.id, _LIST)
    return OpenDelivered.unpack(last) if last else OpenDelivered()
