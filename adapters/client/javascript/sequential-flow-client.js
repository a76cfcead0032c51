// @ts-self-types="./sequential-flow-client.d.ts"
// A client of the service, which performs what flows ask for where the client is: a browser, Node,
// Deno, Bun, or a worker of an edge host. No dependencies, no build.
//
//   import { Client, resultOf } from "./sequential-flow-client.js";
//   const client = new Client("https://flows.example.com", { key: "…", allowHosts: ["*.example.com"] });
//   const task = await client.run({ id: "report-7", code: "const u = fetch('…'); u.name" });
//   resultOf(task);                        // or throws a FlowError that says why there is none
//
// `run` may die at any moment: the same `run`, with the same id, goes on, and what was under way is
// performed again with the same Idempotency-Key. The loop itself is in sequential-flow-core.js.

import "./sequential-flow-core.js";

const core = globalThis.SequentialFlowCore;

export const { FlowError, resultOf } = core;

// A web page, or a worker of one. There, redirects are the browser's, and a header that is not
// "simple" needs a host's permission, so that plain reads go without an Idempotency-Key.
const isBrowser = typeof globalThis.document === "object" ||
  (typeof globalThis.WorkerGlobalScope === "function" && typeof globalThis.Deno === "undefined" &&
    typeof globalThis.WebSocketPair === "undefined" && typeof globalThis.Bun === "undefined");

const newId = () => [...crypto.getRandomValues(new Uint8Array(16))]
  .map((byte) => byte.toString(16).padStart(2, "0")).join("");

export class Client {
  #settings;
  #keep;
  #fetch;

  // options  those of the core (DEFAULTS there), and
  //   functions  {name: async (...args) => JSON}, what flows reach with `call`; `this` is
  //              {taskId, requestId, idempotencyKey}
  //   keep       async (checkpoint), for tasks that are not stored
  //   fetch      instead of the global one
  // Throws TypeError for an option that is not known.
  constructor(url, { keep = () => {}, fetch: given, ...options } = {}) {
    this.#settings = core.settings({
      url, newId, followsRedirects: isBrowser, keyOnReads: !isBrowser, ...options,
    });
    this.#keep = keep;
    this.#fetch = given ?? ((...args) => globalThis.fetch(...args));
  }

  // -- the loop. `flow` is code, or the body of POST /execute; `signal` gives up, and throws

  run(flow, { signal } = {}) {
    return this.#perform(core.run(this.#settings, flow), signal);
  }

  // Goes on with a stored task.
  drive(id, { signal } = {}) {
    return this.#perform(core.drive(this.#settings, id), signal);
  }

  // Goes on from the newest checkpoint of a task that is not stored.
  goOn(checkpoint, { signal } = {}) {
    return this.#perform(core.goOn(this.#settings, checkpoint), signal);
  }

  // The task when it has ended, by whoever drives it, or as it is after `timeoutMs`.
  wait(id, { timeoutMs, signal } = {}) {
    return this.#perform(core.wait(this.#settings, id, timeoutMs), signal);
  }

  // -- the operations: each gives a task, an error task for what went wrong

  execute(flow) {
    return this.#perform(core.execute(this.#settings, flow));
  }

  resume(body) {
    return this.#perform(core.resume(this.#settings, body));
  }

  getTask(id, { include } = {}) {
    return this.#perform(core.getTask(this.#settings, id, include));
  }

  deleteTask(id) {
    return this.#perform(core.deleteTask(this.#settings, id));
  }

  sendEvent(id, name, data, { key } = {}) {
    return this.#perform(core.sendEvent(this.#settings, id, name, data, key));
  }

  listTasks(query) {
    return this.#perform(core.listTasks(this.#settings, query));
  }

  // -- what the core wants done

  async #perform(steps, signal) {
    const background = new Background();
    const stop = () => background.stop();
    signal?.addEventListener("abort", stop);
    try {
      let step = steps.next();
      while (!step.done) {
        signal?.throwIfAborted();
        step = steps.next(await this.#do(step.value, background));
      }
      return step.value;
    } finally {
      signal?.removeEventListener("abort", stop);
      background.stop();
    }
  }

  #do(effect, background) {
    switch (effect.do) {
      case "http":
        return this.#exchange(effect.request, background.signal);
      case "begin":
        return background.begin(effect.id, this.#exchange(effect.request, background.signal));
      case "call":
        return background.begin(effect.id, this.#call(effect));
      case "settle":
        return background.begin(effect.id, Promise.resolve(effect.outcome));
      case "next":
        return background.next(effect.ms);
      case "wait":
        return background.wait(effect.ms);
      case "keep":
        return this.#keep(effect.checkpoint);
    }
    throw new TypeError(`unknown effect ${effect.do}`);
  }

  async #exchange({ method, url, headers, body, redirect, timeoutMs, maxBytes }, signal) {
    const { host } = new URL(url);
    const controller = new AbortController();
    const stop = () => controller.abort();
    signal.addEventListener("abort", stop);
    const timer = setTimeout(stop, timeoutMs);
    try {
      const response = await this.#fetch(url, {
        method,
        headers,
        body: body ?? undefined,
        redirect: this.#settings.followsRedirects ? redirect : "manual",
        credentials: "omit",
        referrerPolicy: "no-referrer",
        cache: "no-store",
        signal: controller.signal,
      });
      if (response.type === "opaqueredirect") {
        return { failure: `${host}: browsers do not show where a redirect leads`, retryable: false };
      }
      const text = await textOf(response, maxBytes);
      if (text === null) return { failure: `the response is larger than ${maxBytes} bytes`, retryable: false };
      const { status, statusText } = response;
      return { status, statusText, headers: Object.fromEntries(response.headers), text, url: response.url };
    } catch (error) {
      if (controller.signal.aborted && !signal.aborted) {
        const seconds = timeoutMs / 1000;
        return { failure: `no complete response from ${host} in ${seconds} seconds`, retryable: true };
      }
      return { failure: `${host}: ${error?.cause?.message || error?.message || error}`, retryable: true };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    }
  }

  async #call({ name, args, context }) {
    const { functions } = this.#settings;
    if (!Object.hasOwn(functions, name)) {
      return { error: { name: "Error", message: `no host function '${name}' is registered here` } };
    }
    try {
      const data = await functions[name].apply(context, args);
      return { data: data === undefined ? null : data };
    } catch (error) {
      const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
      return { error: { name: kind, message } };
    }
  }
}

// What is under way for one task.
class Background {
  #controller = new AbortController();
  #done = [];
  #whenDone = () => {};
  #whenStopped = () => {};

  get signal() {
    return this.#controller.signal;
  }

  begin(id, promise) {
    promise.then((outcome) => {
      this.#done.push([id, outcome]);
      this.#whenDone();
    });
  }

  async next(ms) {
    if (!this.#done.length) {
      const [over, resolve] = this.#pause(ms);
      this.#whenDone = resolve;
      await over;
    }
    return this.#done.splice(0);
  }

  wait(ms) {
    return this.#pause(ms)[0];
  }

  stop() {
    this.#controller.abort();
    this.#whenStopped();
  }

  // A promise for when `ms` are over (null: never) or it is stopped, and what ends it sooner.
  #pause(ms) {
    let end;
    const over = new Promise((resolve) => {
      const timer = ms === null ? undefined : setTimeout(resolve, ms);
      end = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#whenStopped = end;
    });
    if (this.signal.aborted) end();
    return [over, end];
  }
}

// null when there is more than `maxBytes`.
async function textOf(response, maxBytes) {
  const chunks = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part; reader && !(part = await reader.read()).done;) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return decoderOf(response.headers.get("content-type")).decode(bytes);
}

function decoderOf(type) {
  const [, label] = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(type ?? "") ?? [];
  try {
    return new TextDecoder(label ?? "utf-8");
  } catch {
    return new TextDecoder();
  }
}
