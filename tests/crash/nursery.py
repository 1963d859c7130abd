"""Victims on demand: importing the bot takes seconds, forking a process that has done so milliseconds.

The nursery is a process without a loop and without threads, which reads births from a socket, forks them,
and tells who died. It ends, with all its victims, when the other side of the socket is closed.
"""

import asyncio
import gc
import os
import selectors
import signal
import socket
from contextlib import suppress
from typing import NoReturn

from tests.crash.victim import Birth, live

_PIECE = 65_536


class Victim:
    """One life. ``died`` becomes its exit code, or minus the signal that ended it."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.died: asyncio.Future[int] = asyncio.get_running_loop().create_future()


class Nursery:
    """The side that asks. ``listen`` must run while victims are awaited."""

    def __init__(self, door: socket.socket) -> None:
        self._door = door
        self._births: asyncio.Queue[asyncio.Future[Victim]] = asyncio.Queue()
        self._living: dict[int, Victim] = {}

    async def birth(self, birth: Birth) -> Victim:
        born: asyncio.Future[Victim] = asyncio.get_running_loop().create_future()
        self._births.put_nowait(born)
        self._door.sendall(birth.packed() + b"\n")
        return await born

    async def listen(self) -> None:
        """Read ``born <pid>`` and ``died <pid> <code>`` until the nursery is gone."""
        reader, writer = await asyncio.open_connection(sock=self._door.dup())
        try:
            async for line in reader:
                self._take(*line.decode().split())
        finally:
            writer.close()

    def _take(self, event: str, pid: str, code: str = "") -> None:
        if event == "born":
            victim = self._living[int(pid)] = Victim(int(pid))
            self._births.get_nowait().set_result(victim)
        else:
            self._living.pop(int(pid)).died.set_result(int(code))


def open_nursery() -> socket.socket:
    """Fork a nursery; the socket to it. To be called before there is a loop or a thread."""
    ours, theirs = socket.socketpair()
    gc.freeze()  # what is there stays where it is: no page is copied because the collector walked over it
    if os.fork() == 0:
        ours.close()
        try:
            _tend(theirs)
        finally:
            os._exit(1)  # whatever happens, a fork does not return into its parent's code
    theirs.close()
    return ours


def _tend(door: socket.socket) -> NoReturn:
    alarm, woken = socket.socketpair()
    alarm.settimeout(0)
    signal.set_wakeup_fd(alarm.fileno())
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    living: set[int] = set()
    ears = selectors.DefaultSelector()
    for listened in (door, woken):
        ears.register(listened, selectors.EVENT_READ)
    rest = b""
    while True:
        for ear in [heard.fileobj for heard, _ in ears.select()]:
            piece = _heard(ear)
            if ear is woken:
                _bury(door, living)
            elif piece:
                *births, rest = (rest + piece).split(b"\n")
                for birth in births:
                    living.add(_fork(door, Birth.unpacked(birth)))
            else:
                _close(living)


def _heard(ear: object) -> bytes:
    """What was said; nothing when the other side is gone."""
    assert isinstance(ear, socket.socket)
    try:
        return ear.recv(_PIECE)
    except ConnectionResetError:
        return b""


def _fork(door: socket.socket, birth: Birth) -> int:
    pid = os.fork()
    if pid == 0:
        door.close()
        live(birth)
    door.sendall(b"born %d\n" % pid)
    return pid


def _bury(door: socket.socket, living: set[int]) -> None:
    for pid in tuple(living):
        dead, status = os.waitpid(pid, os.WNOHANG)
        if dead:
            living.discard(pid)
            door.sendall(b"died %d %d\n" % (pid, os.waitstatus_to_exitcode(status)))


def _close(living: set[int]) -> NoReturn:
    for pid in living:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    os._exit(0)
