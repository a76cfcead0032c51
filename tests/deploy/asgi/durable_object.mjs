// DurableObjectStorage and EdgeApplication under Pyodide, over a stand-in for `ctx.storage.sql`: node:sqlite, with blobs
// as ArrayBuffers and rows as arrays, as a Durable Object gives them.
import { DatabaseSync } from "node:sqlite";
import { loadPyodide } from "npm:pyodide";
import python from "./python.js";

const database = new DatabaseSync(":memory:");
const sql = {
  exec(statement, ...values) {
    for (const value of values) {
      if (value === undefined || typeof value === "object" && !(value instanceof Uint8Array)) {
        throw new TypeError(`cannot bind ${value}`);
      }
    }
    const prepared = database.prepare(statement);
    prepared.setReturnArrays?.(true);
    const rows = prepared.all(...values).map((row) =>
      Object.values(row).map((cell) => cell instanceof Uint8Array ? cell.slice().buffer : cell));
    return { raw: () => ({ toArray: () => rows }) };
  },
};
const pyodide = await loadPyodide();
pyodide.unpackArchive(Uint8Array.from(atob(python), (c) => c.charCodeAt(0)), "zip", { extractDir: "/python" });
pyodide.globals.set("sql", sql);
console.log(await pyodide.runPythonAsync(`
import json, os, sys
sys.path.insert(0, "/python")
from sequential_flow import SequentialFlow
from sequential_flow_asgi.edge.durable_object import DurableObjectStorage, run_of

run = run_of(sql)
flow = SequentialFlow(DurableObjectStorage(run))
code = "const u = fetch('https://api.example.com/user/1'); input.length === 3000000 ? u.name : 'lost'"
task = flow.execute(code, id="one", input=os.urandom(1500000).hex())
assert task.status == "paused", task.error
parts = run("SELECT count(*) FROM parts", ())[0][0] > 0
assert [task.id for task in flow.list_tasks()] == ["one"]
task = flow.resume("one", {"data": {"name": "Ann"}}, vm_state=task.vm_state)
left = run("SELECT (SELECT count(*) FROM tasks) + (SELECT count(*) FROM parts)", ())[0][0]

from sequential_flow import Settings
from sequential_flow_asgi.edge.application import EdgeApplication

app = EdgeApplication(Settings(api_keys=("a-key",)).service(flow))
body = json.dumps({"code": "1 + 1"}).encode()
scope = {
    "type": "http", "http_version": "1.1", "method": "POST", "path": "/execute", "query_string": b"",
    "headers": [(b"authorization", b"Bearer a-key"), (b"content-type", b"application/json")],
}
sent = []

async def receive():
    return {"type": "http.request", "body": body, "more_body": False}

async def send(message):
    sent.append(message)

await app(scope, receive, send)
answer = [sent[0]["status"], json.loads(sent[1]["body"])["result"]]
json.dumps({"parts": parts, "result": task.result, "left": left, "answer": answer})
`));
