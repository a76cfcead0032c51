"""The manifests beside deploy.sh say the same as it does."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import hcl2
import pytest
import yaml

from functions_framework_server import DEPLOY, ROOT
from sequential_flow import Settings
from sequential_flow_gcp import Environment

GCP = ROOT / "deploy" / "gcp"
TERRAFORM = sorted((GCP / "terraform").glob("*.tf"))
SCRIPT = DEPLOY.read_text()


@pytest.fixture(scope="module")
def terraform() -> str:
    for path in TERRAFORM:
        with open(path, encoding="utf-8") as file:
            assert hcl2.load(file)
    return "\n".join(path.read_text() for path in TERRAFORM)


def test_terraform_is_formatted(tmp_path: Path) -> None:
    program = shutil.which("terraform")
    if program is None:
        pytest.skip("NOT CHECKED BY terraform fmt: terraform is not on this machine")
    done = subprocess.run(
        [program, "fmt", "-check", "-recursive", str(GCP / "terraform")],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "pattern",
    [
        r"roles/[a-zA-Z.]+",
        r"SEQUENTIAL_FLOW_[A-Z_]+",
        r"[a-z]+\.googleapis\.com",
        r"databases/\$",
        r"python3\d+",
    ],
)
def test_terraform_and_the_script_name_the_same(terraform: str, pattern: str) -> None:
    of_script = set(re.findall(pattern, SCRIPT))
    granted_by_command = {"roles/run.invoker"}  # what add-invoker-policy-binding grants
    assert set(re.findall(pattern, terraform)) - granted_by_command == of_script
    assert "add-invoker-policy-binding" in SCRIPT


def test_terraform_refers_to_what_there_is(terraform: str) -> None:
    made = set(re.findall(r'^(?:resource|data) "(\w+)" "(\w+)"', terraform, re.MULTILINE))
    used = set(re.findall(r"\b((?:google|random)_\w+)\.(\w+)", terraform))
    assert used <= made
    variables = set(re.findall(r'^variable "(\w+)"', terraform, re.MULTILINE))
    assert set(re.findall(r"\bvar\.(\w+)", terraform)) == variables
    assert set(re.findall(r"\blocal\.(\w+)", terraform)) <= set(
        re.findall(r"^  (\w+)\s+=", terraform, re.MULTILINE)
    )


def test_nobody_can_call_what_terraform_makes(terraform: str) -> None:
    assert '"allUsers"' not in terraform
    assert re.search(r'variable "invokers".*?default     = \[\]', terraform, re.DOTALL)


@pytest.fixture(scope="module")
def service() -> Any:
    return yaml.safe_load((GCP / "cloud_run" / "service.yaml").read_text())


#: Knative's Service as Cloud Run takes it: the fields that ours uses.
_SCHEMA: dict[str, Any] = {
    "apiVersion": "serving.knative.dev/v1",
    "kind": "Service",
    "metadata": {"name": str, "annotations": {str: str}},
    "spec": {
        "template": {
            "metadata": {"annotations": {str: str}},
            "spec": {
                "serviceAccountName": str,
                "containerConcurrency": int,
                "timeoutSeconds": int,
                "containers": [
                    {
                        "image": str,
                        "ports": [{"name": str, "containerPort": int}],
                        "resources": {"limits": {"cpu": str, "memory": str}},
                        "env": [
                            {
                                "name": str,
                                "value": str,
                                "valueFrom": {"secretKeyRef": {"name": str, "key": str}},
                            }
                        ],
                        "startupProbe": {
                            "httpGet": {"path": str, "port": int},
                            "periodSeconds": int,
                            "failureThreshold": int,
                        },
                    }
                ],
            },
        }
    },
}


def check(value: Any, schema: Any, where: str) -> None:
    if isinstance(schema, dict):
        assert isinstance(value, dict), where
        for name, member in value.items():
            assert name in schema or str in schema, f"{where}.{name}"
            check(member, schema.get(name, schema.get(str)), f"{where}.{name}")
    elif isinstance(schema, list):
        assert isinstance(value, list), where
        for number, member in enumerate(value):
            check(member, schema[0], f"{where}[{number}]")
    elif isinstance(schema, type):
        assert isinstance(value, schema), where
    else:
        assert value == schema, where


def test_the_cloud_run_service_is_one_of_knative(service: Any) -> None:
    check(service, _SCHEMA, "service")


def test_the_cloud_run_service_has_settings_and_a_way_in(service: Any) -> None:
    (container,) = service["spec"]["template"]["spec"]["containers"]
    plain = {one["name"]: one["value"] for one in container["env"] if "value" in one}
    plain = {name: text.replace("PROJECT", "my-project") for name, text in plain.items()}
    Settings.from_environment(plain).open_storage()
    secret = {one["name"] for one in container["env"] if "valueFrom" in one}
    assert secret == {"SEQUENTIAL_FLOW_API_KEYS", "SEQUENTIAL_FLOW_SEAL_KEYS"}
    assert container["startupProbe"]["httpGet"]["path"] == "/healthz"
    port = container["ports"][0]["containerPort"]
    assert f"PORT={port}" in (GCP / "cloud_run" / "Dockerfile").read_text()


def test_the_image_has_what_it_needs() -> None:
    text = (GCP / "cloud_run" / "Dockerfile").read_text()
    for words in re.findall(r"^COPY (.+)$", text, re.MULTILINE):
        for source in words.split()[:-1]:
            assert (ROOT / source).exists(), source
    assert (ROOT / "adapters" / "asgi" / "server.py").exists()


def test_firestores_indexes() -> None:
    found = json.loads((GCP / "firestore.indexes.json").read_text())
    assert [f["fieldPath"] for f in found["indexes"][0]["fields"]] == ["status", "created_at"]
    overrides = {f["fieldPath"]: f for f in found["fieldOverrides"]}
    assert all(one["indexes"] == [] for one in overrides.values())
    assert [name for name, one in overrides.items() if one.get("ttl")] == ["expires_at"]
    fields = re.search(r"for field in ([a-z_ ]+);", SCRIPT)
    assert fields is not None
    assert set(overrides) == set(fields[1].split())
    groups = {one["collectionGroup"] for one in [*found["indexes"], *found["fieldOverrides"]]}
    assert groups == {"sequential_flow_tasks"}


def test_the_requirements_are_those_of_the_extra() -> None:
    project = (ROOT / "pyproject.toml").read_text()
    text = (ROOT / "adapters" / "gcp_functions" / "requirements.txt").read_text()
    wanted = re.findall(r"^(?:# )?([a-z-]+>=\S+)$", text, re.MULTILINE)
    assert len(wanted) == 4
    for requirement in wanted:
        assert f'"{requirement}"' in project


def test_every_variable_is_documented() -> None:
    import sequential_flow_gcp.environment as module

    for name in Environment._fields:
        if name not in ("settings", "has_storage"):
            assert f"SEQUENTIAL_FLOW_{name.upper()}" in str(module.__doc__)
