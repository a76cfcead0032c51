export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export type PendingRequest =
  | { id: number; kind: "fetch"; url: string; options: Json }
  | { id: number; kind: "sleep"; dueAt: string }
  | { id: number; kind: "event"; name: string; dueAt: string | null }
  | { id: number; kind: "call"; name: string; args: Json[] };

export interface ErrorDetail {
  name: string;
  message: string;
  code: string;
  stack: { function: string | null; line: number | null; column: number | null }[];
  retryable: boolean;
}

export interface Task {
  id: string;
  name: string;
  code: string;
  status: "running" | "paused" | "completed" | "error";
  result: Json;
  error: string | null;
  errorDetail: ErrorDetail | null;
  vmState: string | null;
  fetchRequest: Extract<PendingRequest, { kind: "fetch" }> | null;
  pendingRequests: PendingRequest[];
  logs: { level: string; text: string }[];
  /** null when the service did not show the task. */
  createdAt: string | null;
  updatedAt: string | null;
  expiresAt: string | null;
  /** Sealed; with `saveToStorage: false` only. */
  pausedState?: string;
  history?: Json[];
  inspection?: Json;
}

/** What `resume` takes. */
export type FetchResponse =
  | { data: Json; status?: number; statusText?: string; headers?: Record<string, string> }
  | { error: string | { name?: string; message: string } };

/** The body of POST /execute. */
export interface Flow {
  code: string;
  id?: string;
  name?: string;
  input?: Json;
  /** Milliseconds. */
  ttl?: number;
  style?: "auto" | "direct" | "promise";
  replace?: boolean;
  keepFinished?: boolean;
  saveToStorage?: boolean;
  drive?: boolean;
  defer?: boolean;
}

/** All that a client must keep to go on with a task whose state is not stored. */
export interface Checkpoint {
  task: Task;
  answer: { requestId: number; fetchResponse: FetchResponse } | null;
}

export interface CallContext {
  taskId: string;
  requestId: number;
  idempotencyKey: string;
}

export interface Options {
  key?: string;
  /** Headers of requests to the service. */
  headers?: Record<string, string>;
  /** For one request to the service. */
  timeoutMs?: number;
  maxAttempts?: number;
  /** How many requests of one task are under way at once. */
  parallel?: number;
  functions?: Record<string, (this: CallContext, ...args: any[]) => unknown>;
  /** Epoch milliseconds, by which the loop gives the task back as it is. */
  deadline?: number | null;
  /** `host`, `host:port`, `*.domain`, `*`, an address; null is any public name. */
  allowHosts?: string[] | null;
  baseURL?: string | null;
  fetchTimeoutMs?: number;
  maxResponseBytes?: number;
  maxRedirects?: number;
  maxFetchAttempts?: number;
  maxFetchWaitMs?: number;
  followsRedirects?: boolean;
  keyOnReads?: boolean;
  now?: () => number;
  random?: () => number;
  newId?: () => string;
  keep?: (checkpoint: Checkpoint) => void | Promise<void>;
  fetch?: typeof fetch;
}

export class Client {
  constructor(url: string, options?: Options);
  run(flow: string | Flow, options?: { signal?: AbortSignal }): Promise<Task>;
  drive(id: string, options?: { signal?: AbortSignal }): Promise<Task>;
  goOn(checkpoint: Checkpoint, options?: { signal?: AbortSignal }): Promise<Task>;
  wait(id: string, options?: { timeoutMs?: number; signal?: AbortSignal }): Promise<Task>;
  execute(flow: string | Flow): Promise<Task>;
  resume(body: {
    taskId: string;
    fetchResponse?: FetchResponse | Json;
    vmState?: string | null;
    requestId?: number;
    pausedState?: string;
    saveToStorage?: boolean;
  }): Promise<Task>;
  getTask(id: string, options?: { include?: ("history" | "inspection")[] }): Promise<Task>;
  deleteTask(id: string): Promise<Task>;
  sendEvent(id: string, name: string, data?: Json, options?: { key?: string }): Promise<Task>;
  listTasks(query?: {
    status?: Task["status"];
    limit?: number;
    cursor?: string;
  }): Promise<{ tasks: Task[]; cursor: string | null; error: Task | null }>;
}

/** `code` as in the service, or SERVICE_UNREACHABLE, TASK_UNFINISHED, OVERTAKEN. */
export class FlowError extends Error {
  readonly code: string;
  readonly task: Task | null;
  readonly detail: ErrorDetail | null;
  readonly retryable: boolean;
}

/** The result of a completed task; throws FlowError for any other. */
export function resultOf(task: Task): Json;
