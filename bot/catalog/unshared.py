"""What changed in the catalogue since it was shared with other replicas, by chunks (see ``packing``)."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.catalog import packing


@dataclass(slots=True)
class Unshared:
    """Chunks whose rows or names changed, and whether anything was read to its end."""

    rows: set[int] = field(default_factory=set)
    names: set[tuple[str, int]] = field(default_factory=set)  # language and chunk
    index: bool = False

    def add_row(self, row: int) -> None:
        """Note that a row changed."""
        self.rows.add(row // packing.CHUNK_ROWS)

    def add_names(self, lang: str, rows: Iterable[int]) -> None:
        """Note that rows may be called otherwise in a language."""
        self.names.update({(lang, row // packing.CHUNK_ROWS) for row in rows})
