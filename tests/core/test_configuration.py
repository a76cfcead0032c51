from __future__ import annotations

import base64
import traceback
from pathlib import Path
from typing import Any

import pytest

from sequential_flow import (
    NO_AUTHENTICATION,
    HTTPRequest,
    HTTPService,
    InMemoryStorage,
    Limits,
    SettingInvalid,
    Settings,
    SQLiteStorage,
)

SECRET = base64.b64encode(b"0123456789abcdef").decode()
PASSWORD = "hunter2-and-more"


def settings(**variables: str) -> Settings:
    return Settings.from_environment({f"SEQUENTIAL_FLOW_{k}": v for k, v in variables.items()})


def status(service: HTTPService, **headers: str) -> int:
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return service.handle(HTTPRequest("GET", "/tasks", headers=fields)).status


def test_nothing_is_set() -> None:
    found = Settings.from_environment({"PATH": "/bin"})
    assert found == Settings()
    assert found.limits == Limits()
    assert isinstance(found.open_storage(), InMemoryStorage)
    assert found.flow().execute("6 * 7").result == 42


def test_everything_is_set(tmp_path: Path) -> None:
    found = settings(
        STORAGE=f"sqlite:///{tmp_path}/t.sqlite",
        API_KEYS=" one , two,",
        SEAL_KEYS=f"new:{SECRET},old:{SECRET}",
        ALLOW_HOSTS="api.example.com, *.example.org:8443",
        LIMITS='{"steps": 1000, "slice_seconds": 2.5}',
        KEEP_FINISHED="true",
        CORS_ORIGINS="https://app.example.com",
        PUBLIC_URL="https://flows.example.com/prod/",
    )
    assert isinstance(found.open_storage(), SQLiteStorage)
    assert found.api_keys == ("one", "two")
    assert found.allow_hosts == ("api.example.com", "*.example.org:8443")
    assert found.limits == Limits(steps=1000, slice_seconds=2.5)
    assert found.public_url == "https://flows.example.com/prod"
    flow = found.flow()
    assert flow.execute("1", id="t").status == "completed"
    assert flow.get_task("t").result == 1
    service = found.service(flow)
    assert (status(service), status(service, x_api_key="two")) == (401, 200)
    allowed = service.handle(
        HTTPRequest("GET", "/healthz", headers={"origin": "https://app.example.com"})
    )
    assert allowed.headers["access-control-allow-origin"] == "https://app.example.com"
    link = "https://flows.example.com/prod/tasks/t/events/a?token=sl1.new."
    assert service.event_link("t", "a").startswith(link)
    assert flow.execute("call('eventLink', 'a')", id="u").result.startswith(
        link.replace("/t/", "/u/")
    )


def test_stored_tasks_are_encrypted(tmp_path: Path) -> None:
    location = f"sqlite:///{tmp_path}/t.sqlite"
    found = settings(STORAGE=location, ENCRYPTION_KEYS=f"a:{SECRET}")
    assert SECRET not in repr(found)
    task = found.flow().execute("const plain = 'planted'; fetch('/x'); plain", id="t")
    stored = SQLiteStorage(tmp_path / "t.sqlite").load("t")
    assert stored is not None
    assert "planted" not in str(stored.to_record())
    done = found.flow().resume("t", {"data": 1}, vm_state=task.vm_state)
    assert done.result == "planted"


def test_the_environment_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEQUENTIAL_FLOW_KEEP_FINISHED", "1")
    assert Settings.from_environment().keep_finished is True


def test_empty_is_not_set() -> None:
    names = (
        "STORAGE",
        "API_KEYS",
        "SEAL_KEYS",
        "LIMITS",
        "KEEP_FINISHED",
        "CORS_ORIGINS",
        "PUBLIC_URL",
    )
    assert settings(**dict.fromkeys(names, "")) == Settings()
    assert settings(**dict.fromkeys(names, " ")) == Settings()


def test_keys_are_a_decision_outside_loopback() -> None:
    with pytest.raises(SettingInvalid, match="SEQUENTIAL_FLOW_API_KEYS is not set"):
        Settings().service()
    with pytest.raises(SettingInvalid, match="SEQUENTIAL_FLOW_API_KEYS is not set"):
        settings(API_KEYS="").service()
    local = Settings().service(loopback=True)
    for host in ("127.0.0.1:8080", "localhost", "LOCALHOST:1", "[::1]:8080"):
        assert status(local, host=host) == 200
    for host in ("evil.example:8080", "127.0.0.1.evil.example", "localhost@evil.example", ""):
        assert status(local, host=host) == 403
    assert status(settings(API_KEYS="k").service(loopback=True)) == 401
    none = settings(API_KEYS="none")
    assert none.api_keys == NO_AUTHENTICATION
    assert status(none.service()) == 200


def test_without_seal_keys_there_are_no_links() -> None:
    service = settings(API_KEYS="none").service()
    with pytest.raises(ValueError, match="signed links need"):
        service.event_link("t", "a")
    task = Settings().flow().execute("call('eventLink', 'a')")
    assert [request.kind for request in task.pending_requests] != []


def test_links_have_the_base_path_where_there_is_no_public_url() -> None:
    found = settings(API_KEYS="none", SEAL_KEYS=f"a:{SECRET}")
    assert found.service(base_path="/prod").event_link("t", "a").startswith("/prod/tasks/t/")


def test_a_storage_of_ones_own() -> None:
    storage = InMemoryStorage()
    settings(STORAGE="nonsense").flow(storage).execute("fetch('/a')", id="t")
    assert storage.load("t") is not None


def test_fetch_keeps_to_the_hosts() -> None:
    from sequential_flow import PendingRequest

    fetch = settings(ALLOW_HOSTS="api.example.com").fetch(timeout_seconds=1)
    response = fetch.perform(PendingRequest(1, "fetch", "http://127.0.0.1:9/"), "t:1")
    assert "not in the list of allowed hosts" in response["error"]


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("API_KEYS", ",", "there are no keys"),
        ("API_KEYS", "a,none", "none, in lower case and alone"),
        ("API_KEYS", "None", "none, in lower case and alone"),
        ("API_KEYS", "NONE", "none, in lower case and alone"),
        ("API_KEYS", f"{PASSWORD} x", "visible ASCII"),
        ("API_KEYS", f"{PASSWORD}é", "visible ASCII"),
        ("SEAL_KEYS", PASSWORD, "must be id:base64"),
        ("SEAL_KEYS", f"a:{PASSWORD}!", "not base64"),
        ("SEAL_KEYS", "a:aGk=", "needs 16"),
        ("ALLOW_HOSTS", "", "is empty"),
        ("ALLOW_HOSTS", " ", "is empty"),
        ("ALLOW_HOSTS", ",", "is empty"),
        ("ALLOW_HOSTS", "http://a.example", "bad host"),
        ("LIMITS", "{", "must be JSON"),
        ("LIMITS", "[" * 100_000, "must be JSON"),
        ("LIMITS", "[]", "must be a JSON object"),
        ("LIMITS", '{"stepz": 1}', "unknown limit 'stepz'"),
        ("LIMITS", '{"steps": -1}', "at least 1"),
        ("LIMITS", '{"slice_seconds": NaN}', "more than 0"),
        ("KEEP_FINISHED", PASSWORD, "must be true or false"),
        ("CORS_ORIGINS", "app.example.com", "bad origin"),
        ("PUBLIC_URL", "flows.example.com", "must be like https"),
        ("PUBLIC_URL", f"https://u:{PASSWORD}@flows.example.com", "must be like https"),
    ],
)
def test_bad_values(name: str, value: str, message: str) -> None:
    with pytest.raises(SettingInvalid, match=message) as caught:
        settings(**{name: value})
    check_line(caught, name)


@pytest.mark.parametrize(
    "location",
    [
        "nonsense",
        "sqlite:",
        "sqlite://relative",
        f"nonsense://u:{PASSWORD}@host/db",
        f"nonsense://host/db?password={PASSWORD}",
        f"user:{PASSWORD}@host",
    ],
)
def test_bad_storages(location: str) -> None:
    with pytest.raises(SettingInvalid) as caught:
        settings(STORAGE=location).flow()
    check_line(caught, "STORAGE")


def test_a_storage_that_tells_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    def telling(location: str) -> None:
        raise ValueError(f"bad\nlocation {location}")

    monkeypatch.setattr("sequential_flow.configuration.open_storage", telling)
    for location in (f"x://u:{PASSWORD}@host/db", f"x://host/db?a=b&password={PASSWORD}"):
        with pytest.raises(SettingInvalid, match="look at how it is written") as caught:
            settings(STORAGE=location).flow()
        check_line(caught, "STORAGE")
    with pytest.raises(SettingInvalid, match="bad location x://u@host/db"):
        settings(STORAGE="x://u@host/db").flow()


def check_line(caught: pytest.ExceptionInfo[SettingInvalid], name: str) -> None:
    """One line that names the variable; and no secret, there or in the traceback."""
    line = str(caught.value)
    assert line.startswith(f"SEQUENTIAL_FLOW_{name}")
    assert "\n" not in line
    assert len(line) < 300
    trace = "".join(traceback.format_exception(caught.value, chain=True))
    quoted = "".join(part for part in trace.splitlines() if not part.startswith("    "))
    assert PASSWORD not in quoted


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("ALLOW_HOST", "ALLOW_HOSTS"),
        ("ALLOWED_HOSTS", "ALLOW_HOSTS"),
        ("API_KEY", "API_KEYS"),
        ("LIMIT", "LIMITS"),
        ("Storage", "STORAGE"),
        ("CORS_ORIGIN", "CORS_ORIGINS"),
    ],
)
def test_names_that_are_nearly_right(name: str, meant: str) -> None:
    with pytest.raises(SettingInvalid, match=f"did you mean SEQUENTIAL_FLOW_{meant}[?]"):
        settings(**{name: "x"})


@pytest.mark.parametrize("name", ["QUEUE", "PRELUDE", "TABLE", "WORKER"])
def test_names_of_others_are_left_alone(name: str) -> None:
    assert settings(**{name: "x"}) == Settings()


def test_the_picture_of_settings_has_no_secrets() -> None:
    found: Any = settings(
        STORAGE=f"postgresql://u:{PASSWORD}@h/d", API_KEYS=PASSWORD, SEAL_KEYS=f"a:{SECRET}"
    )
    assert PASSWORD not in repr(found)
    assert SECRET not in repr(found)
