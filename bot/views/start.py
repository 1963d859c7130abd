"""The greeting, the menu, the help, and the list of commands."""

from bot.market.models import Balance
from bot.views.buttons.account import AddKey, RetryKey
from bot.views.buttons.catalog import ListKind, OpenList
from bot.views.buttons.menu import Go
from bot.views.buttons.values import packed_words
from bot.views.formats import money
from bot.views.keyboard import Row, home, keyboard, tap, web
from bot.views.texts import Html, label, paragraphs, text
from bot.views.view import View

COMMANDS = {
    "start": "command-start",
    "catalog": "command-catalog",
    "search": "command-search",
    "rent": "command-rent",
    "orders": "command-orders",
    "numbers": "command-numbers",
    "watchlist": "command-watchlist",
    "track": "command-track",
    "balance": "command-balance",
    "settings": "command-settings",
    "key": "command-key",
    "help": "command-help",
    "cancel": "command-cancel",
}


def commands(lang: str) -> dict[str, str]:
    """Telegram's command menu: command to description."""
    return {command: label(lang, message) for command, message in COMMANDS.items()}


def description(lang: str) -> str:
    """What stands in a chat that is still empty."""
    return text(lang, "bot-description")


def short_description(lang: str) -> str:
    """What stands in the bot's profile, and beside a link to it."""
    return text(lang, "bot-short-description")


def menu_rows(lang: str) -> list[Row]:
    return [
        [
            tap(label(lang, "menu-catalog"), Go(where="catalog")),
            tap(label(lang, "menu-rent"), Go(where="rent")),
        ],
        [
            tap(label(lang, "menu-orders"), Go(where="orders")),
            tap(label(lang, "menu-numbers"), Go(where="numbers")),
        ],
        [
            tap(label(lang, "menu-balance"), Go(where="balance")),
            tap(label(lang, "menu-settings"), Go(where="settings")),
        ],
    ]


def menu(lang: str) -> View:
    return View(text(lang, "menu-title"), keyboard(*menu_rows(lang)))


def greeting(lang: str) -> View:
    return View(
        text(lang, "greeting"),
        keyboard(
            [
                tap(label(lang, "menu-help"), Go(where="help")),
                tap(label(lang, "menu-settings"), Go(where="settings")),
            ]
        ),
    )


def ask_another_key(lang: str) -> View:
    return View(text(lang, "key-ask-another"))


def ask_replacement(lang: str, mask: str) -> View:
    return View(text(lang, "key-ask-replacement", mask=mask))


def connected(lang: str, balance: Balance) -> View:
    spendable = money(balance.amount, balance.currency, lang)
    return View(text(lang, "connected", balance=spendable), keyboard(*menu_rows(lang)))


def key_in_sight(lang: str) -> View:
    """The warning that a message with a key could not be deleted."""
    return View(text(lang, "key-in-sight"))


def invalid_key(lang: str, *, asked: bool = True) -> View:
    """The marketplace refuses a key; ``asked``: the next text is taken for another one."""
    said = text(lang, "key-invalid")
    return View(said) if asked else View(said, keyboard([tap(label(lang, "key-connect"), AddKey())]))


def ask_whether_key(lang: str, mask: str, mark: str) -> View:
    """The question whether a text is a key; ``mark`` stands for it: no button may carry a key."""
    yes = tap(label(lang, "key-maybe-yes"), RetryKey())
    no = tap(label(lang, "key-maybe-no"), OpenList(kind=ListKind.SEARCH, first=packed_words("", mark)))
    return View(text(lang, "key-maybe", mask=mask), keyboard([yes], [no]))


def key_unreachable(lang: str) -> View:
    return View(text(lang, "key-unreachable"), keyboard([tap(label(lang, "try-again"), RetryKey())]))


def key_lost(lang: str) -> View:
    return View(text(lang, "key-lost"))


def help_page(lang: str) -> View:
    return View(text(lang, "help"), keyboard(home(lang)))


def cancelled(lang: str, *, asked: bool) -> View:
    said = text(lang, "cancelled") if asked else text(lang, "nothing-to-cancel")
    return View(said, keyboard(*menu_rows(lang)))


def words_only(lang: str) -> View:
    return View(text(lang, "words-only"), keyboard(*menu_rows(lang)))


def unknown_command(lang: str) -> View:
    return View(paragraphs(text(lang, "unknown-command"), text(lang, "help")), keyboard(home(lang)))


def private_only(lang: str, address: str) -> View:
    return _pointer(lang, text(lang, "private-only"), address)


def key_in_public(lang: str, address: str) -> View:
    return _pointer(lang, text(lang, "private-key"), address)


def _pointer(lang: str, said: Html, address: str) -> View:
    return View(said, keyboard([web(label(lang, "private-open"), address)]))
