"""What is told of alerts and metrics is whole, and what the bot does not export is noticed in expressions."""

from pathlib import Path

from bot.metrics import Metrics
from tests.prometheus import rules, scraped, unknown
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
