// What a timer's callback throws ends the flow, and the timers after it never come.
setTimeout(() => console.log("first"), 10); // expect: first
setTimeout(() => {
  try {
    null.x;
  } finally {
    console.log("finally"); // expect: finally
  }
}, 20); // error: TypeError: Cannot read properties of null (reading 'x')
setTimeout(() => console.log("never"), 60);
