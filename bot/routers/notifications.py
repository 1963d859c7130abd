"""Notifications: what is told, whether accounts stand in the chat, and the threshold of a low balance."""

from dataclasses import replace
from decimal import Decimal

from bot.actions.errors import BadAmount
from bot.actions.parsing import parse_amount
from bot.domain.notifications import PushGroup
from bot.routers.account import show_settings
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.views import notifications as seen
from bot.views.buttons.account import SetPushes
from bot.views.buttons.broadcasts import StopNews
from bot.views.buttons.notifications import (
    AskLowBalance,
    EndLowBalance,
    HideAccounts,
    OpenNotifications,
    SwitchPushes,
)
from bot.views.buttons.watchlist import SetWatchPushes
from bot.views.formats import thousands

router = SubjectRouter(name="notifications", keyless=True)


@router.tap(OpenNotifications)
async def open_notifications(turn: Turn, _: OpenNotifications) -> None:
    await turn.show(seen.notifications(turn.lang, turn.customer.preferences))


@router.tap(SwitchPushes)
async def switch_pushes(turn: Turn, wish: SwitchPushes) -> None:
    await _switch(turn, wish.group, on=wish.on)


@router.tap(SetPushes)
async def set_pushes(turn: Turn, wish: SetPushes) -> None:
    await _switch(turn, PushGroup.STATUS, on=wish.on)


@router.tap(SetWatchPushes)
async def set_watch_pushes(turn: Turn, wish: SetWatchPushes) -> None:
    await _switch(turn, PushGroup.WATCH, on=wish.on)


async def _switch(turn: Turn, group: PushGroup, *, on: bool) -> None:
    await turn.save_preferences(turn.customer.preferences.switched(group, on=on))
    await turn.show(seen.notifications(turn.lang, turn.customer.preferences))


@router.tap(StopNews, new_message=True)
async def stop_news(turn: Turn, _: StopNews) -> None:
    """Below a broadcast, which stays as it is."""
    await _switch(turn, PushGroup.NEWS, on=False)


@router.tap(HideAccounts)
async def hide_accounts(turn: Turn, wish: HideAccounts) -> None:
    await turn.save_preferences(replace(turn.customer.preferences, hide_accounts=wish.on))
    await turn.show(seen.notifications(turn.lang, turn.customer.preferences))


@router.tap(AskLowBalance)
async def ask_low_balance(turn: Turn, _: AskLowBalance) -> None:
    await _ask(turn)


async def _ask(turn: Turn, *, again: bool = False) -> None:
    present, currency = turn.customer.preferences.low_balance, turn.customer.currency
    view = seen.ask_low_balance(turn.lang, present, currency, again=again)
    await turn.ask(Question.low_balance, view)


@router.answer(Question.low_balance)
async def typed(turn: Turn, words: str) -> None:
    try:
        amount = parse_amount(words, turn.customer.currency, thousands(turn.lang))
    except BadAmount:
        await _ask(turn, again=True)
    else:
        await turn.state.clear()
        await _save(turn, amount)


@router.tap(EndLowBalance)
async def end_low_balance(turn: Turn, _: EndLowBalance) -> None:
    await _save(turn, None)


async def _save(turn: Turn, threshold: Decimal | None) -> None:
    await turn.save_preferences(replace(turn.customer.preferences, low_balance=threshold))
    await show_settings(turn)
