"""`sequential-flow add`: what is written, what is refused, and that it is all or nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from sequential_flow_cli import add as add_command
from sequential_flow_cli import main
from sequential_flow_cli.kits import KITS
from sequential_flow_cli.kits import plan as planning
from sequential_flow_cli.kits.kit import Copy, Kit, Layout, always, has_any
from sequential_flow_cli.kits.placing import STAGING, place
from sequential_flow_cli.kits.record import RECORD
from sequential_flow_cli.kits.sources import contents
from sequential_flow_cli.settings import Problem
from sequential_flow_cli.tree import tree

ROOT = Path(__file__).parents[3]

#: What the kits of these tests copy, by source.
PACK: dict[str, dict[str, bytes]] = {
    "core": {"__init__.py": b"# core\n", "deep/__init__.py": b"", "deep/old.py": b"OLD = 1\n"},
    "here": {"__init__.py": b"# here\n"},
    "there": {"__init__.py": b"# there\n"},
    "entry": {"": b"# change me\n"},
}
HERE = Kit(
    "here",
    (
        Layout("marked", has_any("marker"), (Copy("core", "vendor/flow"),), "See {folder}flow."),
        Layout(
            "plain",
            always,
            (Copy("core", "flow"), Copy("here", "here"), Copy("entry", "entry.py", True)),
            "Add one line.",
        ),
    ),
)
THERE = Kit(
    "there", (Layout("plain", always, (Copy("core", "flow"), Copy("there", "there")), "."),)
)

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Exit code, standard output, standard error of the command line, in this process."""

    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["sequential-flow", *map(str, arguments)])
        code = main._exit_code()
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def pack(monkeypatch: pytest.MonkeyPatch) -> dict[str, dict[str, bytes]]:
    """The sources of the small kits `here` and `there`, to be changed: a newer version."""
    pack = {source: dict(files) for source, files in PACK.items()}
    kits = {"here": HERE, "there": THERE}
    monkeypatch.setattr(planning, "contents", pack.__getitem__)
    monkeypatch.setattr(add_command, "KITS", kits)
    return pack


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "main.py").write_text("print('mine')\n")
    return folder


def files_of(project: Path) -> dict[str, bytes]:
    return {
        path.relative_to(project).as_posix(): path.read_bytes() if path.is_file() else b"(folder)"
        for path in sorted(project.rglob("*"))
    }


def record_of(project: Path) -> dict[str, Any]:
    record: dict[str, Any] = json.loads((project / RECORD).read_bytes())
    return record


@pytest.mark.usefixtures("pack")
class TestFirstTime:
    def test_writes_the_files_of_the_kit_and_the_record(self, run: Run, project: Path) -> None:
        before = files_of(project)
        code, out, err = run("add", "here", project)
        assert (code, err) == (0, "")
        assert out.splitlines()[0] == f"added to {project}"
        assert out.endswith("\nAdd one line.\n")
        new = {path: content for path, content in files_of(project).items() if path not in before}
        assert {path: new[path] for path in new if path.endswith(".py")} == {
            "flow/__init__.py": b"# core\n",
            "flow/deep/__init__.py": b"",
            "flow/deep/old.py": b"OLD = 1\n",
            "here/__init__.py": b"# here\n",
            "entry.py": b"# change me\n",
        }
        assert set(new) - set(record_of(project)["files"]) == {"flow", "flow/deep", "here", RECORD}
        assert files_of(project)["main.py"] == before["main.py"]
        assert record_of(project)["kinds"] == {"here": "plain"}

    def test_twice_is_harmless(self, run: Run, project: Path) -> None:
        run("add", "here", project)
        before = {path: path.stat() for path in project.rglob("*")}
        code, out, _ = run("add", "here", project)
        assert code == 0
        assert out.splitlines()[0] == f"{project}: all of it is there already"
        assert {path: path.stat() for path in project.rglob("*")} == before

    def test_a_dry_run_shows_and_writes_nothing(self, run: Run, project: Path) -> None:
        before = files_of(project)
        code, out, _ = run("add", "here", project, "--dry-run")
        assert code == 0
        lines = [line.split() for line in out.splitlines()]
        assert lines[0] == ["would", "add", "to", str(project)]
        assert ["flow/", "3", "files", "15", "B"] in lines
        assert ["entry.py", "12", "B"] in lines
        assert out.endswith("\nAdd one line.\n")
        assert files_of(project) == before

    def test_finds_out_the_type_of_the_project(self, run: Run, project: Path) -> None:
        (project / "marker").touch()
        assert run("add", "here", project)[1].endswith("See flow.\n")
        assert (project / "vendor" / "flow" / "__init__.py").exists()
        assert record_of(project)["kinds"] == {"here": "marked"}

    def test_or_is_told(self, run: Run, project: Path) -> None:
        assert run("add", "here", project, "--project", "marked")[0] == 0
        assert record_of(project)["kinds"] == {"here": "marked"}

    def test_leaves_alone_what_is_there_and_the_same(self, run: Run, project: Path) -> None:
        (project / "entry.py").write_bytes(b"# change me\r\n")
        inode = (project / "entry.py").stat().st_ino
        code, out, _ = run("add", "here", project)
        assert (code, (project / "entry.py").stat().st_ino) == (0, inode)
        assert "there already, the same: 1 files" in out

    def test_what_a_killed_one_has_left_is_completed(self, run: Run, project: Path) -> None:
        run("add", "here", project)
        whole = files_of(project)
        (project / RECORD).unlink()
        shutil.rmtree(project / "flow" / "deep")
        assert run("add", "here", project)[0] == 0
        assert files_of(project) == whole


@pytest.mark.usefixtures("pack")
class TestRefusals:
    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["nope", "."], "cannot add nope; there are here, there"),
            (["here", "missing"], "missing is no folder; give that of an existing project"),
            (["here", "main.py"], "main.py is no folder"),
            (["here", ".", "--project", "x"], "here knows no projects of type x; there are marked"),
        ],
    )
    def test_of_a_wrong_command_line(
        self,
        run: Run,
        project: Path,
        monkeypatch: pytest.MonkeyPatch,
        arguments: list[str],
        message: str,
    ) -> None:
        monkeypatch.chdir(project)
        before = files_of(project)
        code, out, err = run("add", *arguments)
        assert (code, out) == (2, "")
        assert err.startswith(f"sequential-flow: {message}")
        assert err.count("\n") == 1
        assert files_of(project) == before

    @pytest.mark.parametrize("options", [[], ["--update"], ["--dry-run"]])
    def test_of_what_is_there_and_differs(
        self, run: Run, project: Path, options: list[str]
    ) -> None:
        (project / "flow").mkdir()
        (project / "flow" / "__init__.py").write_text("mine = True\n")
        before = files_of(project)
        code, _, err = run("add", "here", project, *options)
        assert code == 3
        assert err == (
            "sequential-flow: nothing was added; in the way: flow/__init__.py (not the same); "
            "move that away, and try again\n"
        )
        assert files_of(project) == before

    def test_names_the_first_of_many(
        self, run: Run, project: Path, pack: dict[str, dict[str, bytes]]
    ) -> None:
        (project / "flow").mkdir()
        (project / "here").write_text("a file")
        for number in range(7):
            pack["core"][f"{number}.py"] = b"1\n"
            (project / "flow" / f"{number}.py").write_text("2\n")
        code, _, err = run("add", "here", project)
        assert code == 3
        assert "flow/0.py, flow/1.py, flow/2.py and 4 more files (not the same), and 1 for" in err

    @pytest.mark.parametrize(
        ("obstruct", "reason"),
        [
            (lambda project: (project / "flow").write_text(""), "flow is no folder"),
            (lambda project: (project / "entry.py").mkdir(), "no ordinary file"),
            (
                lambda project: (project / "entry.py").symlink_to(project / "main.py"),
                "no ordinary file",
            ),
            (
                lambda project: (project / "flow").symlink_to(project.parent),
                "beyond the symbolic link flow",
            ),
        ],
    )
    def test_of_links_and_the_like(
        self, run: Run, project: Path, obstruct: Callable[[Path], object], reason: str
    ) -> None:
        obstruct(project)
        before = files_of(project)
        code, _, err = run("add", "here", project)
        assert (code, reason in err) == (3, True), err
        assert files_of(project) == before

    def test_of_another_type_than_before(self, run: Run, project: Path) -> None:
        run("add", "here", project)
        before = files_of(project)
        code, _, err = run("add", "here", project, "--project", "marked")
        assert code == 3
        assert "here is there for a project of type plain" in err
        assert files_of(project) == before

    @pytest.mark.parametrize(
        "change",
        [
            {"files": {"../main.py": "0" * 32}},
            {"files": {"/main.py": "0" * 32}},
            {"files": {"main.py": "short"}},
            {"files": {"C:\\main.py": "0" * 32}},
            {"version": 1},
            {"kinds": {"here": 1}},
            {"kinds": []},
        ],
    )
    def test_of_a_damaged_record(self, run: Run, project: Path, change: dict[str, Any]) -> None:
        run("add", "here", project)
        (project / RECORD).write_text(json.dumps({**record_of(project), **change}))
        code, _, err = run("add", "here", project, "--update")
        assert (code, "is damaged" in err, err.count("\n")) == (3, True, 1)

    @pytest.mark.parametrize("kinds", [{"gone": "plain"}, {"here": "gone"}])
    def test_of_a_record_from_the_future(
        self, run: Run, project: Path, kinds: dict[str, str]
    ) -> None:
        run("add", "here", project)
        (project / RECORD).write_text(json.dumps({**record_of(project), "kinds": kinds}))
        code, _, err = run("add", "here", project)
        assert (code, "which this version does not know" in err) == (3, True)

    def test_of_a_record_or_file_that_cannot_be_read(
        self, run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run("add", "here", project)
        read = Path.read_bytes
        for name in (RECORD, "entry.py"):

            def fails(path: Path, name: str = name) -> bytes:
                if path.name == name:
                    raise PermissionError(13, "Permission denied", str(path))
                return read(path)

            monkeypatch.setattr(Path, "read_bytes", fails)
            code, _, err = run("add", "here", project)
            assert (code, err) == (
                3,
                f"sequential-flow: cannot read {project / name}: Permission denied\n",
            )


class TestUpdate:
    def test_replaces_what_an_earlier_add_wrote(
        self, run: Run, project: Path, pack: dict[str, dict[str, bytes]]
    ) -> None:
        run("add", "here", project)
        (project / "here" / "__init__.py").write_bytes(b"# here\r\n")  # as version control does
        pack["core"] |= {"__init__.py": b"# core 2\n", "new.py": b"NEW = 1\n"}
        pack["here"]["__init__.py"] = b"# here 2\n"
        before = files_of(project)
        code, _, err = run("add", "here", project)
        assert code == 3
        assert "(as an earlier add wrote it); --update replaces that" in err
        assert files_of(project) == before
        code, out, _ = run("add", "here", project, "--update")
        assert code == 0
        assert "replaced: flow/__init__.py, here/__init__.py" in out
        after = files_of(project)
        assert after["flow/__init__.py"] == b"# core 2\n"
        assert after["flow/new.py"] == b"NEW = 1\n"
        assert after["here/__init__.py"] == b"# here 2\n"
        assert run("add", "here", project)[1].startswith(f"{project}: all of it is there already")

    def test_removes_what_is_no_longer_needed(
        self, run: Run, project: Path, pack: dict[str, dict[str, bytes]]
    ) -> None:
        run("add", "here", project)
        for name in ("deep/__init__.py", "deep/old.py"):
            del pack["core"][name]
        pack["here"].clear()
        (project / "flow" / "deep" / "__init__.py").unlink()
        assert run("add", "here", project)[0] == 3
        code, out, _ = run("add", "here", project, "--update")
        assert code == 0
        assert "no longer needed, removed: flow/deep/old.py, here/__init__.py" in out
        assert not (project / "flow" / "deep").exists()
        assert not (project / "here").exists()
        assert "flow/deep/old.py" not in record_of(project)["files"]

    @pytest.mark.parametrize("is_gone", [False, True])
    def test_refuses_what_was_edited(
        self, run: Run, project: Path, pack: dict[str, dict[str, bytes]], is_gone: bool
    ) -> None:
        run("add", "here", project)
        (project / "flow" / "deep" / "old.py").write_text("OLD = 2\n")
        if is_gone:
            del pack["core"]["deep/old.py"]
        pack["core"]["__init__.py"] = b"# core 2\n"
        before = files_of(project)
        code, _, err = run("add", "here", project, "--update")
        assert code == 3
        assert "flow/deep/old.py (edited since it was added); move that away" in err
        assert files_of(project) == before

    def test_keeps_what_its_owner_is_meant_to_edit(
        self, run: Run, project: Path, pack: dict[str, dict[str, bytes]]
    ) -> None:
        run("add", "here", project)
        (project / "entry.py").write_text("# changed\n")
        pack["core"]["__init__.py"] = b"# core 2\n"
        code, out, _ = run("add", "here", project, "--update")
        assert (code, "edited by you, kept: entry.py" in out) == (0, True)
        assert (project / "entry.py").read_text() == "# changed\n"
        pack["entry"][""] = b"# change me, too\n"
        code, _, err = run("add", "here", project, "--update")
        assert (code, "entry.py (edited since it was added)" in err) == (3, True)

    def test_all_that_was_added_is_updated_together(
        self, run: Run, project: Path, pack: dict[str, dict[str, bytes]]
    ) -> None:
        run("add", "here", project)
        run("add", "there", project)
        assert record_of(project)["kinds"] == {"here": "plain", "there": "plain"}
        pack["core"]["__init__.py"] = b"# core 2\n"
        pack["here"]["__init__.py"] = b"# here 2\n"
        assert run("add", "there", project, "--update")[0] == 0
        assert (project / "here" / "__init__.py").read_bytes() == b"# here 2\n"

    def test_a_link_in_the_place_of_what_is_no_longer_needed(
        self, run: Run, project: Path, pack: dict[str, dict[str, bytes]]
    ) -> None:
        run("add", "here", project)
        shutil.move(project / "flow" / "deep", project.parent / "outside")
        (project / "flow" / "deep").symlink_to(project.parent / "outside")
        for name in ("deep/__init__.py", "deep/old.py"):
            del pack["core"][name]
        code, _, err = run("add", "here", project, "--update")
        assert (code, "beyond the symbolic link flow/deep" in err) == (3, True)
        assert (project.parent / "outside" / "old.py").exists()


class TestAllOrNothing:
    @pytest.mark.parametrize(
        "failure", [OSError(28, "No space left on device"), KeyboardInterrupt()]
    )
    @pytest.mark.parametrize("method", ["write_bytes", "rename", "replace", "mkdir"])
    def test_wherever_it_fails(
        self,
        run: Run,
        project: Path,
        pack: dict[str, dict[str, bytes]],
        monkeypatch: pytest.MonkeyPatch,
        failure: BaseException,
        method: str,
    ) -> None:
        """An update with new, changed and obsolete files, which fails at the n-th such call."""
        run("add", "here", project)
        pack["core"] |= {"__init__.py": b"# core 2\n", "new/x/__init__.py": b"NEW = 1\n"}
        pack["here"]["__init__.py"] = b"# here 2\n"
        del pack["core"]["deep/old.py"]
        before = files_of(project)
        original: Callable[..., Any] = getattr(Path, method)
        failures = 0
        for number in range(1, 100):
            calls = 0

            def fails(path: Path, *arguments: Any, **options: Any) -> Any:
                nonlocal calls
                calls += 1
                if calls == number:  # noqa: B023
                    raise failure
                return original(path, *arguments, **options)

            with monkeypatch.context() as patch:
                patch.setattr(Path, method, fails)
                code, _, err = run("add", "here", project, "--update")
            if code == 0:
                break
            failures += 1
            assert code == (130 if isinstance(failure, KeyboardInterrupt) else 3)
            assert err.count("\n") == (0 if isinstance(failure, KeyboardInterrupt) else 1)
            assert files_of(project) == before
        assert code == 0
        assert failures >= 2
        assert (project / "flow" / "new" / "x" / "__init__.py").exists()

    def test_a_file_that_comes_meanwhile_is_not_overwritten(
        self, project: Path, pack: dict[str, dict[str, bytes]]
    ) -> None:
        planned = planning.plan(project, {"here": HERE.layouts[1]}, update=False)
        (project / "entry.py").write_text("mine")
        before = files_of(project)
        with pytest.raises(Problem, match=r"entry\.py: was written meanwhile"):
            place(project, planned)
        assert files_of(project) == before

    @pytest.mark.usefixtures("pack")
    def test_one_at_a_time(self, run: Run, project: Path) -> None:
        (project / STAGING).mkdir()
        code, _, err = run("add", "here", project)
        assert (code, "another add is at work, or one was killed" in err) == (3, True)
        assert (project / STAGING).exists()


def test_the_tree() -> None:
    files = {"a/b/__init__.py": b"12", "a/b/c/d.py": b"3", "a/e.txt": bytes(12_345), "f": b""}
    assert [line.split() for line in tree(files)] == [
        ["a/"],
        ["b/", "2", "files", "3", "B"],
        ["e.txt", "12.3", "kB"],
        ["f", "0", "B"],
        ["4", "files", "12.3", "kB"],
    ]


#: Where projects keep what others wrote, and where hosts look for functions.
FOREIGN = ("vendor/", "api/", "supabase/functions/")
LAYOUTS = [(kit, layout) for kit in KITS.values() for layout in kit.layouts]
NAMES = [f"{kit.name}-{layout.name}" for kit, layout in LAYOUTS]


class TestKits:
    @pytest.mark.parametrize(("kit", "layout"), LAYOUTS, ids=NAMES)
    def test_names_cannot_be_in_the_way(self, kit: Kit, layout: Layout) -> None:
        for copy in layout.copies:
            own = [
                part.startswith(("sequential_flow", "sequential-flow"))
                for part in copy.destination.split("/")
            ]
            assert any(own), copy
            assert own[0] or copy.destination.startswith(FOREIGN), copy

    @pytest.mark.parametrize(("kit", "layout"), LAYOUTS, ids=NAMES)
    def test_next_steps_name_what_is_there(self, kit: Kit, layout: Layout, project: Path) -> None:
        (project / "functions").mkdir()
        (project / "firebase.json").write_text('{"functions": {"source": "functions"}}')
        steps = layout.next_steps_in(project)
        paths = {layout.folder(project) + copy.destination for copy in layout.copies}
        assert "Read on: " in steps
        assert any(path.rpartition("/")[2] in steps for path in paths)
        assert "{folder}" not in steps
        assert all(len(line) <= 110 for line in steps.splitlines())

    def test_the_last_layout_fits_any_project(self, project: Path) -> None:
        for kit in KITS.values():
            assert kit.layout_of(project) is kit.layouts[-1]

    def test_a_sam_project_is_one_by_its_template(self, project: Path) -> None:
        (project / "template.yml").write_text("Resources: {}\n")
        assert KITS["aws_lambda"].layout_of(project).name == "other"
        (project / "template.yml").write_text("Transform: AWS::Serverless-2016-10-31\n")
        assert KITS["aws_lambda"].layout_of(project).name == "sam"

    @pytest.mark.parametrize(
        ("manifest", "source"),
        [
            ({"functions": {"source": "functions"}}, "functions/"),
            ({"functions": {}}, "functions/"),
            ({}, "functions/"),
            (
                {"functions": [{"source": "js", "runtime": "nodejs22"}, {"source": "py/x/"}]},
                "py/x/",
            ),
        ],
    )
    def test_firebase_json_names_the_folder(
        self, project: Path, manifest: dict[str, Any], source: str
    ) -> None:
        for folder in ("functions", "js", "py/x"):
            (project / folder).mkdir(parents=True)
        (project / "firebase.json").write_text(json.dumps(manifest))
        assert KITS["gcp_functions"].layout_of(project).folder(project) == source

    @pytest.mark.parametrize(
        "manifest",
        [
            "[",
            "[]",
            '{"functions": [{"runtime": "nodejs22"}]}',
            '{"functions": {"source": "../x"}}',
            '{"functions": {"source": "missing"}}',
            '{"functions": ["x"]}',
        ],
    )
    def test_firebase_json_that_names_none(self, run: Run, project: Path, manifest: str) -> None:
        (project / "firebase.json").write_text(manifest)
        code, _, err = run("add", "gcp_functions", project)
        assert (code, err.startswith("sequential-flow: firebase.json names"), err.count("\n")) == (
            3,
            True,
            1,
        )

    def test_a_sam_project_gets_all_that_the_adapter_has(self) -> None:
        """The Makefile of `sam build` names them, and a new one is easily forgotten."""
        adapter = ROOT / "adapters" / "aws_lambda"
        copies = {copy.source for copy in KITS["aws_lambda"].layouts[0].copies}
        here = {f"adapters/aws_lambda/{path.name}" for path in adapter.iterdir()}
        assert {path for path in here - copies if "__pycache__" not in path} == {
            "adapters/aws_lambda/requirements.txt"
        }

    def test_contents_leave_out_bytecode_and_hidden_files(self, tmp_path: Path) -> None:
        package = tmp_path / "adapters" / "cli" / "sequential_flow_cli"
        for name in ("a.py", "a.pyc", "__pycache__/a.pyc", ".cache/b.py", "c/.hidden", "c/d.txt"):
            file = tmp_path / "core" / "x" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
        assert set(contents("core/x", package)) == {"a.py", "c/d.txt"}
        assert set(contents("core/x/a.py", package)) == {""}
        with pytest.raises(Problem, match="core/y is missing from this installation"):
            contents("core/y", package)


# -- what stands in two places must be the same ----------------------------------------------------

_KIT_FILES = ROOT / "adapters" / "cli" / "kits" / "aws_lambda"
#: Logical name in template.yaml -> in what projects get.
_SAME = {
    "TasksTable": "SequentialFlowTasks",
    "TasksQueue": "SequentialFlowQueue",
    "DeadLetterQueue": "SequentialFlowDeadLetters",
    "ScheduleGroup": "SequentialFlowSchedules",
    "ApiKeySecret": "SequentialFlowApiKey",
    "SealKeySecret": "SequentialFlowSealKey",
    "SchedulerRole": "SequentialFlowSchedulerRole",
}


class _Long(yaml.SafeLoader):
    """Reads !Ref and the like as {"Ref": …}."""


def _long(loader: _Long, tag: str, node: yaml.Node) -> dict[str, Any]:
    if isinstance(node, yaml.ScalarNode):
        text: Any = loader.construct_scalar(node)
    elif isinstance(node, yaml.SequenceNode):
        text = loader.construct_sequence(node, deep=True)
    else:
        text = loader.construct_mapping(node, deep=True)  # type: ignore[arg-type]
    if tag == "GetAtt":
        text = text.split(".")
    return {tag if tag in ("Ref", "Condition") else f"Fn::{tag}": text}


_Long.add_multi_constructor("!", _long)


def resources(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), _Long)["Resources"]
    return found


def actions(role: dict[str, Any]) -> set[str]:
    """What a role or a policy allows; without tracing, which only the template knows."""
    allowed: set[str] = set()

    def visit(value: Any) -> None:
        if isinstance(value, dict):
            found = value.get("Action", [])
            allowed.update([found] if isinstance(found, str) else found)
            for each in value.values():
                visit(each)
        elif isinstance(value, list):
            for each in value:
                visit(each)

    visit(role["Properties"].get("Policies") or role["Properties"]["PolicyDocument"])
    return {action for action in allowed if not action.startswith("xray:")}


@pytest.mark.parametrize("file", ["resources.yml", "chalice/sequential-flow.chalice.yml"])
def test_projects_get_the_resources_of_the_template(file: str) -> None:
    template, added = resources(ROOT / "template.yaml"), resources(_KIT_FILES / file)

    def renamed(value: Any) -> Any:
        text = json.dumps(value)
        for name, own in _SAME.items():
            text = text.replace(f'"{name}"', f'"{own}"')
        return json.loads(text)

    shared = {name: own for name, own in _SAME.items() if own in added}
    assert "TasksTable" in shared
    for name, own in shared.items():
        ours = {key: value for key, value in template[name].items() if key != "Condition"}
        assert flat(renamed(ours)) == flat(added[own]), name


def flat(value: Any) -> Any:
    """Without Sid and names of policies, and with lists of one as the one."""
    if isinstance(value, dict):
        return {key: flat(each) for key, each in value.items() if key not in ("Sid", "PolicyName")}
    if isinstance(value, list):
        return flat(value[0]) if len(value) == 1 else [flat(each) for each in value]
    return value


def test_roles_allow_what_those_of_the_template_do() -> None:
    template = resources(ROOT / "template.yaml")
    both = actions(template["ApiRole"]) | actions(template["WorkerRole"])
    role = resources(_KIT_FILES / "resources.yml")["SequentialFlowRole"]
    # The template makes the groups of its logs itself.
    assert actions(role) == both | {"logs:CreateLogGroup"}
    chalice = resources(_KIT_FILES / "chalice" / "sequential-flow.chalice.yml")
    allowed = actions(chalice["SequentialFlowPolicy"])
    assert allowed == {
        action for action in both if action.startswith(("dynamodb:", "secretsmanager:"))
    }


# -- from the wheel --------------------------------------------------------------------------------

_WITHOUT_NETWORK = """
import sys

def refuse(event, arguments):
    if event.startswith("socket."):
        raise RuntimeError(event)

sys.addaudithook(refuse)
from sequential_flow_cli.main import entry_point
entry_point()
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of the repository, as installers lay it out, bytecode and all."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (wheel,) = folder.glob("*.whl")
    shutil.unpack_archive(wheel, folder / "site", "zip")
    pack = folder / "site" / "sequential_flow_cli" / "pack"
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(pack)], check=True, timeout=60)
    assert list(pack.rglob("*.pyc"))
    return folder / "site"


def test_the_wheel_has_all_that_kits_copy(installed: Path) -> None:
    package = installed / "sequential_flow_cli"
    for source in {copy.source for _, layout in LAYOUTS for copy in layout.copies}:
        assert contents(source, package) == contents(source), source


def test_the_wheel_adds_the_same_as_the_checkout(installed: Path, tmp_path: Path, run: Run) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    for folder in (here, there):
        folder.mkdir()
        (folder / "template.yaml").write_text("Transform: AWS::Serverless-2016-10-31")
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(installed)}
    command = [sys.executable, "-P", "-c", _WITHOUT_NETWORK, "add", "aws_lambda", str(there)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert run("add", "aws_lambda", here)[1] == done.stdout.replace(str(there), str(here))
    assert files_of(here) == files_of(there)
    assert not [path for path in files_of(there) if "pycache" in path]
