"""Fluent messages of each language: ``bot/locales/<language>/*.ftl``, each parsed as it is first needed.

To parse all messages of a language takes a tenth of a second, which would hold up everybody else.
"""

import re
from functools import cache, cached_property, lru_cache
from pathlib import Path

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from bot.domain.languages import cldr_tag
from bot.views.direction import RIGHT_TO_LEFT, directed

SOURCE = "en"  # the language every message exists in
_LOCALES = Path(__file__).parent.parent / "locales"
_BEGINNING = re.compile(r"^([a-z][a-z0-9-]*) *=", re.MULTILINE)  # of a message


class Messages:
    """The messages of one language. Those without values need none of what Babel knows of the language."""

    def __init__(self, lang: str) -> None:
        self._lang = lang
        self._sources = dict(_sources(lang))
        self._plain: dict[str, str] = {}  # messages that are text alone
        self.names = tuple(self._sources)

    @cached_property
    def _bundle(self) -> FluentBundle:
        # Isolates around values would end up in copied codes; ``directed`` puts them where they belong.
        return FluentBundle([cldr_tag(self._lang)], use_isolating=False)

    def has(self, message: str) -> bool:
        """Whether the language has a message of this name, which is parsed now if it was not."""
        return message in self._plain or self._parsed(message) or self._bundle.has_message(message)

    def format(self, message: str, values: dict[str, str | int]) -> str | None:
        """Format a message; ``None``: the language has none of this name.

        :raises LookupError: a value it needs is missing, or it cannot be read.
        """
        if not self.has(message):
            return None
        if (plain := self._plain.get(message)) is not None:
            return plain
        pattern = self._bundle.get_message(message).value
        if pattern is None:
            raise LookupError(f"message {message} has no text")
        result, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise LookupError(f"message {message}: {errors[0]}")
        return str(result)

    def _parsed(self, name: str) -> bool:
        source = self._sources.pop(name, None)
        if source is None:
            return False
        resource = FluentParser().parse(source)
        if unread := [entry for entry in resource.body if isinstance(entry, ast.Junk)]:
            raise LookupError(f"message {name} cannot be read: {unread[0].annotations[0].message}")
        for entry in resource.body:
            if isinstance(entry, ast.Message):
                self._keep(entry)
        return True

    def _keep(self, message: ast.Message) -> None:
        if self._lang in RIGHT_TO_LEFT:
            directed(message)
        elements = message.value.elements if message.value else []
        texts = [element.value for element in elements if isinstance(element, ast.TextElement)]
        if texts and len(texts) == len(elements):
            self._plain[message.id.name] = "".join(texts)
        else:
            self._bundle.add_resource(ast.Resource([message]))


def _sources(lang: str) -> list[tuple[str, str]]:
    """The name of each message, and what stands in its file from there to the next one."""
    written = "\n".join(file.read_text(encoding="utf-8") for file in sorted((_LOCALES / lang).glob("*.ftl")))
    begun = [(found[1], found.start()) for found in _BEGINNING.finditer(written)]
    ends = [start for _, start in begun[1:]] + [len(written)]
    return [(name, written[start:end]) for (name, start), end in zip(begun, ends, strict=True)]


@cache
def messages(lang: str) -> Messages:
    """The messages of a language that has some."""
    return Messages(lang)


def load() -> None:
    """Parse all messages of the source language, so that nobody waits for the twentieth of a second."""
    known = messages(SOURCE)
    for name in known.names:
        known.has(name)


@cache
def languages() -> tuple[str, ...]:
    """The codes of all languages that have texts. A new folder is a new language."""
    return tuple(sorted(folder.name for folder in _LOCALES.iterdir() if folder.is_dir()))


@lru_cache(maxsize=256)  # a tag is whatever a client sends
def spoken(language_code: str | None) -> str:
    """Negotiates the language for Telegram's ``language_code``: itself, its base, or English.

    ``pt-br`` is ``pt-BR``, ``zh-hans`` is ``zh``, ``bn`` is ``bn-BD``.
    """
    code = (language_code or SOURCE).lower().replace("_", "-")
    base = code.partition("-")[0]
    exact = {lang.lower(): lang for lang in languages()}
    related = [lang for lang in languages() if lang.partition("-")[0] == base]
    return exact.get(code) or exact.get(base) or next(iter(related), SOURCE)


@cache
def locale(lang: str) -> Locale:
    """Babel's locale of a language: how it writes numbers, dates and money."""
    return Locale.parse(cldr_tag(spoken(lang)), sep="-")


@cache
def language_name(lang: str) -> str:
    """The name of a language in that language, such as ``Deutsch``; with the country if there are several."""
    known = locale(lang)
    several = sum(other.partition("-")[0] == known.language for other in languages()) > 1
    own = known.languages.get(str(known)) or known.get_display_name()  # "português europeu"
    name = str((own if several else known.get_language_name()) or lang)
    return name[:1].upper() + name[1:]
