// fetch: /users/1 -> {"id": 1, "name": "Ann", "tags": ["a", "b"]}
// fetch: /missing -> 404 {"message": "none"}
// fetch: /fails -> ! connection refused
const response = await fetch("/users/1");
console.log(response.ok, response.status);
const user = await response.json();
console.log(user.name, user.tags.length);
const missing = await fetch("/missing");
console.log(missing.ok, missing.status, (await missing.json()).message);
try { await fetch("/fails"); } catch (error) { console.log(error.name); }
const text = await (await fetch("/echo/[1,2]")).text();
console.log(JSON.parse(text).length);
const settled = await Promise.allSettled([fetch("/fails"), fetch("/echo/1")]);
console.log(settled.map((s) => s.status).join());
console.log(await Promise.any([fetch("/fails"), fetch("/echo/7").then((r) => r.json())]));
// expect: true 200
// expect: Ann 2
// expect: false 404 none
// expect: TypeError
// expect: 2
// expect: rejected,fulfilled
// expect: 7
