console.log(10n ** 20n, 7n / 2n, -7n % 3n, 5n & 3n, 1n << 70n, -5n >> 1n, ~5n, 2n > 1, 1n == 1, 1n === 1);
console.log(0b101, 0o17, 0xff, 1_000_000, .5, 5., 0xFFn, BigInt("123"), BigInt(2 ** 53), typeof (1n + 2n));
try { 1n + 1; } catch (e) { console.log(e.name); }
try { 1n / 0n; } catch (e) { console.log(e.name); }
try { BigInt(1.5); } catch (e) { console.log(e.name); }
console.log(BigInt.asUintN(8, 257n), BigInt.asIntN(8, 255n), (255n).toString(16), Number(2n ** 64n), parseInt("12px"), -(3n));
let b = 5n; b++; b *= 2n; console.log(b, [3n, 1n, 2].sort().join(), 1n ? "t" : "f", 0n ? "t" : "f");
console.log(Number.MAX_SAFE_INTEGER, Number.EPSILON > 0, 9007199254740993, 0.1 * 3, 1 / 3, 100 / 3);
// expect: 100000000000000000000n 3n -1n 1n 1180591620717411303424n -3n -6n true true false
// expect: 5 15 255 1000000 0.5 5 255n 123n 9007199254740992n bigint
// expect: TypeError
// expect: RangeError
// expect: RangeError
// expect: 1n -1n ff 18446744073709552000 12 -3n
// expect: 12n 1,2,3 t f
// expect: 9007199254740991 true 9007199254740992 0.30000000000000004 0.3333333333333333 33.333333333333336
