-- Where sequential-flow keeps tasks in a Supabase project; run it as a migration.
--
-- The schema is not among those that Supabase's REST API shows, and the roles of its clients may
-- not use it: only the service, which connects as the database's owner, sees tasks.
CREATE SCHEMA IF NOT EXISTS sequential_flow;
REVOKE ALL ON SCHEMA sequential_flow FROM PUBLIC;

-- For the edge function. Times are ISO 8601 in UTC, which sort as text.
CREATE TABLE IF NOT EXISTS sequential_flow.edge_tasks (
  id varchar(128) COLLATE "C" PRIMARY KEY,
  revision bigint NOT NULL,
  expires_at varchar(32) COLLATE "C" NOT NULL,
  text text NOT NULL
);
CREATE INDEX IF NOT EXISTS edge_tasks_by_expiry ON sequential_flow.edge_tasks (expires_at);

-- A service elsewhere makes its own tables in the schema, with
-- SEQUENTIAL_FLOW_STORAGE=postgresql://…?options=-csearch_path%3Dsequential_flow

-- Expired tasks are never shown; this removes them. With pg_cron it can run each hour.
CREATE OR REPLACE FUNCTION sequential_flow.purge_edge_tasks() RETURNS bigint
LANGUAGE sql SET search_path = '' AS $$
  WITH gone AS (
    DELETE FROM sequential_flow.edge_tasks
    WHERE expires_at <= to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    RETURNING 1
  )
  SELECT count(*) FROM gone
$$;
