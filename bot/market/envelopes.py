"""Unwraps response envelopes: answers in a list of one, or nested under ``data``, ``order``, ``result``."""

from collections.abc import Mapping, Sequence

from bot.market.scalars import text

Fields = Mapping[str, object]

_WRAPPERS = ("data", "order", "result", "response", "payload")
_MOST_LAYERS = 4
_SUCCESS = frozenset(("success", "ok", "true", "200"))  # a ``status`` of the request, not of the order


def unwrapped(value: object, known: frozenset[str], layers: int = _MOST_LAYERS) -> Fields | None:
    """The fields of an answer, with those of a nested object that has any of the ``known`` names.

    None for what is no object.
    """
    match value:
        case [dict() as only]:
            return unwrapped(only, known, layers)
        case dict():
            for name in _envelopes(value, known):
                inner = unwrapped(value[name], known, layers - 1) if layers else None
                if inner is not None and not known.isdisjoint(inner):
                    return {**inner, **_fields_beside(value, name)}
            return value
        case _:
            return None


def _envelopes(value: Fields, known: frozenset[str]) -> Sequence[str]:
    if len(value) == 1 and known.isdisjoint(value):  # ``{"23501": {…}}``
        return tuple(value)
    return () if value.keys().isdisjoint(_WRAPPERS) else [name for name in _WRAPPERS if name in value]


def _fields_beside(outer: Fields, name: str) -> Fields:
    """The other fields of an envelope, which are about the same object."""
    return {
        key: held
        for key, held in outer.items()
        if key != name and held is not None and not _is_success(key, held)
    }


def _is_success(name: str, held: object) -> bool:
    return name == "status" and (isinstance(held, bool) or text(held).strip().casefold() in _SUCCESS)
