// The caller's loop of Sequential Flow, without any input or output of its own.
//
// A plain script in ES2020, which Google Apps Script takes as it stands and ES modules import for
// its effect: it defines `SequentialFlowCore`. Each operation is a generator that yields what is to
// be done and is given what came of it, so that hosts with promises and hosts without run the same
// loop:
//
//   {do: "http", request}      -> outcome; the request goes to the service
//   {do: "begin", id, request} -> nothing; the same for a fetch of the flow, in the background
//   {do: "call", id, name, args, context} -> nothing; a host function, in the background
//   {do: "settle", id, outcome} -> nothing; as if that had been begun and were over
//   {do: "next", ms}           -> [[id, outcome], …] of what has begun; [] when none came in time
//   {do: "wait", ms}           -> nothing
//   {do: "keep", checkpoint}   -> nothing, when it is kept
//
//   request  {method, url, headers, body: string | null, redirect, timeoutMs, maxBytes}
//   outcome  {status, statusText, headers (lower-case names), text, url} | {failure, retryable}
//            of a call: {data} | {error}
//
// Tasks and requests are the JSON of the service. Times are milliseconds.
globalThis.SequentialFlowCore = (() => {
  "use strict";

  const LIVE = ["running", "paused"];
  const ENDINGS = ["SCRIPT_ERROR", "SYNTAX_ERROR", "LIMIT_EXCEEDED", "DELIVERY_FAILED"];
  const PASSING = [429, 502, 503, 504];
  const REDIRECTS = [301, 302, 303, 307, 308];
  const IDEMPOTENT = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"];
  // While a client waits for a time, somebody else may get the flow on.
  const LOOK_MS = 2000;
  const LONGEST_WAIT_MS = 30000;

  const DEFAULTS = {
    url: "",
    key: null,
    headers: {},
    timeoutMs: 60000,
    maxAttempts: 6,
    parallel: 8,
    functions: {},
    deadline: null, // epoch ms, by which the loop gives the task back as it is
    allowHosts: null, // null: any host with a public name or address
    baseURL: null, // what relative URLs of flows are relative to
    fetchTimeoutMs: 30000,
    maxResponseBytes: 10 * 1024 * 1024,
    maxRedirects: 10,
    maxFetchAttempts: 4,
    maxFetchWaitMs: 30000,
    followsRedirects: false, // the host follows them itself, without showing where they lead
    keyOnReads: true, // Idempotency-Key also on GET and HEAD
    now: () => Date.now(),
    random: () => Math.random(),
    newId: () => "", // at least 96 random bits
  };

  // -- errors

  // What `resultOf` throws. `code` as in the service, or SERVICE_UNREACHABLE, TASK_UNFINISHED,
  // OVERTAKEN; `task` as the service last showed it.
  class FlowError extends Error {
    constructor(code, message, task, detail) {
      super(message);
      this.name = "FlowError";
      this.code = code;
      this.task = task || null;
      this.detail = detail || null;
      this.retryable = Boolean(detail && detail.retryable);
    }
  }

  function resultOf(task) {
    if (task.status === "completed") return task.result;
    if (task.status !== "error") {
      throw new FlowError("TASK_UNFINISHED", `task '${task.id}' is ${task.status}`, task);
    }
    const detail = task.errorDetail || { code: "INTERNAL_ERROR" };
    throw new FlowError(detail.code, task.error, task, detail);
  }

  function failed(task, code, message, retryable) {
    const errorDetail = { name: "ClientError", message, code, stack: [], retryable: retryable === true };
    return { ...task, status: "error", error: message, errorDetail };
  }

  const unknownTask = (id) => ({
    id, name: id, code: "", status: "error", result: null, error: null, errorDetail: null,
    vmState: null, fetchRequest: null, pendingRequests: [], logs: [],
    createdAt: null, updatedAt: null, expiresAt: null,
  });

  const codeOf = (task) => (task.errorDetail ? task.errorDetail.code : null);
  const isFinished = (task) => task.status === "completed" || ENDINGS.includes(codeOf(task));

  // -- the service

  // Every operation may be made again unchanged; so what gets no answer is sent again.
  function* exchange(s, method, path, body, headers) {
    const request = {
      method,
      url: s.url.replace(/\/+$/, "") + path,
      headers: { accept: "application/json", ...s.headers, ...headers },
      body: body === undefined ? null : encoded(body),
      redirect: "manual",
      timeoutMs: s.timeoutMs,
      maxBytes: Infinity,
    };
    if (s.key !== null) request.headers.authorization = `Bearer ${s.key}`;
    if (request.body !== null) request.headers["content-type"] = "application/json";
    let outcome;
    for (let attempt = 0; attempt < s.maxAttempts; attempt++) {
      outcome = yield { do: "http", request };
      if (outcome.failure === undefined && !PASSING.includes(outcome.status)) break;
      let wait = Math.min(100 * 2 ** attempt, LONGEST_WAIT_MS) * (0.5 + s.random() / 2);
      const asked = outcome.headers ? retryAfterMs(outcome.headers["retry-after"], s.now()) : null;
      if (asked !== null) wait = Math.max(wait, asked);
      if (wait > LONGEST_WAIT_MS || attempt + 1 === s.maxAttempts) break;
      yield { do: "wait", ms: wait };
    }
    return outcome;
  }

  // [the task, or an error task; after how many ms the service wants to be asked again, or null]
  function* operation(s, id, method, path, body, headers) {
    const outcome = yield* exchange(s, method, path, body, headers);
    if (outcome.failure !== undefined) {
      return [failed(unknownTask(id), "SERVICE_UNREACHABLE", outcome.failure, true), null];
    }
    const reply = parsed(outcome.text);
    const wait = retryAfterMs(outcome.headers["retry-after"], s.now());
    if (reply && Array.isArray(reply.pendingRequests)) return [reply, wait];
    if (reply && typeof reply.code === "string" && "detail" in reply) {
      return [failed(unknownTask(id), reply.code, reply.detail, outcome.status === 503), wait];
    }
    const message = `the service answered ${outcome.status} without a task`;
    return [failed(unknownTask(id), "SERVICE_UNREACHABLE", message, true), wait];
  }

  const pathOf = (id) => `/tasks/${encodeURIComponent(id)}`;

  // `flow` is the body of POST /execute, or just its code.
  function* execute(s, flow) {
    const body = typeof flow === "string" ? { code: flow } : { ...flow };
    if (body.id === undefined || body.id === null) body.id = s.newId();
    return (yield* operation(s, body.id, "POST", "/execute", body))[0];
  }

  function* resume(s, body) {
    return (yield* operation(s, body.taskId, "POST", "/resume", body))[0];
  }

  function* getTask(s, id, include) {
    const query = include && include.length ? `?include=${include.map(encodeURIComponent).join(",")}` : "";
    return (yield* operation(s, id, "GET", pathOf(id) + query))[0];
  }

  function* deleteTask(s, id) {
    return (yield* operation(s, id, "DELETE", pathOf(id)))[0];
  }

  function* sendEvent(s, id, name, data, key) {
    const headers = { "idempotency-key": key === undefined || key === null ? s.newId() : key };
    const path = `${pathOf(id)}/events/${encodeURIComponent(name)}`;
    return (yield* operation(s, id, "POST", path, data === undefined ? null : data, headers))[0];
  }

  // {tasks, cursor}, and `error`, an error task, when that failed.
  function* listTasks(s, { status, limit, cursor } = {}) {
    const given = Object.entries({ status, limit, cursor }).filter(([, value]) => value !== undefined && value !== null);
    const query = given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
    const outcome = yield* exchange(s, "GET", `/tasks${query ? "?" : ""}${query}`);
    const reply = outcome.failure === undefined ? parsed(outcome.text) : null;
    if (reply && Array.isArray(reply.tasks)) return { ...reply, error: null };
    const problem = reply || {};
    const error = failed(
      unknownTask(""), problem.code || "SERVICE_UNREACHABLE",
      problem.detail || outcome.failure || `the service answered ${outcome.status} without tasks`,
      problem.code === undefined,
    );
    return { tasks: [], cursor: null, error };
  }

  // -- a run of a task, as the loop sees it

  // Stored at the service.
  function storedRun(s, id) {
    let createdAt = null;
    const run = {
      *get() {
        const task = yield* getTask(s, id);
        if (task.status === "error") return task;
        if (createdAt !== null && createdAt !== task.createdAt) {
          return failed(task, "OVERTAKEN", `task '${id}' was replaced by another run`);
        }
        createdAt = task.createdAt;
        return task;
      },
      *send(body) {
        return yield* operation(s, id, "POST", "/resume", body);
      },
      *answer(task, requestId, fetchResponse) {
        const body = { taskId: id, vmState: task.vmState, requestId, fetchResponse };
        return (yield* run.send(body))[0];
      },
      *goOn(task) {
        const [next, wait] = yield* run.send({ taskId: id, vmState: task.vmState });
        if (codeOf(next) !== "INVALID_REQUEST") return next;
        // Too early: the service's clock is behind this one.
        yield { do: "wait", ms: Math.min(Math.max(wait || 0, 250), 60000) };
        return yield* run.get();
      },
    };
    return run;
  }

  // Kept by the client: `first` has the sealed state. An answer is kept before it is sent, for made
  // anew it could be another one, and a sealed state takes one answer only.
  function sealedRun(s, first) {
    let newest = first;
    const run = storedRun(s, first.id);
    run.get = function* () {
      return newest;
    };
    run.send = function* (body) {
      const whole = { ...body, vmState: newest.vmState, pausedState: newest.pausedState, saveToStorage: false };
      if ("fetchResponse" in body) {
        const answer = { requestId: body.requestId, fetchResponse: body.fetchResponse };
        yield { do: "keep", checkpoint: { task: newest, answer } };
      }
      const [task, wait] = yield* operation(s, first.id, "POST", "/resume", whole);
      if (codeOf(task) === "CONFLICT") return [failed(task, "OVERTAKEN", task.error), wait];
      if (task.pausedState !== undefined || isFinished(task)) {
        newest = task;
        yield { do: "keep", checkpoint: { task, answer: null } };
      }
      return [task, wait];
    };
    return run;
  }

  // -- the loop

  // The task when it has ended, or when this client cannot get it on: it waits for an event, the
  // deadline is over, or the service cannot be reached.
  function* run(s, flow) {
    const given = typeof flow === "string" ? { code: flow } : flow;
    const isStored = given.saveToStorage !== false;
    const task = yield* execute(s, isStored ? { keepFinished: true, ...given } : given);
    if (!LIVE.includes(task.status)) return task;
    if (isStored) return yield* drive(s, task.id);
    const checkpoint = { task, answer: null };
    yield { do: "keep", checkpoint };
    return yield* goOn(s, checkpoint);
  }

  function* drive(s, id) {
    return yield* loop(s, storedRun(s, id));
  }

  function* goOn(s, { task, answer }) {
    const sealed = sealedRun(s, task);
    if (answer) {
      const answered = yield* sealed.answer(task, answer.requestId, answer.fetchResponse);
      if (!LIVE.includes(answered.status)) return answered;
    }
    return yield* loop(s, sealed);
  }

  function* wait(s, id, timeoutMs) {
    const giveUp = timeoutMs === undefined || timeoutMs === null ? Infinity : s.now() + timeoutMs;
    for (let look = 250; ; look = Math.min(look * 1.5, 15000)) {
      const task = yield* getTask(s, id);
      const left = giveUp - s.now();
      if (!LIVE.includes(task.status) || left <= 0) return task;
      yield { do: "wait", ms: Math.min(look, left) };
    }
  }

  function* loop(s, run) {
    const flights = new Map(); // request id -> what is known of the fetch or call
    let task = yield* untilItWaits(s, run, yield* run.get());
    while (task.status === "paused" && !isOver(s)) {
      yield* begin(s, task, flights);
      const due = dueOf(task);
      const flying = [...flights.values()].filter((flight) => !flight.isDone);
      if (!flying.length && (due === null || (s.deadline !== null && due > s.deadline))) break;
      const moments = flying.map((flight) => flight.retryAt).filter((at) => at !== null);
      if (due !== null) moments.push(Math.min(due, s.now() + LOOK_MS));
      const until = Math.min(...moments, s.deadline === null ? Infinity : s.deadline);
      const ms = until === Infinity ? null : Math.max(0, until - s.now());
      let isAnswered = false;
      for (const [id, outcome] of yield { do: "next", ms }) {
        const flight = flights.get(id);
        const response = task.status === "paused" ? yield* landed(s, flight, outcome) : null;
        if (response === null) continue;
        flight.isDone = isAnswered = true;
        task = yield* untilItWaits(s, run, yield* run.answer(task, id, response));
      }
      if (isAnswered || due === null) continue;
      task = yield* untilItWaits(s, run, due <= s.now() ? task : yield* run.get());
    }
    return task;
  }

  function* untilItWaits(s, run, task) {
    while (!isOver(s)) {
      const due = dueOf(task);
      if (task.status === "running" || (task.status === "paused" && due !== null && due <= s.now())) {
        task = yield* run.goOn(task);
      } else if (codeOf(task) === "CONFLICT") {
        task = yield* run.get(); // somebody else went on
      } else {
        break;
      }
    }
    return task;
  }

  const isOver = (s) => s.deadline !== null && s.now() >= s.deadline;

  function dueOf(task) {
    const times = task.pendingRequests.map((request) => request.dueAt).filter(Boolean);
    return times.length ? Math.min(...times.map((time) => Date.parse(time))) : null;
  }

  // Begins what the task waits for and was not begun before, and what is to be tried again.
  function* begin(s, task, flights) {
    let flying = 0;
    for (const [id, flight] of flights) {
      if (flight.isDone) continue;
      flying += 1;
      if (flight.retryAt !== null && flight.retryAt <= s.now()) yield* attempt(id, flight);
    }
    for (const request of task.pendingRequests) {
      if (flights.has(request.id) || flying >= s.parallel) continue;
      if (request.kind !== "fetch" && request.kind !== "call") continue;
      const key = `${task.id}:${Date.parse(task.createdAt)}:${request.id}`;
      const flight = { call: null, attempts: 0, hops: 0, retryAt: null, isDone: false, first: null };
      flights.set(request.id, flight);
      flying += 1;
      if (request.kind === "call") {
        const context = { taskId: task.id, requestId: request.id, idempotencyKey: key };
        yield { do: "call", id: request.id, name: request.name, args: request.args, context };
        continue;
      }
      try {
        flight.call = callOf(s, request, key);
      } catch (error) {
        yield { do: "settle", id: request.id, outcome: { error: refusalOf(error) } };
        continue;
      }
      yield* attempt(request.id, flight);
    }
  }

  function* attempt(id, flight) {
    flight.retryAt = null;
    yield { do: "begin", id, request: flight.call };
  }

  // The answer for the flow; null when the request goes out again, for a redirect or a retry.
  function* landed(s, flight, outcome) {
    if (flight.call === null) return outcome;
    const id = flight.call.id;
    if (outcome.failure === undefined && !s.followsRedirects) {
      try {
        const next = redirected(s, flight, outcome);
        if (next !== null) {
          flight.call = next;
          yield* attempt(id, flight);
          return null;
        }
      } catch (error) {
        return { error: refusalOf(error) };
      }
    }
    flight.attempts += 1;
    const mayRetry = flight.attempts < s.maxFetchAttempts && IDEMPOTENT.includes(flight.call.method);
    if (mayRetry && (outcome.failure === undefined ? PASSING.includes(outcome.status) : outcome.retryable)) {
      const asked = outcome.headers ? retryAfterMs(outcome.headers["retry-after"], s.now()) : null;
      const wait = asked === null ? 250 * 2 ** flight.attempts * (0.5 + s.random() / 2) : asked;
      if (wait <= s.maxFetchWaitMs) {
        flight.retryAt = s.now() + wait;
        flight.hops = 0;
        flight.call = flight.first || flight.call;
        return null;
      }
    }
    return outcome.failure === undefined ? responseOf(s, outcome) : { error: outcome.failure };
  }

  // -- what a flow asked `fetch` for, as a request

  // What belongs to the connection, or would let a script speak for it.
  const OUR_HEADERS = [
    "accept-encoding", "connection", "content-length", "expect", "host", "keep-alive",
    "proxy-authorization", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
  ];
  const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

  class Refused extends Error {}

  function refusalOf(error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }

  function callOf(s, request, key) {
    const options = isObject(request.options) ? request.options : {};
    const method = methodOf(options.method);
    const headers = headersOf(options.headers);
    let body = options.body === undefined ? null : options.body;
    if (body !== null && (method === "GET" || method === "HEAD")) {
      throw new Refused(`a ${method} request cannot have a body`);
    }
    if (body !== null && !("content-type" in headers)) {
      headers["content-type"] = typeof body === "string" ? "text/plain;charset=UTF-8" : "application/json";
    }
    if (body !== null && typeof body !== "string") body = JSON.stringify(body);
    const isRead = method === "GET" || method === "HEAD";
    if (!("idempotency-key" in headers) && (s.keyOnReads || !isRead)) headers["idempotency-key"] = key;
    return {
      id: request.id,
      method,
      url: allowed(s, (request.url || "").trim(), s.baseURL).href,
      headers,
      body,
      redirect: options.redirect || "follow",
      timeoutMs: s.fetchTimeoutMs,
      maxBytes: s.maxResponseBytes,
    };
  }

  function methodOf(value) {
    const method = value === undefined || value === null ? "GET" : String(value);
    const upper = method.toUpperCase();
    if (!TOKEN.test(method) || ["CONNECT", "TRACE", "TRACK"].includes(upper)) throw new Refused("bad method");
    return ["DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"].includes(upper) ? upper : method;
  }

  function headersOf(value) {
    const headers = { accept: "*/*" };
    const pairs = Array.isArray(value) ? value : isObject(value) ? Object.entries(value) : [];
    for (const pair of pairs) {
      if (!Array.isArray(pair)) throw new Refused("headers must be an object or a list of pairs");
      const name = String(pair[0]).toLowerCase();
      const text = String(pair[1]).trim();
      if (!TOKEN.test(name) || /[\r\n\0]/.test(text)) throw new Refused("bad header");
      if (!OUR_HEADERS.includes(name)) headers[name] = text;
    }
    return headers;
  }

  // The call that follows a redirect, as in the Fetch standard; null when there is none to follow.
  function redirected(s, flight, outcome) {
    const call = flight.call;
    const location = outcome.headers.location;
    if (!REDIRECTS.includes(outcome.status) || !location || call.redirect === "manual") return null;
    if (call.redirect === "error") throw new Refused("redirected, and redirect is 'error'");
    flight.hops += 1;
    if (flight.hops > s.maxRedirects) throw new Refused(`more than ${s.maxRedirects} redirects`);
    flight.first = flight.first || call;
    const target = allowed(s, location, call.url);
    const next = { ...call, url: target.href, headers: { ...call.headers } };
    const { method } = call;
    const isSeeOther = outcome.status === 303 && method !== "GET" && method !== "HEAD";
    if (isSeeOther || (outcome.status <= 302 && method === "POST")) {
      next.method = "GET";
      next.body = null;
      for (const name of ["content-type", "content-language", "content-location"]) delete next.headers[name];
    }
    if (target.origin !== locationOf(call.url, null).origin) {
      delete next.headers.authorization;
      delete next.headers.cookie;
    }
    return next;
  }

  function responseOf(s, outcome) {
    if (s.followsRedirects && outcome.url) {
      try {
        allowed(s, outcome.url, null);
      } catch (error) {
        return { error: refusalOf(error) };
      }
    }
    const { status, statusText, headers } = outcome;
    return { data: dataOf(outcome), status, statusText: statusText || "", headers };
  }

  function dataOf({ text, headers }) {
    const type = (headers["content-type"] || "").split(";")[0].trim().toLowerCase();
    if (text === "" || !(type === "application/json" || type.endsWith("+json"))) return text;
    const value = parsed(text);
    return value === undefined ? text : value;
  }

  // -- which hosts

  // As `NetworkPolicy`, but by names and addresses as they are written: this client sees no
  // addresses behind names. Entries: host, host:port, *.domain, *, 10.0.0.1, [fe80::1]:8080.
  const PUBLIC = 0, PRIVATE = 1, SPECIAL = 2;

  function allowed(s, url, base) {
    const place = locationOf(url, base);
    const name = `${place.host}:${place.port}`;
    const reaches = (s.allowHosts === null ? ["*"] : s.allowHosts).map(entryOf)
      .filter((entry) => entry.port === null || entry.port === place.port)
      .filter((entry) => entry.host.startsWith("*") ? place.host.endsWith(entry.host.slice(1)) : entry.host === place.host)
      .map((entry) => entry.host.startsWith("*") ? PUBLIC : isAddress(entry.host) ? SPECIAL : PRIVATE);
    if (!reaches.length) throw new Refused(`host ${name} is not in the list of allowed hosts`);
    if (kindOf(place.host) > Math.max(...reaches)) throw new Refused(`host ${name} is not public, refused`);
    return place;
  }

  function entryOf(text) {
    const match = /^(\[[0-9a-f:.]+\]|\*|(?:\*\.)?[^\s/@*:[\]]+)(?::(\d{1,5}))?$/i.exec(String(text).trim());
    if (match === null) throw new TypeError(`bad host '${text}'; use host, host:port, *.domain or *`);
    return { host: match[1].toLowerCase().replace(/\.$/, ""), port: match[2] ? Number(match[2]) : null };
  }

  const isAddress = (host) => host.startsWith("[") || /^\d+\.\d+\.\d+\.\d+$/.test(host);

  function kindOf(host) {
    if (host.startsWith("[")) return kindOfIPv6(host.slice(1, -1));
    const labels = host.split(".");
    const last = labels[labels.length - 1];
    if (!isAddress(host)) {
      if (/^(\d+|0x[0-9a-f]*)$/.test(last)) throw new Refused(`bad host '${host}'`);
      const isLocal = labels.length === 1 || ["localhost", "local", "internal", "home", "lan", "intranet"].includes(last);
      return isLocal ? PRIVATE : PUBLIC;
    }
    if (labels.some((label) => Number(label) > 255 || /^0\d/.test(label))) throw new Refused(`bad host '${host}'`);
    const [a, b, c] = labels.map(Number);
    if (a === 127 || a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168)) return PRIVATE;
    if ((a === 100 && b >= 64 && b <= 127) || (a === 198 && (b === 18 || b === 19))) return PRIVATE;
    const isDocumented = (a === 192 && b === 0 && (c === 0 || c === 2)) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113);
    if (isDocumented) return PRIVATE;
    return a === 0 || a >= 224 || (a === 169 && b === 254) ? SPECIAL : PUBLIC;
  }

  // Only plain global unicast counts as public; what wraps an IPv4 address does not.
  function kindOfIPv6(text) {
    const first = parseInt(text.split(":")[0] || "0", 16);
    if (text === "::1" || (first & 0xfe00) === 0xfc00) return PRIVATE;
    const isWrapped = first === 0x2002 || /^2001:(0*:|0*db8:|:)/.test(text);
    return first >= 0x2000 && first <= 0x3fff && !isWrapped ? PUBLIC : SPECIAL;
  }

  // {href, origin, scheme, host, port}; the host as every parser reads it, or Refused.
  const URL_PATTERN = /^(https?):\/\/(\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?)(?::(\d{1,5}))?([/?][!-~]*)?$/i;

  function locationOf(url, base) {
    const match = URL_PATTERN.exec(absolute(url, base).replace(/#.*$/s, ""));
    if (match === null) {
      throw new Refused("bad URL; an absolute http or https URL without user name and password is needed");
    }
    const scheme = match[1].toLowerCase();
    const host = match[2].toLowerCase().replace(/\.$/, "");
    const port = match[3] ? Number(match[3]) : scheme === "https" ? 443 : 80;
    if (port < 1 || port > 65535) throw new Refused("bad port");
    const rest = match[4] || "/";
    const shown = port === (scheme === "https" ? 443 : 80) ? host : `${host}:${port}`;
    const origin = `${scheme}://${shown}`;
    return { href: origin + (rest.startsWith("?") ? `/${rest}` : rest), origin, scheme, host, port };
  }

  function absolute(url, base) {
    if (typeof URL === "function") {
      try {
        return base ? new URL(url, base).href : new URL(url).href;
      } catch (error) {
        return "";
      }
    }
    const plain = url.replace(/[^!-~]/gu, encodeURIComponent);
    if (/^[a-z][a-z0-9+.-]*:/i.test(plain) || !base) return plain;
    const parts = /^(https?:)\/\/([^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(base);
    if (parts === null) return "";
    const [, scheme, place, path] = parts;
    if (plain.startsWith("//")) return scheme + plain;
    const begin = `${scheme}//${place}`;
    if (plain.startsWith("/")) return begin + plain;
    if (plain.startsWith("?") || plain === "") return begin + (path || "/") + plain;
    return begin + withoutDots((path || "/").replace(/[^/]*$/, "") + plain);
  }

  function withoutDots(path) {
    const [, names, query] = /^([^?#]*)(.*)$/s.exec(path);
    const kept = [];
    const parts = names.split("/").slice(1);
    parts.forEach((part, at) => {
      if (part === "..") kept.pop();
      else if (part !== ".") kept.push(part);
      if ((part === "." || part === "..") && at === parts.length - 1) kept.push("");
    });
    return `/${kept.join("/")}${query}`;
  }

  // -- small things

  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  // JSON; half of a surrogate pair, which the service refuses, becomes U+FFFD.
  function encoded(value) {
    return JSON.stringify(value).replace(/\\(?:u(d[89a-f][0-9a-f]{2})|.)/g, (all, half) => (half ? "\\ufffd" : all));
  }

  // undefined for what is no JSON, such as the page of a gateway.
  function parsed(text) {
    try {
      return JSON.parse(text.replace(/^\uFEFF/, ""));
    } catch (error) {
      return undefined;
    }
  }

  // "120" or a date -> ms from `now`; null for neither.
  function retryAfterMs(value, now) {
    if (value === undefined || value === null) return null;
    if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
    const at = Date.parse(value);
    return Number.isNaN(at) ? null : Math.max(0, at - now);
  }

  // All settings; raises TypeError for one that is not known, or a bad host.
  function settings(given) {
    for (const name of Object.keys(given)) {
      if (!(name in DEFAULTS)) throw new TypeError(`unknown setting '${name}'; there are ${Object.keys(DEFAULTS).join(", ")}`);
    }
    const all = { ...DEFAULTS };
    for (const [name, value] of Object.entries(given)) if (value !== undefined) all[name] = value;
    if (!/^https?:\/\/[^\s?#@]+$/i.test(all.url)) {
      throw new TypeError("bad URL of the service; use https://host or https://host/base");
    }
    if (all.allowHosts !== null) {
      if (!Array.isArray(all.allowHosts)) throw new TypeError("allowHosts must be an array, or null");
      all.allowHosts.forEach(entryOf);
    }
    return all;
  }

  return {
    FlowError, resultOf, isFinished, settings, LIVE,
    run, drive, goOn, wait,
    execute, resume, getTask, deleteTask, sendEvent, listTasks,
  };
})();
