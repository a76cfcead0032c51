// A rejection that nobody handles ends the flow before the next timer.
Promise.reject(new RangeError("nobody looks")); // error: RangeError: nobody looks
setTimeout(() => console.log("never"), 0);
queueMicrotask(() => console.log("microtask")); // expect: microtask
