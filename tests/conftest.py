"""Fixtures for all tests."""

from tests.ground import database, ground
from tests.house import hasty, town

__all__ = ["database", "ground", "hasty", "town"]
