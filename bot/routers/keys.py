"""How an API key is told from words, wherever it was pasted."""

import re

_TOKEN = re.compile(r"[A-Za-z0-9_-]{16,}")
# https://core.telegram.org/bots/api#authorizing-your-bot
_BOT_TOKEN = re.compile(r"\d{4,}:[A-Za-z0-9_-]{25,}")
_QUOTES = "\"'`«»“”‘’<>"
_AROUND = _QUOTES + ".,:;!?()[]{}"
_SURELY = 20  # characters in one word, with a letter and a digit: nobody searches for that
_LINKS = ("item_", "rent_", "invite_")  # what our own deep links carry


def key_in(text: str) -> str:
    """The key in what somebody pasted, whatever stands around it; all of it where nothing looks like one.

    Empty for a bot's token, pasted by mistake: no part of it must be shown to the marketplace.
    """
    if _BOT_TOKEN.search(text):
        return ""
    plain = text.strip().strip(_QUOTES).strip()
    tokens = _TOKEN.findall(plain)
    return max(tokens, key=lambda token: (looks_like_key(token), len(token)), default=plain)


def looks_like_key(text: str) -> bool:
    """Whether a text that nobody asked for is a key, and must not stay in the chat."""
    word = text.strip().strip(_AROUND)
    if len(word) < _SURELY or not _TOKEN.fullmatch(word) or word.startswith(_LINKS):
        return False
    return any(char.isdigit() for char in word) and any(char.isalpha() for char in word)


def holds_key(text: str) -> bool:
    """Whether a key stands among other words, also as ``key=…``; what is part of an address is none."""
    words = [word for word in text.split() if "/" not in word]
    return any(looks_like_key(part) for word in words for part in re.split("[=:&]", word))
