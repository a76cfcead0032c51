// What the JavaScript client must do, in whichever host runs this. `world` says where the service
// and the hosts are: {client, service, hosts, closed, isBrowser}.
//
// As a script: `… scenarios.mjs '{…}'` prints {name: "ok" or what went wrong}.

const THREE = "const a = fetch('/1'); const b = fetch('/2'); const c = fetch('/3'); [a.n, b.n, c.n]";
const PARALLEL = "await Promise.all(['/slow/0.5/1', '/slow/0.5/2', '/slow/0.5/3'].map(async (u) => (await (await fetch(u)).json()).n))";
const CAUGHT = (url, options = "undefined") => `try { fetch('${url}', ${options}) } catch (e) { e.message }`;

function equal(actual, expected) {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${a} instead of ${b}`);
}

function matches(actual, pattern) {
  if (!pattern.test(actual)) throw new Error(`${actual} does not match ${pattern}`);
}

const scenarios = {
  async sequence({ client, resultOf }) {
    equal(resultOf(await client().run({ id: "sequence", code: THREE })), [1, 2, 3]);
    equal(resultOf(await client().run({ id: "sequence", code: THREE })), [1, 2, 3]);
  },

  async parallel({ client, resultOf }) {
    const begin = Date.now();
    equal(resultOf(await client().run({ id: "parallel", code: PARALLEL })), [1, 2, 3]);
    if (Date.now() - begin > 1400) throw new Error("one after the other");
  },

  async "no more than two at once"({ client, resultOf }) {
    equal(resultOf(await client({ parallel: 2 }).run(PARALLEL)), [1, 2, 3]);
  },

  async sleeps({ client, resultOf }) {
    const begin = Date.now();
    equal(resultOf(await client().run("sleep(300); const a = fetch('/1'); sleep(100); a.n")), 1);
    if (Date.now() - begin < 390) throw new Error("too early");
  },

  async "a clock that is ahead"({ client, resultOf }) {
    const ahead = client({ now: () => Date.now() + 3600000 });
    equal(resultOf(await ahead.run("sleep(400); 1")), 1);
  },

  async calls({ client, resultOf }) {
    const functions = {
      async double(number) {
        return number * 2;
      },
      refuse() {
        throw new RangeError("not today");
      },
      whose() {
        return [this.taskId, this.requestId];
      },
    };
    const code = `const out = [call('double', 21)];
      for (const name of ['refuse', 'toString']) try { call(name) } catch (e) { out.push(e.name + ': ' + e.message) }
      out.push(call('whose')); out`;
    equal(resultOf(await client({ functions }).run({ id: "calls", code })), [
      42, "RangeError: not today", "Error: no host function 'toString' is registered here", ["calls", 4],
    ]);
  },

  async "an event comes while the client waits"({ client, resultOf }) {
    const code = "waitForEvent('approved', {timeout: 20000}).by";
    const task = client().run({ id: "approval", code });
    setTimeout(() => client().sendEvent("approval", "approved", { by: "Ann" }), 400);
    equal(resultOf(await task), "Ann");
  },

  async "a task that waits for an event is given back"({ client, resultOf, FlowError }) {
    const task = await client().run({ id: "event", code: "const a = fetch('/1'); waitForEvent('go') + a.n" });
    equal([task.status, task.pendingRequests[0].name], ["paused", "go"]);
    try {
      resultOf(task);
      throw new Error("no error");
    } catch (error) {
      equal([error instanceof FlowError, error.code, error.task.id], [true, "TASK_UNFINISHED", "event"]);
    }
    equal(resultOf(await client().sendEvent("event", "go", 41, { key: "k1" })), 42);
    equal(resultOf(await client().wait("event", { timeoutMs: 5000 })), 42);
  },

  async "a host that is away for a moment"({ client, resultOf }) {
    equal(resultOf(await client().run({ id: "flaky", code: "fetch('/flaky/2/7').n" })), 7);
  },

  async "a request with a body"({ client, resultOf }) {
    const code = "fetch('/echo', {method: 'post', headers: {'X-Own': 'yes', Host: 'evil'}, body: {a: 1}})";
    const task = await client().run({ id: "body", code });
    equal(resultOf(task), {
      method: "POST", body: '{"a":1}', type: "application/json",
      key: `body:${Date.parse(task.createdAt)}:1`, own: "yes",
    });
  },

  async "text and a status"({ client, resultOf }) {
    equal(resultOf(await client().run("fetch('/text')")), "plain");
    equal(resultOf(await client().run("const r = await fetch('/text'); [r.status, await r.text()]")), [404, "plain"]);
  },

  async redirects({ client, resultOf, world }) {
    equal(resultOf(await client().run("fetch('/elsewhere?to=/5').n")), 5);
    const outside = `/elsewhere?to=${encodeURIComponent(world.hosts.replace("127.0.0.1", "localhost"))}/6`;
    matches(resultOf(await client().run(CAUGHT(outside))), /not in the list of allowed hosts/);
    matches(resultOf(await client().run(CAUGHT("/elsewhere?to=/5", "{redirect: 'error'}"))), /redirect|fetch|access/i);
  },

  async "the policy is the client's"({ client, resultOf }) {
    const strict = client({ allowHosts: ["api.example.com", "*.example.org"] });
    matches(resultOf(await strict.run(CAUGHT("/1"))), /not in the list of allowed hosts/);
    const open = client({ allowHosts: null });
    matches(resultOf(await open.run(CAUGHT("/1"))), /not public/);
    const addresses = [
      "http://localhost/", "http://0x7f.1/", "http://2130706433/", "http://[::1]/", "http://[::ffff:127.0.0.1]/",
      "http://169.254.169.254/latest", "http://10.1.2.3/", "http://metadata.google.internal/", "http://a.local./",
      "http://0/", "http://[fe80::1]/", "http://127.0.0.1:1/",
    ];
    for (const address of addresses) matches(resultOf(await open.run(CAUGHT(address))), /not public|bad host|bad URL/);
    for (const url of ["ftp://a.b/", "http://u:p@a.b/", "javascript:1", "http://", "file:///etc/passwd"]) {
      matches(resultOf(await open.run(CAUGHT(url))), /bad URL/);
    }
    matches(resultOf(await client({ allowHosts: ["127.0.0.1:1"] }).run(CAUGHT("/1"))), /not in the list/);
  },

  async "time-outs and limits"({ client, resultOf }) {
    const hasty = client({ fetchTimeoutMs: 300, maxFetchAttempts: 1 });
    matches(resultOf(await hasty.run(CAUGHT("/hangs"))), /no complete response from .* in 0.3 seconds/);
    matches(resultOf(await client({ maxResponseBytes: 5 }).run(CAUGHT("/1"))), /larger than 5 bytes/);
  },

  async "errors of the script"({ client, resultOf, FlowError }) {
    for (const [code, expected] of [["throw new Error('no luck')", "SCRIPT_ERROR"], ["let let", "SYNTAX_ERROR"]]) {
      try {
        resultOf(await client().run(code));
        throw new Error("no error");
      } catch (error) {
        equal([error instanceof FlowError, error.code], [true, expected]);
      }
    }
  },

  async "errors of the call"({ client, world }) {
    equal((await client().getTask("none")).errorDetail.code, "TASK_NOT_FOUND");
    equal((await client().run({ id: "bad id", code: "1" })).errorDetail.code, "INVALID_REQUEST");
    equal((await client({ key: "wrong" }).run("1")).errorDetail.code, "UNAUTHORIZED");
    equal((await client({ maxAttempts: 2 }, world.closed).run("1")).errorDetail.code, "SERVICE_UNREACHABLE");
    equal((await client({ maxAttempts: 2 }, `${world.hosts}/text`).run("1")).errorDetail.code, "SERVICE_UNREACHABLE");
    equal((await client().listTasks({ status: "none" })).error.errorDetail.code, "INVALID_REQUEST");
    for (const options of [{ alowHosts: [] }, { allowHosts: ["http://a"] }, { allowHosts: "a" }]) {
      try {
        client(options);
        throw new Error("no error");
      } catch (error) {
        equal(error instanceof TypeError, true);
      }
    }
  },

  async operations({ client }) {
    const task = await client().execute({ id: "operations", code: "fetch('/1').n", ttl: 60000 });
    const listed = await client().listTasks({ status: "paused", limit: 1000 });
    equal(listed.tasks.filter(({ id }) => id === "operations").length, 1);
    const { history, inspection } = await client().getTask("operations", { include: ["history", "inspection"] });
    equal([history[0].kind, typeof inspection], ["fetch", "object"]);
    const half = { data: { n: "\ud83d", whole: "\u{1f600}", back: "\\ud83d" } };
    equal((await client().resume({ taskId: task.id, vmState: task.vmState, fetchResponse: half })).result, "\ufffd");
    await client().execute({ id: "deleted", code: "fetch('/1').n" });
    equal((await client().deleteTask("deleted")).id, "deleted");
  },

  async "answers that get lost"({ client, resultOf }) {
    equal(resultOf(await client().run({ id: "lossy", code: THREE })), [1, 2, 3]);
  },

  async "two clients drive one task"({ client, resultOf }) {
    const code = "let sum = 0; for (let i = 1; i <= 5; i++) sum += fetch('/slow/0.02/' + i).n; sum";
    const tasks = await Promise.all([1, 2, 3].map(() => client().run({ id: "shared", code })));
    equal(tasks.map(resultOf), [15, 15, 15]);
  },

  async "somebody else answers first"({ client, resultOf }) {
    const code = "const a = fetch('/slow/0.5/1'); const b = fetch('/2'); [a.n, b.n]";
    const { vmState } = await client().execute({ id: "overtaken", code });
    const driven = client().drive("overtaken");
    await new Promise((resolve) => setTimeout(resolve, 150));
    await client().resume({ taskId: "overtaken", vmState, fetchResponse: { data: { n: 9 } } });
    equal(resultOf(await driven), [9, 2]);
  },

  async "a task that was replaced"({ client }) {
    const task = client().run({ id: "replaced", code: "fetch('/slow/0.6/1').n" });
    await new Promise((resolve) => setTimeout(resolve, 250));
    await client().execute({ id: "replaced", code: "fetch('/2').n", replace: true });
    equal((await task).errorDetail.code, "OVERTAKEN");
    equal((await client().getTask("replaced")).status, "paused");
  },

  async "state that is not stored"({ client, resultOf }) {
    const kept = [];
    const keep = async (checkpoint) => void kept.push(JSON.parse(JSON.stringify(checkpoint)));
    equal(resultOf(await client({ keep }).run({ id: "sealed", code: THREE, saveToStorage: false })), [1, 2, 3]);
    equal(kept.map(({ answer }) => answer !== null), [false, true, false, true, false, true, false]);
    for (const checkpoint of kept.filter(({ answer }) => answer)) {
      equal(resultOf(await client().goOn(checkpoint)), [1, 2, 3]);
    }
    const other = { requestId: 1, fetchResponse: { data: { n: 7 } } };
    equal((await client().goOn({ task: kept[0].task, answer: other })).errorDetail.code, "OVERTAKEN");
    const code = `const all = ${PARALLEL}; await new Promise((r) => setTimeout(r, 100)); all`;
    equal(resultOf(await client().run({ code, saveToStorage: false })), [1, 2, 3]);
  },

  async "a deadline gives the task back"({ client, resultOf }) {
    const soon = client({ deadline: Date.now() + 400 });
    const task = await soon.run({ id: "deadline", code: "const a = fetch('/1'); sleep(1000); const b = fetch('/2'); a.n + b.n" });
    equal([task.status, task.pendingRequests[0].kind], ["paused", "sleep"]);
    equal(resultOf(await client().drive("deadline")), 3);
  },

  async "giving up"({ client }) {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 200);
    try {
      await client().run({ id: "given-up", code: "fetch('/hangs')" }, { signal: controller.signal });
      throw new Error("no error");
    } catch (error) {
      equal(error.message, "enough");
    }
    equal((await client().getTask("given-up")).status, "paused");
  },
};

export async function run(world) {
  const { Client, resultOf, FlowError } = await import(world.client);
  const client = (options = {}, url = world.service) =>
    new Client(url, { key: "k", allowHosts: ["127.0.0.1"], baseURL: world.hosts, maxFetchAttempts: 3, ...options });
  const results = {};
  const waiting = Object.entries(scenarios);
  async function lane() {
    for (let next; (next = waiting.shift());) {
      const [name, scenario] = next;
      try {
        await scenario({ client, resultOf, FlowError, world });
        results[name] = "ok";
      } catch (error) {
        results[name] = `${error?.stack ?? error}`;
      }
    }
  }
  await Promise.all([lane(), lane(), lane()]);
  return results;
}

if (globalThis.process?.argv?.[2]) {
  console.log(JSON.stringify(await run(JSON.parse(process.argv[2]))));
}
