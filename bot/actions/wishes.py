"""What somebody types to find something: words, and what they say of price and stock. Pure."""

import re
from dataclasses import dataclass
from decimal import Decimal

_AMOUNT = r"\$?\s*(\d{1,9}(?:[.,]\d{1,4})?)\s*\$?"
_BELOW = re.compile(rf"(?:<=?|≤|\bunder|\bbelow|\bcheaper than|\bmax)\s*{_AMOUNT}", re.IGNORECASE)
_ABOVE = re.compile(rf"(?:>=?|≥|\bover|\babove|\bmin)\s*{_AMOUNT}", re.IGNORECASE)
_IN_STOCK = re.compile(r"\b(?:in[ -]?stock|available)\b", re.IGNORECASE)
_NUMBER = re.compile(r"#?\s*(\d{1,15})")


@dataclass(frozen=True, slots=True)
class Wish:
    """``number``: all of it is the number of an item."""

    words: str
    below: Decimal | None = None
    above: Decimal | None = None
    in_stock: bool = False
    number: int | None = None


def wish(typed: str) -> Wish:
    """``gmail usa <0.5 in stock``: what is left when prices and stock are taken out are the words."""
    rest, below = _taken(_BELOW, typed)
    rest, above = _taken(_ABOVE, rest)
    words, stocked = _IN_STOCK.subn(" ", rest)
    words = " ".join(words.split())
    number = _NUMBER.fullmatch(words)
    if not words:  # nothing but conditions, or a name such as "Available": then all of it is meant
        words = " ".join(typed.split()) if below is None and above is None else ""
    return Wish(words, below, above, bool(stocked), int(number[1]) if number else None)


def _taken(pattern: re.Pattern[str], text: str) -> tuple[str, Decimal | None]:
    found = pattern.search(text)
    if found is None:
        return text, None
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return rest, Decimal(found[1].replace(",", "."))
