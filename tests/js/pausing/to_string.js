const get = (x) => fetch("/echo/" + JSON.stringify(x));
const shown = { toString() { return get("shown"); } };
console.log(`<${shown}>`);
console.log("" + shown);
console.log(String(shown), [shown, 1].join("-"), "x".concat(shown));
console.log({ [shown]: 1 }.shown, "shown" in { shown }, { shown: 5 }[shown]);
console.log("is shown?".includes(shown), "ab".padEnd({ valueOf: () => get(4) }, shown));
console.log(new Error(shown).message);
// expect: <shown>
// expect: shown
// expect: shown shown-1 xshown
// expect: 1 true 5
// expect: true absh
// expect: shown
