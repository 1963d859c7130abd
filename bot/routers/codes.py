"""``/2fa``: codes from a seed, whose message is taken out of the chat. It is kept in memory alone."""

from bot.clock import utc_now
from bot.domain.totp import IsHotp, IsSteam, Seed, SeedRefused, codes, parse_seed
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.telegram.deletion import delete_surely
from bot.telegram.sending import send
from bot.views import codes as seen
from bot.views.buttons.codes import RefreshCodes

router = SubjectRouter(name="codes", keyless=True)


@router.command("2fa")
async def show_codes(turn: Turn, words: str) -> None:
    if words:
        await take_seed(turn, words)
    else:
        await turn.ask(Question.seed, seen.ask_seed(turn.lang))


@router.answer(Question.seed)
async def take_seed(turn: Turn, words: str) -> None:
    await _take_away(turn)
    try:
        seed = parse_seed(words)
    except SeedRefused as refused:
        await _ask_again(turn, refused)
    else:
        turn.deps.hide(words)
        await _show(turn, seed, turn.deps.seeds.keep(turn.customer.id, seed))
        await turn.state.clear()


@router.tap(RefreshCodes)
async def refresh(turn: Turn, wanted: RefreshCodes) -> None:
    seed = turn.deps.seeds.find(turn.customer.id, wanted.mark)
    if seed is None:
        await turn.ask(Question.seed, seen.seed_forgotten(turn.lang))
    else:
        await _show(turn, seed, wanted.mark)


async def _take_away(turn: Turn) -> None:
    """Whatever it is: half a seed is a secret, too."""
    if turn.message is None:
        return
    if not await delete_surely(turn.work, turn.bot, turn.customer.id, turn.message.message_id):
        await send(turn.bot, turn.customer.id, seen.seed_not_deleted(turn.lang))


async def _ask_again(turn: Turn, refused: SeedRefused) -> None:
    match refused:
        case IsHotp():
            view = seen.is_hotp(turn.lang)
        case IsSteam():
            view = seen.is_steam(turn.lang)
        case _:
            view = seen.no_seed(turn.lang)
    await turn.ask(Question.seed, view)


async def _show(turn: Turn, seed: Seed, mark: str) -> None:
    now = codes(seed, utc_now())
    view = seen.shown(turn.lang, now.code, now.following, now.ends, refresh=RefreshCodes(mark=mark))
    await turn.show(view)
