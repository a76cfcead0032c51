// Runs SQL statements in the SQLite of a Durable Object under workerd, Cloudflare's own runtime.
//
//   node replay_in_workerd.mjs MINIFLARE < [{"statement", "values"}, …]     prints the rows of each
//
// Bytes are {"bytes": base64} on both sides. They are bound as Uint8Array, as Pyodide gives them.
import { readFileSync } from "node:fs";

const { Miniflare } = await import(process.argv[2]);
const script = `
import { DurableObject } from "cloudflare:workers";

const given = (value) =>
  value?.bytes === undefined ? value : Uint8Array.from(atob(value.bytes), (c) => c.charCodeAt(0));
const taken = (cell) => {
  if (!(cell instanceof ArrayBuffer)) return cell;
  let text = "";
  for (const byte of new Uint8Array(cell)) text += String.fromCharCode(byte);
  return { bytes: btoa(text) };
};

export class Flows extends DurableObject {
  async fetch(request) {
    const rows = [];
    for (const { statement, values } of await request.json()) {
      const cursor = this.ctx.storage.sql.exec(statement, ...values.map(given));
      rows.push(cursor.raw().toArray().map((row) => row.map(taken)));
    }
    if (await this.ctx.storage.getAlarm() !== null) throw new Error("an alarm that nobody has set");
    await this.ctx.storage.setAlarm(Date.now() + 3600000);
    return Response.json(rows);
  }

  alarm() {}
}

export default {
  fetch: (request, env) => env.FLOWS.get(env.FLOWS.idFromName("flows")).fetch(request),
};
`;
const miniflare = new Miniflare({
  modules: true,
  script,
  compatibilityDate: "2025-11-02",
  durableObjects: { FLOWS: { className: "Flows", useSQLite: true } },
  host: "127.0.0.1",
  port: 0,
});
try {
  const body = readFileSync(0, "utf8");
  const response = await miniflare.dispatchFetch("http://flows/", { method: "POST", body });
  console.log(await response.text());
} finally {
  await miniflare.dispose();
}
