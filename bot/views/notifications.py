"""Screens of notifications: what is told, and the low balance."""

from decimal import Decimal

from aiogram.types import InlineKeyboardButton

from bot.domain.customers import Preferences
from bot.domain.notifications import PushGroup
from bot.views.buttons.menu import Go
from bot.views.buttons.notifications import (
    AskedBy,
    AskLowBalance,
    AskZone,
    EndLowBalance,
    HideAccounts,
    OpenDigest,
    OpenNotifications,
    OpenQuietHours,
    SwitchPushes,
)
from bot.views.clock import hour
from bot.views.formats import money
from bot.views.keyboard import Row, back, in_rows, keyboard, leave, tap
from bot.views.texts import label, lines, paragraphs, text
from bot.views.view import View

_SWITCHES = {  # what a button says of a group that is told, and of one that is not
    PushGroup.STATUS: ("settings-pushes-on", "settings-pushes-off"),
    PushGroup.NUMBERS: ("notify-numbers-on", "notify-numbers-off"),
    PushGroup.CHARGES: ("notify-charges-on", "notify-charges-off"),
    PushGroup.TRACKING: ("notify-tracking-on", "notify-tracking-off"),
    PushGroup.WARRANTY: ("notify-warranty-on", "notify-warranty-off"),
    PushGroup.WATCH: ("settings-watches-on", "settings-watches-off"),
    PushGroup.NEWS: ("notify-news-on", "notify-news-off"),
}


def settings_rows(lang: str, low_balance: Decimal | None, currency: str | None) -> list[Row]:
    """Rows for the settings: what leads to the screens here, and the low balance."""
    amount = label(lang, "notify-off") if low_balance is None else money(low_balance, currency, lang)
    quiet = tap(label(lang, "settings-quiet"), OpenQuietHours())
    zone = tap(label(lang, "settings-zone"), AskZone(asked_by=AskedBy.SETTINGS))
    return [
        [tap(label(lang, "settings-notifications"), OpenNotifications())],
        *in_rows([quiet, zone], 2),
        [tap(label(lang, "settings-low-balance", amount=amount), AskLowBalance())],
    ]


def notifications(lang: str, chosen: Preferences) -> View:
    """What the customer is told of, each a button that switches it."""
    told = "" if chosen.digest_hour is None else hour(chosen.digest_hour)
    digest = label(lang, "notify-digest", when=told or label(lang, "notify-off"))
    hidden = label(lang, "notify-accounts-hidden" if chosen.hide_accounts else "notify-accounts-shown")
    return View(
        paragraphs(
            text(lang, "notify-title"),
            lines(text(lang, "notify-about"), text(lang, "notify-about-news")),
            text(lang, "notify-about-hidden"),
        ),
        keyboard(
            *([_switch(lang, group, chosen)] for group in PushGroup),
            [tap(digest, OpenDigest())],
            [tap(hidden, HideAccounts(on=not chosen.hide_accounts))],
            back(lang, Go(where="settings")),
        ),
    )


def _switch(lang: str, group: PushGroup, chosen: Preferences) -> InlineKeyboardButton:
    on, off = _SWITCHES[group]
    is_on = group not in chosen.muted
    return tap(label(lang, on if is_on else off), SwitchPushes(group=group, on=not is_on))


def ask_low_balance(lang: str, present: Decimal | None, currency: str | None, *, again: bool = False) -> View:
    """Asks for the threshold; ``again``: after something that is no amount."""
    off = [tap(label(lang, "notify-switch-off"), EndLowBalance())] if present is not None else []
    question = text(lang, "low-ask", currency=currency or "none")
    said = lines(text(lang, "limit-bad-amount"), question) if again else question
    return View(said, keyboard(off, leave(lang, Go(where="settings"))))
