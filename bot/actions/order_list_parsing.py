"""Parses a typed list of orders: one a line, ``service | link | quantity`` in either order. Pure.

Nothing is ever dropped: what is not understood is a problem of its line.
"""

import re
from collections.abc import Sequence

from bot.actions.errors import BadEmail, BadLink, BadQuantity
from bot.actions.parsing import LONGEST_LINK, parse_email, parse_link, parse_quantity
from bot.domain.batches import LineProblem, TypedLine, TypedList, TypedOrder

_BARS, _TAB, _SEMICOLON, _COMMA = re.compile("[|｜¦│]"), re.compile("\t"), re.compile(";"), re.compile(",")
_BLANKS = re.compile(r"\s+")
_SEPARATORS = (_BARS, _TAB, _SEMICOLON, _COMMA, _BLANKS)
_BULLET = re.compile(r"(?:[-•*]|\d{1,3}[.)])\s+(?=#?\d{1,9}\s*[|｜¦│\t;,\s])")
_SERVICE = re.compile(r"#?(\d{1,9})")
_COMMENT = re.compile("#(?:\\s|$)|//")
_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060\u200e\u200f\u00ad"  # at the edges of what is copied
_FIGURE = re.compile(r"[-+]?[.,]?\d[^/:@]*")  # what was meant as a quantity, if it is none
_LONGEST_LINE = LONGEST_LINK + 500
_MOST_FIELDS = 2  # beside the item's number


def parse_order_list(text: str, thousands: str = "") -> TypedList:
    """Parse a list. ``thousands``: what separates them in a quantity where the customer lives.

    Lines keep their numbers; empty ones and comments (``# …``, ``// …``) are skipped, and so is a header.
    """
    found: list[TypedLine] = []
    header = False
    for number, raw in enumerate(_lines(text), start=1):
        line = _trimmed(raw)
        if not line or _COMMENT.match(line):
            continue
        if not found and not header and _is_header(line):
            header = True
            continue
        found.append(TypedLine(number, line, parse_order_line(line, thousands)))
    return TypedList(tuple(found), header)


def parse_order_line(line: str, thousands: str = "") -> TypedOrder | LineProblem:
    """Parse one line of a list."""
    line = _trimmed(line)
    if len(line) > _LONGEST_LINE:
        return LineProblem.UNCLEAR
    line = _BULLET.sub("", line, count=1) if _BULLET.match(line) else line
    separator = _separator(line)
    first, *fields = [_trimmed(field) for field in separator.split(line)]
    service = _SERVICE.fullmatch(first)
    if service is None or int(service[1]) == 0:
        return _no_service(first, separator)
    if len(fields) > 1 and not fields[-1]:
        fields.pop()  # the line ends with a separator
    if len(fields) > _MOST_FIELDS:
        return _too_many(separator)
    return _order(int(service[1]), fields, thousands)


def is_pasted_list(text: str, thousands: str = "") -> bool:
    """Whether a text that nobody asked for is a list of orders: of two lines or more the first is one."""
    lines = parse_order_list(text, thousands)
    return not lines.header and len(lines.lines) > 1 and isinstance(lines.lines[0].asks, TypedOrder)


def pasted_order(text: str, thousands: str = "") -> TypedOrder | None:
    """The order that a text of one line surely is: a few numbers alone may be words to search for."""
    line = _trimmed(text)
    if "\n" in line:
        return None
    order = parse_order_line(line, thousands)
    if isinstance(order, LineProblem) or order.quantity is None:
        return None
    surely = order.destination is not None or _separator(line) in (_BARS, _TAB, _SEMICOLON)
    return order if surely else None


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _trimmed(text: str) -> str:
    """The text without blanks and invisible signs at its edges, in whatever order they come."""
    while (less := text.strip().strip(_INVISIBLE)) != text:
        text = less
    return text


def _separator(line: str) -> re.Pattern[str]:
    return next((kind for kind in _SEPARATORS if kind.search(line)), _BLANKS)


def _is_header(line: str) -> bool:
    first = _separator(line).split(line)[0]
    return not any(sign.isdigit() for sign in first)


def _no_service(first: str, separator: re.Pattern[str]) -> LineProblem:
    """A comma in a quantity may have parted a line whose fields stand between blanks."""
    if separator is _COMMA and _SERVICE.fullmatch(first.partition(" ")[0]):
        return LineProblem.COMMA
    return LineProblem.ITEM


def _too_many(separator: re.Pattern[str]) -> LineProblem:
    if separator is _COMMA:
        return LineProblem.COMMA
    return LineProblem.BLANKS if separator is _BLANKS else LineProblem.FOURTH_FIELD


def _order(service: int, fields: Sequence[str], thousands: str) -> TypedOrder | LineProblem:
    quantity: int | None = None
    destination: str | None = None
    for field in fields:
        value = _field(field, thousands)
        if isinstance(value, LineProblem):
            return value
        if isinstance(value, int):
            if quantity is not None:
                return LineProblem.TWO_QUANTITIES
            quantity = value
        else:
            if destination is not None:
                return LineProblem.TWO_LINKS
            destination = value
    if quantity is None and destination is None:
        return LineProblem.NO_QUANTITY
    return TypedOrder(service, quantity, destination)


def _field(field: str, thousands: str) -> int | str | LineProblem:
    """A quantity, or a link or e-mail address."""
    if not field:
        return LineProblem.NO_LINK
    try:
        return parse_quantity(field, 1, None, thousands)
    except BadQuantity:
        pass
    try:
        return parse_link(field)
    except BadLink:
        pass
    try:
        address = parse_email(field)
    except BadEmail:
        return _what_is_wrong(field)
    return LineProblem.UNCLEAR if ":" in address else address


def _what_is_wrong(field: str) -> LineProblem:
    if _FIGURE.fullmatch(field):
        return LineProblem.QUANTITY
    if not _BLANKS.search(field):
        return LineProblem.LINK
    start = _BLANKS.split(field, maxsplit=1)[0]
    try:
        parse_link(start)
    except BadLink:
        return LineProblem.UNCLEAR
    return LineProblem.BLANK_IN_LINK
