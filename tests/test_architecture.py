"""The architecture keeps its shape: imports run one way, files and functions stay small, all is used.

The packages and their arrows, siblings never importing siblings::

    market  logs  metrics  clock  event_loop  garbage_collection  turnstile  latest  fence
    question_pace  version  error_reports  setting_formats  sandbox
                                                            nothing of ours
    sentry_reports → logs                                   settings → setting_formats
    domain → market.models market.errors                    catalog → clock market
    db → domain turnstile fence             background, supervision → db
    membership → domain                                     alikeness → settings
    metrics → replica_metrics → domain
    search_memory → latest                                  vitals → domain
    deps → clock market domain catalog db background key_locks membership question_pace search_memory
           vitals
    actions → market domain catalog db deps fence vitals version
    views → domain market.models market.names market.errors error_reports
    telegram → views db deps clock background fence latest metrics supervision turnstile
    routers → actions views telegram background clock deps domain fence market.errors  (and db.failures)
    loops → actions db views telegram domain deps market.errors metrics supervision garbage_collection
             error_reports fence membership replica_metrics alikeness version
    doctor → db clock settings                              web → clock
    application, app, startup_errors, __main__ → all
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LONGEST_FILE = 300
LONGEST_FUNCTION = 50

ARROWS: dict[str, set[str]] = {
    "clock": set(),
    "fence": set(),
    "membership": {"domain"},
    "alikeness": {"settings"},
    "sentry_reports": {"logs"},
    "event_loop": set(),
    "settings": {"setting_formats"},
    "setting_formats": set(),
    "logs": set(),
    "metrics": {"replica_metrics"},
    "replica_metrics": {"domain"},
    "web": {"clock"},
    "sandbox": set(),
    "key_locks": set(),
    "garbage_collection": set(),
    "latest": set(),
    "question_pace": set(),
    "search_memory": {"latest"},
    "turnstile": set(),
    "version": set(),
    "vitals": {"domain"},
    "error_reports": set(),
    "market": set(),
    "domain": {"market.models", "market.errors"},
    "catalog": {"clock", "market"},
    "db": {"domain", "fence", "turnstile"},
    "background": {"db"},
    "supervision": {"db.failures"},
    "deps": {
        "background",
        "catalog",
        "clock",
        "db",
        "domain",
        "key_locks",
        "market",
        "membership",
        "question_pace",
        "search_memory",
        "vitals",
    },
    "doctor": {"clock", "db", "settings"},
    "actions": {"market", "catalog", "db", "deps", "domain", "fence", "version", "vitals"},
    "views": {"domain", "error_reports", "market.models", "market.names", "market.errors"},
    "telegram": {
        "background",
        "clock",
        "db",
        "deps",
        "fence",
        "latest",
        "metrics",
        "supervision",
        "turnstile",
        "views",
    },
    "routers": {
        "actions",
        "background",
        "clock",
        "deps",
        "domain",
        "fence",
        "market.errors",
        "db.failures",
        "telegram",
        "views",
    },
    "loops": {
        "actions",
        "alikeness",
        "db",
        "deps",
        "domain",
        "error_reports",
        "fence",
        "garbage_collection",
        "market.errors",
        "membership",
        "metrics",
        "replica_metrics",
        "supervision",
        "telegram",
        "version",
        "views",
    },
}
ALSO = {
    "db.rotate": {"alikeness"},
    "routers.fsm_storage": {"db.fsm"},
    "routers.repeated_updates": {"db.inbox"},
}
BUILDERS = {"app", "application", "startup_errors", "__main__"}


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


OURS = ("bot", "sandbox")
SOURCES = {module_name(path): path for package in OURS for path in sorted((ROOT / package).rglob("*.py"))}
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in SOURCES.items()}
EVERY_FILE = sorted(
    path
    for folder in ("bot", "sandbox", "bench", "tests", "migrations")
    for path in (ROOT / folder).rglob("*")
    if path.suffix in {".py", ".js", ".css", ".html"}
)


def imports(name: str) -> Iterator[str]:
    """The modules of ours that ``name`` imports, be it in a function or by ``from package import module``."""
    for node in ast.walk(TREES[name]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.partition(".")[0] in OURS)
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.partition(".")[0] in OURS:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in SOURCES else node.module


def is_within(module: str, packages: set[str]) -> bool:
    module = module.removeprefix("bot.")
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def package_of(name: str) -> str:
    return name.removeprefix("bot.").partition(".")[0]


@pytest.mark.parametrize("name", [name for name in SOURCES if name != "bot"])
def test_imports_run_one_way(name: str) -> None:
    package = package_of(name)
    if package in BUILDERS:
        return
    assert package in ARROWS, f"{name} is in no known package: give it one here, with its arrows"
    allowed = {package} | ARROWS[package] | ALSO.get(name.removeprefix("bot."), set())
    assert [other for other in imports(name) if not is_within(other, allowed)] == []


def test_imports_are_absolute() -> None:
    relative = [
        name
        for name, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert relative == []


def test_every_module_is_reached_from_the_command_line() -> None:
    waiting = [name for name in SOURCES if name.endswith("__main__")]
    reached: set[str] = set()
    while waiting:
        name = waiting.pop()
        parents = {name.rsplit(".", depth)[0] for depth in range(1, name.count(".") + 1)}
        waiting += [found for found in {*imports(name), *parents} - reached if found in SOURCES]
        reached |= {name}
    assert sorted(SOURCES.keys() - reached) == []


@pytest.mark.parametrize("path", EVERY_FILE, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_are_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


def test_functions_are_small() -> None:
    long = [
        f"{name}.{node.name}: {length} lines"
        for name, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    ]
    assert long == []


def test_what_people_read_comes_from_the_locales() -> None:
    """No sentence, three plain words in a row, stands in a view or a handler, errors and logs aside."""
    sentences = [
        f"{name}:{node.lineno} {node.value!r}"
        for name, tree in TREES.items()
        if package_of(name) in {"views", "routers"}
        for node in spoken(tree)
        if re.search(r"[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}", str(node.value))
    ]
    assert sentences == []


def spoken(tree: ast.AST) -> Iterator[ast.Constant]:
    """The string constants of ``tree`` that are no statement of their own and in nothing raised or logged."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node
        elif not (is_docstring(node) or isinstance(node, ast.Raise) or is_logged(node)):
            yield from spoken(node)


def is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def is_logged(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func).startswith("log.")
