"""Fixtures for all tests."""

from tests.house import town

__all__ = ["town"]
