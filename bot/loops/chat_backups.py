"""Sends a backup of the database to the operators' chat once a day, encrypted by a passphrase of its own.

The newest few are kept: after that, the message of the oldest one gets the new file in its place. The key
that opens what is sealed in the database is never with it.
"""

import asyncio
import hashlib
import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import structlog
from aiogram import Bot

from bot.db import chat_backups
from bot.db.backup import back_up
from bot.db.chat_backups import SentBackup
from bot.db.encrypted_backup import decrypt, encrypt
from bot.deps import Deps
from bot.telegram import sending
from bot.views.error_reports import backup as seen

log = structlog.get_logger()

EVERY = timedelta(days=1)
KEPT = 7
LARGEST = 49 * 10**6  # bytes; https://core.telegram.org/bots/api#senddocument
_WORKPLACE = ".backup-"  # how the name of the directory begins in which one is made
LOOK_EVERY, FAILED_REST = 60.0, 900.0  # seconds


@dataclass(slots=True)
class ChatBackups:
    """Where backups come from, and where they go."""

    deps: Deps
    bot: Bot
    database: Path
    chat: int
    passphrase: str
    _too_large_at: datetime | None = None

    async def run(self) -> None:
        """Send a backup a day for ever, the first one when there is none of the last day."""
        await asyncio.to_thread(remove_leftovers, self.database.parent)
        while True:
            rest = LOOK_EVERY
            try:
                await self.send_if_due()
            except Exception:  # a bot without a backup is better than none
                log.exception("no backup was sent")
                rest = FAILED_REST
            await asyncio.sleep(rest)

    async def send_if_due(self) -> None:
        """Send a backup, unless there is one of the last day."""
        async with self.deps.db.read() as connection:
            sent = [one for one in await chat_backups.sent(connection) if one.chat == self.chat]
        now = self.deps.clock()
        if any(now - at < EVERY for at in (*(one.at for one in sent[-1:]), self._too_large_at) if at):
            return
        content = await asyncio.to_thread(made, self.database, self.passphrase)
        if len(content) > LARGEST:
            log.error("the backup is larger than a file that Telegram takes", octets=len(content))
            self._too_large_at = now
            return
        kept = await self._sent(sent, content, now)
        async with self.deps.db.write() as connection:
            await chat_backups.keep(connection, kept)

    async def _sent(self, sent: list[SentBackup], content: bytes, now: datetime) -> list[SentBackup]:
        view = seen(f"hstock-bot-{now:%Y-%m-%d}.backup", content, now)
        oldest = sent[0] if len(sent) >= KEPT else None
        if oldest is not None and await sending.replace_file(self.bot, self.chat, oldest.message_id, view):
            message_id = oldest.message_id
        else:
            message_id = await sending.send(self.bot, self.chat, view)
        log.info("a backup was sent to ADMIN_CHAT", octets=len(content))
        return [*sent[-(KEPT - 1) :], SentBackup(self.chat, message_id, now)]


def made(database: Path, passphrase: str) -> bytes:
    """Copy the database, encrypt the copy, and check that it can be restored.

    :raises BadCopy: the database is damaged.
    :raises BadBackup: the backup does not open.
    """
    with TemporaryDirectory(dir=database.parent, prefix=_WORKPLACE) as name:
        copy, sealed, opened = (Path(name) / part for part in ("copy.db", "sealed", "opened.db"))
        back_up(database, copy)
        encrypt(copy, sealed, passphrase)
        decrypt(sealed, opened, passphrase)
        if _digest(copy) != _digest(opened):
            raise BadBackup
        return sealed.read_bytes()


def remove_leftovers(directory: Path) -> None:
    """Remove the copies that a process left which was killed while it made a backup."""
    for left in directory.glob(f"{_WORKPLACE}*"):
        shutil.rmtree(left)


class BadBackup(Exception):
    """What was encrypted does not come out as it went in."""


def _digest(file: Path) -> bytes:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").digest()
