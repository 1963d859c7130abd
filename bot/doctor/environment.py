"""Checks of what the bot runs on: the rights on its files, the encoding, Python, and the installed packages.

Without asking anybody: whether a release was withdrawn (yanked) or has known vulnerabilities, only a registry
knows (``make audit``).
"""

import locale
import os
import platform
import re
import sqlite3
import ssl
import stat
import sys
from collections.abc import Iterator
from datetime import date
from importlib import metadata
from itertools import islice
from pathlib import Path

from bot.doctor.finding import Finding, failed, passed

LOCKS = Path(__file__).parents[2]  # where ``requirements.lock`` lies
# The last day with fixes of security: https://devguide.python.org/versions/
PYTHON_ENDS = {
    (3, 11): date(2027, 10, 31),
    (3, 12): date(2028, 10, 31),
    (3, 13): date(2029, 10, 31),
    (3, 14): date(2030, 10, 31),
}
_MOST_FILES = 10_000
_MOST_NAMED = 3
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)( *;)?", re.MULTILINE)


def files(data_dir: Path) -> Finding:
    """Check that this user may read and write each file of ``DATA_DIR``, and its owner owns them all.

    A command that was run as root leaves files behind that the bot's own user cannot write.

    :raises OSError: one cannot be looked at.
    """
    about = f"files in {data_dir}"
    if not data_dir.is_dir():
        return passed(about, "not there yet")
    owner, strange, closed = data_dir.stat().st_uid, list[str](), list[str]()
    for path in islice(data_dir.rglob("*"), _MOST_FILES):
        try:
            whose = path.stat().st_uid
        except FileNotFoundError:
            continue  # a bot that runs makes files and deletes them
        if whose != owner:
            strange.append(path.name)
        elif not os.access(path, os.R_OK | os.W_OK):
            closed.append(path.name)
    if strange:
        return failed(
            about, f"{_named(strange)}: of another user than the directory; chown -R it to the bot's"
        )
    if closed:
        return failed(about, f"{_named(closed)}: this user may not read and write; chmod u+rw")
    return passed(about, "readable and writable, all of one owner")


def _named(names: list[str]) -> str:
    more = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


def env_file(path: Path) -> Finding:
    """Check that nobody else may read the file of the settings: it holds the token.

    :raises OSError: it cannot be looked at.
    """
    if not path.exists():
        return passed(str(path), "not there; the settings come from the environment")
    if path.stat().st_mode & _OTHERS:
        return failed(str(path), f"others on this machine may read it, and the token in it; chmod 600 {path}")
    return passed(str(path), "closed to other users")


def encoding() -> Finding:
    """Check that files and output are UTF-8, as names of fifteen languages need it."""
    written = getattr(sys.stderr, "encoding", None) or "utf-8"
    found = {sys.getfilesystemencoding(), locale.getpreferredencoding(do_setlocale=False), written}
    wrong = sorted(name for name in found if name.replace("-", "").replace("_", "").casefold() != "utf8")
    if wrong:
        return failed("locale", f"the encoding is {', '.join(wrong)}; set LANG=C.UTF-8, or PYTHONUTF8=1")
    return passed("locale", "UTF-8")


def python(today: date) -> Finding:
    """Check that this Python still gets fixes; tell those of SQLite and OpenSSL that it brings."""
    version = sys.version_info[:2]
    with_it = f"with SQLite {sqlite3.sqlite_version} and {' '.join(ssl.OPENSSL_VERSION.split()[:2])}"
    about = f"Python {platform.python_version()}"
    ends = PYTHON_ENDS.get(version)
    if ends is None:
        return passed(about, f"newer than this bot knows of, {with_it}")
    if today > ends:
        return failed(about, f"has had no fixes since {ends:%Y-%m}; install a newer one")
    return passed(about, f"gets fixes until {ends:%Y-%m}, {with_it}")


def packages(directory: Path = LOCKS) -> Finding:
    """Compare the installed packages with the locked ones, of which alone this version was tested.

    :raises OSError: the list cannot be read.
    """
    file = directory / "requirements.lock"
    if not file.exists():
        return passed("packages", "not compared; there is no requirements.lock beside the bot")
    different = list(_different(file.read_text(encoding="utf-8")))
    if different:
        return failed("packages", f"{_named(different)}: pip install --no-deps --require-hashes -r {file}")
    return passed(
        "packages", "those that are locked; make audit asks whether one was withdrawn, or is vulnerable"
    )


def _different(locked: str) -> Iterator[str]:
    for name, wanted, condition in _PINNED.findall(locked):
        try:
            installed = metadata.version(name)
        except metadata.PackageNotFoundError:
            if not condition:  # else it may be for another system
                yield f"{name} {wanted} is not installed"
            continue
        if installed != wanted:
            yield f"{name} is {installed} in place of {wanted}"
