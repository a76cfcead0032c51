// Tasks in PostgreSQL, in the table of schema.sql. Each method is one statement.
import type postgres from "postgres";
import type { Row, Store } from "./service.ts";

export class PostgresStore implements Store {
  constructor(private readonly sql: postgres.Sql) {}

  async load(id: string): Promise<string | undefined> {
    const rows = await this.sql`SELECT text FROM sequential_flow.edge_tasks WHERE id = ${id}`;
    return rows[0]?.text;
  }

  async swap(id: string, revision: number, row: Row | undefined, now: string): Promise<boolean> {
    if (row === undefined) {
      return await this.remove(id, revision, now);
    }
    const { sql } = this;
    const { revision: next, expiresAt, text } = row;
    const done = revision === 0
      ? await sql`
          INSERT INTO sequential_flow.edge_tasks AS stored (id, revision, expires_at, text)
          VALUES (${id}, ${next}, ${expiresAt}, ${text})
          ON CONFLICT (id) DO UPDATE
          SET revision = excluded.revision, expires_at = excluded.expires_at, text = excluded.text
          WHERE stored.expires_at <= ${now}`
      : await sql`
          UPDATE sequential_flow.edge_tasks
          SET revision = ${next}, expires_at = ${expiresAt}, text = ${text}
          WHERE id = ${id} AND revision = ${revision}`;
    return done.count === 1;
  }

  private async remove(id: string, revision: number, now: string): Promise<boolean> {
    const done = await this.sql`
      DELETE FROM sequential_flow.edge_tasks
      WHERE id = ${id} AND (revision = ${revision} OR (${revision} = 0 AND expires_at <= ${now}))`;
    return done.count === 1 || (revision === 0 && await this.load(id) === undefined);
  }
}
