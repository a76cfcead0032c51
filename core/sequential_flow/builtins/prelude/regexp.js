// RegExp.prototype[Symbol.match] and its kin, step by step (ECMA-262 22.2.6, 22.2.9).

function regExpExec(R, S) {
  const exec = R.exec;
  if ($IsCallable(exec)) {
    const result = $Call(exec, R, S);
    if (result !== null && !$IsObject(result)) {
      $ThrowTypeError("The result of exec is neither an object nor null");
    }
    return result;
  }
  return $RegExpBuiltinExec(R, S);
}

function match(string) {
  const rx = this;
  const S = $ToString(string);
  const flags = $ToString(rx.flags);
  if (!$FlagsAreGlobal(flags)) return regExpExec(rx, S);
  const fullUnicode = $FlagsAreUnicode(flags);
  rx.lastIndex = 0;
  const A = [];
  while (true) {
    const result = regExpExec(rx, S);
    if (result === null) return A.length === 0 ? null : A;
    const matchString = $ToString(result[0]);
    $Append(A, matchString);
    if (matchString === "") {
      rx.lastIndex = $AdvanceStringIndex(S, $ToLength(rx.lastIndex), fullUnicode);
    }
  }
}

function matchAll(string) {
  const R = this;
  const S = $ToString(string);
  const C = $SpeciesConstructor(R, "%RegExp%");
  const flags = $ToString(R.flags);
  const matcher = $Construct(C, [R, flags]);
  matcher.lastIndex = $ToLength(R.lastIndex);
  return $CreateRegExpStringIterator(
    matcher, S, $FlagsAreGlobal(flags), $FlagsAreUnicode(flags));
}

function nextMatch() {
  const R = $IteratedRegExp(this);
  const S = $IteratedText(this);
  let result;
  let matchString;
  try {
    result = regExpExec(R, S);
    if (result !== null && $IteratedGlobal(this)) {
      matchString = $ToString(result[0]);
      if (matchString === "") {
        const index = $ToLength(R.lastIndex);
        R.lastIndex = $AdvanceStringIndex(S, index, $IteratedUnicode(this));
      }
    }
  } catch (error) {
    $EndRegExpStringIterator(this);
    throw error;
  }
  if (result === null) {
    $EndRegExpStringIterator(this);
    return { value: undefined, done: true };
  }
  if (!$IteratedGlobal(this)) $EndRegExpStringIterator(this);
  return { value: result, done: false };
}

// A pristine regexp and a function: all matches are found first, as in the specification.
function replaceEach(rx, S, replaceValue) {
  const matches = $RegExpMatches(rx, S);
  const replacements = [];
  for (let k = 0; k < matches.length; k++) {
    $Append(replacements, $ToString($CallList(replaceValue, undefined, matches[k])));
  }
  return $SpliceMatches(S, matches, replacements);
}

function replace(string, replaceValue) {
  const rx = this;
  const S = $ToString(string);
  const functional = $IsCallable(replaceValue);
  if (!functional) replaceValue = $ToString(replaceValue);
  const flags = $ToString(rx.flags);
  const global = $FlagsAreGlobal(flags);
  let fullUnicode = false;
  if (global) {
    fullUnicode = $FlagsAreUnicode(flags);
    rx.lastIndex = 0;
  }
  const results = [];
  let done = false;
  while (!done) {
    const result = regExpExec(rx, S);
    if (result === null) {
      done = true;
    } else {
      $Append(results, result);
      if (!global) {
        done = true;
      } else if ($ToString(result[0]) === "") {
        rx.lastIndex = $AdvanceStringIndex(S, $ToLength(rx.lastIndex), fullUnicode);
      }
    }
  }
  const pieces = [];
  let next = 0;
  for (let k = 0; k < results.length; k++) {
    const result = results[k];
    const nCaptures = $LengthOfArrayLike(result);
    const matched = $ToString(result[0]);
    const position = $ClampIndex($ToIntegerOrInfinity(result.index), S);
    const captures = [];
    for (let n = 1; n < nCaptures; n++) {
      let capture = result[n];
      if (capture !== undefined) capture = $ToString(capture);
      $Append(captures, capture);
    }
    let namedCaptures = result.groups;
    let replacement;
    if (functional) {
      const list = [matched];
      for (let n = 0; n < captures.length; n++) $Append(list, captures[n]);
      $Append(list, position);
      $Append(list, S);
      if (namedCaptures !== undefined) $Append(list, namedCaptures);
      replacement = $ToString($CallList(replaceValue, undefined, list));
    } else {
      let named;
      if (namedCaptures !== undefined) {
        namedCaptures = $ToObject(namedCaptures);
        named = namedTexts(namedCaptures, $SubstitutionNames(replaceValue));
      }
      replacement = $GetSubstitution(matched, S, position, captures, named, replaceValue);
    }
    if (position >= next) {
      $Append(pieces, $Substring(S, next, position));
      $Append(pieces, replacement);
      next = position + matched.length;
    }
  }
  if (next < S.length) $Append(pieces, $Substring(S, next, S.length));
  return $ConcatenateStrings(pieces);
}

function namedTexts(namedCaptures, names) {
  const texts = [];
  for (let k = 0; k < names.length; k++) {
    const capture = namedCaptures[names[k]];
    $Append(texts, capture === undefined ? "" : $ToString(capture));
  }
  return texts;
}

function search(string) {
  const rx = this;
  const S = $ToString(string);
  const previousLastIndex = rx.lastIndex;
  if (!$SameValue(previousLastIndex, 0)) rx.lastIndex = 0;
  const result = regExpExec(rx, S);
  const currentLastIndex = rx.lastIndex;
  if (!$SameValue(currentLastIndex, previousLastIndex)) rx.lastIndex = previousLastIndex;
  return result === null ? -1 : result.index;
}

function split(string, limit) {
  const rx = this;
  const S = $ToString(string);
  const C = $SpeciesConstructor(rx, "%RegExp%");
  const flags = $ToString(rx.flags);
  const unicodeMatching = $FlagsAreUnicode(flags);
  const newFlags = $FlagsAreSticky(flags) ? flags : flags + "y";
  const splitter = $Construct(C, [rx, newFlags]);
  const A = [];
  const lim = limit === undefined ? 4294967295 : $ToUint32(limit);
  if (lim === 0) return A;
  const size = S.length;
  if (size === 0) {
    if (regExpExec(splitter, S) === null) $Append(A, S);
    return A;
  }
  let p = 0;
  let q = 0;
  while (q < size) {
    splitter.lastIndex = q;
    const z = regExpExec(splitter, S);
    let e = p;
    if (z !== null) e = $ClampIndex($ToLength(splitter.lastIndex), S);
    if (e === p) {
      q = $AdvanceStringIndex(S, q, unicodeMatching);
    } else {
      $Append(A, $Substring(S, p, q));
      if (A.length === lim) return A;
      p = e;
      const numberOfCaptures = $LengthOfArrayLike(z) - 1;
      for (let i = 1; i <= numberOfCaptures; i++) {
        $Append(A, z[i]);
        if (A.length === lim) return A;
      }
      q = p;
    }
  }
  $Append(A, $Substring(S, p, size));
  return A;
}
