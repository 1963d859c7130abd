"""What is told of alerts and metrics is whole, and what the bot does not export is noticed in expressions."""

import json
from datetime import timedelta
from pathlib import Path

import yaml

from bot.catalog.catalog import Catalog
from bot.catalog.crawl import EVERYTHING
from bot.loops import measuring
from bot.metrics import Metrics
from tests.backend import Backend
from tests.prometheus import DEPLOY, rules, scraped, unknown
from tests.promql import Samples


def test_what_the_bot_does_not_export_is_noticed() -> None:
    known = Samples()
    known.add(0, scraped('bot_ready{check="database"} 1\n'))
    asked_for = {
        "right": 'bot_ready{job="hstock-bot", check=~"database"} == 0',
        "metric": "sum(rate(bot_steady[5m])) > 0",
        "label": 'bot_ready{cheque="database"} == 0',
        "value": 'abs(bot_ready{check="data"}) > 0',
        "one of the values": 'bot_ready{check=~"database|data"} > 0',
        "group": "sum by (cheque) (bot_ready) > 0",
    }
    assert [line.partition(":")[0] for line in unknown(asked_for, known)] == [*asked_for][1:]


def test_each_alert_and_each_metric_is_explained() -> None:
    docs = Path(__file__).parent.parent / "docs"
    operations, operating = (
        (docs / name).read_text(encoding="utf-8") for name in ("operations.md", "operating.md")
    )
    assert [alert for alert in rules() if f"| `{alert}` |" not in operations] == []
    names = {line.split()[2] for line in Metrics("1").render().decode().splitlines() if "# TYPE" in line}
    exported = {name for name in names if not name.startswith(("process_", "python_"))}
    described = {name.removesuffix("_created") for name in exported}
    assert [name for name in sorted(described) if f"`{name}" not in operating] == []


def test_each_alert_says_how_bad_it_is_and_what_it_means() -> None:
    read = yaml.safe_load((DEPLOY / "prometheus" / "alerts.yaml").read_text(encoding="utf-8"))
    for rule in (rule for group in read["groups"] for rule in group["rules"]):
        assert rule["labels"]["severity"] in {"critical", "warning"}, rule["alert"]
        assert {*rule["annotations"]} == {"summary", "description"}, rule["alert"]


def test_the_panels_of_the_dashboard_stand_beside_each_other() -> None:
    read = json.loads((DEPLOY / "grafana" / "dashboard.json").read_text(encoding="utf-8"))
    assert len({panel["id"] for panel in read["panels"]}) == len(read["panels"])
    taken: dict[tuple[int, int], str] = {}
    for panel in read["panels"]:
        place = panel["gridPos"]
        for x in range(place["x"], place["x"] + place["w"]):
            for y in range(place["y"], place["y"] + place["h"]):
                assert x < 24, panel["title"]
                assert taken.setdefault((x, y), panel["title"]) == panel["title"]


async def test_a_disk_that_cannot_be_looked_at_keeps_its_last_figure(tmp_path: Path) -> None:
    metrics = Metrics()
    await measuring._measure_disk(metrics, tmp_path)
    before = metrics.render()
    assert b"bot_disk_free_bytes 0.0" not in before
    await measuring._measure_disk(metrics, tmp_path / "gone")
    kept = [line for line in before.splitlines() if line.startswith(b"bot_disk_size_bytes")]
    assert [line for line in metrics.render().splitlines() if line.startswith(b"bot_disk_size")] == kept


async def test_the_catalogue_is_overdue_only_while_somebody_looks_at_it(backend: Backend) -> None:
    catalog, hour = Catalog(backend.deps.market, clock=backend.clock), timedelta(hours=1)
    assert (catalog.age, catalog.overdue) == (None, 0 * hour)
    catalog.reader.wanted.set()
    backend.clock.now += hour
    assert (catalog.age, catalog.overdue) == (None, hour)  # it was never read
    catalog.contents.read_at[EVERYTHING] = backend.clock()
    assert catalog.overdue == 0 * hour
    backend.clock.now += 5 * hour
    assert (catalog.age, catalog.overdue) == (5 * hour, hour)
    catalog.reader.wanted.clear()
    backend.clock.now += 10 * hour
    assert catalog.overdue == 0 * hour  # the night, in which nobody looked
    catalog.reader.wanted.set()
    backend.clock.now += 2 * hour
    catalog.reader.wanted.set()
    assert (catalog.age, catalog.overdue) == (17 * hour, 2 * hour)
