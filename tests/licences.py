"""The licences of the locked packages, as their installed metadata tells them; no network.

    python -m tests.licences        prints a line for each

A package may say it in four ways: ``License-Expression`` (PEP 639), classifiers, a free text, which
``WRITTEN_OUT`` reads, or the first line of the file that comes with it.
"""

import re
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).parent.parent
SHIPPED = ("requirements.lock", "requirements-extras.lock")  # with the bot; the others are tools
LOCKS = (*SHIPPED, "requirements-dev.lock")
# SPDX identifiers. What may be shipped with a bot under MIT without asking anything of whoever runs it:
PERMISSIVE = {
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "HPND", "ISC", "MIT", "MIT-0", "MIT-CMU", "PSF-2.0",
    "Unlicense", "Zlib",
}  # fmt: skip
# And what may be used as it is, for changes to the package itself would have to be published alone:
ALLOWED = PERMISSIVE | {"MPL-2.0"}
_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==", re.MULTILINE)
_WORD = re.compile(r"[A-Za-z0-9.+-]+")
_TROVE = "License :: "
_TROVE_NAMES = {
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "The Unlicense (Unlicense)": "Unlicense",
    "Zope Public License": "ZPL-2.1",
}
WRITTEN_OUT = {
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "BSD": "BSD-3-Clause",
    "MIT License": "MIT",
    "The MIT License (MIT)": "MIT",
}
# What is for another system, or an extra that development does without: as its project states it.
ELSEWHERE = {
    "colorama": "BSD-3-Clause",  # https://github.com/tartley/colorama/blob/master/LICENSE.txt
    "uvloop": "MIT OR Apache-2.0",  # https://github.com/MagicStack/uvloop#license
}


def locked(*locks: str) -> list[str]:
    """The names of the locked packages."""
    texts = [(ROOT / lock).read_text(encoding="utf-8") for lock in locks]
    return sorted({name for text in texts for name in _PINNED.findall(text)})


def licence(name: str) -> str:
    """The licence as an SPDX expression; ``unknown: …`` where it is told in no known way."""
    try:
        about = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return ELSEWHERE.get(name, "unknown: not installed")
    if expression := _told(about, "License-Expression"):
        return expression
    classified = [line for line in about.metadata.get_all("Classifier", ()) if line.startswith(_TROVE)]
    names = [name for line in classified if (name := line.rpartition(" :: ")[2]) != "OSI Approved"]
    if names:
        return " AND ".join(_TROVE_NAMES.get(name, f"unknown: {name}") for name in names)
    return _written_out(_told(about, "License") or _first_line(about))


def _told(about: metadata.Distribution, field: str) -> str:
    return next(iter(about.metadata.get_all(field, ())), "").strip()


def _written_out(text: str) -> str:
    return WRITTEN_OUT.get(text, text if text in ALLOWED else f"unknown: {text[:40]}")


def _first_line(about: metadata.Distribution) -> str:
    named = about.metadata.get_all("License-File", ())
    for file in about.files or ():
        if file.name in named:
            return next(iter(file.read_text().split("\n")), "").strip()
    return ""


def is_allowed(expression: str, allowed: set[str]) -> bool:
    """Whether one of the alternatives (OR) asks for allowed licences alone."""
    return any(
        bool(words := _licences(alternative)) and words <= allowed
        for alternative in re.split(r"\bOR\b", expression.replace("(", " ").replace(")", " "))
    )


def _licences(expression: str) -> set[str]:
    return {word for word in _WORD.findall(expression) if word not in {"AND", "WITH", "LLVM-exception"}}


def lines() -> Iterator[str]:
    shipped = locked(*SHIPPED)
    for name in locked(*LOCKS):
        yield f"{name:<24} {licence(name):<32} {'shipped' if name in shipped else 'development'}"


def main() -> int:
    sys.stdout.writelines(f"{line}\n" for line in lines())
    return 0


if __name__ == "__main__":
    sys.exit(main())
