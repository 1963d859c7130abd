"""The words that searches are understood by, in the customer's language and in English."""

from dataclasses import fields
from functools import cache

from bot.domain.search_words import SearchWords
from bot.views.formats import thousands
from bot.views.messages import SOURCE, spoken
from bot.views.texts import phrases


@cache
def search_words(lang: str) -> SearchWords:
    """The words of a language and of English, as its file ``search.ftl`` lists them."""
    known = spoken(lang)
    listed = {field.name: _listed(known, field.name) for field in fields(SearchWords) if field.default == ()}
    return SearchWords(**listed, thousands=thousands(known))


def _listed(lang: str, field: str) -> tuple[str, ...]:
    message = f"search-{field.replace('_', '-')}"
    return tuple(dict.fromkeys((*phrases(lang, message), *phrases(SOURCE, message))))
