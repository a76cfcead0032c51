// Sequential Flow for Google Apps Script: flows run at the service and are performed here, with
// UrlFetchApp, under this script's account and its own list of hosts.
//
// Needs sequential-flow-core.js beside it, and the script properties
//
//   SEQUENTIAL_FLOW_URL          https://flows.example.com
//   SEQUENTIAL_FLOW_KEY          one of the service's keys
//   SEQUENTIAL_FLOW_ALLOW_HOSTS  api.example.com,*.example.org; any public name when it is not there
//
//   function report() {
//     const task = runFlow({id: "report-7", code: "const u = fetch('https://…'); u.name"});
//     if (task.status === "completed") console.log(task.result);
//   }
//
// A flow that outlasts an execution of the script goes on in later ones: it is remembered in the
// script properties before anything else happens, a trigger looks every five minutes, and
// `onFlowEnd(task)`, where there is such a function, is told of its end, maybe twice. Nothing is
// done twice under another Idempotency-Key, whenever an execution is cut off.

const FLOW_PREFIX_ = "sequential-flow:";
const FLOW_SECONDS_ = 270; // of the six minutes that Google gives an execution
const FLOW_METHODS_ = ["get", "delete", "patch", "post", "put"]; // UrlFetchApp knows no others

// The task when it has ended, or as it is when it needs more time, or an event. `flow` is code, or
// the body of POST /execute; `options` are the settings of the core, such as `functions`, `baseURL`.
function runFlow(flow, options) {
  const whole = typeof flow === "string" ? { code: flow } : { ...flow };
  whole.id = whole.id || Utilities.getUuid();
  rememberFlow_(whole);
  return endFlow_(performFlow_(SequentialFlowCore.run(flowSettings_(options), whole), options));
}

// The trigger calls this; `flowOptions()`, where there is such a function, gives the options.
function continueFlows() {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(0)) return; // an execution before this one is still at it
  try {
    const options = typeof flowOptions === "function" ? flowOptions() : {};
    const properties = PropertiesService.getScriptProperties().getProperties();
    const names = Object.keys(properties).filter((name) => name.startsWith(FLOW_PREFIX_));
    const deadline = Date.now() + FLOW_SECONDS_ * 1000;
    for (const name of names) {
      if (Date.now() >= deadline) break;
      const settings = flowSettings_({ deadline, ...options });
      const flow = JSON.parse(properties[name]);
      const steps = "code" in flow
        ? SequentialFlowCore.run(settings, flow)
        : SequentialFlowCore.drive(settings, flow.id);
      endFlow_(performFlow_(steps, options));
    }
  } finally {
    lock.releaseLock();
  }
}

function sendFlowEvent(id, name, data) {
  return performFlow_(SequentialFlowCore.sendEvent(flowSettings_(), id, name, data));
}

function flowSettings_(options) {
  const properties = PropertiesService.getScriptProperties();
  const hosts = properties.getProperty("SEQUENTIAL_FLOW_ALLOW_HOSTS");
  return SequentialFlowCore.settings({
    url: properties.getProperty("SEQUENTIAL_FLOW_URL") || "",
    key: properties.getProperty("SEQUENTIAL_FLOW_KEY"),
    allowHosts: hosts ? hosts.split(",") : null,
    deadline: Date.now() + FLOW_SECONDS_ * 1000,
    newId: () => Utilities.getUuid(),
    ...options,
  });
}

// A property holds 9 KB. A longer flow is remembered by its id alone, which is enough as soon as the
// service has it.
function rememberFlow_(flow) {
  const text = JSON.stringify(flow);
  const kept = text.length < 8000 ? text : JSON.stringify({ id: flow.id });
  PropertiesService.getScriptProperties().setProperty(FLOW_PREFIX_ + flow.id, kept);
  if (!flowTriggers_().length) ScriptApp.newTrigger("continueFlows").timeBased().everyMinutes(5).create();
}

// Forgets a task that nothing is left to do for, and the trigger with the last of them.
function endFlow_(task) {
  const isRefused = task.status === "error" && !task.errorDetail.retryable;
  if (!SequentialFlowCore.isFinished(task) && !isRefused) return task;
  if (typeof onFlowEnd === "function") onFlowEnd(task);
  const properties = PropertiesService.getScriptProperties();
  properties.deleteProperty(FLOW_PREFIX_ + task.id);
  const isLast = !properties.getKeys().some((name) => name.startsWith(FLOW_PREFIX_));
  if (isLast) flowTriggers_().forEach((trigger) => ScriptApp.deleteTrigger(trigger));
  return task;
}

function flowTriggers_() {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === "continueFlows");
}

// Does what the core yields. Nothing is in the background here: what has begun is performed, all of
// it at once, when the core waits for it.
function performFlow_(steps, options) {
  const begun = [];
  let done = [];
  let step = steps.next();
  while (!step.done) {
    const effect = step.value;
    let value;
    if (effect.do === "http") {
      value = exchanges_([effect.request])[0];
    } else if (effect.do === "begin") {
      begun.push(effect);
    } else if (effect.do === "call") {
      done.push([effect.id, callFunction_(effect, (options && options.functions) || {})]);
    } else if (effect.do === "settle") {
      done.push([effect.id, effect.outcome]);
    } else if (effect.do === "next") {
      const now = begun.splice(0);
      exchanges_(now.map(({ request }) => request)).forEach((outcome, at) => done.push([now[at].id, outcome]));
      if (!done.length) Utilities.sleep(Math.min(effect.ms, 300000));
      value = done;
      done = [];
    } else if (effect.do === "wait") {
      Utilities.sleep(Math.min(effect.ms, 300000));
    } else {
      throw new TypeError(`this client cannot ${effect.do}; use saveToStorage: true`);
    }
    step = steps.next(value);
  }
  return step.value;
}

function callFunction_({ name, args, context }, functions) {
  if (!Object.prototype.hasOwnProperty.call(functions, name)) {
    return { error: { name: "Error", message: `no host function '${name}' is registered here` } };
  }
  try {
    const data = functions[name].apply(context, args);
    return { data: data === undefined ? null : data };
  } catch (error) {
    return { error: { name: error.name || "Error", message: error.message || String(error) } };
  }
}

// `fetchAll` throws for all when one fails; then each goes out by itself, under the same key.
function exchanges_(requests) {
  const outcomes = requests.map((request) => {
    if (FLOW_METHODS_.includes(request.method.toLowerCase())) return null;
    return { failure: `Apps Script cannot send ${request.method}`, retryable: false };
  });
  const sent = requests.filter((request, at) => outcomes[at] === null);
  let replies = null;
  if (sent.length > 1) {
    try {
      replies = UrlFetchApp.fetchAll(sent.map(parametersOf_)).map((response, at) => outcomeOf_(response, sent[at]));
    } catch (error) {
      replies = null;
    }
  }
  replies = replies || sent.map(fetched_);
  return outcomes.map((outcome) => outcome || replies.shift());
}

function fetched_(request) {
  try {
    const { url, ...parameters } = parametersOf_(request);
    return outcomeOf_(UrlFetchApp.fetch(url, parameters), request);
  } catch (error) {
    return { failure: error.message || String(error), retryable: true };
  }
}

function parametersOf_({ url, method, headers, body }) {
  const { "content-type": contentType, ...others } = headers;
  const parameters = {
    url,
    method: method.toLowerCase(),
    headers: others,
    muteHttpExceptions: true,
    followRedirects: false, // each hop is for the list of hosts to judge
    escaping: false,
  };
  if (contentType !== undefined) parameters.contentType = contentType;
  if (body !== null) parameters.payload = body;
  return parameters;
}

function outcomeOf_(response, { url, maxBytes }) {
  const headers = {};
  for (const [name, value] of Object.entries(response.getAllHeaders())) {
    headers[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : String(value);
  }
  const hasCharset = /charset\s*=/i.test(headers["content-type"] || "");
  const text = hasCharset ? response.getContentText() : response.getContentText("UTF-8");
  if (text.length > maxBytes) return { failure: `the response is larger than ${maxBytes} bytes`, retryable: false };
  return { status: response.getResponseCode(), statusText: "", headers, text, url };
}
