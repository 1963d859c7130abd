"""Search queries: parses what is typed into words and conditions, and keeps rows to the conditions. Pure.

A new condition is three things here: a pattern, a field of ``SearchQuery`` that ``parse_query`` fills, and a
line in ``matching`` that says which rows of the catalogue meet it.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.catalog.columns import IN_STOCK
from bot.catalog.table import Table

# Atomic groups: half a figure ("1" of 1.5gb) is none.
_FIGURE = r"(?>[1-9]\d{0,2}(?:,\d{3})+(?!\d)(?:\.\d{1,4})?|\d{1,9}(?:[.,٫]\d{1,4})?|\.\d{1,4})"
_SIGN = r"(?:us\$|\$|\busd\b)"
_UNIT = r"(?:us\$|\$|(?:usd|dollars?|bucks?)\b)"
_MONEY = rf"(?:{_SIGN}\s*({_FIGURE})(?!\w)(?:\s*{_UNIT})?|(?<![\w.,])({_FIGURE})\s*{_UNIT})"
_COUNTED = (
    r"(?:months?|days?|weeks?|years?|yrs?|hours?|minutes?|[kmgt]b|[mg]bps|users?|devices?|screens?|accounts?"
    r"|pcs|pieces?|profiles?|members?|followers?|likes?|views?|subscribers?|keys?|slots?)\b"
)
_AMOUNT = rf"(?:{_MONEY}|({_FIGURE})(?!\w)(?!\s*-?\s*{_COUNTED}))"  # "max 1 month" tells no price


def _said(phrases: str) -> re.Pattern[str]:
    """The phrases with an amount behind them, and with what leads to a price before or between."""
    before = r"(?:\b(?:for|price[ds]?|cost(?:s|ing)?)\b[\s:]*)?"
    return re.compile(rf"{before}(?:{phrases})[\s:]*(?:price\b[\s:]*)?{_AMOUNT}", re.IGNORECASE)


# What includes the amount comes first: "no more than" holds "more than".
_MOST = _said(r"<=|=<|≤|\b(?:up ?to|at most|not? (?:more|higher|over) than|max(?:imum\b|\.)?)")
_LEAST = _said(r">=|=>|≥|\b(?:at least|not? (?:less|lower|under|cheaper) than|min(?:imum\b|\.)?)")
_BELOW = _said(r"<|\b(?:under|below|(?:less|lower|cheaper) than)")
_ABOVE = _said(r">|\b(?:over|above|(?:more|higher|greater) than)")
_BARE = re.compile(rf"(?:\bfor\s+)?{_MONEY}", re.IGNORECASE)
_CHEAP = re.compile(
    r"\b(?:cheap(?:est|er|ly)?|inexpensive|low(?:est)?[ -](?:price[ds]?|cost)|lowest)\b", re.IGNORECASE
)
_IN_STOCK = re.compile(r"\b(?:in[ -]?stock|available)\b", re.IGNORECASE)
_NUMBER = re.compile(r"#?\s*(\d{1,15})")


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A parsed search: its words, and its conditions.

    ``below`` and ``above`` exclude their amount, ``most`` and ``least`` include it; all are in the currency
    of the catalogue.

    ``number``: all of it is the number of an item. ``named``: the words with the bare sum among them that
    ``most`` was taken from, for a gift card's name holds one.
    """

    words: str
    below: Decimal | None = None
    above: Decimal | None = None
    in_stock: bool = False
    number: int | None = None
    most: Decimal | None = None
    least: Decimal | None = None
    cheap: bool = False
    named: str = ""

    @property
    def cheapest_first(self) -> bool:
        """Whether rows are sorted by price rather than by how well they match."""
        return self.cheap or not self.words


def matching(query: SearchQuery, table: Table, rows: int) -> int:
    """Keep a set of rows (an integer with bit n for row n) to those that meet the conditions of a search."""
    if query.in_stock:
        rows &= table.with_flags(IN_STOCK)
    if query.below is not None:
        rows &= table.cheaper_than(query.below)
    if query.most is not None:
        rows &= table.costing_at_most(query.most)
    if query.above is not None:
        rows &= ~table.costing_at_most(query.above)
    if query.least is not None:
        rows &= ~table.cheaper_than(query.least)
    return rows


def parse_query(typed: str) -> SearchQuery:
    """Parse a search: ``cheap gmail usa <0.5 in stock``.

    What is left when prices and stock are taken out are the words.
    """
    rest, most = _taken(_MOST, typed)
    rest, least = _taken(_LEAST, rest)
    rest, below = _taken(_BELOW, rest)
    rest, above = _taken(_ABOVE, rest)
    rest, cheap = _CHEAP.subn(" ", rest)
    rest, stocked = _IN_STOCK.subn(" ", rest)
    named = ""
    if not (most or least or below or above):
        named, (rest, most) = _plain(rest), _taken(_BARE, rest)
    words = _plain(rest)
    number = _NUMBER.fullmatch(words)
    priced = bool(cheap or most or least or below or above)
    return SearchQuery(
        words if words or priced else _plain(typed),  # a name such as "Available"
        below=min(below, default=None),
        above=max(above, default=None),
        in_stock=bool(stocked),
        number=int(number[1]) if number else None,
        most=min(most, default=None),
        least=max(least, default=None),
        cheap=bool(cheap),
        named=named if most else "",
    )


def amounts_in(name: str) -> set[Decimal]:
    """Find the amounts of money that a name holds, such as the 50 of ``Gift Card $50``."""
    return set(_taken(_BARE, name)[1])


def _taken(pattern: re.Pattern[str], text: str) -> tuple[str, list[Decimal]]:
    """The text without what the pattern finds, and the amounts in that."""
    found = [next(filter(None, match.groups())) for match in pattern.finditer(text)]
    return pattern.sub(" ", text), [_amount(figure) for figure in found]


def _amount(figure: str) -> Decimal:
    """A comma before three digits separates thousands, any other begins the fraction."""
    if re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?", figure):
        return Decimal(figure.replace(",", ""))
    return Decimal(figure.replace(",", ".").replace("٫", "."))


def _plain(text: str) -> str:
    return " ".join(text.split())
