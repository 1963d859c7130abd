"""Reads the texts of each language as they are written, to compare them: messages, variants, variables, tags.

``python -m tests.translations de`` notes that the German texts say what the English ones say now.
"""

import hashlib
import html
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.views import texts
from bot.views.direction import without_marks
from bot.views.messages import SOURCE, languages

LOCALES = Path(__file__).parent.parent / "bot" / "locales"
PLURALS = frozenset(("zero", "one", "two", "few", "many", "other"))
TAG = re.compile(r"</?[a-z]+>")
_VALUE = "\0"  # which no message holds
OTHERS = tuple(lang for lang in languages() if lang != SOURCE)

Choices = frozenset[tuple[str, str]]  # what each selector chose


@cache
def messages(lang: str) -> Mapping[str, ast.Message]:
    """All messages of a language, by their names."""
    found: dict[str, ast.Message] = {}
    for file in sorted((LOCALES / lang).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file}: {entry.content}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{file}: {entry.id.name} stands there twice"
                found[entry.id.name] = entry
    return found


def written(message: ast.Message) -> dict[Choices, str]:
    """The text of a message for each combination of its variants, with ``{name}`` for variables."""
    assert message.value is not None
    return dict(_paths(message.value.elements))


def one_text(message: ast.Message) -> str:
    """All texts of a message, one after the other."""
    return "\n".join(written(message).values())


def selectors(message: ast.Message) -> Iterator[tuple[str, list[str]]]:
    """The variable of each selector of a message, and the keys of its variants."""
    for node in _nodes(message):
        if isinstance(node, ast.SelectExpression):
            yield _name(node.selector), [_key(variant) for variant in node.variants]


def variables(message: ast.Message) -> set[str]:
    """The variables that a message needs."""
    return {node.id.name for node in _nodes(message) if isinstance(node, ast.VariableReference)}


def is_plural(keys: list[str]) -> bool:
    """Whether the keys of a selector are the categories of a count."""
    return set(keys) <= PLURALS


@cache
def glossary(lang: str) -> dict[str, str]:
    """The chosen word, or its stems with ``|`` between them, for each English term."""
    return dict(tomllib.loads((LOCALES / lang / "glossary.toml").read_text(encoding="utf-8"))["terms"])


def noted(lang: str) -> dict[str, str]:
    """By the name of each message, the sum of the English one that it was translated from."""
    lines = (LOCALES / lang / "english.sums").read_text(encoding="utf-8").splitlines()
    return dict(line.split() for line in lines)


def english_sums() -> dict[str, str]:
    """The sum of each English message, without its comments."""
    serializer = FluentSerializer()
    return {
        name: _sum(serializer.serialize_entry(_bare(message))) for name, message in messages(SOURCE).items()
    }


def note(lang: str) -> None:
    """Note that all texts of a language say what the English ones say now."""
    lines = [f"{name} {known}\n" for name, known in sorted(english_sums().items())]
    (LOCALES / lang / "english.sums").write_text("".join(lines), encoding="utf-8")


def plain(shown: str) -> str:
    """A text without tags and direction marks, folded to be compared."""
    return TAG.sub("", without_marks(shown)).casefold()


def shown_words(lang: str, message: str) -> str:
    """The longest run of words of a message, as it is shown, that holds no value."""
    values = dict.fromkeys(variables(messages(SOURCE)[message]), texts.Html(_VALUE))
    said = html.unescape(TAG.sub("", without_marks(texts.text(lang, message, **values))))
    return max(re.split(f"[{_VALUE}\n]", said), key=len).strip()


def _paths(elements: list[ast.TextElement | ast.Placeable]) -> Iterator[tuple[Choices, str]]:
    if not elements:
        yield frozenset(), ""
        return
    first, *others = elements
    for chosen, text in _alternatives(first):
        for further, rest in _paths(others):
            if not _contradict(chosen, further):
                yield chosen | further, text + rest


def _alternatives(element: ast.TextElement | ast.Placeable) -> Iterator[tuple[Choices, str]]:
    if isinstance(element, ast.TextElement):
        yield frozenset(), element.value
    elif isinstance(element.expression, ast.SelectExpression):
        name = _name(element.expression.selector)
        for variant in element.expression.variants:
            for chosen, text in _paths(variant.value.elements):
                yield chosen | {(name, _key(variant))}, text
    elif isinstance(element.expression, ast.VariableReference):
        yield frozenset(), f"{{{element.expression.id.name}}}"
    else:
        assert isinstance(element.expression, ast.StringLiteral)
        yield frozenset(), element.expression.value


def _contradict(one: Choices, other: Choices) -> bool:
    chosen = dict(one)
    return any(chosen.get(name, key) != key for name, key in other)


def _nodes(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.BaseNode):
                yield from _nodes(child)


def _name(selector: ast.InlineExpression) -> str:
    assert isinstance(selector, ast.VariableReference)
    return selector.id.name


def _key(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else str(variant.key.value)


def _bare(message: ast.Message) -> ast.Message:
    return ast.Message(message.id, message.value)


def _sum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


if __name__ == "__main__":
    for named in sys.argv[1:]:
        note(named)
