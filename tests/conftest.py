"""Fixtures for all tests, and properties that are tried on the same values everywhere and at any speed."""

from hypothesis import settings

from tests.ground import database, ground
from tests.house import hasty, town
from tests.library import library

__all__ = ["database", "ground", "hasty", "library", "town"]

settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
