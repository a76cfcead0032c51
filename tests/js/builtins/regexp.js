console.log(/a+b/i.test("xAAB"), /(\d+)-(?<word>\w+)/.exec("12-ab").groups.word, "a.b*c".replace(/[.*]/g, "\\$&"), /^[\w.]+@[\w.]+\.\w+$/.test("me@x.org"), /(?:a|b){2,3}?/.exec("abab")[0], /(?=b)b/.test("b"), /(?<!a)b/.test("ab"), /(?<=\$)\d+/.exec("cost $42")[0]);
const re = /o/g; console.log(re.exec("foo").index, re.lastIndex, re.exec("foo").index, re.exec("foo"), re.lastIndex); const st = /a/y; st.lastIndex = 1; console.log(st.test("ba"), st.lastIndex, st.test("ba"), st.lastIndex);
console.log("aBc".replace(/b/i, (m) => `[${m}]`), "x1y2".split(/\d/), "x1y2".split(/(\d)/), "one two".match(/(?<first>\w+) (?<second>\w+)/).groups.second, "2024-05-06".replace(/(?<y>\d+)-(?<m>\d+)-(?<d>\d+)/, "$<d>/$<m>/$<y>"), /\u{1F600}/u.test("😀"), /^.$/u.test("😀"), /^.$/.test("😀"));
console.log(/a.c/s.test("a\nc"), /^b/m.test("a\nb"), /[^abc]/.exec("abcd")[0], /\bword\b/.test("a word."), /(a)|(b)/.exec("b"), /(?:)/.source, String(/a\/b/gi), new RegExp("a/b", "g").source, /x/gimsuy.flags, /(z)((a+)?(b+)?(c))*/.exec("zaacbbbcac"));
console.log([..."a1b2".matchAll(/([a-z])(\d)/g)].map(([, l, d]) => l + d), /\p{L}+/u.exec("héllo wörld")[0], /[\u4e00-\u9fff]/.test("中"), /\cJ/.test("\n"), /\x41\u0042/.test("AB"), /(\w)\1/.test("book"), /\k<q>(?<q>x)/.test("x"), /[\b]/.test("\b"), /a{2}/.test("aa"));
try { new RegExp("["); } catch (e) { console.log(e.name); } try { new RegExp("a", "gg"); } catch (e) { console.log(e.name); } console.log(RegExp.prototype.toString.call(/a/), /a/ instanceof RegExp, new RegExp(/x/g, "i").flags, /(?<a>.)(?<b>.)/.exec("xy").groups.b, /\d{3,}/.exec("12 1234")[0], "aaa".lastIndexOf("a"), /^(?:(?=a)a|b)*$/.test("abab"));
console.log("The Quick".replace(/quick/i, (m, off, str) => `${m}@${off}/${str.length}`), "aaa".replace(/a/g, (m, i) => i), "abc".replace(/(?<x>b)/, (...args) => JSON.stringify(args.at(-1))), /a|ab/.exec("abc")[0], /((a)|(ab))((c)|(bc))/.exec("abc"), "x".match(/y/)?.[0] ?? "none", /\d(?=(\d{3})+$)/g[Symbol.replace]("1234567", "$&,"));
// expect: true ab a\.b\*c true ab true false 42
// expect: 1 2 2 null 0
// expect: true 2 false 0
// expect: a[B]c [ 'x', 'y', '' ] [ 'x', '1', 'y', '2', '' ] two 06/05/2024 true true false
// expect: true true d true [ 'b', undefined, 'b', index: 0, input: 'b', groups: undefined ] (?:) /a\/b/gi a\/b gimsuy [
// expect:   'zaacbbbcac',
// expect:   'z',
// expect:   'ac',
// expect:   'a',
// expect:   undefined,
// expect:   'c',
// expect:   index: 0,
// expect:   input: 'zaacbbbcac',
// expect:   groups: undefined
// expect: ]
// expect: [ 'a1', 'b2' ] héllo true true true true true true true
// expect: SyntaxError
// expect: SyntaxError
// expect: /a/ true i y 1234 2 true
// expect: The Quick@4/9 012 a{"x":"b"}c a [
// expect:   'abc',
// expect:   'a',
// expect:   'a',
// expect:   undefined,
// expect:   'bc',
// expect:   undefined,
// expect:   'bc',
// expect:   index: 0,
// expect:   input: 'abc',
// expect:   groups: undefined
// expect: ] none 1,234,567
