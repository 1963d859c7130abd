"""Languages that nobody speaks: longer, accented and bracketed words, and words from right to left.

They show what was built of pieces, cut in a wrong place, or written elsewhere than in the locales.
"""

import re
from collections.abc import Iterator
from math import ceil

import pytest
from fluent.syntax import FluentSerializer, ast
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.views import messages, start
from bot.views.direction import FSI, PDI, RLM
from bot.views.texts import label, text
from bot.views.view import View
from tests.any_view import VIEWS, is_taken
from tests.translations import messages as english

LONGER, RIGHT_TO_LEFT = "eo", "he"  # any that Babel knows, and that the bot does not speak
ACCENTS = str.maketrans("aeiouyAEIOUYcnsz", "åéîøüýÅÉÎØÜÝçñšž")
KEPT = re.compile(r"(<[^>]*>|/[a-z0-9]+)")  # tags and commands
OPEN, CLOSED = "⟦", "⟧"

EXAMPLES = settings().max_examples // 5  # of each view


@pytest.fixture(scope="module", autouse=True)
def pseudo_locales(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("locales")
    for lang in ("en", LONGER, RIGHT_TO_LEFT):
        (folder / lang).mkdir()
        said: list[ast.EntryType] = [_accented(message, lang) for message in english("en").values()]
        written = FluentSerializer().serialize(ast.Resource(body=said))
        (folder / lang / "all.ftl").write_text(written, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(messages, "_LOCALES", folder)
        patch.setattr(messages, "RIGHT_TO_LEFT", frozenset((RIGHT_TO_LEFT,)))
        _forget()
        yield
    _forget()


def _forget() -> None:
    for remembered in (messages.languages, messages.messages, messages.spoken, messages.locale):
        remembered.cache_clear()


def _accented(message: ast.Message, lang: str) -> ast.Message:
    copy = ast.Message(message.id, message.value.clone() if message.value else None)
    assert copy.value is not None
    if lang == LONGER:
        for pattern in _patterns(copy.value):
            pattern.elements = [_longer(element) for element in pattern.elements]
        copy.value.elements = [ast.TextElement(OPEN), *copy.value.elements, ast.TextElement(CLOSED)]
    return copy


def _patterns(node: ast.BaseNode) -> Iterator[ast.Pattern]:
    if isinstance(node, ast.Pattern):
        yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.BaseNode):
                yield from _patterns(child)


def _longer(element: ast.TextElement | ast.Placeable) -> ast.TextElement | ast.Placeable:
    if not isinstance(element, ast.TextElement):
        return element
    letters = sum(sign.isalpha() for sign in KEPT.sub("", element.value))
    parts = [part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in KEPT.split(element.value)]
    body, blank = "".join(parts), element.value[len(element.value.rstrip()) :]
    return ast.TextElement(body.rstrip() + "ø" * ceil(0.4 * letters) + blank)


@pytest.mark.parametrize("lang", [LONGER, RIGHT_TO_LEFT])
@pytest.mark.parametrize("name", VIEWS)
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=EXAMPLES, deadline=None)
@given(data=st.data())
def test_every_view_is_taken_and_made_of_whole_messages(name: str, lang: str, data: st.DataObject) -> None:
    view, rows = VIEWS[name]
    shown = view(lang, data.draw(rows))
    is_taken(shown)
    assert all(is_whole(caption, lang) for caption in captions(shown))


def captions(view: View) -> list[str]:
    rows = view.keyboard.inline_keyboard if view.keyboard else []
    return [button.text for row in rows for button in row]


def is_whole(caption: str, lang: str) -> bool:
    if not any(sign.isalpha() for sign in caption):
        return True  # a number, or a sum of money
    if lang == RIGHT_TO_LEFT:
        return caption.startswith(RLM)
    return caption.startswith(OPEN) and caption.endswith((CLOSED, "…"))


def test_values_are_isolated_and_what_is_copied_is_not() -> None:
    assert label(RIGHT_TO_LEFT, "amount", quantity="2", total="$1.70") == (
        f"{RLM}{FSI}2{PDI} · {FSI}$1.70{PDI}"
    )
    assert text(RIGHT_TO_LEFT, "push-code", code="123") == f"{RLM}🔐 Your code: {FSI}<code>123</code>{PDI}"
    lines = text(RIGHT_TO_LEFT, "help").split("\n")
    assert all(not line or line.startswith(RLM) for line in lines)


def test_rows_are_mirrored() -> None:
    here, there = start.menu("en").keyboard, start.menu(RIGHT_TO_LEFT).keyboard
    assert here
    assert there
    for row, mirrored in zip(here.inline_keyboard, there.inline_keyboard, strict=True):
        assert [button.callback_data for button in row] == [button.callback_data for button in mirrored[::-1]]
