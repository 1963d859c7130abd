"""Right-to-left languages: marks and isolates that keep sentences and what is put into them in order.

https://www.unicode.org/reports/tr9/: a line takes the direction of its first strong character, and a name, a
price or a number of the other direction takes its neighbours' signs along, unless it is isolated.
"""

import re
from collections.abc import Sequence

from fluent.syntax import ast

RIGHT_TO_LEFT = frozenset(("ar", "ur"))
LRM, RLM = "\u200e", "\u200f"  # left-to-right mark, right-to-left mark
FSI, PDI = "\u2068", "\u2069"  # first-strong isolate, and its end
_LATIN = re.compile(r"(?<![<\w])/[a-z]+(?: \d+)?|https?://|\S+@\S+\w")  # commands and examples with signs
_MARKS = re.compile("[\u061c\u200e\u200f\u2066-\u2069]")


def directed(message: ast.Message) -> None:
    """Put marks into a message: each line reads right to left, and each value stands on its own.

    What ``<code>`` holds is copied by readers: isolates stand around it, and none is in it.
    """
    if message.value is not None:
        _direct(message.value, in_code=False, begins=True)


def without_marks(shown: str) -> str:
    """The text without direction marks, for what is compared or read rather than shown."""
    return _MARKS.sub("", shown)


def reads_right_to_left(label: str) -> bool:
    """Whether a label is one of a right-to-left language."""
    return label.startswith(RLM)


def beside(parts: Sequence[str], between: str) -> str:
    """Join parts of a line. Where it reads right to left, each stands on its own: figures of two neighbours
    would run together.
    """
    if not any(map(reads_right_to_left, parts)):
        return between.join(parts)
    return RLM + between.join(f"{FSI}{part}{PDI}" for part in parts)


def _direct(pattern: ast.Pattern, *, in_code: bool, begins: bool) -> None:
    """Mark one pattern. ``in_code``: it begins inside of ``<code>``; ``begins``: it begins a line."""
    elements: list[ast.TextElement | ast.Placeable] = [ast.TextElement(RLM)] if begins else []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            in_code = _opens_code(element.value, in_code=in_code)
            elements.append(ast.TextElement(_marked(element.value)))
        elif isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                _direct(variant.value, in_code=in_code, begins=False)
            elements.append(element)
        elif in_code or not isinstance(element.expression, ast.VariableReference):
            elements.append(element)
        else:
            elements += [ast.TextElement(f"{FSI}{_taken_along(elements)}"), element, ast.TextElement(PDI)]
    pattern.elements = elements


def _taken_along(before: list[ast.TextElement | ast.Placeable]) -> str:
    """Take the ``#`` of a number into its isolate, or it would stand behind the number."""
    last = before[-1] if before else None
    if not isinstance(last, ast.TextElement) or not last.value.endswith("#"):
        return ""
    last.value = last.value[:-1]
    return "#"


def _opens_code(written: str, *, in_code: bool) -> bool:
    opened, closed = written.rfind("<code>"), written.rfind("</code>")
    return in_code if opened == closed else opened > closed


def _marked(written: str) -> str:
    """Text with a mark at each of its further lines, and isolates around code."""
    isolated = written.replace("<code>", f"{FSI}<code>").replace("</code>", f"</code>{PDI}")
    isolated = _LATIN.sub(f"{FSI}\\g<0>{PDI}", isolated)
    return re.sub(r"\n(?!\n)", f"\n{RLM}", isolated)
