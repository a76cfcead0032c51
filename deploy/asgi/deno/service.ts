// The flow service of Python, under Pyodide, behind a `fetch` handler: for Deno and what is built on it.
//
// `sequential_flow_asgi.edge.javascript` is the other half. Python is loaded at the first request, and
// stays: the step of a flow takes milliseconds then. Steps run one after the other.
import { loadPyodide } from "pyodide";

export interface Row {
  revision: number;
  /** ISO 8601 in UTC; such texts sort as their times do. */
  expiresAt: string;
  /** ASCII. */
  text: string;
}

/** A database. Whatever it throws is STORAGE_UNAVAILABLE. */
export interface Store {
  /** The text of the row, of an expired one too. */
  load(id: string): Promise<string | undefined>;
  /**
   * Stores `row`, or removes the task without one, in one step; whether that was done. It is not when
   * another revision, or none, is there; 0 is none, or one whose expiresAt is not after `now`.
   */
  swap(id: string, revision: number, row: Row | undefined, now: string): Promise<boolean>;
}

export interface Options {
  /** What comes before every path, such as "/flows". */
  basePath?: string;
  /** Of the JSON of one task. */
  maxTaskBytes?: number;
}

interface Answer {
  status: number;
  headers: [string, string][];
  body: Uint8Array<ArrayBuffer>;
}

type Ask = (
  method: string,
  path: string,
  query: string,
  headers: [string, string][],
  body: Uint8Array,
) => Promise<Answer>;

/** As in core; Python refuses a body with one byte more. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;
const WITHOUT_BODY = [101, 204, 205, 304];

const START = `
import sys
sys.path.insert(0, "/python")
from sequential_flow_asgi.edge.javascript import service_for
service_for(variables, store, base_path, **options.to_py())
`;

/** `python` is what pack.py wrote; `variables` are the settings, SEQUENTIAL_FLOW_API_KEYS above all. */
export function serviceOf(
  python: string,
  store: Store,
  variables: Record<string, string>,
  options: Options = {},
): (request: Request) => Promise<Response> {
  let starting: Promise<Ask> | undefined;
  return async (request) => {
    let ask: Ask;
    try {
      ask = await (starting ??= start(python, store, variables, options));
    } catch (error) {
      // It stays failed: settings are wrong until there is another instance, and loading is dear.
      console.error("sequential-flow cannot start:", lastLine(error));
      return Response.json({ error: "the service is not configured; its log says why" }, { status: 500 });
    }
    const url = new URL(request.url);
    const body = await bodyOf(request);
    const answer = await ask(request.method, url.pathname, url.search.slice(1), [...request.headers], body);
    const hasBody = request.method !== "HEAD" && !WITHOUT_BODY.includes(answer.status);
    return new Response(hasBody ? answer.body : null, { status: answer.status, headers: answer.headers });
  };
}

async function start(
  python: string,
  store: Store,
  variables: Record<string, string>,
  { basePath = "", maxTaskBytes }: Options,
): Promise<Ask> {
  const pyodide = await loadPyodide();
  const packed = Uint8Array.from(atob(python), (character) => character.charCodeAt(0));
  pyodide.unpackArchive(packed, "zip", { extractDir: "/python" });
  const named = {
    variables,
    store,
    base_path: basePath,
    options: maxTaskBytes === undefined ? {} : { max_task_bytes: maxTaskBytes },
  };
  const globals = pyodide.toPy({});
  for (const [name, value] of Object.entries(named)) {
    globals.set(name, value);
  }
  return pyodide.runPython(START, { globals }) as Ask;
}

/** All of it; a body that is too large is replaced by as many zeros as are needed to say so. */
async function bodyOf(request: Request): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > MAX_BODY_BYTES) {
      return new Uint8Array(MAX_BODY_BYTES + 1);
    }
    parts.push(part);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.length;
  }
  return body;
}

/** Of a Python traceback, what went wrong. */
function lastLine(error: unknown): string {
  return String((error as Error)?.message ?? error).trim().split("\n").at(-1) ?? "";
}
