"""The chart of ``/stats``: stacked bars, a panel a currency, as a PNG.

Telegram shows a picture in its light and its dark theme alike, and turns what is transparent into white: the
chart has a background of its own that suits both. Its texts are figures and codes of currencies alone, which
the font inside Pillow has (it knows no letters but those of ASCII); what the colours stand for is said below
the picture, in the customer's language. Time runs from left to right in every language, as the dates say.

Pillow takes 30 ms to import and 14 MB once it has drawn, matplotlib 500 to 900 ms and 65 MB; pycairo has to
be compiled on Linux. It is imported with the first chart. Drawing takes some 50 ms: do it in a thread.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont, ImageFont

SQUARES = "🟦🟧🟩🟪🟨🟥⬜"
_COLOURS = ("#55acee", "#f4900c", "#78b159", "#aa8ed6", "#fdcb58", "#e0566a", "#d5dbe1")  # of the squares
_BACKGROUND, _TEXT, _LINE = "#243140", "#dfe7ee", "#43566a"
_WIDTH, _PANEL = 1280, 640
_LEFT, _RIGHT, _TOP, _BOTTOM = 200, 60, 110, 100
_SIZE = 44
_GAP = 0.25  # of a bar's room
_WIDEST = 90


@dataclass(frozen=True, slots=True)
class Panel:
    """The bars of one currency, each of parts in the order of the colours: shares of the height, from 0 to 1.

    ``ticks``: heights with what is written beside them; ``dates``: places of bars with what is below.
    """

    title: str
    bars: tuple[tuple[float, ...], ...]
    ticks: tuple[tuple[float, str], ...]
    dates: tuple[tuple[int, str], ...]


def png(panels: Sequence[Panel]) -> bytes:
    """Draw the chart."""
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - see above

    picture = Image.new("RGB", (_WIDTH, _PANEL * len(panels)), _BACKGROUND)
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(_SIZE)
    for place, panel in enumerate(panels):
        _draw(pen, font, panel, place * _PANEL)
    written = io.BytesIO()
    picture.save(written, "PNG")
    return written.getvalue()


def _draw(pen: ImageDraw, font: FreeTypeFont | ImageFont, panel: Panel, top: int) -> None:
    floor, height = top + _PANEL - _BOTTOM, _PANEL - _TOP - _BOTTOM
    pen.text((_LEFT, top + _TOP / 2), panel.title, _TEXT, font, "lm")
    for share, written in panel.ticks:
        y = floor - share * height
        pen.line((_LEFT, y, _WIDTH - _RIGHT, y), _LINE, 2)
        pen.text((_LEFT - 16, y), written, _TEXT, font, "rm")
    room = (_WIDTH - _LEFT - _RIGHT) / max(len(panel.bars), 1)
    width = min(room * (1 - _GAP), _WIDEST)
    for place, parts in enumerate(panel.bars):
        _stack(pen, parts, _LEFT + room * (place + 0.5) - width / 2, width, floor, height)
    for place, written in panel.dates:
        rightmost = _WIDTH - pen.textlength(written, font) / 2
        x = min(_LEFT + room * (place + 0.5), rightmost)
        pen.text((x, floor + _BOTTOM / 2), written, _TEXT, font, "mm")


def _stack(
    pen: ImageDraw, parts: tuple[float, ...], left: float, width: float, floor: float, height: float
) -> None:
    """One bar: what is paid stays visible, be it ever so little."""
    reached = 0.0
    for part, colour in zip(parts, _COLOURS, strict=False):
        if part:
            lower, upper = floor - reached * height, floor - (reached + part) * height
            pen.rectangle((left, min(upper, lower - 2), left + width - 1, lower - 1), colour)
        reached += part
