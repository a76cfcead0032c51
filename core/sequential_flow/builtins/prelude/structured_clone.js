// The getters that structuredClone met on its way.

function finish(memory, clone) {
  for (let entry = $TakeWaiting(memory); entry !== undefined; entry = $TakeWaiting(memory)) {
    const getter = entry[2];
    const value = getter === undefined ? undefined : $Call(getter, entry[3]);
    $CreateDataProperty(entry[0], entry[1], $CloneValue(memory, value));
  }
  return clone;
}
