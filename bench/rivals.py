"""Search engines to compare: the index of the catalogue, a scan, SQLite FTS5, and rapidfuzz."""

import sqlite3
from collections.abc import Sequence
from typing import Protocol

from rapidfuzz import fuzz, process

from bench.loading import index_of

_TRIGRAM = 3


class Finder(Protocol):
    def find(self, query: str, most: int) -> Sequence[int]: ...


class Ours:
    def __init__(self, names: Sequence[str]) -> None:
        self.index = index_of(names)

    def find(self, query: str, most: int) -> Sequence[int]:
        return self.index.find(query, most)


class Scan:
    """json + dicts: each lower-cased name is looked through for all the words."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = [name.lower() for name in names]

    def find(self, query: str, most: int) -> Sequence[int]:
        words = query.lower().split()
        found = [row for row, name in enumerate(self._names) if all(word in name for word in words)]
        return found[:most]


class Trigrams:
    """SQLite FTS5 in memory with its trigram tokenizer, best matches first.

    It cannot look up words of fewer than three characters (https://sqlite.org/fts5.html#the_trigram_tokenizer):
    for them the rows are looked through.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._database = sqlite3.connect(":memory:")
        self._database.execute("CREATE VIRTUAL TABLE names USING fts5(name, tokenize = 'trigram')")
        rows = enumerate(names)
        self._database.executemany("INSERT INTO names (rowid, name) VALUES (?, ?)", rows)

    def find(self, query: str, most: int) -> Sequence[int]:
        words = query.split()
        long = [f'"{word}"' for word in words if len(word) >= _TRIGRAM]
        short = [f"%{word}%" for word in words if len(word) < _TRIGRAM]
        conditions = ["names MATCH ?"] * bool(long) + ["+name LIKE ?"] * len(short)
        order = "ORDER BY rank" if long else ""
        select = f"SELECT rowid FROM names WHERE {' AND '.join(conditions)} {order} LIMIT ?"  # noqa: S608 - all ours
        values = ([" ".join(long)] if long else []) + short
        return [row for (row,) in self._database.execute(select, (*values, most))]

    def close(self) -> None:
        self._database.close()


class Fuzzy:
    """rapidfuzz compares the query with every name, in any order of the words."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = [name.lower() for name in names]

    def find(self, query: str, most: int) -> Sequence[int]:
        best = process.extract(query.lower(), self._names, scorer=fuzz.token_set_ratio, limit=most)
        return [row for _, _, row in best]
