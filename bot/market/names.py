"""Cleans sellers' names: strips HTML tags, resolves character references, collapses white space."""

import html
import re
import unicodedata

_LONGEST = 2_000  # characters that are looked at
_REMOVED = re.compile(r"<(script|style)\b[^<>]*>.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_BLOCK_TAGS = "address|article|blockquote|br|div|h[1-6]|hr|img|li|ol|p|pre|section|table|tbody|td|th|tr|ul"
_INLINE_TAGS = (
    "a|abbr|b|bdi|bdo|big|center|cite|code|del|em|font|i|ins|kbd|label|mark|q|s|samp|script|small|span|strike"
    "|strong|style|sub|sup|tt|u|var|wbr"
)
_BLOCK_TAG, _INLINE_TAG = (
    re.compile(rf"</?(?:{names})(?:\s[^<>]*|\s*/)?>", re.IGNORECASE) for names in (_BLOCK_TAGS, _INLINE_TAGS)
)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_NEEDS_CLEANING = re.compile(r"[<&\0-\x1f\x7f]|  | $")
# Letters by their Unicode category that are invisible: fillers of Hangul and Braille, and the like.
_INVISIBLE_LETTERS = frozenset("\u115f\u1160\u3164\uffa0\u2800\u17b4\u17b5")


def readable(name: str) -> str:
    """Strip HTML tags from a name and resolve its character references once; the result is one line.

    What only looks like a tag (``< 24 h``, ``<USA>``) stays. Empty where nothing is left that can be seen.
    """
    if name[:1].isalnum() and name.isascii() and not _NEEDS_CLEANING.search(name):  # most are
        return name[:_LONGEST]
    shown = name[:_LONGEST]
    if "<" in shown:
        shown = _INLINE_TAG.sub("", _BLOCK_TAG.sub(" ", _REMOVED.sub(" ", shown)))
    if "&" in shown:
        shown = _REFERENCE.sub(lambda found: html.unescape(found[0]), shown)
    shown = " ".join(shown.replace("\0", "").split())
    return shown if is_visible(shown) else ""


def is_visible(text: str) -> bool:
    """Whether a text has any visible character; Telegram refuses buttons and messages without one."""
    return not all(
        character in _INVISIBLE_LETTERS or _is_invisible(unicodedata.category(character))
        for character in text
    )


def _is_invisible(category: str) -> bool:
    """Separators, marks and controls; what Python's Unicode version does not know is taken for an emoji."""
    return category[0] in "ZM" or (category[0] == "C" and category != "Cn")
