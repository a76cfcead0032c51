"""Collections and promises give the same result when they are restored at every pause point."""

from __future__ import annotations

import pytest

from sequential_flow import snapshot
from sequential_flow.machine import Machine

SCRIPTS = {
    "array callbacks": """
        const log = [];
        const a = [5, 3, 9, 1].map((x) => x * 2).filter((x) => { log.push(x); return x > 2 });
        a.sort((x, y) => x - y);
        log.push(a.reduce((p, x) => p + x), a.find((x) => x > 6), a.findLastIndex((x) => x > 6));
        a.forEach((x, i) => log.push([x, i]));
        log.push(a.flatMap((x) => [x, [x]]), [1, [2, [3]]].flat(Infinity));
        log.push(Array.from({ length: 3 }, (_, i) => i * i));
        log.push(Array.from(new Set([1, 2]), (x) => -x));
        return log;
    """,
    "generic arrays": """
        const o = { length: 3, 0: "a", get 1() { return [1].map((x) => x)[0] }, 2: "c" };
        const p = Array.prototype;
        const log = [p.slice.call(o, 1), p.join.call(o), p.concat.call([], o).length];
        p.reverse.call({ length: 2, 0: 1, 1: 2 });
        p.splice.call({ length: 3, 0: 1, 1: 2, 2: 3 }, 1, 1, "x");
        log.push([{ toString: () => "b" }, { toString: () => "a" }].sort().join());
        return log;
    """,
    "map and set": """
        const log = [];
        const m = new Map([["a", 1], ["b", 2]]);
        m.forEach((v, k) => { log.push(k + v); if (k === "a") m.set("c", 3) });
        for (const [k, v] of m) { log.push([k, v]); m.delete("b") }
        const s = new Set([1, 2, 3]);
        log.push([...s.union({ size: 2, has: (x) => x > 2, keys: () => [7, 8].values() })]);
        log.push([...s.difference({ size: 9, has: (x) => x > 2, keys: () => [].values() })]);
        const it = s.values();
        it.next(); s.delete(2); s.add(4);
        log.push([...it], [...Map.groupBy([1, 2, 3], (x) => x % 2).keys()]);
        return log;
    """,
    "iterator helpers": """
        function* numbers() {
          try { for (let i = 0; i < 5; i++) yield i } finally { log.push("end") }
        }
        const log = [];
        log.push(numbers().map((x) => x * 2).filter((x) => x > 2).take(2).toArray());
        log.push(numbers().flatMap((x) => [x, x]).drop(3).find((x) => x > 2));
        return log;
    """,
    "promises": """
        const log = [];
        const later = (x) => Promise.resolve(x).then((y) => { log.push(y); return y });
        log.push(await Promise.all([1, later(2), { then(r) { r(3) } }]));
        log.push(await Promise.allSettled([later(4), Promise.reject("no")]));
        log.push(await Promise.any([Promise.reject(1), later(5)]));
        log.push(await later(6).finally(() => log.push("f")));
        class P extends Promise {}
        log.push(await P.all([P.resolve(7)]).then(([x]) => x));
        for await (const x of [later(8), 9]) log.push(x);
        return log;
    """,
}


@pytest.mark.parametrize("name", SCRIPTS)
def test_restored_at_every_pause_point(name: str) -> None:
    source = SCRIPTS[name]
    straight = Machine(style="promise")
    straight.start(source)
    assert straight.run() == "completed", straight.error_detail
    machine = Machine(style="promise")
    machine.start(source)
    machine.chunk_size = 0
    while (status := machine.run(-1)) == "sliced":
        text = snapshot.dump(machine)
        machine = snapshot.load(text, source, limits=machine.limits)
        machine.chunk_size = 0
        assert snapshot.dump(machine) == text
    assert status == "completed", machine.error_detail
    assert machine.result == straight.result
