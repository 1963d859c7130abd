"""Reads the body of a response up to a size."""

import aiohttp

from bot.market.streamed_json import StreamedJson


class BodyTooLarge(aiohttp.ClientError):
    """A body has more bytes than are taken."""


class WholeBody:
    """Collects a body as it is; the counterpart of ``StreamedJson``."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self.feed = self._pieces.append

    def content(self) -> bytes:
        """The body so far."""
        return b"".join(self._pieces)

    def restore(self, value: object) -> object:
        """The parsed value as it is: nothing was replaced."""
        return value


async def read_body(response: aiohttp.ClientResponse, size: int, body: WholeBody | StreamedJson) -> None:
    """Read a body up to ``size`` bytes. aiohttp decompresses in bounded pieces, so gzip bombs end early.

    :raises BodyTooLarge: it has more of them.
    """
    while piece := await response.content.readany():
        size -= len(piece)
        if size < 0:
            response.close()
            raise BodyTooLarge
        body.feed(piece)
