// JSON where a script's code has a say: revivers, toJSON, replacers, accessors (ECMA-262 25.5).

function internalize(holder, name, reviver) {
  const value = holder[name];
  if ($IsObject(value)) {
    if ($IsArray(value)) {
      const length = $LengthOfArrayLike(value);
      for (let k = 0; k < length; k++) internalizeMember(value, $ToString(k), reviver);
    } else {
      const keys = $EnumerableOwnKeys(value);
      for (let k = 0; k < keys.length; k++) internalizeMember(value, keys[k], reviver);
    }
  }
  return $Call(reviver, holder, name, value);
}

function internalizeMember(value, key, reviver) {
  const element = internalize(value, key, reviver);
  if (element === undefined) $DeleteProperty(value, key);
  else $CreateDataProperty(value, key, element);
}

function stringify(value, replacer, space) {
  const state = {
    replacer: undefined,
    properties: undefined,
    gap: "",
    indent: "",
    stack: [],
    keys: [],
  };
  if ($IsCallable(replacer)) state.replacer = replacer;
  else if ($IsObject(replacer) && $IsArray(replacer)) state.properties = propertyList(replacer);
  if ($IsObject(space)) {
    const wrapped = $JSONWrapped(space);
    if (wrapped === "number") space = $ToNumber(space);
    else if (wrapped === "string") space = $ToString(space);
  }
  state.gap = $JSONGap(space);
  return serializeProperty(state, "", { "": value });
}

function propertyList(replacer) {
  const list = [];
  const length = $LengthOfArrayLike(replacer);
  for (let k = 0; k < length; k++) {
    const value = replacer[k];
    if (typeof value === "string") {
      $AppendUnique(list, value);
    } else if (typeof value === "number") {
      $AppendUnique(list, $ToString(value));
    } else if ($IsObject(value)) {
      const wrapped = $JSONWrapped(value);
      if (wrapped === "number" || wrapped === "string") $AppendUnique(list, $ToString(value));
    }
  }
  return list;
}

function serializeProperty(state, key, holder) {
  let value = holder[key];
  if ($IsObject(value) || typeof value === "bigint") {
    const toJSON = value.toJSON;
    if ($IsCallable(toJSON)) value = $Call(toJSON, value, key);
  }
  if (state.replacer !== undefined) value = $Call(state.replacer, holder, key, value);
  if ($IsObject(value)) {
    const wrapped = $JSONWrapped(value);
    if (wrapped === "number") value = $ToNumber(value);
    else if (wrapped === "string") value = $ToString(value);
    else if (wrapped !== undefined) value = wrapped;
  }
  if (typeof value === "string") return $JSONQuote(value);
  if (typeof value === "number") return $JSONNumber(value);
  if (value === null) return "null";
  if (value === true) return "true";
  if (value === false) return "false";
  if (typeof value === "bigint") $ThrowTypeError("Do not know how to serialize a BigInt");
  if (!$IsObject(value) || $IsCallable(value)) return undefined;
  const isArray = $IsArray(value);
  const stack = state.stack;
  if ($JSONIsOpen(stack, value)) $ThrowCircular(stack, state.keys, value, key);
  $Append(stack, value);
  $Append(state.keys, key);
  const stepback = state.indent;
  state.indent = stepback + state.gap;
  const text = isArray ? serializeArray(state, value) : serializeObject(state, value);
  const result = $JSONLines(text, isArray ? "[]" : "{}", state.gap, state.indent, stepback);
  $RemoveLast(stack);
  $RemoveLast(state.keys);
  state.indent = stepback;
  return result;
}

function serializeObject(state, value) {
  const keys = state.properties === undefined ? $EnumerableOwnKeys(value) : state.properties;
  const partial = [];
  const colon = state.gap === "" ? ":" : ": ";
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    const text = serializeProperty(state, key, value);
    if (text !== undefined) $Append(partial, $JSONQuote(key) + colon + text);
  }
  return partial;
}

function serializeArray(state, value) {
  const partial = [];
  const length = $LengthOfArrayLike(value);
  for (let k = 0; k < length; k++) {
    const text = serializeProperty(state, $ToString(k), value);
    $Append(partial, text === undefined ? "null" : text);
  }
  return partial;
}
