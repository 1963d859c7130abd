"""Errors and backups as the operators' chat is told of them: names and figures alone, in no language."""

from collections.abc import Sequence
from datetime import datetime

from bot.error_reports import ErrorReport
from bot.views.formats import moment
from bot.views.messages import SOURCE
from bot.views.texts import Html, escaped, lines
from bot.views.view import Document, View

_LINES, _UNITS = 20, 100  # of a message, and UTF-16 units of a part of a line
_MEGABYTE = 10**6


def lines_of(reports: Sequence[ErrorReport]) -> View:
    """A line for each error; of very many the first ones."""
    return View(lines(*(_line(report) for report in reports[:_LINES])))


def _line(report: ErrorReport) -> Html:
    parts = [escaped(part, _UNITS) for part in (report.logger, report.event, report.exception) if part]
    untold = f" ×{report.untold + 1}" if report.untold else ""
    return Html(f"⚠️ {' · '.join(parts)}{untold} · <code>{escaped(report.reference, _UNITS)}</code>")


def backup(name: str, content: bytes, at: datetime) -> View:
    """A backup as a file."""
    size = f"{len(content) / _MEGABYTE:.1f} MB"
    return View(Html(f"🗄 {moment(at, SOURCE)} · {size}"), document=Document(name, content), silent=True)
