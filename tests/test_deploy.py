"""The files to deploy the bot with name what is there, and promise what the bot keeps."""

import configparser
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from cryptography.fernet import Fernet

from bot.__main__ import MISCONFIGURED, _parser
from bot.metrics import Metrics
from bot.settings import Settings, load
from bot.web import web_app

ROOT = Path(__file__).parent.parent
GRACE = 75  # seconds that docs/operating.md asks for
PORT = "8080"
SETTINGS = {name.upper() for name in Settings.model_fields}
INTERPRETER = {"PATH", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "PYTHONUTF8"}
IN_THE_IMAGE = ("bot", "migrations", "pyproject.toml", "requirements.lock", "LICENSE")
Instruction = tuple[str, str]


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def instructions() -> list[Instruction]:
    """The Containerfile's instructions: https://docs.docker.com/reference/dockerfile/"""
    lines = [line for line in text("Containerfile").splitlines() if line and not line.startswith("#")]
    joined = "\n".join(lines).replace("\\\n", " ").splitlines()
    return [(word, " ".join(rest.split())) for word, _, rest in (line.partition(" ") for line in joined)]


def final_stage() -> dict[str, str]:
    """The last instruction of each kind in the stage that becomes the image."""
    found = instructions()
    start = max(place for place, (word, _) in enumerate(found) if word == "FROM")
    return dict(found[start:])


def environment() -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in shlex.split(final_stage()["ENV"]))


def known(command: list[str]) -> bool:
    """Whether the command line takes it; anything else ends the parser."""
    return str(_parser().parse_args(command).command) == command[0]


def served() -> set[str]:
    return {
        str(route.resource.canonical)
        for route in web_app({}, Metrics().render).router.routes()
        if route.resource
    }


def documents(name: str) -> dict[str, Any]:
    return {one["kind"]: one for one in yaml.safe_load_all(text(name))}


# The image


def test_the_image_holds_what_is_locked_and_nothing_that_simulates() -> None:
    built = instructions()
    installs = [said for word, said in built if word == "RUN" and "pip install" in said]
    assert len(installs) == 1
    assert all(option in installs[0] for option in ("--require-hashes", "--no-deps", "--only-binary :all:"))
    sources = [
        source
        for word, said in built
        if word == "COPY" and "--from=" not in said
        for source in said.split()[:-1]
    ]
    assert sorted({*sources} - {"requirements-extras.lock"}) == sorted(IN_THE_IMAGE)
    ignored = text(".dockerignore").splitlines()
    assert "*" in ignored
    assert {line[1:] for line in ignored if line.startswith("!")} == {*sources}
    assert all((ROOT / source).exists() for source in sources)
    stages = [said.split() for word, said in built if word == "FROM"]
    assert [stage[0] for stage in stages] == ["${PYTHON}"] * 2  # the one that installs is the one that runs


def test_the_image_runs_as_nobody_special_and_ends_in_order() -> None:
    stage = final_stage()
    assert stage["USER"] == "10001:10001"
    assert stage["STOPSIGNAL"] == "SIGTERM"
    assert json.loads(stage["ENTRYPOINT"])[1:] == ["-m", "bot"]
    assert known(json.loads(stage["CMD"]))
    assert environment().keys() <= SETTINGS | INTERPRETER
    assert environment()["DATA_DIR"] == stage["VOLUME"]
    assert environment()["LISTEN"].rpartition(":")[2] == stage["EXPOSE"] == PORT
    assert f"install --directory --owner bot --group bot --mode 700 {stage['VOLUME']}" in stage["RUN"]


def test_the_healthcheck_asks_what_the_bot_serves() -> None:
    options, _, command = final_stage()["HEALTHCHECK"].partition(" CMD ")
    assert {"--interval=30s", "--timeout=5s", "--retries=3"} <= {*options.split()}
    program = json.loads(command)
    assert program[:2] == ["python", "-c"]
    assert "/healthz" in program[2]
    assert "/healthz" in served()
    nobody = {**os.environ, "LISTEN": "0.0.0.0:1"}
    failed = subprocess.run([sys.executable, "-c", program[2]], env=nobody, check=False, capture_output=True)  # noqa: S603 - our own
    assert b"Connection refused" in failed.stderr


def test_what_is_copied_is_enough_to_run(tmp_path: Path) -> None:
    for name in IN_THE_IMAGE:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tmp_path / name)
    bare = {"PATH": os.environ["PATH"], "PYTHONPATH": str(tmp_path), "DATA_DIR": str(tmp_path / "data")}
    for command, code in (("migrate", 0), ("sandbox", 2)):
        done = subprocess.run(  # noqa: S603 - our own
            [sys.executable, "-m", "bot", command], cwd=tmp_path, env=bare, check=False, capture_output=True
        )
        assert done.returncode == code, done.stderr
    assert b"the sandbox is not installed here" in done.stderr
    assert (tmp_path / "data" / "bot.db").exists()


# Compose


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(text("compose.yaml"))
    return read


def test_compose_has_a_profile_for_one_bot_and_one_for_replicas(compose: dict[str, Any]) -> None:
    services = compose["services"]
    assert {name: one["profiles"] for name, one in services.items()} == {
        "bot": ["single"],
        "replica": ["replicas"],
        "postgres": ["replicas"],
    }
    for bot in (services["bot"], services["replica"]):
        assert (ROOT / bot["build"]["dockerfile"]).exists()
        assert bot["stop_grace_period"] == f"{GRACE}s"
        assert (bot["read_only"], bot["cap_drop"], bot["init"]) == (True, ["ALL"], True)
        assert bot["environment"].keys() <= SETTINGS
        assert bot["environment"]["LISTEN"].endswith(f":{PORT}")
        assert "healthcheck" not in bot  # that of the image
        assert known(bot.get("command", ["upgrade"]))
    assert services["bot"]["ports"] == [f"127.0.0.1:{PORT}:{PORT}"]
    assert services["bot"]["volumes"] == [f"data:{environment()['DATA_DIR']}"]
    assert {volume.partition(":")[0] for one in services.values() for volume in one.get("volumes", ())} == {
        *compose["volumes"]
    }
    assert services["replica"]["deploy"]["replicas"] > 1
    assert {*services["replica"]["depends_on"]} == {"postgres"}


def test_what_compose_gives_a_replica_is_taken(
    compose: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "42:a-token-of-a-bot")
    url = compose["services"]["replica"]["environment"]["DATABASE_URL"]
    monkeypatch.setenv("DATABASE_URL", url.replace("${POSTGRES_PASSWORD:-}", "secret"))
    monkeypatch.setenv("ENCRYPTION_KEY", Fernet.generate_key().decode())
    assert load(None).on_a_server


# systemd

UNIT = "deploy/systemd/hstock-bot.service"
HARDENED = (
    "NoNewPrivileges", "PrivateDevices", "PrivateTmp", "PrivateUsers", "ProtectClock", "ProtectControlGroups",
    "ProtectHome", "ProtectKernelLogs", "ProtectKernelModules", "ProtectKernelTunables", "RestrictNamespaces",
    "RestrictRealtime", "RestrictSUIDSGID", "LockPersonality", "MemoryDenyWriteExecute",
)  # fmt: skip


def test_the_unit_starts_the_bot_stops_it_in_order_and_closes_it_off() -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None, delimiters="=")
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # as its documentation says
    unit.read_string(text(UNIT))
    service = unit["Service"]
    python, *command = shlex.split(service["ExecStart"])
    assert python == f"{service['WorkingDirectory']}/.venv/bin/python"
    assert command[:2] == ["-m", "bot"]
    assert known(command[2:])
    assert (service["KillSignal"], service["TimeoutStopSec"]) == ("SIGTERM", str(GRACE))
    assert service["RestartPreventExitStatus"] == str(MISCONFIGURED)
    given = dict(pair.split("=") for pair in shlex.split(service["Environment"]))
    assert given.keys() <= SETTINGS | INTERPRETER
    assert given["DATA_DIR"] == f"/var/lib/{service['StateDirectory']}"
    assert (service["StateDirectoryMode"], service["ProtectSystem"]) == ("0700", "strict")
    assert [name for name in HARDENED if service.get(name) != "yes"] == []


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd-analyze")
def test_systemd_takes_the_unit_and_finds_it_safe(tmp_path: Path) -> None:
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    unit = tmp_path / Path(UNIT).name
    unit.write_text(text(UNIT).replace("/srv/hstock-bot", str(tmp_path)))
    for arguments in (("verify",), ("security", "--offline=true", "--threshold=20")):
        done = subprocess.run(  # noqa: S603 - systemd's own
            [str(shutil.which("systemd-analyze")), *arguments, str(unit)], check=False, capture_output=True
        )
        assert done.returncode == 0, (done.stdout + done.stderr).decode()


# Kubernetes


def test_kubernetes_probes_what_is_served_and_waits_for_the_end() -> None:
    read = documents("deploy/kubernetes.yaml")
    deployment, claim = read["Deployment"], read["PersistentVolumeClaim"]
    assert (deployment["spec"]["replicas"], deployment["spec"]["strategy"]["type"]) == (1, "Recreate")
    pod = deployment["spec"]["template"]
    assert pod["metadata"]["labels"].items() >= deployment["spec"]["selector"]["matchLabels"].items()
    assert pod["metadata"]["labels"].items() >= read["Service"]["spec"]["selector"].items()
    assert pod["spec"]["terminationGracePeriodSeconds"] == GRACE
    assert str(pod["spec"]["securityContext"]["runAsUser"]) == final_stage()["USER"].partition(":")[0]
    [bot] = pod["spec"]["containers"]
    assert known(bot["args"])
    probes = {name: bot[f"{name}Probe"]["httpGet"]["path"] for name in ("startup", "liveness", "readiness")}
    assert probes == {"startup": "/healthz", "liveness": "/healthz", "readiness": "/readyz"}
    assert {*probes.values(), pod["metadata"]["annotations"]["prometheus.io/path"]} <= served()
    assert str(bot["ports"][0]["containerPort"]) == PORT
    given = {one["name"]: one["value"] for one in bot["env"]}
    assert given.keys() <= SETTINGS
    assert given["LISTEN"].endswith(f":{PORT}")
    assert bot["securityContext"]["readOnlyRootFilesystem"] is True
    mounts = {mount["name"]: mount["mountPath"] for mount in bot["volumeMounts"]}
    assert mounts.keys() == {volume["name"] for volume in pod["spec"]["volumes"]}
    assert given["DATA_DIR"].startswith(mounts["data"])
    assert pod["spec"]["volumes"][0]["persistentVolumeClaim"]["claimName"] == claim["metadata"]["name"]


def test_prometheus_scrapes_the_job_that_the_rules_ask_for() -> None:
    read = yaml.safe_load(text("deploy/prometheus/prometheus.yaml"))
    [job] = read["scrape_configs"]
    asked = set(re.findall(r'job="([^"]+)"', text("deploy/prometheus/alerts.yaml")))
    assert asked == {job["job_name"]}
    assert all((ROOT / "deploy" / "prometheus" / file).exists() for file in read["rule_files"])
    assert job.get("metrics_path", "/metrics") in served()
