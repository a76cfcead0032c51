from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from openapi_spec_validator import validate

from documented_service import DocumentedService
from sequential_flow import Task
from sequential_flow.errors import SequentialFlowError
from sequential_flow.http import schemas
from sequential_flow.http.openapi import document
from sequential_flow.http.problem import status_of
from sequential_flow.http.routes import ROUTES
from sequential_flow.task import KINDS, STATUSES

DOCUMENT = document()


def resolved(schema: dict[str, Any]) -> Draft202012Validator:
    return Draft202012Validator({**schema, "components": DOCUMENT["components"]})


def test_it_is_openapi() -> None:
    validate(json.loads(json.dumps(DOCUMENT)))


def test_it_has_every_route_and_nothing_else() -> None:
    documented = {
        (path, method.upper(), operation["operationId"])
        for path, item in DOCUMENT["paths"].items()
        for method, operation in item.items()
        if method != "parameters"
    }
    routed = {
        (route.template, method, operation.name)
        for route in ROUTES
        for method, operation in route.operations.items()
    }
    assert documented == routed


def test_its_queries_are_those_that_are_read() -> None:
    for route in ROUTES:
        for method, operation in route.operations.items():
            item = DOCUMENT["paths"][route.template][method.lower()]
            documented = [p["name"] for p in item.get("parameters", []) if p["in"] == "query"]
            assert documented == [name for name in operation.query or () if name != "token"]


def test_every_schema_is_a_schema() -> None:
    for name, schema in DOCUMENT["components"]["schemas"].items():
        Draft202012Validator.check_schema(schema)
        assert resolved({"$ref": f"#/components/schemas/{name}"}).is_valid(5) is False


def test_the_task_is_what_tasks_give() -> None:
    task = Task("t")
    assert set(schemas.TASK["required"]) == set(task.to_json())
    task.sealed_state = "sf1.x"
    more = {"history", "inspection"}
    assert set(schemas.TASK["properties"]) == set(task.to_json()) | more
    assert tuple(schemas.TASK["properties"]["status"]["enum"]) == STATUSES
    assert tuple(schemas.QUERY["status"]["enum"]) == STATUSES
    kinds = [schemas.FETCH_REQUEST, *schemas.PENDING_REQUEST["oneOf"][1:]]
    assert tuple(kind["properties"]["kind"]["const"] for kind in kinds) == KINDS
    assert tuple(schemas.HISTORY_ENTRY["properties"]["kind"]["enum"]) == KINDS


def test_every_error_has_the_status_of_its_class() -> None:
    def tree(class_: type[SequentialFlowError]) -> list[type[SequentialFlowError]]:
        return [class_, *(found for sub in class_.__subclasses__() for found in tree(sub))]

    for class_ in tree(SequentialFlowError):
        assert status_of(class_.code) == class_.http_status
    assert status_of("SOMETHING_ELSE") == 500


def examples() -> list[tuple[str, Any]]:
    return [
        (media["schema"]["$ref"], example["value"])
        for item in DOCUMENT["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "requestBody" in operation
        for media in operation["requestBody"]["content"].values()
        for example in media.get("examples", {}).values()
    ]


@pytest.mark.parametrize(("reference", "value"), examples())
def test_examples_work(reference: str, value: Any, api: DocumentedService) -> None:
    resolved({"$ref": reference}).validate(value)
    path = "/execute" if reference.endswith("Execute") else "/resume"
    if path == "/resume":
        api.ask("POST", "/execute", {"code": "fetch('/a')", "id": value["taskId"]})
    assert api.ask("POST", path, value).status == 200


@pytest.mark.parametrize(
    ("name", "value", "valid"),
    [
        ("Execute", {"code": "1"}, True),
        ("Execute", {"code": "1", "saveToStorage": False}, True),
        ("Execute", {"code": "1", "saveToStorage": False, "drive": None}, True),
        ("Execute", {"code": "1", "saveToStorage": False, "drive": True}, False),
        ("Execute", {"code": "1", "saveToStorage": None, "drive": True}, True),
        ("Execute", {"code": "1", "more": 1}, False),
        ("Execute", {"code": "1", "id": "a b"}, False),
        ("Resume", {"taskId": "t"}, True),
        ("Resume", {"taskId": "t", "fetchResponse": 1}, False),
        ("Resume", {"taskId": "t", "fetchResponse": None}, True),
        ("Resume", {"taskId": "t", "fetchResponse": 1, "requestId": 1}, True),
        ("Resume", {"taskId": "t", "fetchResponse": 1, "requestId": 0}, False),
        ("Resume", {"taskId": "t", "fetchResponse": 1, "vmState": "r1.1"}, True),
        ("Resume", {"taskId": "t", "fetchResponse": 1, "vmState": "r1.0"}, False),
        ("Resume", {"taskId": "t", "vmState": "r1.0"}, True),
        ("Resume", {"taskId": "t", "requestId": 1, "fetchResponse": {"error": 1}}, True),
        ("Resume", {"taskId": "t", "requestId": 1, "fetchResponse": {"data": 1, "error": 1}}, True),
        (
            "Resume",
            {"taskId": "t", "requestId": 1, "fetchResponse": {"data": 1, "status": 9}},
            False,
        ),
        ("Resume", {"taskId": "t", "saveToStorage": False}, False),
    ],
)
def test_the_schemas_and_the_code_agree(
    name: str, value: Any, valid: bool, api: DocumentedService
) -> None:
    """What a schema refuses is 400; what it admits is anything else."""
    assert resolved({"$ref": f"#/components/schemas/{name}"}).is_valid(value) is valid
    api.ask("POST", "/execute", {"code": "fetch('/a')", "id": "t"})
    status = api.ask("POST", "/execute" if name == "Execute" else "/resume", value).status
    may_wait = "fetchResponse" not in value or value["fetchResponse"] is None
    if not (name == "Resume" and valid and may_wait):  # 400 too: the task waits for a response
        assert (status != 400) is valid
