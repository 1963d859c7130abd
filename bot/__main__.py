"""The command line. Everything heavy is imported by the command that needs it."""

import argparse
import asyncio
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.settings import Settings

SET_UP_WRONGLY = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command and return its exit code: 0 well, 1 broken down, 2 set up wrongly."""
    chosen = _parser().parse_args(arguments)
    if chosen.command == "sandbox":
        from bot.sandbox.run import run_sandbox  # noqa: PLC0415 - the others need no simulators

        return run_sandbox(port=chosen.port, items=chosen.items, data=chosen.data)
    return _with_settings(_migrate if chosen.command == "migrate" else _run)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot", description="The HStockPlus marketplace in Telegram."
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("run", help="run the bot (the default)")
    commands.add_parser("migrate", help="bring the database to the schema of this version")
    sandbox = commands.add_parser("sandbox", help="try everything without any account")
    sandbox.add_argument("--port", type=int, default=8090, help="port of the chat page (default 8090)")
    sandbox.add_argument(
        "--items", type=int, default=400, help="items in the simulated catalogue (default 400)"
    )
    sandbox.add_argument("--data", type=Path, default=None, help="keep the bot's data in this directory")
    return parser


def _with_settings(command: Callable[["Settings"], int]) -> int:
    from bot import logs, settings  # noqa: PLC0415 - as above

    try:
        loaded = settings.load()
    except settings.BadSettings as wrong:
        return _say(SET_UP_WRONGLY, str(wrong))
    logs.configure(loaded.log_level, loaded.log_format, loaded.secrets)
    return command(loaded)


def _run(settings: "Settings") -> int:
    from bot import app  # noqa: PLC0415 - aiogram takes seconds to import

    return _explained(settings, lambda: asyncio.run(app.run(settings)))


def _migrate(settings: "Settings") -> int:
    from bot.db.migrate import upgrade  # noqa: PLC0415 - as above

    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    return _explained(settings, lambda: upgrade(settings.database_url.get_secret_value()))


def _explained(settings: "Settings", run: Callable[[], None]) -> int:
    """Run, and turn what an operator can mend into one line instead of a traceback."""
    try:
        run()
    except Exception as error:
        from bot import obstacles  # noqa: PLC0415 - as above

        explained = obstacles.explain(error, settings)
        if explained is None:
            raise
        code, line = explained
        return _say(code, line)
    return 0


def _say(code: int, line: str) -> int:
    print(line, file=sys.stderr)  # noqa: T201 - the terminal is where an operator looks
    return code


if __name__ == "__main__":
    sys.exit(main())
