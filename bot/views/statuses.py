"""The marketplace's status words in the customer's language; one that is not known is shown as it came."""

import re

from bot.domain.statuses import without_counts
from bot.views.messages import SOURCE, spoken
from bot.views.sanitizing import short
from bot.views.texts import Html, escaped, label, text

_KNOWN = {
    "pending": "status-pending",
    "in progress": "status-in-progress",
    "processing": "status-in-progress",
    "completed": "status-completed",
    "complete": "status-completed",
    "delivered": "status-delivered",
    "partial": "status-partial",
    "canceled": "status-canceled",
    "cancelled": "status-canceled",
    "refunded": "status-refunded",
    "failed": "status-failed",
    "expired": "status-expired",
    "active": "status-active",
    "code received": "status-code-received",
}
_COUNTS = re.compile(r"\([^()]*\)\s*$")


def status_text(lang: str, status: str, longest: int = 60) -> Html:
    """A status in so many UTF-16 units; ``Processing (12/50)`` keeps its counts. English is as it came."""
    message, counts = _parts(lang, status)
    if message is None:
        return escaped(short(status, longest))
    return Html(f"{text(lang, message)} {escaped(counts, longest)}") if counts else text(lang, message)


def status_label(lang: str, status: str, longest: int = 60) -> str:
    """The same as plain text."""
    message, counts = _parts(lang, status)
    if message is None:
        return short(status, longest)
    return f"{label(lang, message)} {short(counts, longest)}" if counts else label(lang, message)


def _parts(lang: str, status: str) -> tuple[str | None, str]:
    """The message for a status, ``None`` where it is shown as it came; and the counts behind it."""
    message, counts = _KNOWN.get(without_counts(status)), _COUNTS.search(status)
    counted = any(map(str.isdigit, status))
    if spoken(lang) == SOURCE or (counted and counts is None):
        message = None
    return message, counts[0] if counts else ""
