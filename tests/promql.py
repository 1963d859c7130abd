"""Evaluates the part of PromQL that the alert rules use, over samples that were scraped.

``promql_parser`` reads it by Prometheus' own grammar; what the functions compute follows
https://prometheus.io/docs/prometheus/latest/querying/functions/ and is compared with what ``promtool`` says
in ``tests/test_promql.py``. What is not supported raises an error.
"""

import math
import operator
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Any

import promql_parser as promql

Labels = frozenset[tuple[str, str]]
Vector = dict[Labels, float]
Series = list[tuple[float, float]]  # times in seconds, and values

LOOKBACK = 300.0  # seconds for which a sample is good
NAME = "__name__"
ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": lambda left, right: (
        left / right if right else math.nan if not left else math.copysign(math.inf, left)
    ),
}
COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}
AGGREGATIONS: dict[str, Callable[[Iterable[float]], float]] = {"sum": math.fsum, "max": max, "min": min}


def labels(**pairs: str) -> Labels:
    return frozenset(pairs.items())


def without_name(of: Labels) -> Labels:
    return frozenset(pair for pair in of if pair[0] != NAME)


@dataclass
class Samples:
    """Series of samples, as a Prometheus keeps them; of ``add``'s labels, ``__name__`` is the metric."""

    series: dict[str, dict[Labels, Series]] = field(default_factory=dict)  # by metric

    def add(self, at: float, values: Mapping[Labels, float]) -> None:
        for of, value in values.items():
            self.series.setdefault(dict(of)[NAME], {}).setdefault(of, []).append((at, value))

    def selected(self, selector: promql.VectorSelector) -> Iterator[tuple[Labels, Series]]:
        wanted = selector.matchers.matchers
        for of, samples in self.series.get(str(selector.name), {}).items():
            known = dict(of)
            if all(matches(matcher, known) for matcher in wanted):
                yield of, samples

    def evaluate(self, expression: str, at: float) -> Vector:
        """What an expression comes to at a time; a comparison leaves out what it is not true of."""
        found = self._value(parsed(expression), at)
        return {labels(): found} if isinstance(found, float) else found

    def _value(self, expr: Any, at: float) -> Vector | float:
        match expr:
            case promql.NumberLiteral():
                return float(expr.val)
            case promql.ParenExpr():
                return self._value(expr.expr, at)
            case promql.VectorSelector():
                return self._instant(expr, at)
            case promql.AggregateExpr():
                return self._aggregated(expr, at)
            case promql.BinaryExpr():
                return combined(expr, self._value(expr.lhs, at), self._value(expr.rhs, at))
            case promql.Call():
                return self._called(expr, at)
        raise NotImplementedError(f"{type(expr).__name__}: {expr}")

    def _instant(self, selector: promql.VectorSelector, at: float) -> Vector:
        end = at - offset(selector)
        found: Vector = {}
        for of, samples in self.selected(selector):
            last = next(((time, value) for time, value in reversed(samples) if time <= end), None)
            if last is not None and end - last[0] < LOOKBACK:
                found[of] = last[1]
        return found

    def _aggregated(self, expr: promql.AggregateExpr, at: float) -> Vector:
        assert expr.modifier is not None
        assert expr.modifier.type == promql.AggModifierType.By
        kept = set(expr.modifier.labels)
        groups: defaultdict[Labels, list[float]] = defaultdict(list)
        inner = self._value(expr.expr, at)
        assert not isinstance(inner, float)
        for of, value in inner.items():
            groups[frozenset(pair for pair in of if pair[0] in kept)].append(value)
        aggregate = AGGREGATIONS[str(expr.op)]
        return {of: aggregate(values) for of, values in groups.items()}

    def _called(self, call: promql.Call, at: float) -> Vector:
        name, (*parameters, inner) = call.func.name, call.args
        if name in {"increase", "rate", "delta"}:
            return self._changes(name, inner, at)
        vector = self._value(inner, at)
        assert not isinstance(vector, float)
        if name == "abs":
            return {without_name(of): abs(value) for of, value in vector.items()}
        if name == "histogram_quantile":
            return quantiles(float(parameters[0].val), vector)
        raise NotImplementedError(name)

    def _changes(self, name: str, matrix: promql.MatrixSelector, at: float) -> Vector:
        selector, span = matrix.vector_selector, matrix.range.total_seconds()
        end = at - offset(selector)
        found: Vector = {}
        for of, samples in self.selected(selector):
            within = [sample for sample in samples if end - span < sample[0] <= end]
            if len(within) > 1:
                change = extrapolated(within, end - span, end, counter=name != "delta")
                found[without_name(of)] = change / span if name == "rate" else change
        return found


parsed = cache(promql.parse)


def offset(selector: promql.VectorSelector) -> float:
    return selector.offset.total_seconds() if selector.offset else 0.0


def matches(matcher: promql.Matcher, known: Mapping[str, str]) -> bool:
    value = known.get(matcher.name, "")
    equal = re.fullmatch if matcher.op in (promql.MatchOp.Re, promql.MatchOp.NotRe) else operator.eq
    negated = matcher.op in (promql.MatchOp.NotEqual, promql.MatchOp.NotRe)
    return bool(equal(matcher.value, value)) != negated


def extrapolated(samples: Series, start: float, end: float, *, counter: bool) -> float:
    """How ``increase`` and ``delta`` go beyond the samples (``extrapolatedRate`` in Prometheus' sources)."""
    (first_at, first), (last_at, last) = samples[0], samples[-1]
    change = last - first
    if counter:
        pairs = pairwise(samples)
        change += sum(before for (_, before), (_, after) in pairs if after < before)
    sampled = last_at - first_at
    average = sampled / (len(samples) - 1)
    to_start, to_end = first_at - start, end - last_at
    if counter and change > 0 and first >= 0:
        to_start = min(to_start, sampled * first / change)  # to where the counter was 0
    threshold = average * 1.1
    span = sampled + sum(gap if gap < threshold else average / 2 for gap in (to_start, to_end))
    return change * span / sampled


def combined(expr: promql.BinaryExpr, left: Vector | float, right: Vector | float) -> Vector | float:
    """The result of a binary operation between vectors of the same labels, or with a number."""
    sign, modifier = str(expr.op), expr.modifier
    if modifier is not None and (modifier.matching is not None or modifier.return_bool):
        raise NotImplementedError(f"{expr}")
    if isinstance(left, float) and isinstance(right, float):
        return ARITHMETIC[sign](left, right)
    assert not isinstance(left, float)
    others = None if isinstance(right, float) else {without_name(of): value for of, value in right.items()}
    found: Vector = {}
    for of, value in left.items():
        other = right if isinstance(right, float) else (others or {}).get(without_name(of))
        if other is None:
            continue
        if sign == "and" or (sign in COMPARISONS and COMPARISONS[sign](value, other)):
            found[of] = value
        elif sign in ARITHMETIC:
            found[without_name(of)] = ARITHMETIC[sign](value, other)
        elif sign not in COMPARISONS:
            raise NotImplementedError(sign)
    return found


def quantiles(wanted: float, buckets: Vector) -> Vector:
    """``histogram_quantile``: linear within the bucket; beyond the last finite bound, that bound."""
    groups: defaultdict[Labels, list[tuple[float, float]]] = defaultdict(list)
    for of, count in buckets.items():
        rest = frozenset(pair for pair in without_name(of) if pair[0] != "le")
        groups[rest].append((float(dict(of)["le"]), count))
    return {of: quantile(wanted, sorted(bounds)) for of, bounds in groups.items()}


def quantile(wanted: float, bounds: list[tuple[float, float]]) -> float:
    total = bounds[-1][1]
    if not total:
        return math.nan
    rank = wanted * total
    place = next(index for index, (_, count) in enumerate(bounds) if count >= rank)
    if place == len(bounds) - 1:
        return bounds[-2][0]
    low, below = bounds[place - 1] if place else (0.0, 0.0)
    high, count = bounds[place]
    return low + (high - low) * (rank - below) / (count - below)
