// Runs the files of deploy/apps_script as Google does, as far as this client can tell: classic
// scripts in one global scope without `URL`, `fetch`, timers or modules, and services that block.
//
//   node apps_script.cjs '{"files": [path, …], "properties": path, "main": code, "dieAt": n}'
//
// prints {result, sent, triggers}. Script properties and triggers live in the file `properties`,
// so that a process can be an execution among several. `dieAt` ends the process in the middle of
// that fetch, when the other side has seen it.
const { readFileSync, writeFileSync, existsSync } = require("node:fs");
const vm = require("node:vm");
const { MessageChannel, receiveMessageOnPort, Worker } = require("node:worker_threads");

const { files, properties: path, main, dieAt = Infinity } = JSON.parse(process.argv[2]);
const stored = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { properties: {}, triggers: [] };
const save = () => writeFileSync(path, JSON.stringify(stored));
const sent = [];

// -- UrlFetchApp: https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app

const METHODS = ["get", "delete", "patch", "post", "put"];
const PARAMETERS = [
  "url", "contentType", "headers", "method", "payload", "useIntranet", "validateHttpsCertificates",
  "followRedirects", "muteHttpExceptions", "escaping",
];

const EXCHANGE = `
  const { port, flag } = require("node:worker_threads").workerData;
  async function exchange({ url, method, headers, payload, followRedirects }) {
    const response = await fetch(url, { method, headers, body: payload, redirect: followRedirects === false ? "manual" : "follow" });
    return { status: response.status, headers: [...response.headers], bytes: Buffer.from(await response.arrayBuffer()).toString("base64") };
  }
  port.on("message", async (requests) => {
    port.postMessage(await Promise.all(requests.map(exchange)).catch((error) => String(error.cause || error)));
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  });
`;

// Another thread makes the exchanges, so that this one can wait for them.
const { port1, port2 } = new MessageChannel();
const flag = new Int32Array(new SharedArrayBuffer(4));
const worker = new Worker(EXCHANGE, { eval: true, workerData: { port: port2, flag }, transferList: [port2] });

function exchanged(requests) {
  Atomics.store(flag, 0, 0);
  port1.postMessage(requests);
  Atomics.wait(flag, 0, 0);
  return receiveMessageOnPort(port1).message;
}

function checked(request) {
  for (const name of Object.keys(request)) {
    if (!PARAMETERS.includes(name)) throw new Error(`Invalid argument: ${name}`);
  }
  const { url, contentType, headers = {}, method = "get", payload } = request;
  if (!METHODS.includes(method)) throw new Error(`Attribute provided with invalid value: method`);
  if (!/^https?:\/\//.test(url)) throw new Error(`Invalid argument: ${url}`);
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value !== "string") throw new Error(`Attribute provided with invalid value: Header:${name}`);
    if (["host", "content-length", "content-type"].includes(name.toLowerCase())) {
      throw new Error(`Attribute provided with invalid value: Header:${name}`);
    }
  }
  if (payload !== undefined && typeof payload !== "string") throw new Error("Invalid argument: payload");
  const type = contentType || (payload === undefined ? undefined : "application/x-www-form-urlencoded");
  return { ...request, method: method.toUpperCase(), headers: type ? { ...headers, "content-type": type } : headers };
}

function responseOf({ status, headers, bytes }, request) {
  const content = Buffer.from(bytes, "base64");
  const all = {};
  for (const [name, value] of headers) {
    const written = name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
    all[written] = written in all ? [].concat(all[written], value) : value;
  }
  if (status >= 400 && !request.muteHttpExceptions) throw new Error(`Request failed, returned code ${status}`);
  return {
    getResponseCode: () => status,
    getContentText: (charset) => new TextDecoder(charset || "utf-8").decode(content),
    getContent: () => [...new Int8Array(content)],
    getAllHeaders: () => all,
    getHeaders: () => all,
  };
}

function fetchAll(requests) {
  if (!Array.isArray(requests)) throw new Error("Invalid argument: requests");
  const whole = requests.map(checked);
  whole.forEach(({ method, url }) => sent.push(`${method} ${new URL(url).pathname}`));
  const replies = exchanged(whole);
  if (typeof replies === "string") throw new Error(`Address unavailable: ${replies}`);
  if (sent.length >= dieAt) process.kill(process.pid, "SIGKILL");
  return replies.map((reply, at) => responseOf(reply, requests[at]));
}

// -- the other services

const block = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

const triggers = () => stored.triggers.map((handler) => ({ getHandlerFunction: () => handler }));

const services = {
  UrlFetchApp: { fetchAll, fetch: (url, parameters = {}) => fetchAll([{ url, ...parameters }])[0] },
  Utilities: {
    sleep(ms) {
      if (!(ms >= 0 && ms <= 300000)) throw new Error("Invalid argument: sleep");
      block(ms);
    },
    getUuid: () => require("node:crypto").randomUUID(),
  },
  PropertiesService: {
    getScriptProperties: () => ({
      getProperty: (name) => stored.properties[name] ?? null,
      getProperties: () => ({ ...stored.properties }),
      getKeys: () => Object.keys(stored.properties),
      setProperty(name, value) {
        if (typeof value !== "string" || value.length > 9216) throw new Error("Argument too large: value");
        stored.properties[name] = value;
        save();
      },
      deleteProperty(name) {
        delete stored.properties[name];
        save();
      },
    }),
  },
  LockService: { getScriptLock: () => ({ tryLock: () => true, releaseLock() {} }) },
  ScriptApp: {
    getProjectTriggers: triggers,
    newTrigger: (handler) => ({
      timeBased: () => ({
        everyMinutes(minutes) {
          if (![1, 5, 10, 15, 30].includes(minutes)) throw new Error("The value you passed to everyMinutes was invalid.");
          return { create: () => (stored.triggers.push(handler), save()) };
        },
      }),
    }),
    deleteTrigger(trigger) {
      stored.triggers = stored.triggers.filter((handler) => handler !== trigger.getHandlerFunction());
      save();
    },
  },
  console,
};

const context = vm.createContext(services);
for (const file of files) vm.runInContext(readFileSync(file, "utf8"), context, { filename: file });
const result = vm.runInContext(main, context);
console.log(JSON.stringify({ result: result ?? null, sent, triggers: stored.triggers, properties: Object.keys(stored.properties) }));
worker.terminate();
port1.close();
