"""template.yaml: what AWS's own tools and the policy scan say, and what must not change unseen."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import yaml

from aws_servers import MotoServer
from aws_stack import VISIBILITY_SECONDS, Stack
from aws_tools import ROOT, BuiltStack, run_tool, tool
from sequential_flow_aws.dynamodb import table_definition

TEMPLATE = ROOT / "template.yaml"


class _Loader(yaml.SafeLoader):
    """`!GetAtt A.B` is {"GetAtt": "A.B"}."""


def _intrinsic(loader: yaml.SafeLoader, suffix: str, node: yaml.Node) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return {suffix: loader.construct_scalar(node)}
    if isinstance(node, yaml.SequenceNode):
        return {suffix: loader.construct_sequence(node, deep=True)}
    raise AssertionError("a mapping behind an intrinsic function")


_Loader.add_multi_constructor("!", _intrinsic)


@pytest.fixture(scope="module")
def template() -> dict[str, Any]:
    value = yaml.load(TEMPLATE.read_text(), _Loader)
    assert isinstance(value, dict)
    return value


@pytest.fixture(scope="module")
def resources(template: dict[str, Any]) -> dict[str, Any]:
    return template["Resources"]  # type: ignore[no-any-return]


def test_sam_finds_nothing() -> None:
    assert "is a valid SAM Template" in run_tool(
        *(tool("sam", "sam"), "validate", "--lint", "--template", TEMPLATE)
    )


def test_cfn_lint_finds_nothing(built: BuiltStack) -> None:
    run_tool(tool("sam", "cfn-lint"), TEMPLATE, built.template)


def test_checkov_finds_nothing_and_each_suppression_is_explained() -> None:
    command = (tool("checkov", "checkov"), "-f", TEMPLATE, "--framework", "cloudformation")
    output = run_tool(*command, "--skip-download", "--output", "json")
    report = json.loads(output[output.index("{") :])
    assert report["summary"]["failed"] == 0
    assert report["summary"]["passed"] > 20
    skipped = [check["check_result"] for check in report["results"]["skipped_checks"]]
    assert skipped
    assert all(len(result["suppress_comment"]) > 20 for result in skipped)


def test_names_that_others_rely_on(resources: dict[str, Any]) -> None:
    expected = {
        "CoreLayer": "AWS::Serverless::LayerVersion",
        "ApiFunction": "AWS::Serverless::Function",
        "WorkerFunction": "AWS::Serverless::Function",
        "TasksTable": "AWS::DynamoDB::Table",
        "TasksQueue": "AWS::SQS::Queue",
    }
    assert {name: resources[name]["Type"] for name in expected} == expected


def test_the_table_is_the_one_that_the_storage_makes(resources: dict[str, Any]) -> None:
    properties = resources["TasksTable"]["Properties"]
    for member, value in table_definition("name").items():
        if member != "TableName":
            assert properties[member] == value, member
    assert properties["TimeToLiveSpecification"] == {"AttributeName": "ttl", "Enabled": True}
    assert properties["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"] is True
    assert properties["SSESpecification"]["SSEEnabled"] is True
    assert resources["TasksTable"]["DeletionPolicy"] == "Retain"


def test_the_functions_get_what_the_tests_give_them(
    template: dict[str, Any], resources: dict[str, Any], moto: MotoServer
) -> None:
    """Otherwise the tests would be of other functions."""
    common = set(template["Globals"]["Function"]["Environment"]["Variables"])
    api = common | set(resources["ApiFunction"]["Properties"]["Environment"]["Variables"])
    stack = Stack(moto)
    assert common == {name for name in stack.environment() if name.startswith("SEQ")}
    assert api == {name for name in stack.api_environment() if name.startswith("SEQ")}
    assert "Environment" not in resources["WorkerFunction"]["Properties"]


def test_times_fit_together(template: dict[str, Any], resources: dict[str, Any]) -> None:
    """A message is held longer than an invocation may take, by all that need to know of it."""
    queue, dead = resources["TasksQueue"]["Properties"], resources["DeadLetterQueue"]["Properties"]
    timeout = resources["WorkerFunction"]["Properties"]["Timeout"]
    assert queue["VisibilityTimeout"] == dead["VisibilityTimeout"] == VISIBILITY_SECONDS
    assert 2 * timeout <= VISIBILITY_SECONDS
    variables = template["Globals"]["Function"]["Environment"]["Variables"]
    assert variables["SEQUENTIAL_FLOW_VISIBILITY_SECONDS"] == str(VISIBILITY_SECONDS)
    assert queue["RedrivePolicy"]["maxReceiveCount"] > 5 + 1, "a worker gives up before"
    assert resources["ApiFunction"]["Properties"]["Timeout"] < 30


def test_batches_report_their_failures_one_by_one(resources: dict[str, Any]) -> None:
    events = resources["WorkerFunction"]["Properties"]["Events"]
    assert len(events) == 2
    for event in events.values():
        assert event["Properties"]["FunctionResponseTypes"] == ["ReportBatchItemFailures"]


def test_roles_may_do_no_more_than_is_listed_here(resources: dict[str, Any]) -> None:
    tasks = {"GetItem", "PutItem", "BatchGetItem", "BatchWriteItem"}
    common = {
        *(f"dynamodb:{action}" for action in tasks),
        "sqs:SendMessage",
        "scheduler:CreateSchedule",
        "iam:PassRole",
        "secretsmanager:GetSecretValue",
        "logs:CreateLogStream",
        "logs:PutLogEvents",
        "xray:PutTraceSegments",
        "xray:PutTelemetryRecords",
    }
    received = {"ReceiveMessage", "DeleteMessage", "ChangeMessageVisibility", "GetQueueAttributes"}
    assert actions(resources["ApiRole"]) == common | {"dynamodb:Query"}
    assert actions(resources["WorkerRole"]) == common | {f"sqs:{name}" for name in received}
    assert actions(resources["SchedulerRole"]) == {"sqs:SendMessage"}
    for role in ("ApiRole", "WorkerRole", "SchedulerRole"):
        assert "ManagedPolicyArns" not in resources[role]["Properties"]
        for statement in statements(resources[role]):
            is_xray = statement["Sid"] == "Traces"
            assert (statement["Resource"] == "*") == is_xray, statement


def test_the_makefile_makes_bytecode_for_every_version_that_can_be_chosen(
    template: dict[str, Any], resources: dict[str, Any]
) -> None:
    versions = template["Parameters"]["PythonVersion"]["AllowedValues"]
    assert resources["CoreLayer"]["Properties"]["CompatibleRuntimes"] == versions
    assert f"for python in {' '.join(versions)};" in (ROOT / "core" / "Makefile").read_text()


def test_the_guide_names_what_there_is(template: dict[str, Any]) -> None:
    guide = (ROOT / "deploy" / "aws" / "README.md").read_text()
    named = set(re.findall(r"`([A-Z][A-Za-z]+)`", guide))
    known = {*template["Parameters"], *template["Resources"], *template["Outputs"]}
    assert set(template["Parameters"]) <= named, "parameters that the guide leaves out"
    assert {"CoreLayer", "ApiFunction", "WorkerFunction"} <= named & known


def statements(role: dict[str, Any]) -> list[dict[str, Any]]:
    """Those behind a condition, too."""
    found = []
    for policy in role["Properties"]["Policies"]:
        for statement in policy["PolicyDocument"]["Statement"]:
            found.append(statement["If"][1] if "If" in statement else statement)
    return found


def actions(role: dict[str, Any]) -> set[str]:
    found: set[str] = set()
    for statement in statements(role):
        action = statement["Action"]
        found |= {action} if isinstance(action, str) else set(action)
    return found
