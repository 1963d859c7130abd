"""The marketplace's status words: which phase each means, and how ``Processing (12/50)`` is parsed. Pure."""

import re
import unicodedata
from functools import lru_cache

from bot.domain.orders import Kind, Phase

_FAILED = frozenset(
    ("canceled", "cancelled", "refunded", "failed", "rejected", "expired", "fail", "error")
) | {"canceled and refunded"}


_DONE = frozenset(("completed", "complete", "delivered", "done", "success", "successful", "finished"))


_RENTAL_OVER = ("cancel", "refund", "expire")  # what ends a rental: docs/api.md, ``sms_status``


def phase_of(kind: Kind, status: str) -> Phase:
    """Return the phase that a status word means. The vocabulary is open: an unknown word is still active."""
    word = without_counts(status)
    if kind is Kind.RENTAL:  # only a code delivers it
        return Phase.PROBLEM if any(part in word for part in _RENTAL_OVER) else Phase.ACTIVE
    if word in _FAILED or (word == "partial" and kind is Kind.SMM):
        return Phase.PROBLEM  # "Partial" ends an SMM order: the rest is refunded; goods still follow
    return Phase.DELIVERED if word in _DONE and is_full(status) else Phase.ACTIVE


_NUMBER = r"([0-9]+(?:\.[0-9]+)?)"
_OF = re.compile(rf"{_NUMBER}\s*(?:/|of|out of)\s*{_NUMBER}", re.IGNORECASE)
_PERCENT = re.compile(rf"{_NUMBER}\s*%")
_WHOLE = 100  # percent
_UNITS = r"(?:%|(?:h|m|s|hours?|hrs?|min(?:ute)?s?|sec(?:ond)?s?)\b)"
_COUNTED = re.compile(rf"(?:\b(?:out )?of\s+)?\b\d+(?:[.,:]\d+)*\s*{_UNITS}?", re.IGNORECASE)


@lru_cache(maxsize=1024)
def without_counts(status: str) -> str:
    """Strip a status of its counts: the words alone, folded, by which one is told from another.

    Empty where it only counts.
    """
    signs = _COUNTED.sub(" ", status.replace("_", " "))
    words = "".join(sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in signs)
    return " ".join(words.casefold().split())


def same_word(one: str, other: str) -> bool:
    """Tell whether two statuses are equal, letter case aside."""
    return one.casefold().strip() == other.casefold().strip()


def is_full(status: str) -> bool:
    """Tell whether all that a status counts is reached, which ``Completed (3/50)`` does not say."""
    counted = ((float(done), float(whole)) for done, whole in _OF.findall(status))
    shares = map(float, _PERCENT.findall(status))
    return all(done >= whole for done, whole in counted) and all(share >= _WHOLE for share in shares)
