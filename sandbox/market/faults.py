"""Fault injection at the marketplace: which request is to fail and how, and corrupted answers."""

import asyncio
import gzip
import json
import math
import re
from collections.abc import Callable
from dataclasses import dataclass

from sandbox.market.reshaping import SHAPES, reshaped

NOT_CARRIED_OUT = (
    "drop_before", "hang_before", "500_before", "rate_limit", "rate_limit_text", "bad_key", "maintenance",
    "went_wrong", "gateway_403",
)  # fmt: skip
CARRIED_OUT = (
    "drop_after", "hang_after", "hang_after_headers", "500_after", "slow", "cut", "old_number", "error_after",
)  # fmt: skip
CORRUPTED = (
    "html", "html_502", "empty", "truncated", "null", "list", "nan", "wrong_types", "huge", "bomb",
    "empty_list", "first_page", "odd_rows", "bad_rows", "twice", "as_objects", *SHAPES,
)  # fmt: skip
"""Carried out as well, and answered with something unusable, or odd: from ``odd_rows`` on it can be read.
Of a list come no rows beside its totals, or those of the first page whichever was asked for."""
FAULTS = (*NOT_CARRIED_OUT, *CARRIED_OUT, *CORRUPTED)
ERROR, ERROR_AFTER = "error:", "error_after:"
HUGE = 9 * 1024 * 1024
BOMB = 64 * 1024 * 1024

PAGE = b"<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
BROKEN = b'{"error": "Internal server error"}'
GATEWAY = b"<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Checking you</body></html>"
JSON, HTML = "application/json", "text/html"
CANNED = {
    "500_before": (500, JSON, BROKEN),
    "rate_limit_text": (200, JSON, b'{"error": "Rate limit exceeded, please slow down"}'),
    "went_wrong": (200, JSON, b'{"error": "Something went wrong"}'),
    "maintenance": (200, JSON, b'{"error": "Service is under maintenance, please try again later"}'),
    "gateway_403": (403, HTML, GATEWAY),
}
"""HTTP status, type and body of faults that answer always the same."""


@dataclass(slots=True)
class Fault:
    """One injected fault.

    ``action`` is ``*`` for any; ``times`` 0 lasts until cleared; ``key`` restricts it to one customer.
    """

    action: str
    kind: str
    times: int
    seconds: float | None
    key: str | None

    @property
    def words(self) -> str:
        """The error text of ``error:<text>``, ``error_after:<text>`` and ``error_after``."""
        return self.kind.partition(":")[2] or "Internal server error"


class FaultQueue:
    """Faults that wait for their request, first in first out."""

    def __init__(self, actions: tuple[str, ...]) -> None:
        self._actions = actions
        self.waiting: list[Fault] = []
        self.cleared = asyncio.Event()  # of the faults so far: whoever hangs by one of them goes on

    def add(self, fault: Fault) -> None:
        """:raises ValueError: no such fault or action, or a negative ``times``."""
        if fault.action not in (*self._actions, "*"):
            raise ValueError(f"unknown action: {fault.action}")
        if fault.kind not in FAULTS and not fault.kind.startswith((ERROR, ERROR_AFTER)):
            raise ValueError(f"unknown fault: {fault.kind}")
        if fault.times < 0:
            raise ValueError("times is 1 or more, or 0 until cleared")
        self.waiting.append(fault)

    def take(self, action: str, key: str) -> Fault | None:
        """The fault for this request, counted down."""
        for fault in self.waiting:
            if fault.action in ("*", action) and fault.key in (None, key):
                self._count_down(fault)
                return fault
        return None

    def clear(self) -> None:
        """Remove all faults, and let the requests go on that hang by one."""
        self.waiting.clear()
        self.cleared.set()
        self.cleared = asyncio.Event()

    def _count_down(self, fault: Fault) -> None:
        if fault.times == 1:
            self.waiting.remove(fault)
        elif fault.times:
            fault.times -= 1


def corrupted(kind: str, body: bytes) -> tuple[int, dict[str, str], bytes]:
    """HTTP status, headers and body of an answer corrupted by ``500_after`` or one of ``CORRUPTED``."""
    page, plain = {"Content-Type": HTML}, {"Content-Type": JSON}
    changed: dict[str, Callable[[], bytes]] = {
        "empty": lambda: b"",
        "truncated": lambda: body[: len(body) // 2],
        "huge": lambda: body + b" " * HUGE,
        "odd_rows": lambda: json.dumps(_with_odd_rows(json.loads(body))).encode(),
        "bad_rows": lambda: json.dumps(_with_bad_rows(json.loads(body))).encode(),
        "twice": lambda: _with_names_twice(body),
        **dict.fromkeys(SHAPES, lambda: reshaped(kind, body)),
        "first_page": lambda: body,
        "empty_list": lambda: json.dumps(_with_lists(json.loads(body), lambda _: [])).encode(),
        "as_objects": lambda: json.dumps(_with_lists(json.loads(body), _numbered)).encode(),
    }
    match kind:
        case "html":
            return 200, page, PAGE
        case "html_502":
            return 502, page, PAGE
        case "500_after":
            return 500, plain, BROKEN
        case "bomb":
            return (
                200,
                plain | {"Content-Encoding": "gzip"},
                gzip.compress(body + b" " * BOMB, compresslevel=1),
            )
        case _ if kind in changed:
            return 200, plain, changed[kind]()
        case _:
            return 200, plain, _rewritten(kind, body)


def _rewritten(kind: str, body: bytes) -> bytes:
    fixed: dict[str, object] = {"null": None, "list": ["unexpected", None, 7]}
    if kind in fixed:
        return json.dumps(fixed[kind]).encode()
    change = _no_number if kind == "nan" else _other_type
    return json.dumps(_each(json.loads(body), change)).encode()


def _with_odd_rows(value: object) -> object:
    """Put three invalid rows before every list of rows."""
    match value:
        case [{}, *_]:
            return [None, 7, {"unknown": True}, *value]
        case dict():
            return {name: _with_odd_rows(inner) for name, inner in value.items()}
        case _:
            return value


def _with_bad_rows(value: object) -> object:
    """Put two unusable rows before every list of rows: without a name, with ids that fit no button."""
    match value:
        case [{} as first, *_]:
            only_id = {name: str(inner)[::-1] for name, inner in first.items() if name.lower().endswith("id")}
            return [{name: _bad(name, inner) for name, inner in first.items()}, only_id, *value]
        case dict():
            return {name: _with_bad_rows(inner) for name, inner in value.items()}
        case _:
            return value


def _with_lists(value: object, change: Callable[[list[object]], object]) -> object:
    """Every list changed, those within it first."""
    match value:
        case list():
            return change([_with_lists(inner, change) for inner in value])
        case dict():
            return {name: _with_lists(inner, change) for name, inner in value.items()}
        case _:
            return value


def _bad(name: str, value: object) -> object:
    if name.lower().endswith("id"):
        return f"odd:{'x' * 60}"
    odd: dict[str, object] = {
        "service": 9_000_000_001,
        "order": None,
        "imageUrl": "https://exa mple.com/a.webp",
    }
    return "   " if name in ("name", "category", "country_title") else odd.get(name, value)


def _numbered(rows: list[object]) -> object:
    """A list as some servers write one that has lost a row."""
    return {str(number): row for number, row in enumerate(rows)}


def _with_names_twice(body: bytes) -> bytes:
    """Every name of a JSON object twice, first with null; what comes last counts almost everywhere."""
    value = json.loads(body)
    if not isinstance(value, dict):
        return body
    first = "".join(f"{json.dumps(name)}: null, " for name in value)
    return b"{" + first.encode() + body.lstrip().removeprefix(b"{")


def _each(value: object, change: Callable[[object], object]) -> object:
    """Every leaf of a JSON value changed."""
    if isinstance(value, dict):
        return {name: _each(inner, change) for name, inner in value.items()}
    if isinstance(value, list):
        return [_each(inner, change) for inner in value]
    return change(value)


def _no_number(value: object) -> object:
    if isinstance(value, str):
        return "NaN" if re.fullmatch(r"-?[0-9.]+", value) else value
    return math.nan if isinstance(value, int | float) and not isinstance(value, bool) else value


def _other_type(value: object) -> object:
    if isinstance(value, bool):
        return "maybe"
    if isinstance(value, str):
        return [value]
    return {"value": value}
