"""Answers that lie deeper than documented: in a list of one, or under ``data``, ``order``, ``result``."""

from collections.abc import Iterator, Mapping

from bot.market.scalars import text

Fields = Mapping[str, object]

_NAMES = ("data", "order", "result", "response", "payload")
_LAYERS = 4
_WELL = frozenset(("success", "ok", "true", "200"))  # said of the request, and not of what was asked about


def opened(value: object, known: frozenset[str], layers: int = _LAYERS) -> Fields | None:
    """The fields of an answer, and those of a layer within that has ``known`` names; None: there are none."""
    match value:
        case [dict() as only]:
            return opened(only, known, layers)
        case dict():
            for name in _envelopes(value, known):
                inner = opened(value[name], known, layers - 1) if layers else None
                if inner is not None and not known.isdisjoint(inner):
                    return {**inner, **_about(value, name)}
            return value
        case _:
            return None


def _envelopes(value: Fields, known: frozenset[str]) -> Iterator[str]:
    yield from (name for name in _NAMES if name in value)
    if len(value) == 1 and known.isdisjoint(value):  # ``{"23501": {…}}``
        yield from value


def _about(outer: Fields, name: str) -> Fields:
    """What stands beside the layer called ``name``, and speaks of the same."""
    return {
        key: held
        for key, held in outer.items()
        if key != name and held is not None and not _is_well(key, held)
    }


def _is_well(name: str, held: object) -> bool:
    return name == "status" and (isinstance(held, bool) or text(held).strip().casefold() in _WELL)
