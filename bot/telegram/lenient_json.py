"""Reads JSON of the Bot API, also with half a surrogate pair in it, which the standard of JSON forbids."""

import json
from typing import Any

import msgspec


def loads(text: str | bytes) -> Any:
    """Read JSON; half of a surrogate pair becomes U+FFFD.

    One odd letter must not keep a batch of updates from being read: it would come again, and for ever.

    :raises ValueError: it is no JSON.
    """
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        odd = json.dumps(json.loads(text), ensure_ascii=False)
        return json.loads(odd.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
