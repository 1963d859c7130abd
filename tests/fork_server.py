"""Forks bots for ``tests/forked_bot.py``: ``python -m tests.fork_server <number of a listening socket>``.

A process without a loop and without threads. What it forked for a connection ends with it; the server ends
with its last connection.
"""

import faulthandler
import gc
import importlib
import json
import os
import pkgutil
import selectors
import signal
import socket
import sys
import traceback
from contextlib import suppress
from dataclasses import dataclass
from typing import NoReturn

import bot
from bot import __main__

MOST = 65_536  # bytes of an order
FILES = 3  # that come with it


@dataclass(frozen=True)
class Running:
    """``status``: the file that its end is told in. ``served``: the connection that asked for it."""

    status: int
    served: socket.socket


def main() -> NoReturn:
    listening = socket.socket(fileno=int(sys.argv[1]))
    wakeup_write, wakeup_read = socket.socketpair()
    wakeup_write.settimeout(0)
    signal.set_wakeup_fd(wakeup_write.fileno())
    signal.signal(signal.SIGCHLD, lambda *_: None)
    for module in pkgutil.walk_packages(bot.__path__, "bot."):  # once, for all that is forked
        importlib.import_module(module.name)
    gc.freeze()  # what is there stays where it is: no page is copied because the collector walked over it
    running: dict[int, Running] = {}  # by pid
    connections = {listening.accept()[0]}
    selector = selectors.DefaultSelector()
    for source in (listening, wakeup_read, *connections):
        selector.register(source, selectors.EVENT_READ)
    while connections:
        for key, _ in selector.select():
            ready = key.fileobj
            assert isinstance(ready, socket.socket)
            if ready is wakeup_read:
                wakeup_read.recv(MOST)
                reap(running)
            elif ready is listening:
                one, _ = listening.accept()
                connections.add(one)
                selector.register(one, selectors.EVENT_READ)
            elif not serve(ready, running):
                selector.unregister(ready)
                connections.remove(ready)
                ready.close()
    sys.exit()


def serve(connection: socket.socket, running: dict[int, Running]) -> bool:
    """Fork what is asked for; ``False``: the other side is gone, and what was forked for it goes, too."""
    request, files, _, _ = socket.recv_fds(connection, MOST, FILES)
    if not request:
        for pid, one in running.items():
            if one.served is connection:
                os.kill(pid, signal.SIGKILL)  # it is ours until it is reaped
        return False
    out, err, status = files
    pid = os.fork()
    if pid == 0:
        run_child(request, out, err)
    os.write(status, b"%d\n" % pid)
    running[pid] = Running(status, connection)
    os.close(out)
    os.close(err)
    return True


def run_child(request: bytes, out: int, err: int) -> NoReturn:
    """As ``python -m bot`` from here on, and never back into the parent's code."""
    code: object = 1
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.dup2(out, 1)
        os.dup2(err, 2)
        os.closerange(3, 1024)
        arguments, directory, environment = json.loads(request)
        os.chdir(directory)
        os.environ.clear()
        os.environ.update(environment)
        if "PYTHONFAULTHANDLER" in environment:
            faulthandler.enable()
        code = __main__.main(arguments)
    except SystemExit as ended:
        code = ended.code
    except BaseException:  # noqa: BLE001 - told as Python tells it
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code if isinstance(code, int) else int(code is not None))


def reap(running: dict[int, Running]) -> None:
    for pid, one in tuple(running.items()):
        dead, how = os.waitpid(pid, os.WNOHANG)
        if dead:
            del running[pid]
            with suppress(BrokenPipeError):  # nobody waits for it any more
                os.write(one.status, b"%d\n" % os.waitstatus_to_exitcode(how))
            os.close(one.status)


if __name__ == "__main__":
    main()
