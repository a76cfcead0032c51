const get = (x) => fetch("/echo/" + JSON.stringify(x));
const log = [];
outer: for (let i = 0; i < 3; i++) {
  try {
    for (const j of [0, 1, 2]) {
      try {
        if (get(j) === 1) continue outer;
        if (get(i) === 2) break outer;
        log.push(`${i}${j}`);
      } finally { log.push("in" + get(i)); }
    }
  } finally { log.push("out" + get(i)); }
}
console.log(log.join());
block: { try { if (get(true)) break block; } finally { console.log("leaving", get(1)); } console.log("never"); }
function find() { for (const a of [1, 2]) for (const b of [3, 4]) try { if (get(a * b) === 6) return `${a}*${b}`; } finally { get(0); } }
console.log(find());
// expect: 00,in0,in0,out0,10,in1,in1,out1,in2,out2
// expect: leaving 1
// expect: 2*3
