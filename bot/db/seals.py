"""Authenticated encryption of values in the database: AES-256-GCM, under a key derived from a Fernet key.

A seal is ``PREFIX``, a random nonce of 12 bytes, and the ciphertext with its tag of 16. Version 0.2 wrote
Fernet tokens; they are still opened, and ``rotate-key`` replaces them. A Fernet token costs several times as
much CPU and a third more room, and every update of Telegram is sealed before anything else is done with it.

Random nonces bear 2**32 seals under one key, years of work for a busy bot.
https://nvlpubs.nist.gov/nistpubs/Legacy/SP/nistspecialpublication800-38d.pdf (section 8.3)
"""

import base64
import os

from cryptography.exceptions import InvalidTag
from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

PREFIX = b"gcm1"
FERNET_PREFIX = b"gAAAA"  # https://github.com/fernet/spec/blob/master/Spec.md
_NONCE, _TAG = 12, 16  # bytes
SHORTEST = len(PREFIX) + _NONCE + _TAG
SHORTEST_FERNET = 100


class Tampered(Exception):
    """It was encrypted with another key, or is no seal at all."""


class Sealer:
    """Encrypts and decrypts with one key, given as a Fernet key: 32 bytes in URL-safe base64.

    :raises ValueError: it is none.
    """

    def __init__(self, key: str) -> None:
        self._fernet = Fernet(key)
        derivation = HKDF(SHA256(), length=32, salt=None, info=b"seals: AES-256-GCM")
        self._cipher = AESGCM(derivation.derive(base64.urlsafe_b64decode(key)))

    def encrypt(self, content: bytes) -> bytes:
        nonce = os.urandom(_NONCE)
        return PREFIX + nonce + self._cipher.encrypt(nonce, content, None)

    def decrypt(self, sealed: bytes) -> bytes:
        """Decrypt a seal, or a Fernet token.

        :raises Tampered: it is neither, or of another key.
        """
        try:
            if not sealed.startswith(PREFIX):
                return self._fernet.decrypt(sealed)
            after = len(PREFIX) + _NONCE
            return self._cipher.decrypt(sealed[len(PREFIX) : after], sealed[after:], None)
        except (InvalidTag, InvalidToken, ValueError):  # ValueError: it is shorter than any seal
            raise Tampered from None

    def is_current(self, sealed: bytes) -> bool:
        """Whether this key encrypted it, in the form of today."""
        if not sealed.startswith(PREFIX):
            return False
        try:
            self.decrypt(sealed)
        except Tampered:
            return False
        return True
