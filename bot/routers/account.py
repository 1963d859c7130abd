"""The account: balance, API keys, settings, language, and deleting all data."""

from dataclasses import replace

from bot.actions import account
from bot.domain.customers import StoredKey
from bot.routers.greeting import ask_for_key
from bot.routers.states import Question
from bot.routers.subject import BadButton, SubjectRouter
from bot.routers.turn import Turn
from bot.telegram.pinning import unpin
from bot.views import account as seen
from bot.views import start
from bot.views.buttons.account import (
    AddKey,
    Forget,
    OpenLanguages,
    RemoveKey,
    ReplaceKey,
    SetLanguage,
    SetPinnedCard,
    UseKey,
)
from bot.views.messages import languages

router = SubjectRouter(name="account")

_LAST_STEP = 2  # of forgetting: asked twice before


@router.command("balance")
async def balance(turn: Turn) -> None:
    await turn.show(seen.balance(turn.lang, await account.balance(turn.deps, turn.customer)))


@router.command("key")
async def show_keys(turn: Turn) -> None:
    await turn.show(seen.keys(turn.lang, await account.keys(turn.deps, turn.customer)))


@router.tap(AddKey, keyless=True)
async def add_key(turn: Turn, _: AddKey) -> None:
    if turn.is_guest:
        await ask_for_key(turn)
    else:
        await turn.ask(Question.key, start.ask_another_key(turn.lang))


@router.tap(ReplaceKey)
async def replace_key(turn: Turn, chosen: ReplaceKey) -> None:
    if (old := await _key(turn, chosen.key)) is None:
        await show_keys(turn)
    else:
        await turn.ask(Question.key, start.ask_replacement(turn.lang, old.mask), replace=old.id)


@router.tap(UseKey)
async def use_key(turn: Turn, chosen: UseKey) -> None:
    turn.customer = await account.switch_key(turn.deps, turn.customer, chosen.key)
    await show_keys(turn)


@router.tap(RemoveKey)
async def remove_key(turn: Turn, chosen: RemoveKey) -> None:
    old = await _key(turn, chosen.key)
    if old is not None and not chosen.sure:
        await turn.show(seen.sure_to_remove(turn.lang, old))
        return
    if old is not None:
        turn.customer = await account.remove_key(turn.deps, turn.customer, old.id)
    await show_keys(turn)


async def _key(turn: Turn, key_id: int) -> StoredKey | None:
    """``None``: it was removed, perhaps by this very tap, which may be handled twice."""
    mine = await account.keys(turn.deps, turn.customer)
    return next((key for key in mine if key.id == key_id), None)


@router.command("settings", keyless=True)
async def show_settings(turn: Turn) -> None:
    mine = turn.customer
    view = seen.settings(
        turn.lang,
        pinned_card=mine.preferences.pinned_card,
        shares_success=mine.preferences.shares_success,
        limits=mine.limits,
        low_balance=mine.preferences.low_balance,
        currency=mine.currency,
    )
    await turn.show(view)


@router.tap(SetPinnedCard, keyless=True)
async def set_pinned_card(turn: Turn, wish: SetPinnedCard) -> None:
    turn.customer = await account.switch_pinned_card(turn.deps, turn.customer, on=wish.on)
    await show_settings(turn)


@router.tap(OpenLanguages, keyless=True)
async def choose_language(turn: Turn, _: OpenLanguages) -> None:
    await turn.show(seen.choose_language(turn.customer.preferences))


@router.tap(SetLanguage, keyless=True)
async def set_language(turn: Turn, wish: SetLanguage) -> None:
    if wish.language and wish.language not in languages():
        raise BadButton(wish.language)
    language = wish.language or turn.telegram_language or turn.customer.language
    chosen = replace(turn.customer.preferences, language=language, language_chosen=bool(wish.language))
    await turn.save_preferences(chosen)
    await show_settings(turn)


@router.tap(Forget, keyless=True)
async def forget(turn: Turn, wish: Forget) -> None:
    if wish.step < _LAST_STEP:
        await turn.show(seen.sure_to_forget(turn.lang, wish.step))
        return
    card = await account.forget(turn.deps, turn.customer)
    await turn.show(seen.forgotten(turn.lang))
    if card is not None:
        await unpin(turn.bot, turn.customer.id, card)
