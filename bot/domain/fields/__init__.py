"""Delivered accounts, field by field: by the format that its shop declared or by guessing. Pure."""
