"""Sanitizes foreign text (names, descriptions, SMS): control characters, length, HTML.

Escaping is in ``texts``.
"""

import re
import unicodedata
from html.parser import HTMLParser

_WIDEST = "\uffff"  # of those that take one UTF-16 unit
_LONGEST = 20_000  # characters of a description that are read
_KEPT = "\n\t"
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # bidirectional overrides
_HIDDEN = frozenset({"script", "style", "head", "title", "template", "noscript"})
_BLOCKS = frozenset({"p", "div", "ul", "ol", "tr", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"})

_MARKDOWN = re.compile(r"\*\*(?!\s)([^*\n]{1,500})(?<!\s)\*\*|`([^`\n]{1,500})`")  # bold, and code


def clean(text: str) -> str:
    """The text without control characters, lone surrogates and bidirectional overrides."""
    if text.isprintable():  # most names are
        return text
    return "".join(char for char in text if char in _KEPT or not _harmful(char))


def _harmful(char: str) -> bool:
    return char in _TURNING or unicodedata.category(char) in ("Cc", "Cs")


def units(text: str) -> int:
    """Length as Telegram counts it, in UTF-16 code units (https://core.telegram.org/api/entities#entity-length)."""
    if max(text, default="") <= _WIDEST:
        return len(text)
    return len(text) + sum(char > _WIDEST for char in text)


def cut(text: str, longest: int) -> str:
    """Truncates to at most ``longest`` UTF-16 units, with an ellipsis where something was left out."""
    if units(text) <= longest:
        return text
    room = longest - 1
    for index, char in enumerate(text):
        room -= 1 + (char > _WIDEST)
        if room < 0:
            return text[:index].rstrip() + "…"
    return text


def short(name: str, longest: int = 40) -> str:
    """A name on one line, readable on a button."""
    return cut(" ".join(clean(name).split()), longest)


def readable(description: str) -> str:
    """Converts HTML, and the Markdown that shops use in it, to plain text.

    Lists become bullets, links are followed by their address, scripts are dropped.
    """
    reader = _Reader()
    reader.feed(
        clean(description[:_LONGEST]).replace("<![", "<! [")
    )  # a section of no known kind would raise
    reader.close()
    words = _MARKDOWN.sub(r"\1\2", "".join(reader.words))
    kept = [" ".join(line.split()) for line in words.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


class _Reader(HTMLParser):
    """A tolerant HTML parser that collects text: what is no tag is text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._hidden = 0
        self._address: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag == "br":
            self.words.append("\n")
        elif tag == "li":
            self.words.append("\n• ")
        elif tag in _BLOCKS:
            self.words.append("\n")
        elif tag == "a":
            self._address = dict(attrs).get("href")

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BLOCKS:
            self.words.append("\n")
        elif tag == "a" and self._address:
            if self._address.startswith(("http://", "https://")) and not "".join(self.words).endswith(
                self._address
            ):
                self.words.append(f" ({self._address})")
            self._address = None

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)
