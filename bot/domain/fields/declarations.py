"""Finds the formats that a shop declares in its words, such as ``login:password:email``."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from bot.domain.fields.chains import declared_format, may_be_format
from bot.domain.fields.formats import SEPARATOR, formats_without_separators, parse_format
from bot.domain.fields.labels import OTHER
from bot.domain.fields.noise import SOFT, plain

MOST_DECLARATIONS = 10
_MOST_TRIED = 120  # pieces of one text that may be a format
_MOST_PARTS = 300  # of a line, between markup
_HINT = re.compile(r"pas|pwd|mail|token|cookie|log|user|uid|host|码|账|帐|号", re.IGNORECASE)
_ENDS = re.compile(
    r"[.!?。](?=\s|$)|\b(?:warranty|guarantee|how to|note|attention|important)\b", re.IGNORECASE
)
_ASIDE = re.compile(r" ?\(([^()\n]{0,60})\)")
_SIGNS = tuple("|│¦:;,\t—–")  # that begin or end a separator, beside hyphens
_APART = re.compile(r" (?:[|│—–]|-{1,3}) ")
_OR = re.compile(r"( (?:OR|or|Or) |, | / )")


def find_declarations(description: str, title: str, variants: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the declared formats, each once, as ``read_account`` takes them."""
    found: dict[tuple[object, ...], str] = {}
    for text in (description, title, *variants[:MOST_DECLARATIONS]):
        for declared in _declared(text):
            form = parse_format(declared)
            if form is not None:
                found.setdefault(form.same_as, declared)
            elif unclear := formats_without_separators(declared):
                found.setdefault(unclear[0].keys, declared)
            if len(found) == MOST_DECLARATIONS:
                return tuple(found.values())
    return tuple(found.values())


def _declared(text: str) -> Iterator[str]:
    """The formats in a text. A line is read as a whole first, then from one piece of markup to the next."""
    left = _MOST_TRIED
    for parts in _lines(text):
        for pieces in ([SOFT.join(parts)], parts):
            tried = [piece for part in pieces for piece in _alternatives(part)][:left]
            left -= len(tried)
            found = [declared for piece in tried for declared in _formats(piece)]
            yield from found
            if found or len(parts) == 1:
                break
        if not left:
            return


def _formats(piece: str) -> list[str]:
    """The format that a piece is, or those between the bars and dashes of a title."""
    whole = declared_format(piece)
    form = parse_format(whole) if whole else None
    apart = _APART.split(piece, maxsplit=MOST_DECLARATIONS)
    if len(apart) == 1 or (form and OTHER not in form.keys):
        return [whole] if whole else []
    found = [declared for part in apart if (declared := declared_format(part))]
    return found or ([whole] if whole else [])


def _lines(text: str) -> Iterator[list[str]]:
    """The lines that may hold a format, as the parts between markup that belong together by a separator."""
    text = _ASIDE.sub(_without_aside, plain(text), count=_MOST_TRIED).replace("(", "\n").replace(")", "\n")
    for line in _ENDS.sub("\n", text).split("\n"):
        if not (may_be_format(line) and _HINT.search(line)):
            continue
        parts: list[str] = []
        for part in filter(str.strip, line.split(SOFT, _MOST_PARTS)):
            if parts and not _ends_open(parts[-1]) and not _begins_open(part):
                yield parts
                parts = []
            parts.append(part)
        if parts:
            yield parts


def _without_aside(found: re.Match[str]) -> str:
    """Leave out an aside before a separator; one behind a separator is a label, any other its own line."""
    text, inside = found.string, found[1]
    if _ends_open(text[max(found.start() - 4, 0) : found.start()]):
        return f" {inside}" if found[0][0] == " " else inside
    following = text[found.end() : found.end() + 4]
    return "" if _begins_open(following) and not SEPARATOR.search(inside) else f"\n{inside}\n"


def _ends_open(text: str) -> bool:
    return text.rstrip().endswith((*_SIGNS, "--"))


def _begins_open(text: str) -> bool:
    return text.lstrip().startswith((*_SIGNS, "--"))


def _alternatives(line: str) -> list[str]:
    """The formats that stand side by side in a line: with "or" between them, or a comma."""
    pieces, joint = [""], ""
    for piece, following in zip_longest(*[iter(_OR.split(line))] * 2, fillvalue=""):
        if "or" in joint.lower() and not SEPARATOR.search(pieces[-1]):  # "login or email:password"
            pieces[-1] += joint + piece
        else:
            pieces.append(piece)
        joint = following
    formats = [piece for piece in pieces if any(found[0] != "," for found in SEPARATOR.finditer(piece))]
    if len(pieces) > 1 and formats:
        return formats
    return [line] if may_be_format(line) else []
