"""Scripts that hold, at one pause or another, every kind of thing that a snapshot can hold.

`answer` answers a request with its own URL and number, so that results show what was asked when.
"""

from __future__ import annotations

from typing import Any

from sequential_flow.machine import Machine
from sequential_flow.snapshot import dump, load

SCRIPTS: dict[str, str] = {
    "variable": "const user = fetch('/user/1'); user.name",
    "collections": """
        const m = new Map([[1, 2], ['a', {x: 1}], [NaN, 0]]), it = m.entries(); it.next();
        const s = new Set([m, m, 1]); fetch('/a'); m.delete(1); m.set('q', it); fetch('/b');
        const rest = [...it], si = s.values(); si.next(); fetch('/c');
        [rest.length, si.next().value, s.size, m.get(NaN)]""",
    "classes": """
        class P { #p = 1; #m() { return this.#p } get #g() { return 7 } static #s = 9;
          static t() { return P.#s } has(o) { return #p in o }
          run() { return this.#m() + this.#g + fetch('/x').id } }
        class Q extends P { constructor() { super(); this.k = super.run() }
          get [Symbol.toStringTag]() { return 'QQ' } }
        const q = new Q(); fetch('/y'); String(q) + q.k + P.t() + q.has(q)""",
    "properties": """
        const o = {}; o.c = 3;
        Object.defineProperty(o, 'a', {get() { return fetch('/g').id }, enumerable: true});
        Object.defineProperty(o, 'b', {value: 2, writable: false});
        const f = Object.freeze({z: [1, , 3]}), list = [1, 2, 3];
        Object.defineProperty(list, '1', {value: 9, writable: false}); list[5000] = 1;
        Object.preventExtensions(list); const n = Object.create(null); n.x = 1; fetch('/p');
        [o.a, o.b, o.c, Object.isFrozen(f), list.length, list[1], JSON.stringify(n)]""",
    "arguments": """
        function f(a, b) { arguments[0] = 5; fetch('/q');
          return [a, arguments.length, arguments[1]] }
        function g(a) { 'use strict'; fetch('/r'); return arguments[0] }
        [f(1, 2, 3), g(4)]""",
    "bound": """
        const b = function (x, y) { fetch('/z'); return [this.v, x, y].join() }.bind({v: 1}, 2);
        class K { constructor(x) { this.x = x; fetch('/k') } }
        const BK = K.bind(null, 7), r = b(3), k = new BK();
        [r, k.x, b.name, b.length, k instanceof BK]""",
    "errors": """
        const e = []; try { null.x } catch (x) { e.push(x.message); fetch('/1') }
        try { try { throw new RangeError('q') } finally { fetch('/2'); e.push('fin') } }
        catch (y) { e.push(y.name, y instanceof RangeError, y.stack); fetch('/3'); e.push(y.stack) }
        e.join()""",
    "loops": """
        let s = ''; for (const k in {a: 1, b: 2}) { s += k; fetch('/' + k) }
        for (const c of 'a\\u{1f600}b') { s += c.length; fetch('/c') }
        outer: for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) {
          if (j == 1) continue outer; s += i + fetch('/ij').id }
        const fns = []; for (let i = 0; i < 3; i++) { fns.push(() => i++); fetch('/f') }
        s + fns.map((f) => f() + f()).join()""",
    "tagged templates": """
        const tag = (s, ...v) => { fetch('/t'); return s.raw.join('|') + v.join() }, r = [];
        for (let i = 0; i < 2; i++) r.push(tag`a${i}\\n${i + 1}c`); r.join()""",
    "values": """
        const d = new Date(0), re = /(?<y>a)b/gd, big = 2n ** 100n, small = -3n, sy = Symbol('d');
        const registered = Symbol.for('reg'), w = new WeakSet([d]), wm = new WeakMap([[re, sy]]);
        re.exec('xxabab');
        const n = [NaN, -0, Infinity, -Infinity, 1e21, 0.1, 2 ** 53, -(2 ** 53) - 2, 5e-324];
        const lone = '\\ud800 \\udc00\\u{1f600}', boxes = [1, 's', true, 1n, sy].map(Object);
        boxes[0].extra = undefined; fetch('/f');
        [d.toISOString(), re.lastIndex, String(big * small), String(sy), Symbol.keyFor(registered),
          w.has(d), wm.get(re) === sy, n.join(), Object.is(n[1], -0), lone.length,
          boxes.map((x) => typeof x.valueOf()).join(), re.exec('xxabab').groups.y]""",
    "changed intrinsics": """
        Array.prototype.last = function () { return this[this.length - 1] };
        Object.prototype.hidden = 1; delete String.prototype.trim; Math.extra = {a: 1};
        Math.max = Math.min; globalThis.gg = 5; Object.freeze(Reflect);
        Object.defineProperty(Number.prototype, 'dbl', {get() { return this * 2 }});
        JSON.stringify = () => 'no'; Array.prototype.map.tag = 't';
        Object.setPrototypeOf(Boolean.prototype, Math);
        const at = Array.prototype.at; delete Array.prototype.at; Array.prototype.at = at;
        fetch('/i'); fetch('/j');
        [[1, 2].last(), ({}).hidden, ''.trim, Math.extra.a, Math.max(1, 2), (3).dbl, gg,
          JSON.stringify({}), Object.isFrozen(Reflect), [].map.tag, true.extra.a,
          Object.getOwnPropertyNames(Array.prototype).at(-1)]""",
    "proxies": """
        const p = new Proxy({a: 1}, {
          get(t, k) { fetch('/get'); return k in t ? t[k] : 'none' },
          has() { fetch('/has'); return true }, ownKeys() { fetch('/keys'); return ['a'] },
          set(t, k, v) { fetch('/set'); t[k] = v; return true } });
        const r = Proxy.revocable({}, {}); r.revoke(); p.q = 5; let message = '';
        try { r.proxy.x } catch (e) { message = e.message }
        [p.a, p.zz, 'x' in p, Object.keys(p).join(), p.q, message]""",
    "promises": """
        async function* numbers() { try { for (let i = 0; i < 3; i++) {
          yield (await (await fetch('/n' + i)).json()).id } } finally { await fetch('/fin') } }
        const out = []; for await (const x of numbers()) { out.push(x); if (x > 1) break }
        const [a, b] = await Promise.allSettled(
          [fetch('/1').then((r) => r.json()), Promise.reject(new TypeError('no'))]);
        class Thenable { then(resolve) { resolve(5) } }
        out.push(a.value.id, b.reason.message, await new Thenable(),
          await Promise.race([new Promise(() => {}), fetch('/race').then((r) => r.status)]),
          await Promise.any([Promise.reject(1), 9]));
        out.join()""",
    "generators": """
        function* g() { const x = yield 1; try { yield* [x, fetch('/in').id]; yield 5 }
          finally { fetch('/fin') } return 'end' }
        const it = g(), r = [it.next().value]; fetch('/a');
        r.push(it.next(7).value, it.next().value, it.return(3).value, it.next().done);
        const h = Iterator.from([1, 2, 3, 4]).filter((x) => { fetch('/h'); return x % 2 });
        r.push(h.next().value); fetch('/b'); r.push(...h); r.join()""",
    "conversions and callbacks": """
        const o = { toString() { return fetch('/ts').name }, valueOf() { return fetch('/vo').id } };
        [`${o}`, o + 1, o * 2, 'abc'.replace(/b/g, () => fetch('/rep').id),
          JSON.stringify({a: {toJSON() { return fetch('/tj').id }}}),
          JSON.parse('[1,2]', (k, v) => { fetch('/rv'); return v }).length,
          [3, 1, 2].sort((a, b) => { fetch('/s'); return a - b }).join(),
          Array.from({length: 2}, () => fetch('/af').id).length,
          [1, 2, 3].reduce((a, b) => a + b + fetch('/rd').id, 0)].join('|')""",
    "deep and cyclic": """
        let head = null; for (let i = 0; i < 300; i++) head = {next: head, i};
        const deep = []; let c = deep;
        for (let i = 0; i < 300; i++) { const n = []; c.push(n); c = n }
        const ring = {}; ring.me = ring; ring.list = [ring]; const f = () => ring; f.self = f;
        fetch('/d'); let n = 0; for (let h = head; h; h = h.next) n++;
        [n, f() === ring.me, f.self === f]""",
    "web": """
        console.log('a', {b: 1}); console.warn('w\\u{1f600}');
        const x = await Promise.all(['/a', '/b'].map(async (u) => {
          const r = await fetch(u); return [r.status, r.ok, await r.json(), r.url] }));
        const h = new Headers({a: '1', b: '2'}), response = new Response('{"q":1}');
        await fetch('/c', {method: 'POST', body: '{}', headers: {h: '\\u{1f600}'}});
        [h.get('a'), await response.text(), response.bodyUsed, x]""",
    "waits": """
        const seen = [], note = (...x) => { seen.push(x.join()) };
        setTimeout(note, 1e9, 'timer', {toString: () => '{}'}); queueMicrotask(() => note('micro'));
        let ticks = 0; const interval = setInterval((by) => {
          ticks += by; note('tick', ticks); if (ticks > 2) clearInterval(interval) }, 1e9, 2);
        const [event, called] = await Promise.all(
          [waitForEvent('e', {timeout: 1e9}), call('f', {a: ['\\u{1f600}']}), sleep(1e9)]);
        [event.id, called.name, seen]""",
    "waits in direct style": """
        setTimeout(() => { sent.push(call('f', sent.length).id); sleep(1e9) }, 1e9);
        const sent = [waitForEvent('e').id, sleep({valueOf: () => fetch('/ms').id + 1e9})];
        for (const name of ['a', 'b']) try { sent.push(call(name, [name]).name) } finally { sleep(1e9) }
        sent""",
    "clones": """
        const c = structuredClone({m: new Map([[{}, 1]]), get g() { return fetch('/sc').id }});
        class S { static { S.v = fetch('/st').id } static x = fetch('/sx').id;
          [fetch('/ck').name] = fetch('/f').id }
        [c.g, c.m.size, S.v, S.x, JSON.stringify(new S())]""",
}


def start(source: str, chunk_size: int | None = None) -> Machine:
    machine = Machine()
    machine.start(source)
    if chunk_size is not None:
        machine.chunk_size = chunk_size
    return machine


def paused(source: str) -> Machine:
    """The machine at its first request."""
    machine = start(source)
    assert machine.run() == "paused", machine.error_detail
    return machine


def answer(machine: Machine) -> None:
    request = machine.pending[0]
    machine.answer(request.id, {"data": {"name": request.url, "id": request.id}})


def end(machine: Machine) -> Any:
    return machine.result, machine.error_detail, machine.logs


def run_straight(source: str) -> Any:
    machine = start(source)
    while machine.run() == "paused":
        answer(machine)
    return end(machine)


def snapshots(source: str, chunk_size: int | None = None) -> tuple[list[str], Any]:
    """(the snapshots at every pause, the end) of a run that goes on from each of them.

    With a chunk size the run also pauses after each that many steps.
    """
    found = []
    machine = start(source, chunk_size)
    slice_seconds = None if chunk_size is None else -1.0
    while (status := machine.run(slice_seconds)) in ("paused", "sliced"):
        if status == "paused":
            text = dump(machine)
            machine = load(text, source)
            answer(machine)
        found.append(dump(machine))
        machine = load(found[-1], source)
        if chunk_size is not None:
            machine.chunk_size = chunk_size
    return found, end(machine)
