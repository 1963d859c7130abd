"""Backups that leave the house: compressed, and encrypted by a passphrase of their own.

The format: ``MAGIC``, a salt of 16 bytes, a nonce of 7, then chunks of AES-256-GCM under the key that scrypt
derives from the passphrase. A chunk's nonce ends in its number and in whether it is the last one, so that
none can be left out, repeated or exchanged (STREAM: https://eprint.iacr.org/2015/189).
"""

import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

MAGIC = b"hstock-bot backup 1\n"
CHUNK = 1 << 20  # bytes of compressed data
_SALT, _NONCE, _TAG = 16, 7, 16  # bytes
_COST = 1 << 15  # 32 MiB; https://www.rfc-editor.org/rfc/rfc7914#section-2


class WrongPassphrase(Exception):
    """It is no backup of this passphrase, or was cut or changed."""


def encrypt(source: Path, target: Path, passphrase: str) -> None:
    """Compress and encrypt a file into a new one.

    :raises OSError: one of them cannot be used.
    """
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    cipher = _cipher(passphrase, salt)
    with source.open("rb") as plain, target.open("xb") as sealed:
        sealed.write(MAGIC + salt + nonce)
        for number, chunk, last in _numbered(_compressed(plain)):
            sealed.write(cipher.encrypt(_nonce(nonce, number, last=last), chunk, None))


def decrypt(source: Path, target: Path, passphrase: str) -> None:
    """Decrypt a backup into a new file (mode 600), complete or not at all.

    :raises WrongPassphrase: it is none of this passphrase, or damaged.
    :raises OSError: one of the files cannot be used.
    """
    with source.open("rb") as sealed:
        head = sealed.read(len(MAGIC) + _SALT + _NONCE)
        salt, nonce = head[len(MAGIC) : -_NONCE], head[-_NONCE:]
        if not head.startswith(MAGIC) or len(salt) != _SALT:
            raise WrongPassphrase
        file = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(file, "wb") as plain:
                _decrypt(sealed, plain, _cipher(passphrase, salt), nonce)
        except BaseException:
            target.unlink()
            raise


def _decrypt(sealed: BinaryIO, plain: BinaryIO, cipher: AESGCM, nonce: bytes) -> None:
    inflater = zlib.decompressobj()
    for number, chunk, last in _numbered(_chunks(sealed, CHUNK + _TAG)):
        try:
            plain.write(inflater.decompress(cipher.decrypt(_nonce(nonce, number, last=last), chunk, None)))
        except (InvalidTag, zlib.error):
            raise WrongPassphrase from None
    plain.write(inflater.flush())
    if not inflater.eof:
        raise WrongPassphrase


def _cipher(passphrase: str, salt: bytes) -> AESGCM:
    return AESGCM(Scrypt(salt=salt, length=32, n=_COST, r=8, p=1).derive(passphrase.encode()))


def _nonce(prefix: bytes, number: int, *, last: bool) -> bytes:
    return prefix + number.to_bytes(4, "big") + bytes([last])


def _compressed(plain: BinaryIO) -> Iterator[bytes]:
    """The compressed file in chunks of one size, but for the last one."""
    deflater, waiting = zlib.compressobj(6), b""
    for part in _chunks(plain, CHUNK):
        waiting += deflater.compress(part)
        while len(waiting) >= CHUNK:
            yield waiting[:CHUNK]
            waiting = waiting[CHUNK:]
    waiting += deflater.flush()
    for at in range(0, len(waiting), CHUNK):
        yield waiting[at : at + CHUNK]


def _chunks(file: BinaryIO, size: int) -> Iterator[bytes]:
    while chunk := file.read(size):
        yield chunk


def _numbered(chunks: Iterator[bytes]) -> Iterator[tuple[int, bytes, bool]]:
    """Each chunk with its number and whether it is the last one."""
    number, held = 0, next(chunks, b"")
    for following in chunks:
        yield number, held, False
        number, held = number + 1, following
    yield number, held, True
