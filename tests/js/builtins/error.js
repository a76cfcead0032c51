for (const E of [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError]) { const e = new E("m", { cause: 1 }); console.log(e.name, e.message, e.cause, e instanceof Error, Object.prototype.toString.call(e), `${e}`, Object.keys(e).length, e.hasOwnProperty("message")); }
const a = new AggregateError([new Error("x"), 2], "agg"); console.log(a.errors.length, a.message, a instanceof Error, a.name); console.log(Error.prototype.name, Error.prototype.message === "", Error("no new") instanceof Error, new Error().message === "", new Error(undefined).hasOwnProperty("message"), "cause" in new Error("x"));
class HttpError extends Error { constructor(status, ...rest) { super(`HTTP ${status}`, ...rest); this.status = status; } get name() { return "HttpError"; } toJSON() { return { status: this.status, message: this.message }; } } const h = new HttpError(404, { cause: new Error("inner") }); console.log(String(h), h.status, h.cause.message, JSON.stringify(h), h instanceof HttpError, Object.keys(h));
console.log(typeof new Error("x").stack, new Error("x").stack.split("\n")[0], Error.prototype.toString.call({ name: "N", message: "M" }), Error.prototype.toString.call({}), [new Error("in array").message]); const e2 = new Error("orig"); e2.message = "changed"; e2.extra = [1]; console.log(e2.message, e2.extra, JSON.stringify(e2));
// expect: Error m 1 true [object Error] Error: m 0 true
// expect: TypeError m 1 true [object Error] TypeError: m 0 true
// expect: RangeError m 1 true [object Error] RangeError: m 0 true
// expect: SyntaxError m 1 true [object Error] SyntaxError: m 0 true
// expect: ReferenceError m 1 true [object Error] ReferenceError: m 0 true
// expect: EvalError m 1 true [object Error] EvalError: m 0 true
// expect: URIError m 1 true [object Error] URIError: m 0 true
// expect: 2 agg true AggregateError
// expect: Error true true true false false
// expect: HttpError: HTTP 404 404 inner {"status":404,"message":"HTTP 404"} true [ 'status' ]
// expect: string Error: x N: M Error [ 'in array' ]
// expect: changed [ 1 ] {"extra":[1]}
