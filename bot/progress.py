"""What in a status only counts: ``Processing (12/50)``, ``Processing 24%``. Pure."""

import re
import unicodedata

_NUMBER = r"([0-9]+(?:\.[0-9]+)?)"
_OF = re.compile(rf"{_NUMBER}\s*(?:/|of|out of)\s*{_NUMBER}", re.IGNORECASE)
_PERCENT = re.compile(rf"{_NUMBER}\s*%")
_WHOLE = 100  # percent
_UNITS = r"(?:%|(?:h|m|s|hours?|hrs?|min(?:ute)?s?|sec(?:ond)?s?)\b)"
_COUNTED = re.compile(rf"(?:\b(?:out )?of\s+)?\b\d+(?:[.,:]\d+)*\s*{_UNITS}?", re.IGNORECASE)


def without_counts(status: str) -> str:
    """The words alone, folded, by which one status is told from another; empty where it only counts."""
    signs = _COUNTED.sub(" ", status.replace("_", " "))
    words = "".join(sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in signs)
    return " ".join(words.casefold().split())


def same_word(one: str, other: str) -> bool:
    return one.casefold().strip() == other.casefold().strip()


def is_full(status: str) -> bool:
    """Whether all that a status counts is reached, which ``Completed (3/50)`` does not say."""
    counted = ((float(done), float(whole)) for done, whole in _OF.findall(status))
    shares = map(float, _PERCENT.findall(status))
    return all(done >= whole for done, whole in counted) and all(share >= _WHOLE for share in shares)
