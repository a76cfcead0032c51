console.log((3.14159).toFixed(2), (1e21).toFixed(2), (0.000001234).toString(), (255).toString(16), (0.5).toString(2), (1234.5678).toPrecision(6), (12345).toExponential(2), (0).toFixed(1), (-1.5).toFixed(0), (1.005).toFixed(2), (1e-10).toFixed(3));
console.log(Number("12.5"), Number(""), Number("0x10"), Number("1e3"), Number(null), Number([5]), Number("1,2"), parseInt("42abc"), parseInt("ff", 16), parseInt("0x1A"), parseFloat("3.14xyz"), parseFloat(".5"), parseInt(""), Number(true), Number(new Date(5)));
console.log(Number.isInteger(5.0), Number.isSafeInteger(2 ** 53), Number.isNaN("x"), isNaN("x"), isFinite("5"), Number.isFinite("5"), Number.MAX_VALUE, Number.MIN_VALUE, Number.EPSILON);
console.log(Math.max(), Math.min(), Math.max(1, "3", 2), Math.round(2.5), Math.round(-2.5), Math.round(0.49999999999999994), Math.floor(-1.5), Math.ceil(-0.5), Math.trunc(-1.7), Math.sign(-3), Math.abs(-5), Math.sqrt(16), Math.cbrt(27), Math.hypot(3, 4), Math.pow(2, 0.5), Math.log2(8), Math.log10(1000), Math.log1p(0), Math.expm1(0));
console.log(Math.PI, Math.E, Math.sin(1), Math.cos(1), Math.atan2(1, 2), Math.exp(1), Math.log(10), Math.fround(5.5), Math.clz32(1), Math.imul(0xffffffff, 5), Math.tanh(1), Math.asinh(1), Math.random() < 1);
console.log(0.1 * 3, 1 / 3, 1e300 * 1e10, 5 % 0, -5 % 2, 2 ** 53 + 1, 123456789 * 987654321, 4.35 * 100, 1.1 + 2.2, 100 * 1.1, 0.7 + 0.1, 9.95.toFixed(1), 1e23, 1.7976931348623157e308, 4.9e-324);
console.log((1234567.891).toLocaleString("en-US"), (25).toString(36), (-255).toString(2), (1e100).toString(), (123.456).toString(8), 1e5.toString(), (0.1).toString(3).slice(0, 20)); try { (1).toFixed(101); } catch (e) { console.log(e.name); }
// expect: 3.14 1e+21 0.000001234 ff 0.1 1234.57 1.23e+4 0.0 -2 1.00 0.000
// expect: 12.5 0 16 1000 0 5 NaN 42 255 26 3.14 0.5 NaN 1 5
// expect: true false false true true false 1.7976931348623157e+308 5e-324 2.220446049250313e-16
// expect: -Infinity Infinity 3 3 -2 0 -2 -0 -1 -1 5 4 3 5 1.4142135623730951 3 3 0 0
// expect: 3.141592653589793 2.718281828459045 0.8414709848078965 0.5403023058681398 0.4636476090008061 2.718281828459045 2.302585092994046 5.5 31 -5 0.7615941559557649 0.881373587019543 true
// expect: 0.30000000000000004 0.3333333333333333 Infinity NaN -1 9007199254740992 121932631112635260 434.99999999999994 3.3000000000000003 110.00000000000001 0.7999999999999999 9.9 1e+23 1.7976931348623157e+308 5e-324
// expect: 1,234,567.891 p -11111111 1e+100 173.3513615237574734 100000 0.002200220022002200
// expect: RangeError
