"""Configures logging: every record, ours or a library's, leaves through one formatter that redacts secrets.

Redaction works on the finished text of a record, so it makes no difference whether a secret stood in the
message, an argument, a nested value, an exception or its traceback.
"""

import json
import logging
import os
import re
import sys
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import chain
from pathlib import PurePath
from types import TracebackType
from typing import Any, Literal
from urllib.parse import quote_plus

import structlog
from structlog.types import EventDict, Processor, WrappedLogger

HIDDEN = "[hidden]"
_SHORTEST = 6  # characters; hiding shorter ones would riddle every line and tell what they are
_REMEMBERED = 2_000  # secrets met at run time; a record can hold only those used last
_QUIET = {
    "alembic": logging.WARNING,  # its plugins, one line each
    "aiogram.event": logging.WARNING,  # one line an update
    "aiohttp.access": logging.WARNING,  # one line a request
    "aiosqlite": logging.INFO,  # its DEBUG records hold the values of every row written
}
_PATTERNS = (
    re.compile(r"(?<=bot)\d+(?::|%3[Aa])[A-Za-z0-9_-]+"),  # the token in a Bot API address
    re.compile(r"(?<=://)[^\s/@:]*:[^\s/@]+(?=@)"),  # user:password in any address
    re.compile(r"gAAAA[A-Za-z0-9_-]{20,}=*"),  # a seal of version 0.2
    re.compile(r"""b(?:'gcm1(?:\\.|[^'\\])*'|"gcm1[^"]*")"""),  # a seal, as Python shows bytes
    re.compile(r"""(?i)(?<![a-z0-9])((?:api)?key=)[^\s&"'\\,;)\]}]+"""),  # in a form or a query
    re.compile(r"""(?i)(?<![a-z0-9])((?:api)?key\\?["']:\s?\\?["'])[^\s"'\\]+"""),  # in JSON or a dict
)
_COLOURS = {logging.WARNING: "\x1b[33m", logging.ERROR: "\x1b[31m", logging.CRITICAL: "\x1b[1;31m"}
_NO_COLOUR = "\x1b[0m"


class _Secrets:
    """The secrets to redact: those of the settings for good, and the latest of those met at run time."""

    def __init__(self) -> None:
        self._lasting: frozenset[str] = frozenset()
        self._recent: OrderedDict[str, set[str]] = OrderedDict()  # with how they may be encoded

    def set_lasting(self, secrets: Iterable[str]) -> None:
        self._lasting = frozenset(encoded for secret in secrets for encoded in _encodings(secret))

    def add(self, secret: str) -> None:
        if secret in self._recent:  # most are met again and again
            self._recent.move_to_end(secret)
            return
        self._recent[secret] = _encodings(secret)
        while len(self._recent) > _REMEMBERED:
            self._recent.popitem(last=False)

    def hide(self, text: str) -> str:
        recent = chain.from_iterable(tuple(self._recent.values()))
        found = [secret for secret in (*self._lasting, *recent) if secret in text]
        for secret in sorted(found, key=len, reverse=True):
            text = text.replace(secret, HIDDEN)
        return text


_secrets = _Secrets()


def _encodings(secret: str) -> set[str]:
    """A secret as it is, and as a URL, ``repr`` and JSON encode it, also twice over: a ``repr`` in JSON."""
    if len(secret) < _SHORTEST:
        return set()
    once = _escaped(secret)
    return {secret, quote_plus(secret)}.union(once, *map(_escaped, once))


def _escaped(text: str) -> set[str]:
    return {written[1:-1] for written in (repr(text), json.dumps(text), json.dumps(text, ensure_ascii=False))}


def register(secret: str) -> None:
    """Redact ``secret``, say a customer's API key, in all records from now on."""
    _secrets.add(secret)


def redact(text: str) -> str:
    """Replace known secrets, and all that looks like a token or an API key, by ``[hidden]``."""
    text = _secrets.hide(text)
    for pattern in _PATTERNS:
        text = pattern.sub(_keeping_the_name, text)
    return text


def _keeping_the_name(found: re.Match[str]) -> str:
    return f"{found[1]}{HIDDEN}" if found.re.groups else HIDDEN


def configure(level: str, fmt: Literal["text", "json"], secrets: Iterable[str]) -> None:
    """Send the records of ``level`` and above to stderr, as ``fmt``; a later call replaces an earlier one."""
    _secrets.set_lasting(secrets)
    handler = logging.StreamHandler()
    handler.setFormatter(_Formatter(fmt, colours=_wants_colours()))
    root = logging.getLogger()
    for old in [old for old in root.handlers if isinstance(old.formatter, _Formatter)]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(level)
    for name, quiet in _QUIET.items():
        logging.getLogger(name).setLevel(max(quiet, root.level))
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.contextvars.merge_contextvars,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    logging.captureWarnings(capture=True)
    sys.excepthook = _log_uncaught


class _Formatter(structlog.stdlib.ProcessorFormatter):
    def __init__(self, fmt: Literal["text", "json"], *, colours: bool) -> None:
        self._colours = colours and fmt == "text"
        super().__init__(
            processors=[
                _origin,
                structlog.stdlib.PositionalArgumentsFormatter(),
                structlog.processors.format_exc_info,
                self.remove_processors_meta,
                _plain_values,
                _renderer(fmt),
            ]
        )

    def format(self, record: logging.LogRecord) -> str:
        try:
            text = redact(super().format(record))
        except Exception as error:  # noqa: BLE001 - whatever is wrong with a record, it never stops whoever logs
            text = redact(super().format(_fallback(record, error)))
        colour = _COLOURS.get(record.levelno) if self._colours else None
        return f"{colour}{text}{_NO_COLOUR}" if colour else text  # last: redaction needs plain text


def _renderer(fmt: Literal["text", "json"]) -> Processor:
    if fmt == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    plain = structlog.dev.plain_traceback
    return structlog.dev.ConsoleRenderer(
        colors=False, pad_event_to=0, sort_keys=False, exception_formatter=plain
    )


def _origin(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    record: logging.LogRecord = event["_record"]
    moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
    reference = {"reference": found} if (found := getattr(record, "reference", None)) else {}
    return {
        "timestamp": moment,
        "level": record.levelname.lower(),
        "logger": record.name,
        **event,
        **reference,
    }


def _plain_values(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    return {str(name): _plain(value) for name, value in event.items()}


def _plain(value: object) -> Any:
    """A value as every renderer can show it."""
    match value:
        case None | str() | bool() | int() | float():
            return value
        case Decimal() | date() | PurePath():
            return str(value)
        case Mapping():
            return {str(name): _plain(inner) for name, inner in value.items()}
        case list() | tuple() | set() | frozenset():
            return [_plain(inner) for inner in value]
    return repr(value)


def _fallback(record: logging.LogRecord, error: Exception) -> logging.LogRecord:
    said = record.msg.get("event") if isinstance(record.msg, dict) else record.msg
    fields = {name: getattr(record, name) for name in ("name", "levelno", "levelname", "created")}
    headline = said if isinstance(said, str) else type(said).__name__
    return logging.makeLogRecord({**fields, "msg": f"{headline} (not shown in full: {type(error).__name__})"})


def _wants_colours() -> bool:
    return sys.stderr.isatty() and os.name != "nt" and "NO_COLOR" not in os.environ


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        logging.getLogger("bot").critical("uncaught", exc_info=(kind, error, trace))
