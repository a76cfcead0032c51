"""`add vercel`, `add cloudflare` and `add supabase`: where all goes, and what is said about it.

What they write is run in tests/deploy/asgi.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hosts import DEPLOY, add
from sequential_flow_cli.kits import KITS
from sequential_flow_cli.settings import Problem


def layout_folder(project: Path) -> str:
    (layout,) = KITS["cloudflare"].layouts
    return layout.folder(project)


@pytest.mark.parametrize(
    ("name", "text", "folder"),
    [
        ("wrangler.jsonc", '{\n  // "main": "old.js"\n  "main": "src/entry.py",\n}', "src/"),
        ("wrangler.json", '{"name": "x",\n"main": "./worker/app/main.py"}', "worker/app/"),
        ("wrangler.toml", 'name = "x"\nmain = "entry.py"\n', ""),
        ("package.json", "{}", "src/"),
    ],
)
def test_a_worker_is_where_its_entry_is(tmp_path: Path, name: str, text: str, folder: str) -> None:
    (tmp_path / name).write_text(text)
    assert layout_folder(tmp_path) == folder


@pytest.mark.parametrize(
    "text", ["{}", 'main = "src/index.ts"', 'main = "../entry.py"', 'main = "/srv/entry.py"']
)
def test_an_entry_that_is_not_python_is_a_problem(tmp_path: Path, text: str) -> None:
    (tmp_path / "wrangler.toml").write_text(text)
    with pytest.raises(Problem, match=r"wrangler\.toml names no main that is Python"):
        layout_folder(tmp_path)


def test_cloudflare_says_what_the_manifest_of_the_repository_has(tmp_path: Path) -> None:
    (tmp_path / "wrangler.toml").write_text('main = "worker/entry.py"\n')
    shown = add("cloudflare", tmp_path)
    for name in ("sequential_flow/__init__.py", "sequential_flow_asgi/edge/application.py"):
        assert (tmp_path / "worker" / name).is_file()
    worker = (tmp_path / "worker" / "sequential_flow_worker.py").read_text()
    assert "worker/sequential_flow_worker.py" in shown
    entry = (DEPLOY / "cloudflare" / "src" / "entry.py").read_text()
    manifest = (DEPLOY / "cloudflare" / "wrangler.jsonc").read_text()
    assert "from sequential_flow_worker import Flows, ask_flows" in entry
    for line in (
        "from sequential_flow_worker import Flows, ask_flows",
        "ask_flows(self.env, request)",
    ):
        assert line in shown
        assert line in worker
    for words in ('{ "name": "FLOWS", "class_name": "Flows" }', '"new_sqlite_classes": ["Flows"]'):
        assert words in manifest
        assert words.replace("{ ", "{").replace(" }", "}") in shown


def test_vercel_says_the_rewrite_of_the_manifest(tmp_path: Path) -> None:
    (tmp_path / "vercel.json").write_text("{}")
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "mine.py").write_text("app = None\n")
    shown = add("vercel", tmp_path)
    (line,) = [line for line in shown.splitlines() if '"source"' in line]
    manifest = json.loads((DEPLOY / "vercel" / "vercel.json").read_text())
    assert [json.loads(line)] == manifest["rewrites"]
    assert (tmp_path / "vercel.json").read_text() == "{}"
    assert (tmp_path / "api" / "mine.py").read_text() == "app = None\n"


def test_supabase_has_all_that_its_function_imports(tmp_path: Path) -> None:
    shown = add("supabase", tmp_path)
    folder = tmp_path / "supabase" / "functions" / "sequential-flow"
    names = {path.name for path in folder.iterdir()}
    assert names == {
        *(
            "deno.json",
            "index.ts",
            "pack.py",
            "postgresql.ts",
            "python",
            "schema.sql",
            "service.ts",
        ),
    }
    assert f"python {folder.relative_to(tmp_path)}/pack.py" in shown
    assert "[functions.sequential-flow]" in shown


def test_two_hosts_in_one_project_are_no_hindrance(tmp_path: Path) -> None:
    for kind in ("vercel", "supabase", "cloudflare"):
        add(kind, tmp_path)
    assert "all of it is there already" in add("vercel", tmp_path)
