"""Remembers which albums were answered: each of their pictures is a message of its own."""

from collections import OrderedDict

from aiogram.types import Message

_REMEMBERED = 1000  # albums


class AnsweredAlbums:
    def __init__(self) -> None:
        self._answered: OrderedDict[tuple[int, str], int] = OrderedDict()

    def has_answer(self, message: Message) -> bool:
        """Whether another message of its album gets the answer: the first one, however often that comes."""
        if message.media_group_id is None:
            return False
        first = self._answered.setdefault((message.chat.id, message.media_group_id), message.message_id)
        if len(self._answered) > _REMEMBERED:
            self._answered.popitem(last=False)
        return first != message.message_id
