"""The encryption keys at hand: from the setting, or from a file that ``rotate-key`` may change."""

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from tempfile import NamedTemporaryFile

from cryptography.fernet import Fernet, MultiFernet


class WrongKey(Exception):
    """The encryption key at hand is not the one this database was sealed with, or there is none."""


class NoKeyFile(WrongKey):
    """The key file is gone, and a database that was sealed with its key is there."""


class BadKeyFile(WrongKey):
    """The key file holds something else than Fernet keys."""


class Keyring:
    """The first key seals, all of them open.

    ``file`` is where the keys came from, if they may change there.
    """

    def __init__(self, keys: Sequence[str], file: Path | None = None) -> None:
        self._file = file
        self._keep(keys)

    def _keep(self, keys: Sequence[str]) -> None:
        self.keys = tuple(keys)
        self.fernet = MultiFernet([Fernet(key) for key in keys])
        self.first = Fernet(keys[0])

    @property
    def names(self) -> tuple[str, ...]:
        """A fingerprint of each key, in their order: it tells keys apart and nothing more."""
        return tuple(hashlib.sha256(key.encode()).hexdigest()[:16] for key in self.keys)

    def reread(self) -> None:
        """Take up the keys the file holds by now. Those known so far go on opening until the process ends.

        :raises WrongKey: the file holds none of the keys known so far, which no rotation leaves behind.
        :raises OSError: the file cannot be read.
        """
        if self._file is None:
            return
        found = read_keys(self._file)
        if not set(found) & set(self.keys):
            raise WrongKey(f"{self._file} holds another key than this database's")
        self._keep([*found, *(key for key in self.keys if key not in found)])


def read_keys(file: Path) -> list[str]:
    """:raises BadKeyFile: it holds anything else; ``OSError`` where it cannot be read."""
    try:
        keys = listed(file.read_text(encoding="ascii"))
        for key in keys:
            Fernet(key)
    except ValueError:
        keys = []
    if not keys:
        raise BadKeyFile(str(file))
    return keys


def write_keys(file: Path, keys: Sequence[str]) -> None:
    """Put ``keys`` in the place of what the file held, or leave it as it was: there is nothing in between."""
    with NamedTemporaryFile("w", dir=file.parent, prefix=f"{file.name}.", delete=False) as new:  # mode 600
        try:
            new.write(",".join(keys) + "\n")
            new.flush()
            os.fsync(new.fileno())
            Path(new.name).replace(file)
        except BaseException:
            Path(new.name).unlink()
            raise
    sync_directory(file.parent)


def sync_directory(directory: Path) -> None:
    """Let the names in a directory survive a power cut as well."""
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def listed(text: str) -> list[str]:
    """The keys in a setting or a file, where commas or white space part them."""
    return text.replace(",", " ").split()


def keys_at_hand(configured: str, file: Path, *, new: bool = False) -> Keyring:
    """The keys of the setting ``ENCRYPTION_KEY`` or, where that is empty, of the file.

    ``new``: nothing is sealed yet, so a file that is not there is made, with a new key.

    :raises NoKeyFile, BadKeyFile: it is to be the file, and there is none, or nothing of use in it.
    """
    if configured:
        return Keyring(listed(configured))
    if not file.exists():
        if not new:
            raise NoKeyFile(str(file))
        write_keys(file, [Fernet.generate_key().decode()])
    return Keyring(read_keys(file), file)
