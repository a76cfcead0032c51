let total = 0;
for (let i = 0; i < 40; i++) total += fetch("/echo/" + JSON.stringify({ n: i })).n;
console.log(total);
const urls = ["/echo/1", "/echo/2", "/echo/3"];
console.log(urls.map((u) => fetch(u)).join());
{ total, first: fetch("/echo/1") }
// result: {"total": 780, "first": 1}
// expect: 780
// expect: 1,2,3
