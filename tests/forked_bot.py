"""Starts the bot as a process of its own, forked from a warm one: in milliseconds, not in seconds.

    process = await launch("migrate", cwd=tmp_path, env={"DATA_DIR": "data"})
    out, err = await process.communicate()

``tests/fork_server.py`` gets a command line, a directory, an environment and open files over a socket,
forks, and runs the command line as ``python -m bot`` would.
"""

import asyncio
import atexit
import json
import os
import signal
import socket
import subprocess
import sys
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).parent.parent
MOST = 2**26  # bytes of what a process says


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
    """One for all tests of this process, started when the first one needs it."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        command = [sys.executable, "-m", "tests.fork_server", str(theirs.fileno())]
        server = subprocess.Popen(command, cwd=PROJECT, pass_fds=[theirs.fileno()])  # noqa: S603 - ours

    def close() -> None:
        ours.close()
        server.wait()

    atexit.register(close)
    return ours
