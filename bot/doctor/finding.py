"""What the doctor says of one thing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """``says``: how it is and, where it is not well, what to do about it."""

    about: str
    well: bool
    says: str

    def __str__(self) -> str:
        return f"{'✓' if self.well else '✗'} {self.about}: {self.says}"


def fine(about: str, says: str) -> Finding:
    return Finding(about, well=True, says=says)


def ill(about: str, says: str) -> Finding:
    return Finding(about, well=False, says=says)
