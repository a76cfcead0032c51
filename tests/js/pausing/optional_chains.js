const get = (x) => fetch("/echo/" + JSON.stringify(x));
const user = { get address() { return get({ city: "Rome" }); }, get none() { return get(null); }, say(x) { return x; } };
console.log(user.address?.city, user.none?.city, user.none?.[get("never")], user.none?.a.b.c);
console.log(user.say?.(get(1)), user.shout?.(get(2)), user?.[get("say")]?.(get(3)));
console.log(get(null) ?? get("default"), get(0) || get("or"), get(1) && get("and"), (get("") && get("never")) + "end");
let x = null;
x ??= get(1);
x ||= get(2);
x &&= get(3);
user.count ??= get(10);
user[get("count")] &&= get(11);
console.log(x, user.count);
console.log(get(true) ? get("yes") : get("no"), (get(1), get(2)), typeof get("s"), !get(0), void get(1));
console.log(delete user?.[get("count")], user.count);
// expect: Rome undefined undefined undefined
// expect: 1 undefined 3
// expect: default or and end
// expect: 3 11
// expect: yes 2 string true undefined
// expect: true undefined
