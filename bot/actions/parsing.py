"""Parses what people type: quantities, amounts, links, e-mail addresses, order numbers. Pure."""

import re
import unicodedata
from decimal import Decimal
from urllib.parse import urlsplit

from bot.actions.errors import BadAmount, BadEmail, BadLink, BadNumber, BadNumbers, BadQuantity
from bot.actions.hosts import JOINERS, is_public
from bot.domain.prices import same_currency
from bot.market.currencies import currency_code

_SEPARATOR = re.compile(r"[\s,'’_٬]")  # what separates thousands somewhere in the world
_GROUPED = re.compile(r"[^\D0]\d{0,2}([\s,'’_٬]\d{2,3})*[\s,'’_٬]\d{3}")  # 1,000 and the Indian 1,00,000
_POINTED = re.compile(r"[^\D0]\d{0,2}(?:\.\d{3})+(?:,\d{1,4})?")
_NUMBER = re.compile(r"(\d{1,12})(?:\.(\d{1,3}))?([km]?)")
_EMAIL = re.compile(r"[^\s@<>]{1,64}@[^\s@<>.]+(\.[^\s@<>.]+)+")
_AMOUNT = re.compile(r"\d{1,9}(?:[.,٫](\d{1,6}))?")
_MONEY = re.compile(r"(\D{0,10}?)\s*(\d(?:.*\d)?)\s*(\D{0,10})")
_ORDER = re.compile(r"[#№]?\s*(\d{1,15})")  # as long as a button can carry
_DASHES = r"\-‐‑‒–—−"
_RANGE = re.compile(rf"\s*[{_DASHES}]\s*")
_SEPARATORS = re.compile(r"[\s,،、，;؛；]+")
_NUMBERS_ALONE = re.compile(rf"[\d\s#№,،、，;؛；{_DASHES}]*")
_LISTED = re.compile(r"[#№]?(\d{1,15})(?:-[#№]?(\d{1,15}))?")
_BARE = re.compile(r"[^\s/?#@:\\]+(?::\d{1,5})?(?:[/?#]|$)")  # as people write it: instagram.com/name
_BEYOND = 1 << 53  # more than a button carries
_THOUSANDS = {"": 1, "k": 1_000, "m": 1_000_000}
LONGEST_LINK = 2_000
LONGEST_EMAIL = 254
AMOUNT_DECIMALS, PRICE_DECIMALS = 4, 6  # of one unit: a like may cost $0.00025


def parse_quantity(text: str, lowest: int, highest: int | None, thousands: str = "") -> int:
    """Parse a whole number within a range, in any script's digits: ``1 000``, ``1,000`` and ``1k`` too.

    ``thousands``: what separates them where the customer lives; ``1.000`` is a thousand to some.

    :raises BadQuantity: anything else.
    """
    typed = _ungrouped(re.sub(r"(?<!\s)\s++(?=[km]$)", "", text.strip().casefold()), thousands)
    match = _NUMBER.fullmatch(typed)
    if match is None or (match[2] and not match[3]):
        raise BadQuantity(lowest, highest)
    value = Decimal(f"{int(match[1])}.{int(match[2] or 0):0{len(match[2] or '0')}d}") * _THOUSANDS[match[3]]
    if value != value.to_integral_value() or value < lowest or (highest is not None and value > highest):
        raise BadQuantity(lowest, highest)
    if value >= _BEYOND:
        raise BadQuantity(lowest, highest)
    return int(value)


def parse_amount(
    text: str, currency: str | None = None, thousands: str = "", decimals: int = AMOUNT_DECIMALS
) -> Decimal:
    """Parse money above zero: ``10``, ``$10.50``, ``10 usd``, ``1 000``, ``10,5``, in any digits.

    ``thousands``: as in ``parse_quantity``. ``decimals``: more are refused; six at most.

    :raises BadAmount: anything else, also an amount that is said to be in another currency.
    """
    written = _MONEY.fullmatch(text.strip())
    if written is None or not all(_is_of(sign, currency) for sign in (written[1], written[3]) if sign):
        raise BadAmount
    comma_begins_fraction = thousands not in (",", "") and written[2].count(",") == 1
    typed = written[2]
    if not comma_begins_fraction or "." in typed:
        typed = _ungrouped(typed, thousands)
    figure = _AMOUNT.fullmatch(typed)
    if figure is None or len(figure[1] or "") > decimals:
        raise BadAmount
    amount = Decimal(typed.replace(",", ".").replace("٫", "."))
    if amount <= 0:
        raise BadAmount
    return amount


def _ungrouped(typed: str, thousands: str) -> str:
    """A figure such as ``1 000``, or ``1.000,50`` where points separate thousands, without what does."""
    if thousands == "." and _POINTED.fullmatch(typed):
        return typed.replace(".", "")
    return _SEPARATOR.sub("", typed) if _GROUPED.fullmatch(typed) else typed


def _is_of(sign: str, currency: str | None) -> bool:
    meant = currency_code(sign)
    return meant is not None and same_currency(meant, currency)


def parse_order_number(text: str) -> int:
    """Parse an order's number: ``23501`` or ``#23501``, in any script's digits.

    :raises BadNumber: anything else.
    """
    match = _ORDER.fullmatch(text.strip())
    if match is None or int(match[1]) == 0:
        raise BadNumber
    return int(match[1])


def listed_numbers(text: str, most: int) -> tuple[int, ...]:
    """Parse order numbers and ranges of them, ``23501 23510-23520``, in any script's digits; each once.

    Empty where the text is no such list: it has other words, or is one number alone.

    :raises BadNumbers: it has nothing but numbers and is no list all the same, or one of too many.
    """
    if not _NUMBERS_ALONE.fullmatch(text) or len(re.findall(r"\d+", text)) < 2:  # noqa: PLR2004 - a list
        return ()
    numbers: dict[int, None] = {}
    for entry in filter(None, _SEPARATORS.split(_RANGE.sub("-", text.strip()))):
        found = _LISTED.fullmatch(entry)
        if found is None:
            raise BadNumbers(most)
        first, last = int(found[1]), int(found[2] or found[1])
        if not 0 < first <= last < first + most:
            raise BadNumbers(most)
        numbers |= dict.fromkeys(range(first, last + 1))
    if len(numbers) > most:
        raise BadNumbers(most)
    return tuple(numbers)


def parse_link(text: str) -> str:
    """Parse a link.

    :raises BadLink: not one http(s) address with a public host; a number or an IP address is none.
    """
    typed = text.strip()
    if len(typed) > LONGEST_LINK or not all(map(_can_stand_in_a_link, typed)):
        raise BadLink
    if _BARE.match(typed):
        typed = "https://" + typed
    try:
        parts = urlsplit(typed)
        host = parts.hostname or ""
        _ = parts.port  # raises where it is none
    except ValueError as broken:
        raise BadLink from broken
    if parts.scheme.lower() not in ("http", "https") or "@" in parts.netloc or not is_public(host):
        raise BadLink
    return typed


def as_link(text: str) -> str | None:
    """Return what is typed as a link, if it is one without doubt: with its scheme, or with a path."""
    if "/" not in text:
        return None
    try:
        return parse_link(text)
    except BadLink:
        return None


def _can_stand_in_a_link(sign: str) -> bool:
    """No blank, and nothing invisible that turns or hides what is confirmed; but every emoji."""
    category = unicodedata.category(sign)
    if category == "Cf":
        return sign in JOINERS or "\U000e0020" <= sign <= "\U000e007f"  # tags: the flag of Scotland
    return category[0] != "Z" and category not in ("Cc", "Cs", "Co")


def parse_email(text: str) -> str:
    """Parse an e-mail address.

    :raises BadEmail: not one e-mail address.
    """
    typed = text.strip().removeprefix("mailto:")
    if len(typed) > LONGEST_EMAIL or not typed.isprintable() or not _EMAIL.fullmatch(typed):
        raise BadEmail
    if not is_public(typed.rpartition("@")[2]):
        raise BadEmail
    return typed
