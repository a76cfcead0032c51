// Calls with an array-like that is no plain array (ECMA-262 28.1, 20.2.3.1, 7.3.18).

function listFromArrayLike(source) {
  const length = $LengthOfArrayLike(source);
  const list = [];
  for (let k = 0; k < length; k++) $Append(list, source[k]);
  return list;
}

function apply(target, thisArgument, argumentsList) {
  return $CallList(target, thisArgument, $CreateListFromArrayLike(argumentsList));
}

function construct(target, argumentsList, newTarget) {
  return $Construct(target, $CreateListFromArrayLike(argumentsList), newTarget);
}
