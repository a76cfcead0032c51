console.log(encodeURIComponent("a/b?c=d&e"), encodeURI("http://h/a b?c=é#f"), decodeURIComponent("a%2Fb"), decodeURI("%2F%20"));
for (const bad of ["%", "%zz", "%c3%28", "%ff"]) { try { decodeURIComponent(bad); console.log("decoded"); } catch (e) { console.log(e.name); } }
const query = (o) => Object.entries(o).map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(v)}`).join("&"); console.log(query({ q: "a b", "x&y": 1, é: "ü" }));
try { encodeURIComponent("\ud800"); } catch (e) { console.log(e.name); }
// expect: a%2Fb%3Fc%3Dd%26e http://h/a%20b?c=%C3%A9#f a/b %2F 
// expect: URIError
// expect: URIError
// expect: URIError
// expect: URIError
// expect: q=a%20b&x%26y=1&%C3%A9=%C3%BC
// expect: URIError
