"""What CLDR, and Babel with it, calls the languages. Pure."""

_TAGS = {"pt": "pt-PT"}  # CLDR takes the language alone for Brazil's


def cldr_tag(lang: str) -> str:
    """Return the tag that CLDR has for a language of ours."""
    return _TAGS.get(lang, lang)
