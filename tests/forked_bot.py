"""Starts the bot as a process of its own, forked from a warm one: in milliseconds, not in seconds.

    process = await launch("migrate", cwd=tmp_path, env={"DATA_DIR": "data"})
    out, err = await process.communicate()

``tests/fork_server.py`` gets a command line, a directory, an environment and open files over a socket,
forks, and runs the command line as ``python -m bot`` would. One serves all processes of a run of the tests.
"""

import asyncio
import fcntl
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from tests import cores

PROJECT = Path(__file__).parent.parent
HOME = "TEST_FORK_SERVER_HOME"  # the environment variable with the directory of a run's fork server
MOST = 2**26  # bytes of what a process says
_started: list[subprocess.Popen[bytes]] = []


def begin_run() -> None:
    """Make the directory in which the first who needs it starts a fork server."""
    os.environ[HOME] = tempfile.mkdtemp(prefix="fork-server-")


def end_run() -> None:
    """Remove the directory; the server ends with the last process that it served."""
    shutil.rmtree(os.environ.pop(HOME))


class Pipe(asyncio.StreamReaderProtocol):
    """The reading end of a pipe; all that comes is kept until it is read."""

    def __init__(self) -> None:
        self.reader = asyncio.StreamReader(limit=MOST)
        self.closed = asyncio.Event()
        super().__init__(self.reader)

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self.closed.set()

    @classmethod
    async def open(cls, file: int) -> "Pipe":
        _, pipe = await asyncio.get_running_loop().connect_read_pipe(cls, os.fdopen(file, "rb", 0))
        return pipe


class Forked:
    """What ``asyncio.subprocess.Process`` is, as far as a test needs one."""

    def __init__(self, pid: int, out: Pipe, err: Pipe, status: Pipe) -> None:
        self.pid = pid
        self.stdout = out.reader
        self.stderr: asyncio.StreamReader | None = err.reader
        self.returncode: int | None = None
        self._ended = asyncio.ensure_future(self._end(status, (out, err)))

    async def _end(self, status: Pipe, others: tuple[Pipe, ...]) -> int:
        self.returncode = int(await status.reader.readline())
        for pipe in (status, *others):
            await pipe.closed.wait()
        return self.returncode

    async def wait(self) -> int:
        """Its exit code, or minus the signal that ended it."""
        return await asyncio.shield(self._ended)

    async def communicate(self) -> tuple[bytes, bytes]:
        """All it says until its end."""
        assert self.stderr is not None
        out, err, _ = await asyncio.gather(self.stdout.read(), self.stderr.read(), self.wait())
        return out, err

    def send_signal(self, signal: int, /) -> None:
        if self.returncode is None:
            os.kill(self.pid, signal)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


async def launch(*arguments: str, cwd: Path, env: dict[str, str]) -> Forked:
    """``python -m bot`` with these arguments; the environment is ``env`` and nothing else."""
    ends = [os.pipe() for _ in range(3)]  # standard output, standard error, and what the server tells of it
    theirs = [write for _, write in ends]
    order = json.dumps([arguments, str(cwd), env]).encode()
    try:
        socket.send_fds(_fork_server(), [order], theirs)
    finally:
        for write in theirs:
            os.close(write)
    out, err, status = [await Pipe.open(read) for read, _ in ends]
    return Forked(int(await status.reader.readline()), out, err, status)


@cache
def _fork_server() -> socket.socket:
    """The connection of this process to the run's fork server, which is started by whoever needs it first."""
    home = Path(os.environ[HOME])
    place = home / "socket"
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with (home / "lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            connection.connect(str(place))
        except (FileNotFoundError, ConnectionRefusedError):  # none yet, or those whom it served are gone
            place.unlink(missing_ok=True)
            with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as listening:
                listening.bind(str(place))
                listening.listen()
                _start(listening)
            connection.connect(str(place))
    return connection


def _start(listening: socket.socket) -> None:
    """Start a fork server, which outlives this process while it serves another one."""
    command = [sys.executable, "-m", "tests.fork_server", str(listening.fileno())]
    with cores.any_of_them():
        _started.append(subprocess.Popen(command, cwd=PROJECT, pass_fds=[listening.fileno()]))  # noqa: S603 - ours
