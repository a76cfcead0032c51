"""The official emulators of Firestore and Pub/Sub, in processes of their own, and clients for them.

They come with the Google Cloud CLI (components cloud-firestore-emulator and pubsub-emulator) and
need Java 11 or later. They are in no package of Debian, PyPI or npm, so a machine that reaches
nothing else cannot have them: their tests are skipped there, in CI too, and say so. Second servers
of our own, `firestore_server.py` and `pubsub_server.py`, run everywhere.

SEQUENTIAL_FLOW_GOOGLE_SDK is the folder of the CLI if it is somewhere else; with
SEQUENTIAL_FLOW_REQUIRE_EMULATORS=1 a missing emulator is a failure.
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
_FIRESTORE = "platform/cloud-firestore-emulator/cloud-firestore-emulator.jar"
_PUBSUB = "platform/pubsub-emulator/lib/cloud-pubsub-emulator-*-all.jar"
_SDKS = ("/usr/lib/google-cloud-sdk", "/usr/local/google-cloud-sdk", "/opt/google-cloud-sdk")
_FIRESTORE_MAIN = "com.google.cloud.datastore.emulator.firestore.CloudFirestore"
_PUBSUB_MAIN = "com.google.cloud.pubsub.testing.v1.Main"
_JAVA_OPTIONS = ("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
_environment = threading.Lock()


class FirestoreEmulator(Server):
    package = "the Firestore emulator"

    def prepare(self) -> None:
        self.paths = {"java": _found_java(), "jar": str(_found_jar(self.package, _FIRESTORE))}

    def command(self) -> list[str]:
        program = (self.paths["java"], *_JAVA_OPTIONS, "-cp", self.paths["jar"], _FIRESTORE_MAIN)
        return [*program, "start", f"--host={HOST}", f"--port={self.port}"]

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


class PubSubEmulator(Server):
    package = "the Pub/Sub emulator"

    def prepare(self) -> None:
        self.paths = {"java": _found_java(), "jar": str(_found_jar(self.package, _PUBSUB))}

    def command(self) -> list[str]:
        program = (self.paths["java"], *_JAVA_OPTIONS, "-cp", self.paths["jar"], _PUBSUB_MAIN)
        return [*program, f"--host={HOST}", f"--port={self.port}"]

    def greet(self) -> None:
        with urllib.request.urlopen(f"http://{HOST}:{self.port}/", timeout=2) as answer:
            assert answer.read().strip() == b"Ok"


def _found_java() -> str:
    return shutil.which("java") or _missing("java is not installed: apt-get install default-jre")


def _found_jar(name: str, pattern: str) -> Path:
    named = os.environ.get("SEQUENTIAL_FLOW_GOOGLE_SDK")
    gcloud = shutil.which("gcloud")
    sdks = [Path(gcloud).resolve().parents[1]] if gcloud else []
    folders = [Path(named)] if named else [*sdks, *map(Path, _SDKS)]
    found = next((jar for sdk in folders for jar in sdk.glob(pattern)), None)
    return found or _missing(f"{name} is not on this machine")


def _missing(what: str) -> Any:
    reason = (
        f"NOT TESTED AGAINST GOOGLE'S EMULATOR: {what}. It comes only with the Google Cloud CLI: "
        "gcloud components install cloud-firestore-emulator pubsub-emulator"
    )
    if os.environ.get("SEQUENTIAL_FLOW_REQUIRE_EMULATORS"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
