console.log('a"b', "a'b", `a${1 + 1}b`, "\x41\u0042\u{43}\u{1F600}", "tab\there".length, "line\
continued");
console.log("😀".length, [..."😀a"].length, "😀".charCodeAt(0), "😀".codePointAt(0), "\ud83d" + "\ude00" === "😀");
console.log(`outer ${`inner ${"x"}`} ${[1, 2]} ${{}} ${null} ${undefined} ${() => 1}`);
console.log("abc"[1], "abc"[5], "abc".at(-1), "abc".length, "z" > "a", "Z" > "a", "é" < "z");
const s = "immutable"; s[0] = "X"; s.x = 1; console.log(s, s.x);
console.log(String.raw`a\n${1}`, ((t) => t.raw[0])`\u00zz`, ((t) => t[0])`\u00zz`);
console.log("\0".length, "a\u2028b".length, '\'', "\8".length, `
`.length);
console.log("b" + "a" + +"a" + "a", "x".concat(1, null, [2]), "10" * 1, "3" + 4 + 5, 3 + 4 + "5");
// expect: a"b a'b a2b ABC😀 8 linecontinued
// expect: 2 2 55357 128512 true
// expect: outer inner x 1,2 [object Object] null undefined () => 1
// expect: b undefined c 3 true false false
// expect: immutable undefined
// expect: a\n1 \u00zz undefined
// expect: 1 3 ' 1 1
// expect: baNaNa x1null2 10 345 75
