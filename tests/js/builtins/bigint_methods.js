console.log(BigInt(10), BigInt("0xff"), BigInt(" 12 "), BigInt(true), BigInt.asIntN(64, 2n ** 63n), BigInt.asUintN(64, -1n), (123n).toString(2), (5n).valueOf(), typeof Object(1n), (12345678901234567890n).toLocaleString("en-US"));
for (const bad of [1.5, "1.5", "abc", undefined, Symbol("x")]) { try { BigInt(bad); console.log("made"); } catch (e) { console.log(e.name); } }
let f = 1n; for (let i = 1n; i <= 25n; i++) f *= i; console.log(f, String(f).length, Number(f), f % 1000007n, -f / 3n, f > 2 ** 60, f == Number(f), [2n, 10n, 1n].sort((a, b) => (a < b ? -1 : 1)).join());
console.log(0n === -0n, 1n < 1.5, 2n > "1", 1n + BigInt(2), 5n ** 0n, (-5n) >> 1n, 5n & -2n, 7n ^ 2n, 1n << 3n, !0n, 1n && "yes", JSON.stringify({ n: Number(5n) }));
// expect: 10n 255n 12n 1n -9223372036854775808n 18446744073709551615n 1111011 5n object 12,345,678,901,234,567,890
// expect: RangeError
// expect: SyntaxError
// expect: SyntaxError
// expect: TypeError
// expect: TypeError
// expect: 15511210043330985984000000n 26 1.5511210043330986e+25 913534n -5170403347776995328000000n true false 1,2,10
// expect: true true true 3n 1n -3n 4n 5n 8n true yes {"n":5}
