"""Forks bots for ``tests/forked_bot.py``: ``python -m tests.fork_server <number of an open socket>``.

A process without a loop and without threads. It ends, with all that it forked, when the other side of the
socket is closed.
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
from typing import NoReturn

import bot
from bot import __main__

MOST = 65_536  # bytes of an order
FILES = 3  # that come with it


def main() -> NoReturn:
    connection = socket.socket(fileno=int(sys.argv[1]))
    wakeup_write, wakeup_read = socket.socketpair()
    wakeup_write.settimeout(0)
    signal.set_wakeup_fd(wakeup_write.fileno())
    signal.signal(signal.SIGCHLD, lambda *_: None)
    for module in pkgutil.walk_packages(bot.__path__, "bot."):  # once, for all that is forked
        importlib.import_module(module.name)
    gc.freeze()  # what is there stays where it is: no page is copied because the collector walked over it
    running: dict[int, int] = {}  # pid → the file that its end is told in
    selector = selectors.DefaultSelector()
    for source in (connection, wakeup_read):
        selector.register(source, selectors.EVENT_READ)
    while True:
        for key, _ in selector.select():
            if key.fileobj is wakeup_read:
                wakeup_read.recv(MOST)
                reap(running)
                continue
            request, files, _, _ = socket.recv_fds(connection, MOST, FILES)
            if not request:
                end(running)
            out, err, status = files
            pid = os.fork()
            if pid == 0:
                run_child(request, out, err)
            os.write(status, b"%d\n" % pid)
            running[pid] = status
            os.close(out)
            os.close(err)


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


def reap(running: dict[int, int]) -> None:
    for pid, status in tuple(running.items()):
        dead, how = os.waitpid(pid, os.WNOHANG)
        if dead:
            del running[pid]
            with suppress(BrokenPipeError):  # nobody waits for it any more
                os.write(status, b"%d\n" % os.waitstatus_to_exitcode(how))
            os.close(status)


def end(running: dict[int, int]) -> NoReturn:
    for pid in running:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    os._exit(0)


if __name__ == "__main__":
    main()
