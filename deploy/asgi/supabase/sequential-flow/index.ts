// The flow service as an edge function of Supabase; tasks are in the project's own PostgreSQL.
//
// `sequential-flow add supabase` puts service.ts, pack.py and the Python packages beside this file;
// schema.sql makes the table. The project gives SUPABASE_DB_URL by itself.
import postgres from "postgres";
import { PostgresStore } from "./postgresql.ts";
import { serviceOf } from "./service.ts";
import python from "./python.js";

const sql = postgres(Deno.env.get("SUPABASE_DB_URL")!, { max: 2, prepare: false, connect_timeout: 10 });

Deno.serve(
  serviceOf(python, new PostgresStore(sql), Deno.env.toObject(), { basePath: "/sequential-flow" }),
);
