"""Turns what a shop wrote, with HTML, Markdown, emoji and fancy letters, into plain lines of words."""

import html
import re
import unicodedata

LONGEST = 20_000  # characters of a description that are looked at
SOFT = "\x0b"  # where markup or an emoji stood: the line may go on behind it, or end there
_TAGS = (
    "a|abbr|address|article|b|bdi|bdo|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|kbd"
    "|li|mark|ol|p|pre|q|s|samp|section|small|span|strike|strong|sub|sup|table|tbody|td|th|tr|tt|u|ul|var|wbr"
)
_TAG = re.compile(rf"</?(?:{_TAGS})(?:\s[^<>]{{0,500}})?/?>", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|www\.|t\.me/)\S{0,500}", re.IGNORECASE)
_MARKUP = frozenset('*`~"=•·●‣⁃∙')
_HYPHENS = frozenset("‐‑−﹣－")
_SOFT_KINDS = frozenset({"So", "Sm", "Pi", "Pf", "Co", "Cn", "Cs"})
_LOST_KINDS = frozenset({"Cf", "Me"})
_VARIATIONS = range(0xFE00, 0xFE10)
_KEPT = frozenset(f"\t{SOFT}│¦—–")
_LINE_ENDS = frozenset("\n\r\u2028\u2029")


class _Plain(dict[int, str]):
    """A table for ``str.translate`` that works out each sign once.

    Signs are normalised one by one: a normal form of the whole text takes long where marks pile up.
    """

    def __missing__(self, code: int) -> str:
        self[code] = plain = _plain(chr(code))
        return plain


def _plain(sign: str) -> str:
    if sign in _KEPT:
        return sign
    if sign in _HYPHENS:
        return "-"
    normal = unicodedata.normalize("NFKC", sign)[:4]
    kind = unicodedata.category(sign)
    if kind == "Cc" or kind[0] == "Z":
        return "\n" if sign in _LINE_ENDS else " "
    if kind in _LOST_KINDS or ord(sign) in _VARIATIONS:
        return ""
    is_soft = normal in _MARKUP or (kind in _SOFT_KINDS and not normal.isascii())
    return SOFT if is_soft else normal


def plain(text: str) -> str:
    """The text without tags, emoji and markup, in whose place stands ``SOFT``; addresses end a line."""
    text = html.unescape(_TAG.sub(SOFT, text[:LONGEST]))
    text = _ADDRESS.sub("\n", text.translate(_Plain())[:LONGEST])
    return " ".join(filter(None, text.split(" ")))
