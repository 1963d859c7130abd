"""The command line. Everything heavy is imported by the command that needs it."""

import argparse
import asyncio
import importlib.util
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from bot.settings import DataSettings, Settings

FAILED, MISCONFIGURED = 1, 2
Some = TypeVar("Some", bound="DataSettings")


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command and return its exit code: 0 well, 1 broken down, 2 set up wrongly."""
    chosen = _parser().parse_args(arguments)
    if chosen.command == "sandbox":
        return _sandbox(chosen)
    from bot import settings  # noqa: PLC0415 - the sandbox has its own

    commands: dict[str | None, Callable[[], int]] = {
        "migrate": partial(_with, settings.load_data, _migrate),
        "rotate-key": partial(_with, settings.load_data, _rotate_key),
        "backup": lambda: _with(settings.load_data, partial(_back_up, copy=chosen.file)),
        "open-backup": lambda: _with(
            settings.load_data, partial(_open_backup, backup=chosen.backup, file=chosen.file)
        ),
        "move-database": lambda: _with(settings.load_data, partial(_move_database, address=chosen.target)),
        "restore": lambda: _with(settings.load_data, partial(_restore, copy=chosen.file)),
        "upgrade": lambda: _upgrade_and_run(start=not chosen.no_start),
        "doctor": lambda: _with(settings.load, partial(_examine, as_json=chosen.json)),
    }
    return commands.get(chosen.command, partial(_with, settings.load, _run))()


def _sandbox(chosen: argparse.Namespace) -> int:
    """Run the simulators and the chat page, which an installation for real customers may leave out."""
    if importlib.util.find_spec("sandbox") is None:
        return _say(MISCONFIGURED, "the sandbox is not installed here; it comes with the source code")
    from sandbox.run import run_sandbox  # noqa: PLC0415 - the others need no simulators

    size = {"items": chosen.items, "subcategories": chosen.subcategories}
    return run_sandbox(port=chosen.port, data=chosen.data, replicas=chosen.replicas, **size)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot", description="The HStockPlus marketplace in Telegram."
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("run", help="run the bot (the default)")
    commands.add_parser("migrate", help="bring the database to the schema of this version")
    commands.add_parser("rotate-key", help="seal everything stored with a new key, also while the bot runs")
    backup = commands.add_parser("backup", help="copy the database, also while the bot runs")
    backup.add_argument("file", type=Path, metavar="FILE", help="a file that is not there yet")
    opened = commands.add_parser("open-backup", help="decrypt a backup that was sent to ADMIN_CHAT")
    opened.add_argument("backup", type=Path, metavar="BACKUP", help="the file from the chat")
    opened.add_argument("file", type=Path, metavar="FILE", help="a file that is not there yet")
    upgrade = commands.add_parser("upgrade", help="back the database up, migrate it, and run the bot")
    upgrade.add_argument("--no-start", action="store_true", help="do not run the bot afterwards")
    restore = commands.add_parser("restore", help="put a backup in the place of the database")
    restore.add_argument("file", type=Path, metavar="FILE", help="what backup or upgrade made")
    move = commands.add_parser("move-database", help="move everything into another database, and compare")
    move.add_argument("target", metavar="TARGET", help="its address, as DATABASE_URL would have it")
    doctor = commands.add_parser("doctor", help="check everything the bot needs, and say what to do about it")
    doctor.add_argument("--json", action="store_true", help="for a program: one JSON object")
    sandbox = commands.add_parser("sandbox", help="try everything without any account")
    sandbox.add_argument("--port", type=int, default=8090, help="port of the chat page (default 8090)")
    sandbox.add_argument(
        "--items", type=int, default=400, help="items in the simulated catalogue (default 400)"
    )
    sandbox.add_argument(
        "--subcategories", type=int, default=0, help="shelves they stand on (default: some three dozen)"
    )
    kept = sandbox.add_mutually_exclusive_group()
    kept.add_argument("--data", type=Path, default=None, help="keep the bot's data in this directory")
    kept.add_argument(
        "--replicas",
        type=int,
        default=0,
        choices=range(2, 9),
        metavar="N",
        help="run so many bots, 2 to 8, on one PostgreSQL",
    )
    return parser


def _with(load: Callable[[], Some], command: Callable[[Some], int]) -> int:
    """Load the settings and carry out a command; what an operator can mend is one line and no traceback."""
    from bot import logs, settings  # noqa: PLC0415 - as above

    try:
        loaded = load()
    except settings.BadSettings as wrong:
        return _say(MISCONFIGURED, str(wrong))
    logs.configure(loaded.log_level, loaded.log_format, loaded.secrets)
    try:
        return command(loaded)
    except Exception as error:
        from bot import startup_errors  # noqa: PLC0415 - as above

        explained = startup_errors.explain(error, loaded)
        if explained is None:
            raise
        return _say(*explained)


def _run(settings: "Settings") -> int:
    from bot import app, event_loop, version  # noqa: PLC0415 - aiogram takes seconds to import

    if settings.sentry_dsn:
        from bot import sentry_reports  # noqa: PLC0415 - as above

        sentry_reports.start(settings.sentry_dsn.get_secret_value(), version.project_version())
    with asyncio.Runner(loop_factory=event_loop.fastest()) as runner:
        runner.run(app.run(settings))
    return 0


def _migrate(settings: "DataSettings") -> int:
    from bot.db import migrate, sole_use  # noqa: PLC0415 - as above

    async def alone() -> None:
        async with sole_use.sole_use(url):
            await asyncio.to_thread(migrate.upgrade, url)

    url = settings.database_url.get_secret_value()
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    asyncio.run(alone())
    return 0


def _rotate_key(settings: "DataSettings") -> int:
    from bot.db import rotate  # noqa: PLC0415 - as above

    url = settings.database_url.get_secret_value()
    configured = settings.encryption_key.get_secret_value() if settings.encryption_key else ""
    if settings.on_a_server:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    done = asyncio.run(rotate.rotate_at(url, configured, settings.data_dir))
    said = f"{done.resealed} values were sealed anew"
    if done.unreadable:
        left = f"{done.unreadable} were left alone, for no key here opens them; the old key is still needed"
        return _say(FAILED, f"{said}, and {left}")
    rest = "take it out of ENCRYPTION_KEY" if configured else "it is out of secret.key"
    return _say(0, f"{said}; the old key is no longer needed ({rest}), except for backups made before")


def _back_up(settings: "DataSettings", copy: Path) -> int:
    from bot.db import backup, readonly  # noqa: PLC0415 - as above

    backup.back_up(readonly.database_file(settings.database_url.get_secret_value()), copy)
    key = "ENCRYPTION_KEY" if settings.encryption_key else str(settings.data_dir / "secret.key")
    return _say(0, f"{copy} holds all but the key; keep {key} too, without which its secrets cannot be read")


def _open_backup(settings: "DataSettings", backup: Path, file: Path) -> int:
    from bot.db.encrypted_backup import WrongPassphrase, decrypt  # noqa: PLC0415 - as above

    if settings.backup_passphrase is None:
        return _say(MISCONFIGURED, "BACKUP_PASSPHRASE: expected the one that the backup was made with")
    try:
        decrypt(backup, file, settings.backup_passphrase.get_secret_value())
    except WrongPassphrase:
        return _say(MISCONFIGURED, f"{backup} is no backup of this BACKUP_PASSPHRASE, or was damaged")
    return _say(0, f"{file} is the database of that day; its key is needed beside it")


def _upgrade_and_run(*, start: bool) -> int:
    from bot import settings  # noqa: PLC0415 - as above

    if not start:
        return _with(settings.load_data, lambda data: _migrate(data) if data.on_a_server else _upgrade(data))

    def run(loaded: "Settings") -> int:
        """On a server backups are made by pg_dump, and whoever starts first migrates."""
        failed = 0 if loaded.on_a_server else _upgrade(loaded)
        return failed or _run(loaded)

    return _with(settings.load, run)


def _upgrade(settings: "DataSettings") -> int:
    from bot.clock import utc_now  # noqa: PLC0415 - as above
    from bot.db import file_lock, readonly, upgrade  # noqa: PLC0415 - as above

    url = settings.database_url.get_secret_value()

    async def alone(file: Path) -> upgrade.Upgrade | None:
        async with file_lock.exclusive_lock(file):
            return await asyncio.to_thread(upgrade.upgrade, url, settings.data_dir, utc_now())

    try:
        done = asyncio.run(alone(readonly.database_file(url)))
    except readonly.NoDatabase:
        return _say(0, "there is no database yet; the bot's first start makes it")
    if done is None:
        return _say(0, "the database is of this version; nothing is to be done")
    return _say(0, f"{done.backup} is the backup; migrated from {done.before} to {done.after}")


def _restore(settings: "DataSettings", copy: Path) -> int:
    from bot.clock import utc_now  # noqa: PLC0415 - as above
    from bot.db import engine, file_lock, readonly, restore  # noqa: PLC0415 - as above

    file = engine.sqlite_file(settings.database_url.get_secret_value())
    if file is None:
        raise readonly.NotAFile
    configured = settings.encryption_key.get_secret_value() if settings.encryption_key else ""

    async def alone() -> Path | None:
        async with file_lock.exclusive_lock(file):
            return await asyncio.to_thread(
                restore.restore, copy, file, settings.data_dir, configured, utc_now()
            )

    kept = asyncio.run(alone())
    before = f"; what was there lies in {kept}" if kept else ""
    return _say(0, f"{copy} is the database now{before}")


def _move_database(settings: "DataSettings", address: str) -> int:
    from bot import logs  # noqa: PLC0415 - as above
    from bot.db import move, move_report  # noqa: PLC0415 - as above
    from bot.settings import BadSettings, of_target  # noqa: PLC0415 - as above

    try:
        target = of_target(settings, address)
    except BadSettings as wrong:
        return _say(MISCONFIGURED, str(wrong))
    logs.configure(settings.log_level, settings.log_format, (*settings.secrets, *target.secrets))
    configured = settings.encryption_key.get_secret_value() if settings.encryption_key else ""
    source, url = (one.database_url.get_secret_value() for one in (settings, target))
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    moved = asyncio.run(move.move(source, url, configured, settings.data_dir))
    _say(0, move_report.as_table(moved))
    if difference := move_report.difference(moved):
        return _say(FAILED, difference)
    return _say(0, move_report.next_step(url, has_key=bool(configured)))


def _examine(settings: "Settings", *, as_json: bool) -> int:
    from bot.doctor import examine, finding  # noqa: PLC0415 - as above

    findings = asyncio.run(examine.examine(settings))
    _say(0, finding.as_json(findings) if as_json else "\n".join(map(str, findings)))
    return 0 if all(finding.ok for finding in findings) else FAILED


def _say(code: int, line: str) -> int:
    print(line, file=sys.stderr if code else sys.stdout)
    return code


if __name__ == "__main__":
    sys.exit(main())
