"""Starts and stops the bot as a child process, set up by nothing but its ordinary settings."""

import asyncio
import os
import signal
import sys
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

_PROJECT = Path(__file__).parents[1]
_SHOWN_LINES = 200
_PATIENCE = 75.0  # seconds; a purchase under way may take a minute


class Process(Protocol):
    """What ``asyncio.subprocess.Process`` has of what is needed here."""

    pid: int
    stderr: asyncio.StreamReader | None

    @property
    def returncode(self) -> int | None: ...
    async def wait(self) -> int: ...


async def spawn(*, cwd: Path, env: dict[str, str]) -> Process:
    """A new Python that runs the bot, with this environment and no other."""
    nowhere, pipe = asyncio.subprocess.DEVNULL, asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", cwd=cwd, env=env, stdout=nowhere, stderr=pipe
    )


def _signal(process: Process, number: signal.Signals) -> None:
    """As the process' own ``send_signal``, which takes the exit code of one that just ended from asyncio."""
    with suppress(ProcessLookupError):
        os.kill(process.pid, number)


class BotProcess:
    """The bot's process. It runs in ``home``, so that no ``.env`` of the project interferes.

    ``lines`` are the last of its log. ``paused``: it stands still until it is resumed.
    ``ended`` is called with the exit code of each run that no other one follows.
    """

    def __init__(
        self,
        home: Path,
        *,
        kept_lines: int = _SHOWN_LINES,
        launch: Callable[..., Awaitable[Process]] = spawn,
        ended: Callable[[int], None] = lambda _code: None,
    ) -> None:
        self.settings: dict[str, str] = {}
        self._home = home
        self._launch = launch
        self._ended = ended
        self._process: Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._comes_back = False
        self._changing = asyncio.Lock()
        self.paused = False
        self.lines: deque[str] = deque(maxlen=kept_lines)

    @property
    def pid(self) -> int | None:
        running = self._process is not None and self._process.returncode is None
        return self._process.pid if self._process is not None and running else None

    @property
    def last_pid(self) -> int | None:
        """Of its last run, whether it goes on or is over."""
        return self._process.pid if self._process is not None else None

    @property
    def exit_code(self) -> int | None:
        """Of its last run; below 0 it was ended by that signal. None while it runs."""
        return self._process.returncode if self._process is not None else None

    def configure(self, **settings: str) -> None:
        """What its next start finds in the environment."""
        self.settings = settings

    async def start(self) -> None:
        """Start it, unless it runs already."""
        async with self._changing:
            if self.pid is not None:
                return
            environment = {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(_PROJECT), **self.settings}
            self.paused = False
            self._process = await self._launch(cwd=self._home, env=environment)
            self._reader = asyncio.get_running_loop().create_task(self._read(self._process))

    async def stop(self) -> None:
        """Ask it to end (SIGTERM), and wait until it has."""
        await self._end(signal.SIGTERM)

    async def kill(self) -> None:
        """End it as a power cut would (SIGKILL)."""
        await self._end(signal.SIGKILL)

    async def pause(self) -> None:
        """Let it stand still (SIGSTOP), as a machine that sleeps or swaps does."""
        if self._process is not None and self.pid is not None:
            self.paused = True
            _signal(self._process, signal.SIGSTOP)

    async def resume(self) -> None:
        """Let it go on."""
        if self._process is not None and self.pid is not None:
            self.paused = False
            _signal(self._process, signal.SIGCONT)

    def crash(self) -> None:
        """Kill it at this very moment, and start it again as soon as it is gone, as a supervisor would."""
        if self._process is not None and self.pid is not None:
            self._comes_back = True
            _signal(self._process, signal.SIGKILL)

    async def _end(self, how: signal.Signals) -> None:
        self._comes_back = False
        async with self._changing:
            process = self._process
            if process is None or process.returncode is not None:
                return
            _signal(process, how)
            await self.resume()  # what stands still ends only then
            try:
                async with asyncio.timeout(_PATIENCE):
                    await process.wait()
            except TimeoutError:
                _signal(process, signal.SIGKILL)
                await process.wait()

    async def _read(self, process: Process) -> None:
        assert process.stderr is not None  # noqa: S101 - it was asked for
        async for line in process.stderr:
            self.lines.append(line.decode(errors="replace").rstrip())
        code = await process.wait()
        self.lines.append(f"the bot ended with exit code {code}")
        if self._comes_back:
            self._comes_back = False
            await self.start()
        else:
            self._ended(code)
