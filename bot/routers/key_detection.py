"""Detects API keys in texts: by pattern, prefix and randomness, as against the names of items."""

import re

from bot.actions import account, searching
from bot.deps import Deps
from bot.routers.randomness import is_random
from bot.routers.states import Question

_RUN = re.compile(r"[A-Za-z0-9_-]{16,}")
_LETTERS = re.compile(r"[A-Za-z0-9]+")
_SIGNS = re.compile(r"[A-Za-z0-9_.|~+-]+")
_LABELLED = re.compile(r"""(?i)key["']?\s*[=:]\s*["'`]?([^\s&"'`]{8,})""")
# https://core.telegram.org/bots/api#authorizing-your-bot
_BOT_TOKEN = re.compile(r"\d{4,}:[A-Za-z0-9_-]{25,}")
_QUOTES = "\"'`«»“”‘’<>"
_AROUND = _QUOTES + ".,:;!?()[]{}"
_SHORTEST = 20  # characters in one word, with a letter and a digit: hardly anybody searches for that
_LINKS = ("item_", "rent_", "invite_")  # what our own deep links carry
_SITE = re.compile(r".*\.[a-z]{2,6}")  # or a file's name
_PREFIX = re.compile(r"(?i)(?:hs|hsp|hstock|hstockplus)[._-](?:live|test|api|key)[._-]")


def key_in(text: str) -> str:
    """The key in what somebody sent when asked for one: a single word as it is, with whatever signs.

    Of more words the one that stands behind ``key=``, else the one most like a key; all of it where none is.
    Empty for a bot's token, pasted by mistake: no part of it must be shown to the marketplace.
    """
    if _BOT_TOKEN.search(text):
        return ""
    plain = text.strip().strip(_QUOTES).strip()
    if labelled := _LABELLED.search(plain):
        return labelled[1].strip(_AROUND)
    words = plain.split()
    if len(words) < 2:  # noqa: PLR2004 - one word
        return plain
    likely = [word.strip(_AROUND) for word in words if _RUN.search(word)]
    return max(likely, key=lambda word: (looks_like_key(word), len(word)), default=plain)


def hide(deps: Deps, text: str) -> None:
    """Keep whatever in it may be a key, in parts too, out of the log."""
    for part in {key_in(text), longest_run(text)}:
        if len(part) <= account.LONGEST_KEY:
            deps.hide(part)


def longest_run(text: str) -> str:
    """The longest piece of letters and digits, for a key with something else around it; may be empty."""
    return "" if _BOT_TOKEN.search(text) else max(_RUN.findall(text), key=len, default="")


def looks_like_key(text: str) -> bool:
    """Whether a word may be a key, and may also be the name of something."""
    word = text.strip().strip(_AROUND)
    if (
        len(word) < _SHORTEST
        or not _SIGNS.fullmatch(word)
        or word.startswith(_LINKS)
        or _SITE.fullmatch(word)
    ):
        return False
    return any(char.isdigit() for char in word) and any(char.isalpha() for char in word)


def holds_key(text: str) -> bool:
    """Whether some word may be a key."""
    return any(looks_like_key(word) for word in _words(text))


def is_key(deps: Deps, text: str, question: str | None) -> bool:
    """Whether to take a text for a key: it surely holds one, or it may and the open question asks for it."""
    return key_pasted(deps, text) or (question == Question.key.state and holds_key(text))


def key_pasted(deps: Deps, text: str) -> bool:
    """Whether a text that nobody asked for surely holds a key, which must not stay in the chat.

    It looks like one, by its prefix or because it spells nothing, and nothing on sale has such a name.
    """
    sure = [
        word for word in _words(text) if looks_like_key(word) and (_PREFIX.match(word) or is_random(word))
    ]
    return any(not searching.is_in_item_name(deps, max(_LETTERS.findall(word), key=len)) for word in sure)


def _words(text: str) -> list[str]:
    """The words, also those behind ``key=``; what is part of an address is none."""
    apart = [part for word in text.split() if "/" not in word for part in re.split("[=:&]", word)]
    return [part.strip(_AROUND) for part in apart]
