"""The start menu, the command list, help, connecting a key, and answers to what no other screen handles."""

from bot.domain.customers import StoredKey
from bot.market.models import Balance
from bot.views.buttons.account import AddKey, RetryKey, UseKey
from bot.views.buttons.catalog import ListKind, OpenList
from bot.views.buttons.menu import Go
from bot.views.buttons.values import packed_words
from bot.views.formats import money
from bot.views.keyboard import Row, home, in_rows, keyboard, leave, question, tap, web
from bot.views.texts import Html, label, paragraphs, text
from bot.views.view import View

COMMANDS = {
    "start": "command-start",
    "catalog": "command-catalog",
    "search": "command-search",
    "rent": "command-rent",
    "mass": "command-mass",
    "orders": "command-orders",
    "numbers": "command-numbers",
    "vault": "command-vault",
    "watchlist": "command-watchlist",
    "stats": "command-stats",
    "favourites": "command-favourites",
    "track": "command-track",
    "2fa": "command-2fa",
    "report": "command-report",
    "balance": "command-balance",
    "settings": "command-settings",
    "key": "command-key",
    "help": "command-help",
    "cancel": "command-cancel",
}
ADMIN_COMMAND = "admin"  # known to those who run the bot alone
_NOT_IN_MENU = frozenset(("favourites", "track", "stats", "report", "cancel"))  # it shows fourteen
_BELOW = {
    "orders": "menu-orders",
    "numbers": "menu-numbers",
    "watchlist": "menu-watchlist",
    "favourites": "menu-favourites",
    "balance": "menu-balance",
    "settings": "menu-settings",
    "help": "menu-help",
}  # in the start menu


def commands(lang: str) -> dict[str, str]:
    """Telegram's command menu, the most used ones: command to description."""
    shown = (command for command in COMMANDS if command not in _NOT_IN_MENU)
    return {command: label(lang, COMMANDS[command]) for command in shown}


def admin_commands(lang: str) -> dict[str, str]:
    """The command menu of those who run the bot."""
    return {**commands(lang), ADMIN_COMMAND: label(lang, "command-admin")}


def description(lang: str) -> str:
    """The bot's description, shown in an empty chat (``setMyDescription``)."""
    return text(lang, "bot-description")


def short_description(lang: str) -> str:
    """The bot's short description, shown in its profile and beside links (``setMyShortDescription``)."""
    return text(lang, "bot-short-description")


def menu_rows(lang: str) -> list[Row]:
    """The buttons of the start menu, in the order they are shown."""
    return [
        *_browsing_rows(lang),
        *in_rows((tap(label(lang, title), Go(where=where)) for where, title in _BELOW.items()), 2),
    ]


def _browsing_rows(lang: str) -> list[Row]:
    return [
        [
            tap(label(lang, "menu-catalog"), Go(where="catalog")),
            tap(label(lang, "catalog-recommended"), OpenList(kind=ListKind.RECOMMENDED)),
        ],
        [tap(label(lang, "menu-rent"), Go(where="rent"))],
    ]


def menu(lang: str) -> View:
    """The start menu."""
    return View(text(lang, "menu-title"), keyboard(*menu_rows(lang)))


def greeting(lang: str) -> View:
    """Welcomes a new customer and asks for the API key."""
    return View(
        text(lang, "greeting"),
        keyboard(
            [
                tap(label(lang, "menu-help"), Go(where="help")),
                tap(label(lang, "menu-settings"), Go(where="settings")),
            ]
        ),
    )


def guest_greeting(lang: str) -> View:
    """Welcomes a guest: what can be looked at without an API key, and how to connect one."""
    return View(
        text(lang, "greeting-guest"),
        keyboard(
            *_browsing_rows(lang),
            [tap(label(lang, "key-connect"), AddKey())],
            [
                tap(label(lang, "menu-help"), Go(where="help")),
                tap(label(lang, "menu-settings"), Go(where="settings")),
            ],
        ),
    )


def key_needed(lang: str, *, step: bool) -> View:
    """Asks a guest for the API key. ``step``: the one at hand needs it, and goes on then."""
    return View(text(lang, "key-needed" if step else "key-ask"), keyboard(leave(lang)))


def ask_another_key(lang: str) -> View:
    """Asks for a further API key."""
    return View(text(lang, "key-ask-another"), question(leave(lang, Go(where="key"))))


def ask_replacement(lang: str, mask: str) -> View:
    """Asks for the key that replaces the one of this mask."""
    return View(text(lang, "key-ask-replacement", mask=mask), question(leave(lang, Go(where="key"))))


def connected(lang: str, balance: Balance, stored: tuple[StoredKey, ...] = ()) -> View:
    """Says that the key works, with the balance and the start menu; of several keys also which one pays now,
    with the choice of another.
    """
    spendable = money(balance.amount, balance.currency, lang)
    pays = next((key for key in stored if key.active), None) if len(stored) > 1 else None
    others = [key for key in stored if not key.active] if pays else []
    return View(
        paragraphs(
            text(lang, "connected", balance=spendable),
            text(lang, "key-pays", mask=pays.mask) if pays else None,
        ),
        keyboard(
            *([tap(label(lang, "key-use", mask=key.mask), UseKey(key=key.id))] for key in others),
            *menu_rows(lang),
        ),
    )


def key_not_deleted(lang: str) -> View:
    """Says that the message with the key could not be deleted, and asks the customer to do it."""
    return View(text(lang, "key-in-sight"))


def invalid_key(lang: str, *, asked: bool = True) -> View:
    """Says that the marketplace does not accept the key. ``asked``: the next text is taken for a key."""
    said = text(lang, "key-invalid")
    if not asked:
        return View(said, keyboard([tap(label(lang, "key-connect"), AddKey())], home(lang)))
    return View(said, keyboard(leave(lang)))


def ask_whether_key(lang: str, mask: str, mark: str) -> View:
    """Asks whether a text is an API key.

    ``mark`` stands for what was typed: a button must not carry what may be a key.
    """
    yes = tap(label(lang, "key-maybe-yes"), RetryKey())
    no = tap(label(lang, "key-maybe-no"), OpenList(kind=ListKind.SEARCH, first=packed_words("", mark)))
    return View(text(lang, "key-maybe", mask=mask), keyboard([yes], [no], home(lang)))


def key_unreachable(lang: str) -> View:
    """Says that the key could not be checked now."""
    return View(
        text(lang, "key-unreachable"), keyboard([tap(label(lang, "try-again"), RetryKey())], leave(lang))
    )


def key_lost(lang: str) -> View:
    """Asks for a key once more that is no longer remembered."""
    return View(text(lang, "key-lost"), keyboard(leave(lang)))


def help_page(lang: str, *, guest: bool = False) -> View:
    """The help: every command, and what is open to a guest."""
    return View(
        paragraphs(text(lang, "help"), text(lang, "help-guest") if guest else None), keyboard(home(lang))
    )


def cancelled(lang: str, *, asked: bool, buying: bool = False) -> View:
    """Answers /cancel. ``asked``: a question was open; ``buying``: one on the way to a purchase."""
    said = "cancelled-purchase" if buying else "cancelled" if asked else "nothing-to-cancel"
    return View(text(lang, said), keyboard(*menu_rows(lang)))


def words_only(lang: str) -> View:
    """Answers a message that is not text."""
    return View(text(lang, "words-only"), keyboard(*menu_rows(lang)))


def unknown_command(lang: str) -> View:
    """Answers an unknown command with the help."""
    return View(paragraphs(text(lang, "unknown-command"), text(lang, "help")), keyboard(home(lang)))


def private_only(lang: str, address: str) -> View:
    """Answers in a group, with a link to the private chat."""
    return _pointer(lang, text(lang, "private-only"), address)


def key_in_public(lang: str, address: str) -> View:
    """Warns that an API key was posted in a group."""
    return _pointer(lang, text(lang, "private-key"), address)


def _pointer(lang: str, said: Html, address: str) -> View:
    return View(said, keyboard([web(label(lang, "private-open"), address)]))
