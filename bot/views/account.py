"""Screens of the balance, the API keys, the settings, the language and the deletion of data."""

from decimal import Decimal

from aiogram.enums import ButtonStyle

from bot.domain.customers import Preferences, StoredKey
from bot.domain.prices import Limit
from bot.market.models import Balance
from bot.views.buttons.account import (
    AddKey,
    ExportData,
    Forget,
    OpenLanguages,
    RemoveKey,
    ReplaceKey,
    SetLanguage,
    SetPinnedCard,
    UseKey,
)
from bot.views.buttons.menu import Go
from bot.views.buttons.orders import OpenOrders
from bot.views.formats import money
from bot.views.keyboard import Row, back, home, in_rows, keyboard, tap
from bot.views.limits import limit_rows
from bot.views.messages import language_name, languages, spoken
from bot.views.notifications import settings_rows
from bot.views.success import setting
from bot.views.texts import Html, label, lines, paragraphs, text
from bot.views.view import View


def balance(lang: str, known: Balance) -> View:
    """The balance, with **Refresh**."""
    said = text(lang, "balance-title", balance=money(known.amount, known.currency, lang))
    refresh = tap(label(lang, "refresh"), Go(where="balance"))
    return View(said, keyboard([refresh, tap(label(lang, "stats-open"), Go(where="stats"))], home(lang)))


def keys(lang: str, stored: tuple[StoredKey, ...]) -> View:
    """The list of API keys, masked, with what can be done with each."""
    if not stored:
        connect = [tap(label(lang, "key-connect"), AddKey())]
        orders = [tap(label(lang, "menu-orders"), OpenOrders())]
        return View(text(lang, "keys-none"), keyboard(connect, orders, home(lang)))
    return View(
        paragraphs(text(lang, "keys-title"), lines(*(_key(lang, key) for key in stored))),
        keyboard(
            *(row for key in stored for row in _key_rows(lang, key)),
            [tap(label(lang, "key-add"), AddKey())],
            home(lang),
        ),
    )


def _key(lang: str, key: StoredKey) -> Html:
    return text(lang, "key-row", mask=key.mask, active=_yes(key.active), works=_yes(key.works))


def _key_rows(lang: str, key: StoredKey) -> list[Row]:
    use = [] if key.active else [tap(label(lang, "key-use", mask=key.mask), UseKey(key=key.id))]
    replace = tap(label(lang, "key-replace", mask=key.mask), ReplaceKey(key=key.id))
    remove = tap(label(lang, "key-remove", mask=key.mask), RemoveKey(key=key.id), ButtonStyle.DANGER)
    return [use, [replace, remove]]


def _yes(fact: bool) -> str:  # noqa: FBT001 - the fact is the only thing passed
    return "yes" if fact else "no"


def sure_to_remove(lang: str, key: StoredKey) -> View:
    """Asks for confirmation before a key is removed."""
    remove = tap(label(lang, "key-remove-yes"), RemoveKey(key=key.id, sure=True), ButtonStyle.DANGER)
    return View(text(lang, "key-remove-sure", mask=key.mask), keyboard([remove], back(lang, Go(where="key"))))


def settings(
    lang: str,
    *,
    pinned_card: bool = False,
    shares_success: bool = True,
    limits: dict[Limit, Decimal | None],
    low_balance: Decimal | None = None,
    currency: str | None = None,
) -> View:
    """The settings, each a button that shows and changes it."""
    pinned = label(lang, "settings-pinned-on") if pinned_card else label(lang, "settings-pinned-off")
    return View(
        paragraphs(
            text(lang, "settings-title"), text(lang, "settings-about"), text(lang, "success-setting-about")
        ),
        keyboard(
            *settings_rows(lang, low_balance, currency),
            [tap(pinned, SetPinnedCard(on=not pinned_card))],
            setting(lang, shares=shares_success),
            *limit_rows(lang, limits, currency),
            [tap(label(lang, "settings-language", language=language_name(spoken(lang))), OpenLanguages())],
            [tap(label(lang, "settings-keys"), Go(where="key"))],
            [tap(label(lang, "settings-export"), ExportData())],
            [tap(label(lang, "settings-forget"), Forget(step=0), ButtonStyle.DANGER)],
            home(lang),
        ),
    )


def choose_language(chosen: Preferences) -> View:
    """The languages to choose from, each named in itself, and that of the customer's Telegram."""
    lang, known = spoken(chosen.language), chosen.language_chosen
    buttons = [
        tap(
            label(lang, "language-row", name=language_name(other), chosen=_yes(known and other == lang)),
            SetLanguage(language=other),
        )
        for other in languages()
    ]
    followed = label(lang, "language-row", name=label(lang, "language-followed"), chosen=_yes(not known))
    return View(
        text(lang, "language-title"),
        keyboard([tap(followed, SetLanguage())], *in_rows(buttons, 2), back(lang, Go(where="settings"))),
    )


def sure_to_forget(lang: str, step: int) -> View:
    """Asks for confirmation before all data is deleted, twice: ``step`` 0 and 1."""
    said = text(lang, "forget-first") if step == 0 else text(lang, "forget-second")
    caption = label(lang, "forget-yes") if step == 0 else label(lang, "forget-yes-really")
    forget = tap(caption, Forget(step=step + 1), ButtonStyle.DANGER)
    return View(said, keyboard([forget], back(lang, Go(where="settings"))))


def forgotten(lang: str) -> View:
    """Confirms that all data was deleted."""
    return View(text(lang, "forgotten"))
