"""Fixtures for all tests."""

from tests.ground import database, ground
from tests.house import town

__all__ = ["database", "ground", "town"]
