// Error constructors whose arguments are objects (ECMA-262 20.5).

function construct(prototype, message, options) {
  const text = message === undefined ? undefined : $ToString(message);
  const created = $NewError(prototype, text);
  if ($IsObject(options) && "cause" in options) $InstallHidden(created, "cause", options.cause);
  return created;
}

function aggregate(prototype, errors, message, options) {
  const created = construct(prototype, message, options);
  const list = [];
  for (const error of errors) $Append(list, error);
  $InstallHidden(created, "errors", list);
  return created;
}
