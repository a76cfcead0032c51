console.log(1 + 2, "1" + 2, 1 + "2", 1 - "1", "3" * "4", 7 % 3, -7 % 3, 2 ** 10, 2 ** -1, 5 / 2, 1 / 0, -1 / 0, 0 / 0);
console.log(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 31, -1 >> 1, -1 >>> 0, 1 << 33, 2 ** 32 | 0, 1.9 | 0, -1.9 | 0);
console.log(1 < 2, "a" < "b", "10" < "9", "10" < 9, null >= 0, undefined == null, undefined === null, NaN == NaN);
console.log(0 == "", 0 == "0", "" == "0", [] == "", [1] == 1, ({}) == "[object Object]", true == 1, null == 0);
console.log(!0, !"", !!"a", typeof null, typeof [], typeof (() => 1), typeof 1n, typeof Symbol());
let x = 5; console.log(x++, x, ++x, x--, --x, x += 2, x -= 1, x *= 3, x /= 2, x %= 5, x **= 2, x <<= 3, x >>= 1, x >>>= 1, x &= 7, x |= 8, x ^= 1);
console.log(null ?? 1, 0 ?? 1, 0 || 1, 1 && 2, (null || undefined) ?? "d");
console.log("a" in { a: 1 }, 1 in [1, 2], [] instanceof Array, [] instanceof Object, (() => 1) instanceof Function);
const o = { a: 1, b: 2 }; console.log(delete o.a, "a" in o, delete o.none, void o);
console.log(+"  12  ", +"0x1f", +"0b11", +"", +" ", +"1e3", +"abc", +[], +[5], +{}, +null, +undefined, +true, -"5");
console.log(0.1 + 0.2, 1e21, 1e-7, 123456789012345680000, 5e-324, -0, [-0] + "", Object.is(-0, 0));
console.log(1 < 2 < 3, 3 > 2 > 1, "b" + -"a", [] + [], [] + {}, 1 + null, 1 + undefined, "5" - - "2");
// expect: 3 12 12 0 12 1 -1 1024 0.5 2.5 Infinity -Infinity NaN
// expect: 1 7 6 -6 -2147483648 -1 4294967295 2 0 1 -1
// expect: true true true false true true false false
// expect: true true false true true true true false
// expect: true true true object object function bigint symbol
// expect: 5 6 7 7 5 7 6 18 9 4 16 128 64 32 0 8 9
// expect: 1 0 1 2 d
// expect: true true true true true
// expect: true false true undefined
// expect: 12 31 3 0 0 1000 NaN 0 5 NaN 0 NaN 1 -5
// expect: 0.30000000000000004 1e+21 1e-7 123456789012345680000 5e-324 -0 0 false
// expect: true false bNaN  [object Object] 1 NaN 7
