"""Decodes text files that people send. Pure."""

from bot.actions.errors import UnreadableFile

_BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")


def decode_text(content: bytes) -> str:
    """Decode UTF-8, with or without a mark, or UTF-16, as spreadsheets on Windows write it.

    :raises UnreadableFile: it is something else.
    """
    try:
        text = content.decode(_encoding(content))
    except UnicodeDecodeError:
        raise UnreadableFile from None
    if "\0" in text:
        raise UnreadableFile
    return text


def _encoding(content: bytes) -> str:
    if content.startswith(_BYTE_ORDER_MARKS):
        return "utf-16"
    if b"\0" not in content[:2]:
        return "utf-8-sig"
    return "utf-16-be" if content[:1] == b"\0" else "utf-16-le"
