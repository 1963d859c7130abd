"""Fork server for bot processes: importing the bot takes seconds, forking a warm process milliseconds.

It is a process without a loop and without threads, which reads launches from a socket, forks them,
and reports exits. It ends, with all that it forked, when the other side of the socket is closed.
"""

import asyncio
import gc
import os
import selectors
import signal
import socket
from contextlib import suppress
from typing import NoReturn

from tests.crash.killed_bot import Launch, run_bot

_PIECE = 65_536


class BotProcess:
    """A forked bot. ``exited`` becomes its exit code, or minus the signal that ended it."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.exited: asyncio.Future[int] = asyncio.get_running_loop().create_future()


class ForkServer:
    """The client's side. ``listen`` must run while processes are awaited."""

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._launches: asyncio.Queue[asyncio.Future[BotProcess]] = asyncio.Queue()
        self._running: dict[int, BotProcess] = {}

    async def launch(self, launch: Launch) -> BotProcess:
        launched: asyncio.Future[BotProcess] = asyncio.get_running_loop().create_future()
        self._launches.put_nowait(launched)
        self._socket.sendall(launch.packed() + b"\n")
        return await launched

    async def listen(self) -> None:
        """Read ``launched <pid>`` and ``exited <pid> <code>`` until the server is gone."""
        reader, writer = await asyncio.open_connection(sock=self._socket.dup())
        try:
            async for line in reader:
                self._take(*line.decode().split())
        finally:
            writer.close()

    def _take(self, event: str, pid: str, code: str = "") -> None:
        if event == "launched":
            bot = self._running[int(pid)] = BotProcess(int(pid))
            launched = self._launches.get_nowait()
            if launched.cancelled():  # by a trial that was given up
                with suppress(ProcessLookupError):
                    os.kill(bot.pid, signal.SIGKILL)
            else:
                launched.set_result(bot)
        elif not (exited := self._running.pop(int(pid)).exited).cancelled():
            exited.set_result(int(code))


def start_fork_server() -> socket.socket:
    """Fork the server, and return the socket to it. To be called before there is a loop or a thread."""
    ours, theirs = socket.socketpair()
    gc.freeze()  # what is there stays where it is: no page is copied because the collector walked over it
    if os.fork() == 0:
        ours.close()
        try:
            _serve(theirs)
        finally:
            os._exit(1)  # whatever happens, a fork does not return into its parent's code
    theirs.close()
    return ours


def _serve(connection: socket.socket) -> NoReturn:
    wakeup_write, wakeup_read = socket.socketpair()
    wakeup_write.settimeout(0)
    signal.set_wakeup_fd(wakeup_write.fileno())
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    running: set[int] = set()
    selector = selectors.DefaultSelector()
    for listened in (connection, wakeup_read):
        selector.register(listened, selectors.EVENT_READ)
    rest = b""
    while True:
        for source in [key.fileobj for key, _ in selector.select()]:
            piece = _received(source)
            if source is wakeup_read:
                _reap(connection, running)
            elif piece:
                *launches, rest = (rest + piece).split(b"\n")
                for launch in launches:
                    running.add(_launch(connection, Launch.unpacked(launch)))
            else:
                _close(running)


def _received(source: object) -> bytes:
    """What was received; nothing when the other side is gone."""
    assert isinstance(source, socket.socket)
    try:
        return source.recv(_PIECE)
    except ConnectionResetError:
        return b""


def _launch(connection: socket.socket, launch: Launch) -> int:
    pid = os.fork()
    if pid == 0:
        connection.close()
        run_bot(launch)
    connection.sendall(b"launched %d\n" % pid)
    return pid


def _reap(connection: socket.socket, running: set[int]) -> None:
    for pid in tuple(running):
        dead, status = os.waitpid(pid, os.WNOHANG)
        if dead:
            running.discard(pid)
            connection.sendall(b"exited %d %d\n" % (pid, os.waitstatus_to_exitcode(status)))


def _close(running: set[int]) -> NoReturn:
    for pid in running:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    os._exit(0)
