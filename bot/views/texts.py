"""Localized texts: Fluent messages in ``bot/locales/<language>/*.ftl``."""

import html
from functools import cache, lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.market.names import is_visible
from bot.views.sanitizing import clean, cut, short

SOURCE = "en"  # the language every message exists in
_LOCALES = Path(__file__).parent.parent / "locales"
_LONGEST = 400  # UTF-16 units of one foreign value inside a sentence
_LABEL = 64  # UTF-16 units that a button can show


class Html(str):
    """Text whose markup is ours; everything foreign in it has been escaped."""

    __slots__ = ()


@cache
def languages() -> tuple[str, ...]:
    """The codes of all languages that have texts. A new folder is a new language."""
    return tuple(sorted(folder.name for folder in _LOCALES.iterdir() if folder.is_dir()))


def load() -> None:
    """Parse the texts of the source language, which takes a tenth of a second."""
    _bundle(SOURCE)


@lru_cache(maxsize=256)  # a tag is whatever a client sends
def spoken(language_code: str | None) -> str:
    """Negotiates the language for Telegram's ``language_code``: itself, its base, or English."""
    code = (language_code or SOURCE).lower().replace("_", "-")
    known = {lang.lower(): lang for lang in languages()}
    return known.get(code) or known.get(code.partition("-")[0], SOURCE)


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


@lru_cache(maxsize=10_000)  # most labels are shown again and again
def _label(lang: str, message: str, values: tuple[tuple[str, str | int], ...]) -> str:
    plain = {name: _brief(value) if isinstance(value, str) else value for name, value in values}
    return cut(_format(lang, message, plain), _LABEL)


def display_name(lang: str, name: str, longest: int = 40) -> str:
    """A name on one line, cut to so many UTF-16 units; **(no name)** for one that shows nothing."""
    shown = short(name, longest)
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


def lines(*parts: Html | None) -> Html:
    """Joins the parts that are not ``None`` by line breaks."""
    return Html("\n".join(part for part in parts if part is not None))


def paragraphs(*parts: Html | None) -> Html:
    """Joins the parts that are not empty by blank lines."""
    return Html("\n\n".join(part for part in parts if part))


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
    bundle = _bundle(spoken(lang))
    if not bundle.has_message(message):
        bundle = _bundle(SOURCE)
    if not bundle.has_message(message):
        raise LookupError(f"no message {message}")
    pattern = bundle.get_message(message).value
    if pattern is None:
        raise LookupError(f"message {message} has no text")
    result, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise LookupError(f"message {message}: {errors[0]}")
    return str(result)


@cache
def _bundle(lang: str) -> FluentBundle:
    """``use_isolating`` stays off: its invisible characters would end up in copied codes and numbers."""
    bundle = FluentBundle([lang], use_isolating=False)
    for file in sorted((_LOCALES / lang).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle
