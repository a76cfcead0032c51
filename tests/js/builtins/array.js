const a = [5, 1, 4]; console.log(a.push(2), a.pop(), a.shift(), a.unshift(9, 8), a, a.slice(-2), a.splice(1, 2, "x", "y", "z"), a, a.concat([1], 2), a.reverse(), a.join("-"));
console.log([1, 2, 3].map((x, i, all) => x * i + all.length), [1, 2, 3, 4].filter((x) => x % 2), [1, 2].reduce((s, x) => s + x), [1, 2].reduceRight((s, x) => s + x, ""), [1].some(Boolean), [0].every(Boolean));
console.log([3, 1, 2].sort(), [10, 9, 1].sort(), [3, 1, 2].sort((x, y) => y - x), ["b", undefined, "a"].sort(), [, 2, 1].sort(), [1, 2, 3].toSorted((x, y) => y - x), [1, 2].toReversed(), [1, 2, 3].with(1, 9), [1, 2, 3].toSpliced(0, 1));
console.log([1, [2, [3, [4]]]].flat(), [1, [2, [3]]].flat(Infinity), [1, 2].flatMap((x) => [x, [x]]), [1, 2, 3].fill(0, 1), Array(3).fill().map((_, i) => i), [1, 2, 3, 4].copyWithin(0, 2));
console.log([1, 2, NaN].includes(NaN), [NaN].indexOf(NaN), [1, 2, 1].lastIndexOf(1), [1, 2, 3].find((x) => x > 1), [1, 2].findIndex((x) => x > 5), [1, 2, 3].findLast((x) => x < 3), [1, 2].at(-1), [].at(0));
console.log(Array.from("abc"), Array.from({ length: 2 }, (_, i) => i), Array.of(7, 8), Array.isArray([]), [...[1, 2].entries()], [...[1].keys()], Array(2).length, [1, 2, 3].length = 1);
console.log([1, 2, 3].indexOf(2, -1), [1, 2].toString(), [[1, 2], [3]].toString(), [1.5, 1000].toLocaleString("en-US"), [].concat(1, [2], [[3]]), [3, 2, 1].sort().concat().join(""));
const people = [{ n: "a", g: 2 }, { n: "b", g: 1 }, { n: "c", g: 2 }]; console.log(people.sort((x, y) => x.g - y.g).map((p) => p.n).join(), people.reduce((m, p) => ({ ...m, [p.g]: (m[p.g] ?? 0) + 1 }), {}));
const big = Array.from({ length: 40 }, (_, i) => (i * 7919) % 40); console.log(big.sort((x, y) => x - y).every((x, i) => x === i));
try { [].reduce((x) => x); } catch (e) { console.log(e.name); } try { new Array(-1); } catch (e) { console.log(e.name); } const l = [1, 2, 3]; delete l[1]; console.log(l, l.length, 1 in l, Object.keys(l));
console.log(Array.prototype.map.call("ab", (c) => c + c), Array.prototype.push.call({ length: 0 }, 1), [1, 2, 3].keys().next(), [0, 1].entries().toString());
// expect: 4 2 5 4 [ 4, 'z', 'y', 'x', 9 ] [ 1, 4 ] [ 8, 1 ] [ 4, 'z', 'y', 'x', 9 ] [
// expect:   9, 'x', 'y', 'z',
// expect:   4, 1,   2
// expect: ] [ 4, 'z', 'y', 'x', 9 ] 4-z-y-x-9
// expect: [ 3, 5, 9 ] [ 1, 3 ] 3 21 true false
// expect: [ 1, 2, 3 ] [ 1, 10, 9 ] [ 3, 2, 1 ] [ 'a', 'b', undefined ] [ 1, 2, <1 empty item> ] [ 3, 2, 1 ] [ 2, 1 ] [ 1, 9, 3 ] [ 2, 3 ]
// expect: [ 1, 2, [ 3, [ 4 ] ] ] [ 1, 2, 3 ] [ 1, [ 1 ], 2, [ 2 ] ] [ 1, 0, 0 ] [ 0, 1, 2 ] [ 3, 4, 3, 4 ]
// expect: true -1 2 2 -1 2 2 undefined
// expect: [ 'a', 'b', 'c' ] [ 0, 1 ] [ 7, 8 ] true [ [ 0, 1 ], [ 1, 2 ] ] [ 0 ] 2 1
// expect: -1 1,2 1,2,3 1.5,1,000 [ 1, 2, [ 3 ] ] 123
// expect: b,a,c { '1': 1, '2': 2 }
// expect: true
// expect: TypeError
// expect: RangeError
// expect: [ 1, <1 empty item>, 3 ] 3 false [ '0', '2' ]
// expect: [ 'aa', 'bb' ] 1 { value: 0, done: false } [object Array Iterator]
