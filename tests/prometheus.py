"""A small Prometheus: scrapes the bot over HTTP, and evaluates the alert rules over what it scraped.

Its time is its own, so that 15 minutes of silence take as many scrapes and no waiting.
"""

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import promql_parser as promql
import yaml
from prometheus_client.parser import text_string_to_metric_families

from sandbox.notifier import PATIENCE
from tests.promql import NAME, Labels, Samples, labels

DEPLOY = Path(__file__).parent.parent / "deploy"
STEP = 30.0  # seconds between two scrapes: half as often as in ``deploy/prometheus/prometheus.yaml``
TARGET = {"job": "hstock-bot", "instance": "bot"}


@dataclass(frozen=True)
class Rule:
    name: str
    expression: str
    lasting: float  # seconds


def rules() -> dict[str, Rule]:
    read = yaml.safe_load((DEPLOY / "prometheus" / "alerts.yaml").read_text(encoding="utf-8"))
    found = [_rule(rule) for group in read["groups"] for rule in group["rules"]]
    return {rule.name: rule for rule in found}


def _rule(read: dict[str, Any]) -> Rule:
    lasting = promql.parse_duration(read["for"]).total_seconds() if "for" in read else 0.0
    return Rule(read["alert"], read["expr"], lasting)


def scraped(text: str) -> dict[Labels, float]:
    """The samples of an answer, with the labels that Prometheus adds."""
    return {
        labels(**sample.labels, **TARGET, **{NAME: sample.name}): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def dashboard() -> dict[str, str]:
    """The expressions of the Grafana dashboard, by panel, with its variables filled in."""
    read = json.loads((DEPLOY / "grafana" / "dashboard.json").read_text(encoding="utf-8"))
    filled = {"$job": TARGET["job"], "$instance": ".*", "$__rate_interval": "1m"}
    found = {}
    for panel in read["panels"]:
        for target in panel.get("targets", ()):
            expression = target["expr"]
            for variable, value in filled.items():
                expression = expression.replace(variable, value)
            found[f"{panel['title']} {target['refId']}"] = expression
    return found


def unknown(expressions: Mapping[str, str], known: Samples) -> list[str]:
    """What expressions ask for that was never exported: metrics, labels, or values of labels."""
    return [f"{name}: {wrong}" for name, asked in expressions.items() for wrong in _unknown(asked, known)]


def _unknown(expression: str, known: Samples) -> Iterator[str]:
    found: list[promql.Expr] = []
    promql.walk(promql.parse(expression), None, found.append)
    seen: set[str] = set()
    for selector in found:
        if isinstance(selector, promql.VectorSelector):
            series = [dict(of) for of in known.series.get(str(selector.name), {})]
            seen.update(label for of in series for label in of)
            yield from _wrong(selector, series)
    for aggregate in found:
        if isinstance(aggregate, promql.AggregateExpr) and aggregate.modifier:
            yield from (f"no label {group}" for group in aggregate.modifier.labels if group not in seen)


def _wrong(selector: promql.VectorSelector, series: list[dict[str, str]]) -> Iterator[str]:
    if not series:
        yield f"no metric {selector.name}"
        return
    for matcher in selector.matchers.matchers:
        values = {of.get(matcher.name) for of in series}
        wanted = matcher.value.split("|") if matcher.op == promql.MatchOp.Re else [matcher.value]
        yield from (
            f"{selector.name} has no {matcher.name}={value}"
            for value in wanted
            if value != ".*" and value not in values
        )


@dataclass
class Prometheus:
    """Scrapes ``address``; what does not answer is down."""

    http: aiohttp.ClientSession
    address: str
    now: float = 0.0
    samples: Samples = field(default_factory=Samples)
    rules: dict[str, Rule] = field(default_factory=rules)
    _evaluated: list[tuple[float, set[str]]] = field(default_factory=list)

    async def scrape(self, times: int = 1, *, step: float = STEP) -> None:
        """Let time go by and scrape, so many times; each time all rules are evaluated."""
        for _ in range(times):
            self.now += step
            await self._scrape()

    async def _scrape(self) -> None:
        up = labels(**TARGET, **{NAME: "up"})
        try:
            async with self.http.get(self.address) as answer:
                values = scraped(await answer.text())
        except aiohttp.ClientConnectionError:
            self.samples.add(self.now, {up: 0.0})
        else:
            self.samples.add(self.now, {**values, up: 1.0})
        true = {name for name, rule in self.rules.items() if self.samples.evaluate(rule.expression, self.now)}
        self._evaluated.append((self.now, true))

    def rest(self) -> None:
        """Let so much time go by that no rule looks back at what was."""
        self.now += 3 * 3600.0

    def firing(self) -> set[str]:
        """The alerts that fire: their expression was true for as long as their rule says, and is now."""
        return {name for name, rule in self.rules.items() if self._lasts(rule)}

    def _lasts(self, rule: Rule) -> bool:
        since: float | None = None
        for at, true in reversed(self._evaluated):
            if rule.name not in true:
                break
            since = at
        return since is not None and self.now - since >= rule.lasting

    async def until(self, alert: str, provoke: Callable[[], Any] = lambda: None) -> None:
        """Scrape until the alert fires, with what provokes it in between."""
        await self._until(lambda: alert in self.firing(), f"{alert} does not fire", provoke)

    async def until_calm(self) -> None:
        """Scrape until no alert fires."""
        await self._until(lambda: not self.firing(), "alerts go on")

    async def _until(
        self, reached: Callable[[], bool], otherwise: str, provoke: Callable[[], Any] = lambda: None
    ) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                while not reached():
                    if asyncio.iscoroutine(provoked := provoke()):
                        await provoked
                    await asyncio.sleep(0.02)  # the gauges are set every now and then
                    await self.scrape()
        except TimeoutError:
            raise AssertionError(f"{otherwise}; firing: {sorted(self.firing())}") from None
