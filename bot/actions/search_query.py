"""Search queries: parses what is typed into words and conditions, and keeps rows to the conditions. Pure.

A new condition is three things: a pattern (``bot.actions.search_patterns``), a field of ``SearchQuery`` that
``parse_query`` fills, and a line in ``matching`` that says which rows of the catalogue meet it.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial

from bot.actions.search_patterns import patterns
from bot.catalog.columns import IN_STOCK
from bot.catalog.table import Table
from bot.domain.search_words import SearchWords

_LONGEST = 500  # characters of a search that are looked at
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
    typed: str = field(default="", compare=False)  # as it came
    said: SearchWords = field(default=SearchWords(), compare=False)  # by which it was understood

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


def parse_query(typed: str, said: SearchWords) -> SearchQuery:
    """Parse a search: ``cheap gmail usa <0.5 in stock``, with what is ``said`` for that in its languages.

    What is left when prices and stock are taken out are the words.
    """
    known, taken = patterns(said), partial(_taken, thousands=said.thousands)
    # Composed as the phrases are: Hindi has letters of two signs.
    plain = _plain(unicodedata.normalize("NFC", typed[:_LONGEST]))
    # What includes the amount comes first: "no more than" holds "more than".
    rest, most = taken(known.most, plain)
    rest, least = taken(known.least, rest)
    rest, below = taken(known.below, rest)
    rest, above = taken(known.above, rest)
    rest, cheap = known.cheap.subn(" ", rest)
    rest, stocked = known.in_stock.subn(" ", rest)
    named = ""
    if not (most or least or below or above):
        named, (rest, most) = _plain(rest), taken((known.bare,), rest)
    words = _plain(rest)
    number = _NUMBER.fullmatch(words)
    priced = bool(cheap or most or least or below or above)
    return SearchQuery(
        words if words or priced else plain,  # a name such as "Available"
        below=min(below, default=None),
        above=max(above, default=None),
        in_stock=bool(stocked),
        number=int(number[1]) if number else None,
        most=min(most, default=None),
        least=max(least, default=None),
        cheap=bool(cheap),
        named=named if most else "",
        typed=typed,
        said=said,
    )


def amounts_in(name: str, said: SearchWords) -> set[Decimal]:
    """Find the amounts of money that a name holds, such as the 50 of ``Gift Card $50``."""
    return set(_taken((patterns(said).bare,), name, said.thousands)[1])


def _taken(wanted: Sequence[re.Pattern[str]], text: str, thousands: str) -> tuple[str, list[Decimal]]:
    """The text without what the patterns find, and the amounts in that."""
    amounts: list[Decimal] = []
    for pattern in wanted:
        figures = (next(filter(None, match.groups())) for match in pattern.finditer(text))
        amounts += [_amount(figure, thousands) for figure in figures]
        text = pattern.sub(" ", text)
    return text, amounts


def _amount(figure: str, thousands: str) -> Decimal:
    """What separates ``thousands`` does so before three digits; any other sign begins the fraction."""
    figure = figure.replace(" ", "")
    if thousands not in (",", "") and figure.count(",") == 1:
        return Decimal(figure.replace(".", "").replace(",", "."))
    if thousands == "." and re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", figure):
        return Decimal(figure.replace(".", ""))
    if re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?", figure):
        return Decimal(figure.replace(",", ""))
    return Decimal(figure.replace(",", ".").replace("٫", "."))


def _plain(text: str) -> str:
    return " ".join(text.split())
