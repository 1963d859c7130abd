"""Localized texts: Fluent messages in ``bot/locales/<language>/*.ftl``."""

import html
import re
from collections.abc import Iterable
from functools import cache, lru_cache, reduce

from bot.market.names import is_visible
from bot.views.direction import without_marks
from bot.views.messages import SOURCE, messages, spoken
from bot.views.sanitizing import clean, cut, short

_LONGEST = 400  # UTF-16 units of one foreign value inside a sentence
_TAG = re.compile("<[^>]*>")
_LABEL = 64  # UTF-16 units that a button can show


class Html(str):
    """Text whose markup is ours; everything foreign in it has been escaped."""

    __slots__ = ()


def text(lang: str, message: str, **values: str | int) -> Html:
    """One message as HTML. A ``str`` is cleaned, cut and escaped; ``Html`` goes in as it is.

    :raises LookupError: no such message, or a value it needs is missing.
    """
    return Html(_format(lang, message, {name: _safe(value) for name, value in values.items()}))


def label(lang: str, message: str, **values: str | int) -> str:
    """One message as plain text, short enough for a button.

    :raises LookupError: as ``text``.
    """
    return _label(lang, message, tuple(values.items()))


@cache
def phrases(lang: str, message: str) -> tuple[str, ...]:
    """The words and phrases that a message lists with commas; none where it says ``-``. Not to be shown."""
    listed = re.split("[,،、，]", without_marks(_fixed(lang, message)))
    return tuple(phrase for one in listed if (phrase := one.strip()) not in ("", "-"))


@lru_cache(maxsize=10_000)  # most labels are shown again and again
def _label(lang: str, message: str, values: tuple[tuple[str, str | int], ...]) -> str:
    plain = {name: _brief(value) if isinstance(value, str) else value for name, value in values}
    return cut(_format(lang, message, plain), _LABEL)


def display_name(lang: str, name: str, longest: int = 40) -> str:
    """A name on one line, cut to so many UTF-16 units; **(no name)** for one that shows nothing."""
    shown = short(name, longest).lstrip("\u200e\u200f")  # which would turn what stands around it
    return shown if is_visible(shown) else label(lang, "unnamed")


def escaped(foreign: str, units: int = _LONGEST) -> Html:
    """Foreign text, cleaned and cut to so many UTF-16 units, harmless inside HTML."""
    return Html(html.escape(cut(clean(foreign), units), quote=False))


def quoted(foreign: str, units: int, *, folded: bool = False) -> Html:
    """Foreign text as an HTML block quote; ``folded``: a few lines of it, and the rest at a tap.

    Not a Fluent message, for Fluent takes no value that is longer than 2,500 characters.
    """
    opening = "<blockquote expandable>" if folded else "<blockquote>"
    return Html(f"{opening}{escaped(foreign, units)}</blockquote>")


def exact(foreign: str) -> Html:
    """Foreign text to be copied by the reader: escaped, not a character less."""
    return Html(html.escape(foreign, quote=False))


def plain(shown: Html) -> str:
    """What a reader sees of a text: to be copied, in a file, or to be measured."""
    return html.unescape(_TAG.sub("", shown))


def lines(*parts: Html | None) -> Html:
    """Joins the parts that are not ``None`` by line breaks."""
    return Html("\n".join(part for part in parts if part is not None))


def paragraphs(*parts: Html | None) -> Html:
    """Joins the parts that are not empty by blank lines."""
    return Html("\n\n".join(part for part in parts if part))


def joined(lang: str, parts: Iterable[Html]) -> Html:
    """Joins the parts, of which there are some, by the comma of the language."""
    return reduce(lambda first, following: text(lang, "joined", first=first, next=following), parts)


def _safe(value: str | int) -> str | int:
    return escaped(value) if isinstance(value, str) and not isinstance(value, Html) else value


def _brief(foreign: str) -> str:
    """No more than a label shows: Fluent takes no value of some thousand characters."""
    return cut(clean(foreign), _LABEL)


def _format(lang: str, message: str, values: dict[str, str | int]) -> str:
    return _formatted(lang, message, values) if values else _fixed(lang, message)


@lru_cache(maxsize=16_384)  # of so many languages and messages there is an end
def _fixed(lang: str, message: str) -> str:
    """A message that nothing is put into."""
    return _formatted(lang, message, {})


def _formatted(lang: str, message: str, values: dict[str, str | int]) -> str:
    for known in (spoken(lang), SOURCE):
        shown = messages(known).format(message, values)
        if shown is not None:
            return shown
    raise LookupError(f"no message {message}")
