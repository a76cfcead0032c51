// String methods that take a pattern, and String.raw (ECMA-262 22.1.2.4, 22.1.3).

function raw(template, ...substitutions) {
  const cooked = $ToObject(template);
  const literals = $ToObject(cooked.raw);
  const length = $LengthOfArrayLike(literals);
  const count = substitutions.length;
  let result = "";
  for (let k = 0; k < length; k++) {
    result = result + $ToString(literals[k]);
    if (k + 1 < length && k < count) result = result + $ToString(substitutions[k]);
  }
  return result;
}

function isRegExp(value) {
  const matcher = value[$WellKnownSymbol("match")];
  return matcher !== undefined ? !!matcher : $IsRegExpObject(value);
}

function requireGlobal(regexp, name) {
  if (!isRegExp(regexp)) return;
  const flags = regexp.flags;
  if (flags === undefined || flags === null) $ThrowTypeError(`${name} called with no flags`);
  if (!$FlagsAreGlobal($ToString(flags))) {
    $ThrowTypeError(`String.prototype.${name} called with a non-global RegExp argument`);
  }
}

function match(regexp) {
  $RequireObjectCoercible(this, "String.prototype.match");
  const symbol = $WellKnownSymbol("match");
  if ($IsObject(regexp)) {
    const matcher = $GetMethod(regexp, symbol);
    if (matcher !== undefined) return $Call(matcher, regexp, this);
  }
  const S = $ToString(this);
  const rx = $RegExpCreate(regexp, "");
  return rx[symbol](S);
}

function matchAll(regexp) {
  $RequireObjectCoercible(this, "String.prototype.matchAll");
  const symbol = $WellKnownSymbol("matchAll");
  if ($IsObject(regexp)) {
    requireGlobal(regexp, "matchAll");
    const matcher = $GetMethod(regexp, symbol);
    if (matcher !== undefined) return $Call(matcher, regexp, this);
  }
  const S = $ToString(this);
  const rx = $RegExpCreate(regexp, "g");
  return rx[symbol](S);
}

function search(regexp) {
  $RequireObjectCoercible(this, "String.prototype.search");
  const symbol = $WellKnownSymbol("search");
  if ($IsObject(regexp)) {
    const searcher = $GetMethod(regexp, symbol);
    if (searcher !== undefined) return $Call(searcher, regexp, this);
  }
  const S = $ToString(this);
  const rx = $RegExpCreate(regexp, "");
  return rx[symbol](S);
}

function replace(searchValue, replaceValue) {
  $RequireObjectCoercible(this, "String.prototype.replace");
  if ($IsObject(searchValue)) {
    const replacer = $GetMethod(searchValue, $WellKnownSymbol("replace"));
    if (replacer !== undefined) return $Call(replacer, searchValue, this, replaceValue);
  }
  const S = $ToString(this);
  const searchString = $ToString(searchValue);
  const functional = $IsCallable(replaceValue);
  if (!functional) replaceValue = $ToString(replaceValue);
  const position = $StringIndexOf(S, searchString);
  if (position < 0) return S;
  let replacement;
  if (functional) {
    replacement = $ToString($Call(replaceValue, undefined, searchString, position, S));
  } else {
    replacement = $Substitute(searchString, S, position, replaceValue);
  }
  return $SpliceString(S, [position], searchString.length, [replacement]);
}

function replaceAll(searchValue, replaceValue) {
  $RequireObjectCoercible(this, "String.prototype.replaceAll");
  if ($IsObject(searchValue)) {
    requireGlobal(searchValue, "replaceAll");
    const replacer = $GetMethod(searchValue, $WellKnownSymbol("replace"));
    if (replacer !== undefined) return $Call(replacer, searchValue, this, replaceValue);
  }
  const S = $ToString(this);
  const searchString = $ToString(searchValue);
  const functional = $IsCallable(replaceValue);
  if (!functional) replaceValue = $ToString(replaceValue);
  const positions = $FindAll(S, searchString);
  const replacements = [];
  for (let k = 0; k < positions.length; k++) {
    const position = positions[k];
    if (functional) {
      const replacement = $Call(replaceValue, undefined, searchString, position, S);
      $Append(replacements, $ToString(replacement));
    } else {
      $Append(replacements, $Substitute(searchString, S, position, replaceValue));
    }
  }
  return $SpliceString(S, positions, searchString.length, replacements);
}

function split(separator, limit) {
  $RequireObjectCoercible(this, "String.prototype.split");
  if ($IsObject(separator)) {
    const splitter = $GetMethod(separator, $WellKnownSymbol("split"));
    if (splitter !== undefined) return $Call(splitter, separator, this, limit);
  }
  const S = $ToString(this);
  const most = limit === undefined ? 4294967295 : $ToUint32(limit);
  const R = $ToString(separator);
  return $SplitString(S, separator === undefined ? undefined : R, most);
}
