const s = "Hello, World"; console.log(s.toUpperCase(), s.toLowerCase(), s.indexOf("o"), s.lastIndexOf("o"), s.includes("World"), s.startsWith("He"), s.endsWith("d"), s.slice(-5, -1), s.substring(5, 1), s.substr(-5, 2), s.charAt(1), s.charCodeAt(1), s.at(-1));
console.log(s.split(", "), s.split(""), "a,b,,c".split(",", 3), s.replace("o", "0"), s.replaceAll("o", "0"), s.replace(/l/g, (m, i) => i), "x".repeat(3), "5".padStart(3, "0"), "ab".padEnd(5, "12"), "  trim ".trim() + "|", " a ".trimStart() + "|", " a ".trimEnd() + "|");
console.log("a-b-c".split("-").join("+"), "abc".concat("d", 1), "b".localeCompare("a"), "a".localeCompare("b"), ["é", "z", "a"].sort((a, b) => a.localeCompare(b)), "ß".toUpperCase(), "İ".toLowerCase().length, "\u0041\u030a".normalize("NFC").length);
console.log("2020-01-15".match(/(\d+)-(\d+)/).slice(1), "aXbX".match(/X/g), "none".match(/x/), [..."a1b22".matchAll(/\d+/g)].map((m) => m.index + ":" + m[0]), "abc".search(/c/), "John Smith".replace(/(\w+)\s(\w+)/, "$2, $1 $& $$"), "x".replace("x", "$`[$']"));
console.log(String(null), String([1, [2]]), String({}), String(Symbol("q")), String.fromCharCode(72, 105), String.fromCodePoint(128512).length, "abc".codePointAt(1), isNaN("abc"), encodeURIComponent("a b&c/é"), decodeURIComponent("%E2%82%AC"), encodeURI("http://x/a b?q=é"));
console.log("abcdef".substring(2), "abc".slice(5), "abc".split("", 2), "test".split("t"), "".split(","), "".split(""), "a\nb".split("\n").length, "%", "🎉".length, [..."🎉é"].length, "𝒳y".split(""). length);
console.log("camelCaseString".replace(/([A-Z])/g, " $1").toLowerCase(), "snake_case_x".replace(/_(\w)/g, (_, c) => c.toUpperCase()), "title case".replace(/\b\w/g, (c) => c.toUpperCase()), [..."hello"].reverse().join(""), "a".codePointAt(5), "abc".isWellFormed?.() ?? true);
try { "x".repeat(-1); } catch (e) { console.log(e.name); } try { "x".replaceAll(/x/, ""); } catch (e) { console.log(e.name); } try { null.length; } catch (e) { console.log(e.name); }
// expect: HELLO, WORLD hello, world 4 8 true true true Worl ello Wo e 101 d
// expect: [ 'Hello', 'World' ] [
// expect:   'H', 'e', 'l', 'l',
// expect:   'o', ',', ' ', 'W',
// expect:   'o', 'r', 'l', 'd'
// expect: ] [ 'a', 'b', '' ] Hell0, World Hell0, W0rld He23o, Wor10d xxx 005 ab121 trim| a |  a|
// expect: a+b+c abcd1 1 -1 [ 'a', 'é', 'z' ] SS 2 1
// expect: [ '2020', '01' ] [ 'X', 'X' ] null [ '1:1', '3:22' ] 2 Smith, John John Smith $ []
// expect: null 1,2 [object Object] Symbol(q) Hi 2 98 true a%20b%26c%2F%C3%A9 € http://x/a%20b?q=%C3%A9
// expect: cdef  [ 'a', 'b' ] [ '', 'es', '' ] [ '' ] [] 2 % 2 2 3
// expect: camel case string snakeCaseX Title Case olleh undefined true
// expect: RangeError
// expect: TypeError
// expect: TypeError
