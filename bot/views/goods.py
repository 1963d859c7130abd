"""Formats delivered accounts, byte for byte: in the message where they fit, else as a file."""

from bot.domain.orders import Order
from bot.domain.pages import ACCOUNTS
from bot.views.formats import number
from bot.views.keyboard import Row, copy
from bot.views.sanitizing import units
from bot.views.texts import Html, exact, label, text
from bot.views.view import Document, lines_size

_LARGEST_FILE = 50_000_000  # bytes: https://core.telegram.org/bots/api#senddocument
_LONGEST = 3000  # UTF-16 units of all of them; the rest of the message needs room


def fits_message(accounts: tuple[str, ...]) -> bool:
    """Tell whether a message shows accounts as they are: Telegram trims spaces and drops some signs."""
    if len(accounts) > ACCOUNTS or sum(map(len, accounts)) > _LONGEST or sum(map(units, accounts)) > _LONGEST:
        return False
    return all(account and account.isprintable() and account == account.strip() for account in accounts)


def monospaced(accounts: tuple[str, ...]) -> Html:
    return Html("\n".join(f"<code>{exact(account)}</code>" for account in accounts))


def fits_file(accounts: tuple[str, ...]) -> bool:
    """Whether Telegram takes a file of them."""
    return lines_size(accounts) <= _LARGEST_FILE


def as_file(order: Order, accounts: tuple[str, ...]) -> Document:
    return Document(f"order-{order.number}.txt", accounts)


def raw_file(order: Order, raw: str) -> Document:
    return Document(f"order-{order.number}-raw.txt", raw.encode(errors="replace"))


def copy_row(lang: str, accounts: tuple[str, ...]) -> Row:
    return copy(label(lang, "goods-copy", count=len(accounts)), "\n".join(accounts))


def count_line(lang: str, accounts: tuple[str, ...]) -> Html:
    return text(lang, "goods-count", count=len(accounts), shown=number(len(accounts), lang))
