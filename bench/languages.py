"""What fifteen languages cost: ``python -m bench.languages``.

A language is read from its files when somebody first speaks it, and each of its messages is parsed when it is
first shown. Measured are both, one message formatted again and again, the patterns of a language's searches,
and the memory of all languages with every message parsed.
"""

import argparse
import sys
import tracemalloc
from collections.abc import Callable
from statistics import median

from bench.report import Report, Target, megabytes, milliseconds
from bench.timing import spent
from bot.actions.search_patterns import patterns
from bot.views.messages import Messages, languages
from bot.views.search_words import search_words

_ROUNDS = 5
_FORMATTED = 200  # times each message is formatted
_LIMIT = 50.0  # microseconds to format a message
_VALUES: dict[str, str | int] = {  # of the messages below
    "number": "23501",
    "name": "Gmail Account - USA",
    "mark": "✅",
    "quantity": "2",
    "price": "$0.85",
    "total": 1_000,
    "shown": "1,000",
    "delivered": "2",
    "charge": "$1.70",
    "estimate": "$1.75",
}
_MESSAGES = (
    "order-title",
    "order-item",
    "order-charge-against",
    "orders-count",
    "list-name",
    "confirm-price",
)


def report() -> Report:
    """Measure all languages."""
    found = Report()
    found.title("Languages")
    rows = [_measured(lang) for lang in languages()]
    found.table(
        ("language", "read, ms", "all parsed, ms", "one formatted, µs", "search patterns, ms"),
        [
            (name, *map(milliseconds, times[:2]), f"{times[2] * 1e6:.1f}", milliseconds(times[3]))
            for name, times in rows
        ],
    )
    found.note(
        f"All {len(rows)} with every message parsed take {megabytes(_memory())} MB. Patterns are compiled in "
        "a thread; others go on meanwhile."
    )
    slowest = max(times[2] for _, times in rows) * 1e6
    found.verdicts([Target.at_most("one message formatted, median, slowest language", _LIMIT, slowest, "µs")])
    return found


def _measured(lang: str) -> tuple[str, list[float]]:
    known = Messages(lang)
    works: list[Callable[[], object]] = [
        lambda: Messages(lang),
        lambda: _parse_all(Messages(lang)),
        lambda: [known.format(name, _VALUES) for name in _MESSAGES for _ in range(_FORMATTED)],
    ]
    times = [median(spent(work) for _ in range(_ROUNDS)) for work in works]
    times[2] /= _FORMATTED * len(_MESSAGES)
    said = search_words(lang)
    return lang, [*times, spent(lambda: patterns(said))]


def _parse_all(known: Messages) -> Messages:
    for name in known.names:
        known.has(name)
    return known


def _memory() -> int:
    """Bytes that all languages take."""
    tracemalloc.start()
    kept = [_parse_all(Messages(lang)) for lang in languages()]
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return size if kept else 0


if __name__ == "__main__":
    argparse.ArgumentParser(description=__doc__).parse_args()
    sys.stdout.write(str(report()))
