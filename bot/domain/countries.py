"""Countries by their two-letter codes (ISO 3166)."""

_REGIONAL_A = 0x1F1E6  # the flag of a country is its two letters in this alphabet
_LETTERS = 2


def flag(code: str | None, *, unknown: str = "🌐") -> str:
    """The flag of a country; ``unknown`` for what is no two-letter code."""
    if code is None or len(code) != _LETTERS or not (code.isascii() and code.isalpha()):
        return unknown
    return "".join(chr(_REGIONAL_A + ord(letter) - ord("A")) for letter in code.upper())
