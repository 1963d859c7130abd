"""Reshapes answers of ``status``: delivered goods under another name, nested, or in another type."""

import json
from collections.abc import Callable
from typing import Any

Told = dict[str, Any]


def _accounts(change: Callable[[list[str]], object]) -> Callable[[Told], object]:
    return lambda told: told | {"accounts": change(told["accounts"])} if "accounts" in told else told


def _renamed(told: Told) -> object:
    return {"credentials" if name == "accounts" else name: value for name, value in told.items()}


_CHANGES: dict[str, Callable[[Told], object]] = {
    "goods_numbered": _accounts(lambda accounts: {str(2 * n): one for n, one in enumerate(accounts)}),
    "goods_objects": _accounts(
        lambda accounts: [{"id": n, "account": one} for n, one in enumerate(accounts)]
    ),
    "goods_nested": _accounts(lambda accounts: [accounts]),
    "goods_text": _accounts("\n".join),
    "goods_unreadable": _accounts(lambda _: True),
    "goods_renamed": _renamed,
    "goods_without_status": lambda told: told | {"status": None} if "accounts" in told else told,
    "list_of_one": lambda told: [told],
    "under_data": lambda told: {"success": True, "data": told},
}
SHAPES = tuple(_CHANGES)


def reshaped(kind: str, body: bytes) -> bytes:
    told = json.loads(body)
    return json.dumps(_CHANGES[kind](told) if isinstance(told, dict) else told).encode()
