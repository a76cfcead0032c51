"""The SQL of SQLStorage, for each database; placeholders are `%s`.

    tasks   id  revision  status  created_at  expires_at  write_id  part_count  digest
            record  snapshot
    parts   task_id  write_id  number  data         of tasks with part_count > 0

Times are ISO 8601 in UTC, which sort as text. All text is compared byte by byte, so ids differ by
case.
"""

from __future__ import annotations

import re

_COLUMNS = (
    "id",
    "revision",
    "status",
    "created_at",
    "expires_at",
    "write_id",
    "part_count",
    "digest",
    "record",
    "snapshot",
)
_CHANGING = _COLUMNS[1:]

_POSTGRESQL_SCHEMA = (
    "SELECT pg_advisory_xact_lock(hashtext('{tasks}'))",
    """
CREATE TABLE IF NOT EXISTS {tasks} (
  id varchar(128) COLLATE "C" PRIMARY KEY, revision bigint NOT NULL, status varchar(16) NOT NULL,
  created_at varchar(32) COLLATE "C" NOT NULL, expires_at varchar(32) COLLATE "C" NOT NULL,
  write_id varchar(32) NOT NULL, part_count integer NOT NULL, digest varchar(64) NOT NULL,
  record bytea, snapshot bytea
)""",
    """
CREATE TABLE IF NOT EXISTS {parts} (
  task_id varchar(128) COLLATE "C" REFERENCES {tasks} (id) ON DELETE CASCADE,
  write_id varchar(32), number integer, data bytea NOT NULL,
  PRIMARY KEY (task_id, write_id, number)
)""",
    "CREATE INDEX IF NOT EXISTS {tasks}_by_age ON {tasks} (created_at, id)",
    "CREATE INDEX IF NOT EXISTS {tasks}_by_expiry ON {tasks} (expires_at)",
)

_MYSQL_SCHEMA = (
    """
CREATE TABLE IF NOT EXISTS {tasks} (
  id varchar(128) PRIMARY KEY, revision bigint NOT NULL, status varchar(16) NOT NULL,
  created_at varchar(32) NOT NULL, expires_at varchar(32) NOT NULL,
  write_id varchar(32) NOT NULL, part_count integer NOT NULL, digest varchar(64) NOT NULL,
  record mediumblob, snapshot mediumblob,
  KEY {tasks}_by_age (created_at, id), KEY {tasks}_by_expiry (expires_at)
) ENGINE = InnoDB CHARACTER SET ascii COLLATE ascii_bin""",
    """
CREATE TABLE IF NOT EXISTS {parts} (
  task_id varchar(128), write_id varchar(32), number integer, data mediumblob NOT NULL,
  PRIMARY KEY (task_id, write_id, number),
  FOREIGN KEY (task_id) REFERENCES {tasks} (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET ascii COLLATE ascii_bin""",
)

_INSERT = "INSERT INTO {tasks} ({columns}) VALUES ({places})"
_UPSERT = _INSERT + " ON CONFLICT (id) DO UPDATE SET {excluded} WHERE {tasks}.expires_at <= %s"
_REPLACE_EXPIRED = "UPDATE {tasks} SET {assigned} WHERE id = %s AND expires_at <= %s"
_UPDATE = "UPDATE {tasks} SET {assigned} WHERE id = %s AND revision = %s"

#: What a purge removes at a time, so that its locks are short.
PURGE_ROWS = 500
_PURGE_POSTGRESQL = """
DELETE FROM {tasks} WHERE expires_at <= %s
  AND id IN (SELECT id FROM {tasks} WHERE expires_at <= %s LIMIT {purge_rows})"""
_PURGE_MYSQL = "DELETE FROM {tasks} WHERE expires_at <= %s LIMIT {purge_rows}"


class Dialect:
    """All statements over the tables `table` and `table_parts`.

    Those that write a head come twice: `…_small` applies only where no parts are to be removed.
    `insert_over` is `insert` over an expired task, None where that takes two statements.
    """

    def __init__(self, name: str, table: str) -> None:
        if name not in ("postgresql", "mysql"):
            raise ValueError(f"dialect must be 'postgresql' or 'mysql', not {name!r}")
        if not re.fullmatch(r"[a-z_][a-z0-9_]{0,40}", table):
            raise ValueError("table must be a name of at most 41 small letters, digits and _")
        self._names = _names(table)
        self.name = name
        is_mysql = name == "mysql"
        self.schema = [self._sql(s) for s in (_MYSQL_SCHEMA if is_mysql else _POSTGRESQL_SCHEMA)]
        self.insert = self._sql(_INSERT)
        self.insert_over = None if is_mysql else self._sql(_UPSERT)
        self.insert_over_small = self._sql(_UPSERT + " AND {tasks}.part_count = 0")
        self.replace_expired = self._sql(_REPLACE_EXPIRED)
        self.replace_expired_small = self._sql(_REPLACE_EXPIRED + " AND part_count = 0")
        self.update = self._sql(_UPDATE)
        self.update_small = self._sql(_UPDATE + " AND part_count = 0")
        self.insert_part = self._sql("INSERT INTO {parts} VALUES (%s, %s, %s, %s)")
        self.delete_other_parts = self._sql(
            "DELETE FROM {parts} WHERE task_id = %s AND write_id <> %s"
        )
        self.select_head = self._sql("SELECT {columns} FROM {tasks} WHERE id = %s")
        self.select_write = self._sql(
            "SELECT revision, write_id, expires_at FROM {tasks} WHERE id = %s"
        )
        self.select_parts = self._sql(
            "SELECT data FROM {parts} WHERE task_id = %s AND write_id = %s ORDER BY number"
        )
        self.delete = self._sql("DELETE FROM {tasks} WHERE id = %s")
        self.delete_revision = self._sql("DELETE FROM {tasks} WHERE id = %s AND revision = %s")
        self.purge = self._sql(_PURGE_MYSQL if is_mysql else _PURGE_POSTGRESQL)

    def page(self, *, with_status: bool, with_cursor: bool) -> str:
        """Values: now, the status if any, created_at twice and id of the cursor if any, limit."""
        return self._sql(
            "SELECT {columns_of_page} FROM {tasks} WHERE expires_at > %s"
            + (" AND status = %s" if with_status else "")
            + (" AND created_at <= %s AND (created_at < %s OR id < %s)" if with_cursor else "")
            + " ORDER BY created_at DESC, id DESC LIMIT %s"
        )

    def _sql(self, template: str) -> str:
        return template.format_map(self._names)


def _names(table: str) -> dict[str, str]:
    return {
        "tasks": table,
        "parts": f"{table}_parts",
        "columns": ", ".join(_COLUMNS),
        "columns_of_page": ", ".join([*_COLUMNS[:-1], "NULL AS snapshot"]),
        "places": ", ".join(["%s"] * len(_COLUMNS)),
        "assigned": ", ".join(f"{column} = %s" for column in _CHANGING),
        "excluded": ", ".join(f"{column} = excluded.{column}" for column in _CHANGING),
        "purge_rows": str(PURGE_ROWS),
    }
