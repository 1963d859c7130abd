"""The languages that the API names items and categories in (its parameter ``lang``)."""

ENGLISH = "en"  # the one that filters take, and that every name exists in
LANGUAGES = frozenset(
    ("zh", "es", "fr", "de", "ja", "ko", "pt", "pt-BR", "ru", "ar", "hi", "vi", "ur", "bn-BD", ENGLISH)
)
_OTHER_CODES = {"bn": "bn-BD", "pt-br": "pt-BR", "jp": "ja"}


def named_in(code: str) -> str:
    """Return the API's language for Telegram's ``language_code``: that one, its base, or English."""
    plain = code.lower().replace("_", "-")
    for known in (plain, plain.partition("-")[0]):
        found = _OTHER_CODES.get(known, known)
        if found in LANGUAGES:
            return found
    return ENGLISH
