"""deploy/aws/terraform: that it is the stack of template.yaml, and that Terraform takes it.

Terraform itself is no package of PyPI, and its provider is large: where SEQUENTIAL_FLOW_TERRAFORM
names a folder of providers (as `terraform init -plugin-dir` takes it), Terraform is asked, too.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from aws_tools import ROOT, run_tool

FOLDER = ROOT / "deploy" / "aws" / "terraform"
CONFIGURATION = "\n".join(path.read_text() for path in sorted(FOLDER.glob("*.tf")))
TEMPLATE = (ROOT / "template.yaml").read_text()


def found(pattern: str, text: str) -> set[str]:
    return set(re.findall(pattern, text))


def test_the_functions_get_the_same_environment() -> None:
    names = found(r"SEQUENTIAL_FLOW_[A-Z_]+", CONFIGURATION)
    assert names == found(r"SEQUENTIAL_FLOW_[A-Z_]+", TEMPLATE)


def test_the_roles_may_do_the_same() -> None:
    pattern = r"\b(?:dynamodb|sqs|scheduler|iam|secretsmanager|logs|xray):[A-Z][A-Za-z]+"
    actions = found(pattern, CONFIGURATION)
    assert actions == found(pattern, TEMPLATE)
    assert "dynamodb:PutItem" in actions


def test_the_alarms_are_the_same() -> None:
    assert found(r'metric = "(\w+)"', CONFIGURATION) == found(r"MetricName: (\w+)", TEMPLATE)


def test_times_and_counts_are_the_same() -> None:
    for ours, theirs in (
        (r"timeout += (\d+)\b", r"\bTimeout: (\d+)\b"),
        (r"maxReceiveCount += (\d+)", r"maxReceiveCount: (\d+)"),
        (r"visibility_seconds = (\d+)", r"VisibilityTimeout: (\d+)"),
        (r"message_retention_seconds += (\d+)", r"MessageRetentionPeriod: (\d+)"),
    ):
        assert found(ours, CONFIGURATION) == found(theirs, TEMPLATE) != set(), ours


def test_the_packages(tmp_path: Path) -> None:
    folder = Path(run_tool(FOLDER / "package.sh", tmp_path / "zip").splitlines()[-1])
    layer = run_tool("python3", "-m", "zipfile", "-l", folder / "layer.zip")
    assert "python/sequential_flow/machine.py" in layer
    assert ".pyc" in layer
    functions = run_tool("python3", "-m", "zipfile", "-l", folder / "functions.zip")
    names = {line.split()[0] for line in functions.splitlines()[1:]}
    assert {"lambda_function.py", "worker_function.py", "sequential_flow_aws/handler.py"} <= names


def test_terraform_finds_nothing(tmp_path: Path) -> None:
    plugins = os.environ.get("SEQUENTIAL_FLOW_TERRAFORM")
    terraform = shutil.which("terraform")
    if not plugins or terraform is None:
        pytest.skip("SEQUENTIAL_FLOW_TERRAFORM names no folder with the AWS provider")
    shutil.copytree(FOLDER, tmp_path / "terraform")
    folder = tmp_path / "terraform"
    run_tool(terraform, "fmt", "-check", "-diff", folder)
    run_tool(terraform, "init", f"-plugin-dir={plugins}", "-input=false", cwd=folder)
    assert "The configuration is valid" in run_tool(terraform, "validate", "-no-color", cwd=folder)
