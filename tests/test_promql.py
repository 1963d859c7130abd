"""The evaluator of PromQL computes what Prometheus does: the expected figures are those of ``promtool``."""

import pytest

from tests.promql import NAME, Samples, labels

EVERY = 15.0
AT = 217.0  # seconds; between two samples, where all versions of Prometheus agree on what is in a range
SERIES: dict[tuple[str, ...], list[float | None]] = {
    ("c_total", "x"): [*range(0, 27, 3), *range(5, 23, 2)],  # it began anew
    ("c_total", "y"): [*range(10, 31)],
    ("late_total", "x"): [*([None] * 6), 2, 4, 6, 6, 6, 6, 6],
    ("g", "x"): [5, 4, 3, 2, 2, 2, 7, 8, 9, 9, 9, 1, 1, 1, -4],
    ("g", "y"): [1] * 21,
    ("h_bucket", "x", "1"): [*range(21)],
    ("h_bucket", "x", "5"): [*range(0, 84, 4)],
    ("h_bucket", "x", "10"): [*range(0, 105, 5)],
    ("h_bucket", "x", "+Inf"): [*range(0, 126, 6)],
}


@pytest.fixture(scope="module")
def samples() -> Samples:
    found = Samples()
    for named, values in SERIES.items():
        of = labels(**dict(zip((NAME, "a", "le"), named, strict=False)))
        for place, value in enumerate(values):
            if value is not None:
                found.add(place * EVERY, {of: value})
    return found


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("increase(c_total[2m])", {"x": 20.57142857142857, "y": 8}),
        ("rate(c_total[1m])", {"x": 0.1333333333333333, "y": 0.06666666666666665}),
        ("sum by (z) (increase(c_total[3m]))", {"": 44.72727272727273}),
        ("increase(late_total[2m])", {"x": 2.4133333333333336}),
        ("increase(c_total[40s])", {"x": 5.333333333333333, "y": 2.6666666666666665}),
        ("delta(g[90s])", {"x": -15.6, "y": 0}),
        ("delta(g[2m] offset 30s)", {"x": -1.1428571428571428, "y": 0}),
        ("abs(g)", {"x": 4, "y": 1}),
        ("max by (a) (g) > 0", {"y": 1}),
        ("g > 1", {}),
        ("g - g", {"x": 0, "y": 0}),
        ("g / 4", {"x": -1, "y": 0.25}),
        ("histogram_quantile(0.5, sum by (a, le) (rate(h_bucket[2m])))", {"x": 3.666666666666666}),
        ("histogram_quantile(0.8, sum by (a, le) (rate(h_bucket[2m])))", {"x": 9}),
        ("histogram_quantile(0.95, sum by (a, le) (rate(h_bucket[2m])))", {"x": 10}),
        ("g and c_total", {"x": -4, "y": 1}),
        ('g{a!="x"}', {"y": 1}),
        ('g{a=~"x|z"}', {"x": -4}),
        ("c_total == 18", {}),
        ("g offset 1m", {"x": 9, "y": 1}),
        ('g{a!~"y"} < 0 and g', {"x": -4}),
    ],
)
def test_it_computes_what_prometheus_does(
    samples: Samples, expression: str, expected: dict[str, float]
) -> None:
    found = samples.evaluate(expression, AT)
    assert {dict(of).get("a", ""): value for of, value in found.items()} == pytest.approx(expected)


def test_what_it_does_not_know_is_an_error(samples: Samples) -> None:
    for expression in ("g or c_total", "g / on (a) c_total", "deriv(g[5m])", "g > bool 1", "-g"):
        with pytest.raises(NotImplementedError):
            samples.evaluate(expression, AT)
