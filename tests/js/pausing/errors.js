// fetch: /fails -> ! connection refused
// fetch: /missing -> 404 {"message": "none"}
try { fetch("/fails"); } catch (error) { console.log(error.name, error instanceof TypeError); }
function risky() { try { return fetch("/fails"); } catch { return fetch("/echo/1"); } }
console.log(risky());
const results = ["/echo/1", "/fails"].map((url) => { try { return fetch(url); } catch (e) { return e.name; } });
console.log(results.join());
class Custom extends Error { constructor(m, options) { super(m, options); this.name = "Custom"; this.extra = fetch("/echo/2"); } }
try { throw new Custom(fetch('/echo/"msg"'), { cause: fetch('/echo/"why"') }); } catch (e) { console.log(`${e}`, e.extra, e.cause); }
// expect: TypeError true
// expect: 1
// expect: 1,TypeError
// expect: Custom: msg 2 why
