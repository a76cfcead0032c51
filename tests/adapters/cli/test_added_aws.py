"""`add aws_lambda` to projects of SAM, Chalice, the Serverless Framework and of no tool we know.

Built by the real tools, run by Lambda's own runtime interface: before and after, the project's own
function answers; after, the flow service does beside it.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from added_projects import ROOT, Ask, Project, line, settings, through_a_pause
from aws_tools import run_tool, tool
from lambda_runtime import LambdaFunction
from sequential_flow.http.routes import ROUTES

EVENTS = ROOT / "tests" / "events" / "aws"


def http_api(method: str, path: str, body: Any = None, proxy: str | None = None) -> dict[str, Any]:
    """An event of an HTTP API; `proxy` is what its route has as {proxy+}."""
    event: dict[str, Any] = json.loads((EVENTS / "http-api-2.0.json").read_text())
    event["rawPath"] = event["requestContext"]["http"]["path"] = path
    event["requestContext"]["http"]["method"] = method
    event["pathParameters"] = {"proxy": proxy} if proxy else None
    event["body"] = None if body is None else json.dumps(body)
    return event


def rest_api(method: str, path: str, route: str, body: Any = None) -> dict[str, Any]:
    """An event of a REST API with the stage `api`."""
    event: dict[str, Any] = json.loads((EVENTS / "rest-api.json").read_text())
    names, values = route.split("/"), path.split("/")
    found = {name[1:-1]: value for name, value in zip(names, values, strict=True) if "{" in name}
    event |= {"path": path, "resource": route, "httpMethod": method, "pathParameters": found}
    event["requestContext"] |= {
        "path": f"/api{path}",
        "resourcePath": route,
        "httpMethod": method,
        "stage": "api",
    }
    event["body"] = None if body is None else json.dumps(body)
    return event


def asking(function: LambdaFunction, prefix: str = "") -> Ask:
    """Through an HTTP API whose route is `prefix`/{proxy+}."""

    def ask(method: str, path: str, body: Any) -> tuple[int, Any]:
        event = http_api(method, prefix + path, body, path[1:] if prefix else None)
        answer = function.invoke(event)
        return answer["statusCode"], json.loads(answer["body"])

    return ask


def body_of(task: Path, handler: str, event: dict[str, Any]) -> Any:
    with LambdaFunction(task, task, handler, {}) as function:
        return json.loads(function.invoke(event)["body"])


def test_sam(tmp_path: Path) -> None:
    project = Project("sam", tmp_path)
    hello = {"message": "hello world"}
    event = http_api("GET", "/hello")
    assert body_of(project.folder / "hello", "app.handler", event) == hello
    shown = project.add("aws_lambda")
    project.edit(
        "template.yaml",
        shown,
        lambda text, steps: text.replace(
            "Resources:\n", f"Resources:\n  {line(steps, 'SequentialFlow: ')}\n"
        ),
    )
    run_tool(tool("sam", "sam"), "validate", "--lint", cwd=project.folder)
    run_tool(tool("sam", "sam"), "build", cwd=project.folder)
    built = project.folder / ".aws-sam" / "build"
    assert body_of(built / "HelloFunction", "app.handler", event) == hello
    stack = built / "SequentialFlow"
    nested = re.search(r"Location: (\S+)", (built / "template.yaml").read_text())
    assert nested is not None
    assert built / nested[1] == stack / "template.yaml"
    with LambdaFunction(
        stack / "ApiFunction",
        stack / "CoreLayer",
        "lambda_function.lambda_handler",
        settings(tmp_path),
    ) as function:
        through_a_pause(asking(function))


class TestChalice:
    def test_builds_and_answers(self, tmp_path: Path) -> None:
        project = Project("chalice", tmp_path)
        index = rest_api("GET", "/", "/")
        before = self.package(project, tmp_path / "before")
        assert body_of(before, "app.app", index) == {"hello": "world"}
        shown = project.add("aws_lambda")
        project.edit("app.py", shown, self.registered)
        after = self.package(
            project, tmp_path / "after", "--merge-template", "sequential-flow.chalice.yml"
        )
        run_tool(tool("sam", "cfn-lint"), tmp_path / "after" / "sam.yaml")
        self.has_both(tmp_path / "after" / "sam.yaml")
        assert body_of(after, "app.app", index) == {"hello": "world"}
        with LambdaFunction(after, after, "app.app", settings(tmp_path)) as function:
            self.asked(function)

    @staticmethod
    def has_both(file: Path) -> None:
        template = yaml.safe_load(file.read_text())["Resources"]
        paths = template["RestAPI"]["Properties"]["DefinitionBody"]["paths"]
        assert set(paths) == {"/", *(f"/flows{route.template}" for route in ROUTES)}
        for route in ROUTES:
            methods = {method.upper() for method in paths[f"/flows{route.template}"]}
            assert methods - {"OPTIONS"} == set(route.operations)
        handler = template["APIHandler"]["Properties"]
        assert handler["Handler"] == "app.app"
        assert set(handler["Environment"]["Variables"]) == {
            "SEQUENTIAL_FLOW_STORAGE",
            "SEQUENTIAL_FLOW_API_KEYS_SECRET_ARN",
            "SEQUENTIAL_FLOW_SEAL_KEYS_SECRET_ARN",
        }
        assert template["SequentialFlowPolicy"]["Properties"]["Roles"] == [{"Ref": "DefaultRole"}]
        assert "DefaultRole" in template

    @staticmethod
    def registered(text: str, steps: list[str]) -> str:
        lines = f"{line(steps, 'from ')}\n{line(steps, 'app.register')}\n"
        return text.replace(
            'app = Chalice(app_name="shop")\n', f'app = Chalice(app_name="shop")\n{lines}'
        )

    @staticmethod
    def package(project: Project, out: Path, *options: str) -> Path:
        """What Lambda has as /var/task then."""
        run_tool(tool("chalice", "chalice"), "package", *options, out, cwd=project.folder)
        shutil.unpack_archive(out / "deployment.zip", out / "task")
        return out / "task"

    @staticmethod
    def asked(function: LambdaFunction) -> None:
        def ask(method: str, path: str, body: Any) -> tuple[int, Any]:
            route = re.sub(r"(?<=/tasks/)[^/]+", "{id}", path)
            answer = function.invoke(rest_api(method, path, route, body))
            return answer["statusCode"], json.loads(answer["body"])

        through_a_pause(ask, "/flows")
        event = rest_api(
            "POST", "/flows/execute", "/flows/execute", {"id": "b", "code": "fetch('/x')"}
        )
        assert function.invoke(event)["headers"]["content-type"] == "application/json"
        document = ask("GET", "/flows/openapi.json", None)[1]
        assert document["servers"] == [{"url": "/api/flows"}]
        assert ask("GET", "/flows/tasks/b", None)[1]["status"] == "paused"
        listed = rest_api("GET", "/flows/tasks", "/flows/tasks")
        listed["multiValueQueryStringParameters"] = {"limit": ["1"], "status": ["paused"]}
        answer = function.invoke(listed)
        assert [task["id"] for task in json.loads(answer["body"])["tasks"]] == ["b"]
        del event["headers"]["Authorization"], event["multiValueHeaders"]["Authorization"]
        assert function.invoke(event)["statusCode"] == 401


def with_functions(text: str, steps: list[str]) -> str:
    functions = [line(steps, name) for name in ("flows: ", "flowWorker: ")]
    text += "".join(f"\n  {function}" for function in functions)
    return text + f"\n\n{line(steps, 'resources:')}\n  {line(steps, '- ')}\n"


@pytest.fixture(scope="module")
def serverless(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's folder, with the service."""
    project = Project("serverless", tmp_path_factory.mktemp("serverless"))
    hello = body_of(project.folder, "handler.hello", http_api("GET", "/hello"))
    assert hello == {"message": "Go Serverless!"}
    project.edit("serverless.yml", project.add("aws_lambda"), with_functions)
    return project.folder


class TestServerless:
    def test_answers(self, serverless: Path, tmp_path: Path) -> None:
        manifest = self.resolved(serverless)
        event = http_api("GET", "/hello")
        own = manifest["functions"]["hello"]["handler"]
        assert body_of(serverless, own, event) == {"message": "Go Serverless!"}
        handler = manifest["functions"]["flows"]["handler"]
        with LambdaFunction(serverless, serverless, handler, settings(tmp_path)) as function:
            through_a_pause(asking(function, "/flows"))

    def test_the_worker_is_there(self, serverless: Path, tmp_path: Path) -> None:
        handler = self.resolved(serverless)["functions"]["flowWorker"]["handler"]
        queue = {"SEQUENTIAL_FLOW_QUEUE_URL": "https://sqs.eu-central-1.amazonaws.com/1/q"}
        environment = {
            **settings(tmp_path),
            **queue,
            "SEQUENTIAL_FLOW_VISIBILITY_SECONDS": "120",
            "AWS_REGION": "eu-central-1",
        }
        with LambdaFunction(serverless, serverless, handler, environment) as function:
            assert function.invoke({"Records": []}) == {"batchItemFailures": []}

    def test_the_manifest_names_what_is_there(self, serverless: Path) -> None:
        manifest = self.resolved(serverless)
        (added,) = manifest["resources"]
        resources = set(added["Resources"])
        known = set(re.findall(r"SEQUENTIAL_FLOW_[A-Z_]+", (ROOT / "template.yaml").read_text()))
        for name in ("flows", "flowWorker"):
            function = manifest["functions"][name]
            assert set(function["environment"]) <= known
            assert references(function) | {function["role"]} <= resources
        assert references(added) - resources <= {"AWS::AccountId"}
        worker = manifest["functions"]["flowWorker"]
        queue = added["Resources"]["SequentialFlowQueue"]["Properties"]
        assert queue["VisibilityTimeout"] == 2 * worker["timeout"]
        run_tool(tool("sam", "cfn-lint"), serverless / "sequential-flow" / "resources.yml")

    @staticmethod
    def resolved(folder: Path) -> Any:
        """serverless.yml, with what ${file(…):…} stands for, as the framework has it."""

        def resolve(value: Any) -> Any:
            if isinstance(value, dict):
                return {key: resolve(each) for key, each in value.items()}
            if isinstance(value, list):
                return [resolve(each) for each in value]
            found = re.fullmatch(r"\$\{file\(([^)]+)\)(?::(\w+))?\}", str(value))
            if found is None:
                return value
            content = yaml.safe_load((folder / found[1]).read_text())
            return content[found[2]] if found[2] else content

        return resolve(yaml.safe_load((folder / "serverless.yml").read_text()))


def references(value: Any) -> set[str]:
    """The logical names that `Ref`, `Fn::GetAtt` and `Fn::Sub` name; of AWS's own, those of Ref."""
    if isinstance(value, list):
        return {name for each in value for name in references(each)}
    if not isinstance(value, dict):
        return set()
    found = {name for each in value.values() for name in references(each)}
    if "Ref" in value:
        found.add(value["Ref"])
    if "Fn::GetAtt" in value:
        found.add(value["Fn::GetAtt"][0])
    if "Fn::Sub" in value:
        found |= set(re.findall(r"\$\{(\w+)(?:\.\w+)?\}", value["Fn::Sub"]))
    return found


def test_any_other_project(tmp_path: Path) -> None:
    project = Project("framework", tmp_path)
    code = project.folder / "sequential-flow" / "code"
    shown = project.add("aws_lambda")
    for handler in ("lambda_function.lambda_handler", "worker_function.worker_handler"):
        assert handler in shown
    with LambdaFunction(
        code, code, "lambda_function.lambda_handler", settings(tmp_path)
    ) as function:
        through_a_pause(asking(function))


def test_the_chalice_routes_are_those_of_the_service() -> None:
    file = ROOT / "adapters/cli/kits/aws_lambda/chalice/sequential_flow_chalice.py"
    (assigned,) = [
        node.value
        for node in ast.parse(file.read_text()).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "ROUTES"
    ]
    assert ast.literal_eval(assigned) == {
        route.template: list(route.operations) for route in ROUTES
    }
