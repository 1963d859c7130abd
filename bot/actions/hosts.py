"""Validates host names: public ones, as against numbers, addresses of machines and slips. Pure."""

import re
import unicodedata

_OURSELVES = frozenset(("localhost", "localdomain", "local", "internal", "invalid"))  # RFC 6761, 6762
_LONGEST_HOST, _LONGEST_LABEL = 253, 63
_SHORTEST_TOP = 2  # letters: nobody has ever registered a top-level domain of one
_PUNYCODE = re.compile(r"xn--[a-z0-9-]+")
JOINERS = "\u200c\u200d"  # within words and emoji


def is_public(host: str) -> bool:
    """Tell whether a host can be a public one: dotted labels, the last of which is a word.

    So a number (``1.5``, ``12.50``, ``2.5k``) and an IP address in whatever form are none.
    """
    labels = unicodedata.normalize("NFKC", host.casefold()).removesuffix(".").split(".")
    return (
        len(host) <= _LONGEST_HOST
        and len(labels) > 1
        and all(map(_is_label, labels))
        and _is_top_level(labels[-1])
    )


def _is_label(label: str) -> bool:
    if not 0 < len(label) <= _LONGEST_LABEL or label[0] == "-" or label[-1] == "-":
        return False
    return all(_can_stand_in_a_label(sign) for sign in label)


def _can_stand_in_a_label(sign: str) -> bool:
    if sign.isascii():
        return sign.isalnum() or sign in "-_"
    return unicodedata.category(sign)[0] in "LMN" or unicodedata.category(sign) == "So" or sign in JOINERS


def _is_top_level(label: str) -> bool:
    if label in _OURSELVES:
        return False
    letters = (unicodedata.category(sign)[0] in "LM" or sign in JOINERS for sign in label)
    return bool(_PUNYCODE.fullmatch(label)) or (len(label) >= _SHORTEST_TOP and all(letters))
