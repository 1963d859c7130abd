"""The encryption keys: loaded from ``ENCRYPTION_KEY``, or from the file that ``rotate-key`` may change."""

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from tempfile import NamedTemporaryFile

from cryptography.fernet import Fernet

from bot.db.seals import Sealer, Tampered


class WrongKey(Exception):
    """The encryption key at hand is not the one this database was sealed with, or there is none."""


class NoKeyFile(WrongKey):
    """The key file is gone, and a database that was sealed with its key is there."""


class BadKeyFile(WrongKey):
    """The key file holds something else than Fernet keys."""


class Keyring:
    """Encryption keys, in the form of Fernet keys: the first one encrypts, all of them decrypt.

    ``file`` is where they came from, if they may change there.
    """

    def __init__(self, keys: Sequence[str], file: Path | None = None) -> None:
        self._file = file
        self._set(keys)

    def _set(self, keys: Sequence[str]) -> None:
        self.keys = tuple(keys)
        self._sealers = tuple(map(Sealer, keys))

    def encrypt(self, content: bytes) -> bytes:
        """Encrypt with the first key."""
        return self._sealers[0].encrypt(content)

    def decrypt(self, sealed: bytes) -> bytes:
        """Decrypt with any of the keys.

        :raises WrongKey: it was encrypted with another key.
        """
        for sealer in self._sealers:
            try:
                return sealer.decrypt(sealed)
            except Tampered:
                continue
        raise WrongKey

    def renewed(self, sealed: bytes) -> bytes:
        """Encrypt anew with the first key; what already is stays as it is.

        :raises WrongKey: it was encrypted with another key.
        """
        if self._sealers[0].is_current(sealed):
            return sealed
        return self.encrypt(self.decrypt(sealed))

    @property
    def fingerprints(self) -> tuple[str, ...]:
        """A hash of each key, in their order, by which the database knows them."""
        return tuple(hashlib.sha256(key.encode()).hexdigest()[:16] for key in self.keys)

    def reread(self) -> None:
        """Read the key file again. The keys known so far go on decrypting until the process ends.

        :raises WrongKey: the file holds none of the keys known so far, which no rotation leaves behind.
        :raises OSError: the file cannot be read.
        """
        if self._file is None:
            return
        found = read_keys(self._file)
        if not set(found) & set(self.keys):
            raise WrongKey(f"{self._file} holds another key than this database's")
        self._set([*found, *(key for key in self.keys if key not in found)])


def read_keys(file: Path) -> list[str]:
    """Read the keys of a key file.

    :raises BadKeyFile: it holds anything else.
    :raises OSError: it cannot be read.
    """
    try:
        keys = split_keys(file.read_text(encoding="ascii"))
        for key in keys:
            Fernet(key)
    except ValueError:
        keys = []
    if not keys:
        raise BadKeyFile(str(file))
    return keys


def write_keys(file: Path, keys: Sequence[str]) -> None:
    """Replace the contents of a key file atomically (mode 600)."""
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
    """Fsync a directory, so that its file names survive a power cut as well."""
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def split_keys(text: str) -> list[str]:
    """Split the keys of a setting or a file at commas and white space."""
    return text.replace(",", " ").split()


def load_keys(configured: str, file: Path, *, new: bool = False) -> Keyring:
    """Load the keys of the setting ``ENCRYPTION_KEY`` or, where that is empty, of the file.

    ``new``: nothing is sealed yet, so a file that is not there is made, with a new key.

    :raises NoKeyFile: it is to be the file, and there is none.
    :raises BadKeyFile: there is nothing of use in it.
    """
    if configured:
        return Keyring(split_keys(configured))
    if not file.exists():
        if not new:
            raise NoKeyFile(str(file))
        write_keys(file, [Fernet.generate_key().decode()])
    return Keyring(read_keys(file), file)
