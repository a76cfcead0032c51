// Headers and Response, where they may call the script.

// The rest of `new Headers(init)`.
function fillHeaders(headers, init) {
  if (!$IsObject(init)) $ThrowTypeError("Headers: the argument is not an object");
  const method = $IsHeaders(init) ? undefined : init[$WellKnownSymbol("iterator")];
  if ($IsHeaders(init)) {
    const fields = $SortedFields(init);
    for (let k = 0; k < fields.length; k++) $AppendField(headers, fields[k][0], fields[k][1]);
  } else if (method !== undefined && method !== null) {
    for (const pair of init) {
      const parts = [];
      for (const part of pair) $Append(parts, $ToString(part));
      if (parts.length !== 2) $ThrowTypeError("Headers: a header must be a name and a value");
      $AppendField(headers, parts[0], parts[1]);
    }
  } else {
    const keys = $EnumerableOwnKeys(init);
    for (let k = 0; k < keys.length; k++) $AppendField(headers, keys[k], $ToString(init[keys[k]]));
  }
  return headers;
}

function headersForEach(callbackfn, thisArg = undefined) {
  const fields = $SortedFields(this);
  if (!$IsCallable(callbackfn)) $ThrowNotCallable(callbackfn);
  for (let k = 0; k < fields.length; k++) {
    $Call(callbackfn, thisArg, fields[k][1], fields[k][0], this);
  }
}

// The rest of `new Response(body, init)`.
function fillResponse(response, body, init) {
  let status = 200;
  let statusText = "";
  if (init !== undefined && init !== null) {
    const givenStatus = init.status;
    if (givenStatus !== undefined) status = $ToUint32(givenStatus) % 65536;
    const givenText = init.statusText;
    if (givenText !== undefined) statusText = $ToString(givenText);
    const headers = init.headers;
    if (headers !== undefined) fillHeaders($ResponseHeaders(response), headers);
  }
  const text = body === undefined || body === null ? null : $ToString(body);
  $SetResponse(response, text, status, statusText);
  return response;
}

// Response.json(data, init)
function responseJson(data, init = undefined) {
  const text = $Call($Intrinsic("%JSON.stringify%"), undefined, data);
  if (text === undefined) $ThrowTypeError("The data is not JSON serializable");
  const response = new ($Intrinsic("%Response%"))(undefined);
  $AppendField($ResponseHeaders(response), "content-type", "application/json");
  return fillResponseKeeping(response, text, init);
}

function fillResponseKeeping(response, text, init) {
  const Headers = $Intrinsic("%Headers%");
  const given = init === undefined || init === null ? undefined : init.headers;
  const headers = new Headers(given);
  const own = $ResponseHeaders(response);
  if ($Call($Intrinsic("%Headers.prototype.has%"), headers, "content-type")) {
    $Call($Intrinsic("%Headers.prototype.delete%"), own, "content-type");
  }
  fillHeaders(own, headers);
  let status = 200;
  let statusText = "";
  if (init !== undefined && init !== null) {
    if (init.status !== undefined) status = $ToUint32(init.status) % 65536;
    if (init.statusText !== undefined) statusText = $ToString(init.statusText);
  }
  $SetResponse(response, text, status, statusText);
  return response;
}
