"""Searches every byte that a tested bot wrote for every secret that its simulators know.

What was delivered to a chat is meant to be there; what is searched is the bot's own side: its log at DEBUG,
its metrics, and every file in its directories but the key that seals them.
"""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote_plus

from bot.clock import utc_now
from bot.routers.key_detection import looks_like_key
from sandbox.market.simulator import MarketSim
from sandbox.telegram.simulator import TelegramSim

SHORTEST = 8  # characters; six digits stand in every database, within a time or an id
KEY_FILE = "secret.key"
SEED = re.compile(r"(?<![A-Za-z0-9])[A-Z2-7]{16,}(?![A-Za-z0-9])")  # also one within a link


def files(home: Path) -> dict[str, bytes]:
    """Everything below ``home`` as it lies there now, by its path: database, WAL, temporary files, all."""
    found = {}
    for path in home.rglob("*"):
        if path.name == KEY_FILE or not path.is_file():
            continue
        try:
            found[str(path.relative_to(home))] = path.read_bytes()
        except FileNotFoundError:  # a temporary one that has just gone
            continue
    return found


def secrets(home: Path, market: MarketSim, telegram: TelegramSim) -> set[str]:
    """What customers and operator would not want to be read by others."""
    known = {
        telegram.world.token,
        telegram.world.token.partition(":")[2],
        *(path.read_text().strip() for path in home.rglob(KEY_FILE)),
        *_keys(market, telegram),
        *_accounts(market),
        *_codes(market),
    }
    return {secret for secret in known if len(secret) >= SHORTEST}


def found(secrets: Iterable[str], written: dict[str, bytes]) -> list[tuple[str, str]]:
    """Where which secret stands, in whatever spelling."""
    spelt = [(secret, spelling) for secret in sorted(secrets) for spelling in _spellings(secret)]
    return [
        (where, secret) for where, text in written.items() for secret, spelling in spelt if spelling in text
    ]


def _spellings(secret: str) -> set[bytes]:
    """As it is, and as a log, JSON or an address would write it."""
    forms = (
        secret,
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        repr(secret)[1:-1],
        quote_plus(secret),
    )
    return {form.encode() for form in forms}


def _keys(market: MarketSim, telegram: TelegramSim) -> Iterator[str]:
    """API keys: of the accounts, those that were tried, and whatever looked like one in any chat."""
    yield from market.keys
    yield from (call.key for call in market.calls if looks_like_key(call.key))
    for chat in telegram.world.chats.values():
        for message in chat.messages.values():
            if not message.by_bot:
                words = str(message.versions[0].get("text", "")).split()
                yield from filter(looks_like_key, words)


def _accounts(market: MarketSim) -> Iterator[str]:
    """What was delivered, whole and field by field: a password alone is one, too, and so is a seed."""
    now = utc_now()
    for order in market.books.orders.values():
        yield from order.secrets(now)
        heading = order.good.notation.heading if order.good.notation else ""
        for account in order.told(now, other_words=False).get("accounts", []):
            if account != heading:
                yield account
                yield from re.split(r"[:|]|----", account)
                yield from SEED.findall(account)


def _codes(market: MarketSim) -> Iterator[str]:
    for rental in market.books.rentals.values():
        yield from (rental.code, rental.text)
