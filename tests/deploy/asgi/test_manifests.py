"""The manifests, held against the tools that are made for them; none of them needs a network."""

from __future__ import annotations

import json
import re
import subprocess
import sysconfig
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from hosts import DEPLOY, wrangler

_BIN = Path(sysconfig.get_path("scripts"))


def run(*command: object) -> None:
    done = subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_dockerfile_under_hadolint() -> None:
    run(_BIN / "hadolint", "--failure-threshold", "info", DEPLOY / "container" / "Dockerfile")


def test_compose_under_its_schema() -> None:
    schema = ["--builtin-schema", "vendor.compose-spec"]
    run(_BIN / "check-jsonschema", *schema, DEPLOY / "container" / "compose.yaml")


def test_compose_waits_for_the_stores_and_gives_nobody_a_default_key() -> None:
    compose = yaml.safe_load((DEPLOY / "container" / "compose.yaml").read_text())
    for name, store in (("service", "postgresql"), ("service-redis", "redis")):
        service = compose["services"][name]
        assert service["depends_on"] == {store: {"condition": "service_healthy"}}
        assert "healthcheck" in compose["services"][store]
        assert service["environment"]["SEQUENTIAL_FLOW_API_KEYS"].startswith(
            "${SEQUENTIAL_FLOW_API_KEYS:?"
        )
        assert all(port.startswith("127.0.0.1:") for port in service["ports"])
        assert service["read_only"] is True


def test_kubernetes_under_its_schemas() -> None:
    run(_BIN / "kubernetes-validate", "--strict", DEPLOY / "kubernetes" / "service.yaml")


def test_kubernetes_gives_the_server_time_to_finish() -> None:
    documents = list(yaml.safe_load_all((DEPLOY / "kubernetes" / "service.yaml").read_text()))
    deployment, service, budget = documents
    pod = deployment["spec"]["template"]
    labels = pod["metadata"]["labels"]
    for selector in (deployment["spec"]["selector"], budget["spec"]["selector"]):
        assert selector["matchLabels"] == labels
    assert service["spec"]["selector"] == labels
    assert pod["spec"]["terminationGracePeriodSeconds"] > graceful_seconds() + 5
    (container,) = pod["spec"]["containers"]
    assert container["securityContext"]["readOnlyRootFilesystem"] is True
    assert str(pod["spec"]["securityContext"]["runAsUser"]) in dockerfile()


def test_fly_and_render_use_the_dockerfile_and_its_health_check() -> None:
    fly = tomllib.loads((DEPLOY / "fly" / "fly.toml").read_text())
    assert (
        DEPLOY / "fly" / fly["build"]["dockerfile"]
    ).resolve() == DEPLOY / "container" / "Dockerfile"
    assert int(fly["env"]["PORT"]) == fly["http_service"]["internal_port"]
    assert [check["path"] for check in fly["http_service"]["checks"]] == ["/healthz"]
    assert int(fly["kill_timeout"].removesuffix("s")) > graceful_seconds()
    render = yaml.safe_load((DEPLOY / "render" / "render.yaml").read_text())
    (service,) = render["services"]
    root = DEPLOY.parents[1]
    assert (root / service["dockerfilePath"]).resolve() == DEPLOY / "container" / "Dockerfile"
    assert service["maxShutdownDelaySeconds"] > graceful_seconds()
    names = {database["name"] for database in render["databases"]}
    used = [each["fromDatabase"]["name"] for each in service["envVars"] if "fromDatabase" in each]
    assert used
    assert set(used) <= names


def test_the_procfile_starts_the_server_of_the_repository() -> None:
    (line,) = (DEPLOY / "render" / "Procfile").read_text().splitlines()
    assert re.fullmatch(r"web: uvicorn server:app --app-dir adapters/asgi .*--port \$PORT .*", line)


def test_vercel_sends_to_a_function_that_is_there() -> None:
    manifest = json.loads((DEPLOY / "vercel" / "vercel.json").read_text())
    for rewrite in manifest["rewrites"]:
        assert (DEPLOY / "vercel" / f"{rewrite['destination'].strip('/')}.py").is_file()
    for name in manifest["functions"]:
        assert (DEPLOY / "vercel" / name).is_file()


def test_all_settings_of_the_manifests_exist() -> None:
    known = (
        "STORAGE API_KEYS SEAL_KEYS ENCRYPTION_KEYS ALLOW_HOSTS LIMITS KEEP_FINISHED CORS_ORIGINS"
    )
    known += " PUBLIC_URL WORKER BOUNDS LOG_LEVEL"
    found: set[str] = set()
    for file in DEPLOY.rglob("*"):
        if file.is_file():
            found |= set(re.findall(r"SEQUENTIAL_FLOW_([A-Z_]+[A-Z])", file.read_text()))
    assert found - set(known.split()) == set()
    assert {"STORAGE", "API_KEYS", "WORKER"} <= found


def test_wrangler_under_its_schema(tmp_path: Path) -> None:
    schema = wrangler().parents[1] / "wrangler" / "config-schema.json"
    text = (DEPLOY / "cloudflare" / "wrangler.jsonc").read_text()
    manifest = tmp_path / "wrangler.json"
    manifest.write_text(re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE))
    run(_BIN / "check-jsonschema", "--schemafile", schema, manifest)


def dockerfile() -> str:
    return (DEPLOY / "container" / "Dockerfile").read_text()


def graceful_seconds() -> int:
    found: Any = re.search(r"--timeout-graceful-shutdown (\d+)", dockerfile())
    return int(found[1])


@pytest.mark.parametrize(
    "host", ["cloudflare", "container", "deno", "fly", "kubernetes", "render", "supabase", "vercel"]
)
def test_the_readme_has_every_host(host: str) -> None:
    assert (DEPLOY / host).is_dir()
    assert f"`{host}/" in (DEPLOY / "README.md").read_text()
