"""Reports errors to Sentry, where ``SENTRY_DSN`` says so: what failed and where, and nothing that was in it.

An error's own text may hold anything, a code or an account, that no redactor can know. So it stays in the
log, as do request bodies, local variables and the lines logged before; the ``reference`` leads there.
What does leave goes through the redactor of the logs.
"""

import atexit
import logging
import re
import sys
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any

from bot.logs import redact

if TYPE_CHECKING:
    from sentry_sdk import Client

WITHIN = 2.0  # seconds for the last reports at the end
_OWN = ("sentry_sdk", "urllib3")  # loggers of the reporting itself, which would report for ever
# The fields of a record that are told: words of our own, and numbers of our own rows, of nobody's account.
_TOLD_WORDS = ("reference", "loop", "kind")
_TOLD_NUMBERS = ("failures", "attempt", "push", "order", "plan", "update_id")
_WORDS = re.compile(r"[A-Za-z ,!]*")
ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]


class SentryMissing(Exception):
    """``sentry-sdk`` is not installed."""


def start(dsn: str, release: str) -> None:
    """Report every record of ERROR and above from now on, and the last ones when the process ends.

    :raises SentryMissing: the extra ``sentry`` is not installed.
    """
    client = open_client(dsn, release)
    logging.getLogger().addHandler(SentryReports(client))
    atexit.register(partial(client.close, timeout=WITHIN))


def open_client(dsn: str, release: str) -> "Client":
    """A client that sends reports and nothing else.

    https://docs.sentry.io/platforms/python/configuration/options/

    :raises SentryMissing: the extra ``sentry`` is not installed.
    """
    try:
        import sentry_sdk  # noqa: PLC0415 - an extra
    except ImportError:
        raise SentryMissing from None
    return sentry_sdk.Client(
        dsn=dsn,
        release=release,
        server_name="hstock-bot",
        default_integrations=False,  # they would look into libraries, requests and threads
        auto_enabling_integrations=False,
        include_local_variables=False,
        max_request_body_size="never",
        max_breadcrumbs=0,
        auto_session_tracking=False,
        send_client_reports=False,
        enable_metrics=False,
        before_send=_redacted,
        shutdown_timeout=WITHIN,
    )


class SentryReports(logging.Handler):
    """Sends records to Sentry in a thread of its client; a report that cannot be sent is dropped there."""

    def __init__(self, client: "Client") -> None:
        super().__init__(logging.ERROR)
        self._client = client

    def emit(self, record: logging.LogRecord) -> None:
        """Report a record; whatever is wrong with it, it never stops whoever logs."""
        if record.name.startswith(_OWN):
            return
        try:
            self._client.capture_event(self._event(record))
        except Exception:  # noqa: BLE001 - see above; logging prints it, where that is wanted
            self.handleError(record)

    def _event(self, record: logging.LogRecord) -> Any:
        fields = record.msg if isinstance(record.msg, dict) else {}
        event: dict[str, Any] = {}
        if exc_info := _exc_info(fields.get("exc_info", record.exc_info)):
            event = _without_texts(exc_info, self._client)
        told = {name: value for name, value in fields.items() if _is_told(name, value)}
        return {
            **event,
            "level": "fatal" if record.levelno >= logging.CRITICAL else "error",
            "logger": record.name,
            "logentry": {"formatted": _said(record, fields)},
            "contexts": {"log": told},
        }


def _said(record: logging.LogRecord, fields: dict[str, Any]) -> str:
    """Our own words; of a library's first line, those before its arguments, or up to what may be some."""
    if "event" in fields:
        return str(fields["event"])
    said = str(record.msg).partition("\n")[0]
    words = said if record.args else _WORDS.match(said)[0].strip()  # type: ignore[index]  # it may be empty
    return words or record.name


def _is_told(name: str, value: object) -> bool:
    if isinstance(value, int):
        return name in _TOLD_NUMBERS
    return isinstance(value, str) and name in _TOLD_WORDS


def _exc_info(found: object) -> ExcInfo | None:
    match found:
        case BaseException():
            return type(found), found, found.__traceback__
        case (type(), BaseException(), _):
            return found  # type: ignore[return-value]  # the pattern says it
        case True:
            kind, error, trace = sys.exc_info()
            return (kind, error, trace) if kind and error else None
    return None


def _without_texts(exc_info: ExcInfo, client: "Client") -> dict[str, Any]:
    from sentry_sdk.utils import event_from_exception  # noqa: PLC0415 - an extra

    event, _ = event_from_exception(exc_info, client_options=client.options)
    for error in event["exception"]["values"]:
        error["value"] = "see the log"
    return dict(event)


def _redacted(event: Any, _hint: object) -> Any:
    match event:
        case str():
            return redact(event)
        case dict():
            return {name: _redacted(value, None) for name, value in event.items()}
        case list() | tuple():
            return [_redacted(value, None) for value in event]
    return event
