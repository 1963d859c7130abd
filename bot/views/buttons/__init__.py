"""Callback data of all buttons, by subject.

Each is enough to act on weeks later, after any restart, in 64 bytes.

Field names are short for the sake of the bytes only; a class never changes its prefix: old messages keep it.
"""
