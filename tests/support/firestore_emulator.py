"""The official Firestore emulator, in a process of its own, and clients for it.

It comes with the Google Cloud CLI (component cloud-firestore-emulator) and needs Java 11 or later.
It is in no package of Debian, PyPI or npm, so a machine that reaches nothing else cannot have it:
its tests are skipped there, in CI too, and say so. SEQUENTIAL_FLOW_FIRESTORE_EMULATOR is the path of
the jar if it is somewhere else; with SEQUENTIAL_FLOW_REQUIRE_FIRESTORE=1 a missing one is a failure.
"""

from __future__ import annotations

import os
import shutil
import threading
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from servers import HOST, Server

PROJECT = "sequential-flow-test"
_JAR = "platform/cloud-firestore-emulator/cloud-firestore-emulator.jar"
_SDKS = ("/usr/lib/google-cloud-sdk", "/usr/local/google-cloud-sdk", "/opt/google-cloud-sdk")
_MAIN = "com.google.cloud.datastore.emulator.firestore.CloudFirestore"
_environment = threading.Lock()


class FirestoreEmulator(Server):
    package = "the Firestore emulator"

    def prepare(self) -> None:
        self.paths = {"java": _found_java(), "jar": str(_found_jar())}

    def command(self) -> list[str]:
        options = ("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
        where = (f"--host={HOST}", f"--port={self.port}")
        return [self.paths["java"], *options, "-cp", self.paths["jar"], _MAIN, "start", *where]

    def greet(self) -> None:
        with urllib.request.urlopen(f"http://{HOST}:{self.port}/", timeout=2) as answer:
            assert answer.read().strip() == b"Ok"

    def reset(self) -> None:
        """Forgets everything."""
        path = f"/emulator/v1/projects/{PROJECT}/databases/(default)/documents"
        request = urllib.request.Request(f"http://{HOST}:{self.port}{path}", method="DELETE")
        with urllib.request.urlopen(request, timeout=10) as answer:
            answer.read()


def firestore_client(port: int) -> Any:
    """A client of the emulator, or of a proxy before it; it connects when it is first used."""
    from google.auth.credentials import AnonymousCredentials
    from google.cloud.firestore_v1 import Client

    with _environment, pytest.MonkeyPatch.context() as patch:
        patch.setenv("FIRESTORE_EMULATOR_HOST", f"{HOST}:{port}")
        return Client(project=PROJECT, credentials=AnonymousCredentials())  # type: ignore[no-untyped-call]


def _found_java() -> str:
    return shutil.which("java") or _missing("java is not installed: apt-get install default-jre")


def _found_jar() -> Path:
    named = os.environ.get("SEQUENTIAL_FLOW_FIRESTORE_EMULATOR")
    gcloud = shutil.which("gcloud")
    sdks = [Path(gcloud).resolve().parents[1]] if gcloud else []
    jars = [Path(named)] if named else [sdk / _JAR for sdk in [*sdks, *map(Path, _SDKS)]]
    found = next((jar for jar in jars if jar.is_file()), None)
    return found or _missing("the Firestore emulator is not on this machine")


def _missing(what: str) -> Any:
    reason = (
        f"NOT TESTED AGAINST THE REAL FIRESTORE EMULATOR: {what}. It comes only with the Google "
        "Cloud CLI: gcloud components install cloud-firestore-emulator"
    )
    if os.environ.get("SEQUENTIAL_FLOW_REQUIRE_FIRESTORE"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
