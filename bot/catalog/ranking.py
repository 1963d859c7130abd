"""Scores of what a search found, and merging rankings of the same query."""

import heapq
from collections.abc import Iterable
from itertools import islice
from operator import attrgetter
from typing import NamedTuple


class Score(NamedTuple):
    """How far a row is from the query: the lower, the better."""

    missing: int  # words asked for that it does not meet at all
    guessed: int  # … or by a guess only
    inexact: int  # … or not letter by letter
    length: int  # words of its name


class Hit(NamedTuple):
    """A row that was found."""

    score: Score
    row: int


class Matches(NamedTuple):
    """A set of rows, and how far all of them are from the query: the lower, the better."""

    missing: int
    guessed: bool
    rows: int


def merge_rankings(rankings: Iterable[list[Hit]], most: int) -> list[int]:
    """Merge several rankings of the same query: each row once, the best first."""
    best = heapq.merge(*rankings, key=attrgetter("score"))
    return list(islice(dict.fromkeys(hit.row for hit in best), most))
