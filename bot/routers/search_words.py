"""Search words on their way through buttons: as many as fit, else a mark by which all are remembered."""

from bot.routers.turn import Turn
from bot.views.buttons.values import fits, packed_words, unpacked_words


def for_buttons(turn: Turn, words: str) -> str:
    """What buttons carry of the words (``bot.views.buttons.values``)."""
    mark = "" if fits(words) else turn.deps.searches.keep(turn.customer.id, words)
    return packed_words(words, mark)


def of_button(turn: Turn, packed: str) -> str:
    """All the words, or after a restart as many as the button carries."""
    mark, words = unpacked_words(packed)
    return turn.deps.searches.find(turn.customer.id, mark) or words
