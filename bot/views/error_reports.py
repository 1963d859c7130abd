"""Errors and backups as the operators' chat is told of them: names and figures alone, in no language."""

from collections.abc import Sequence
from datetime import datetime

from bot.error_reports import ErrorReport
from bot.views.formats import moment
from bot.views.messages import SOURCE
from bot.views.texts import Html, escaped, lines
from bot.views.view import Document, View

LINES = 20  # of a message
_UNITS = 100  # UTF-16, of a part of a line
_MEGABYTE = 10**6


def lines_of(reports: Sequence[ErrorReport]) -> View:
    """A line for each error, ``LINES`` at most."""
    return View(lines(*map(_line, reports)))


def _line(report: ErrorReport) -> Html:
    parts = [escaped(part, _UNITS) for part in (report.logger, report.event, report.exception) if part]
    untold = f" ×{report.untold + 1}" if report.untold else ""
    return Html(f"⚠️ {' · '.join(parts)}{untold} · <code>{escaped(report.reference, _UNITS)}</code>")


def backup(name: str, content: bytes, at: datetime) -> View:
    """A backup as a file."""
    size = f"{len(content) / _MEGABYTE:.1f} MB"
    return View(Html(f"🗄 {moment(at, SOURCE)} · {size}"), document=Document(name, content), silent=True)
