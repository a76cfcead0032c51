const get = (x) => fetch("/echo/" + JSON.stringify(x));
const money = {
  [Symbol.toPrimitive](hint) { return get(hint === "number" ? 42 : hint); },
};
console.log(+money, `${money}`, money + "");
console.log(money * 2, money == "default", { [money]: 1 }.string);
const never = { [Symbol.toPrimitive]: undefined, valueOf: () => get({}), toString: () => get([]) };
const wrong = { valueOf() { get(0); return {}; }, toString() { get(1); return {}; } };
try { wrong + 1; } catch (error) { console.log(error.name); }
try { never + 1; } catch (error) { console.log(error.name); }
// expect: 42 string default
// expect: 84 true 1
// expect: TypeError
// expect: TypeError
