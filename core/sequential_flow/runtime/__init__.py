"""What compiled programs run on: values, objects, conversions, operators, calls and pauses.

Read in this order::

    values      undefined, symbols, private names; how JavaScript values are Python values
    completion  Throw and Pause, the two exceptions that cross generated code
    objects     the object classes: plain ones are three slots, everything unusual is an Extras
    property    the internal methods ([[Get]], [[Set]], [[DefineOwnProperty]] ...)
    conversions ToPrimitive, ToString, ToNumber, ToPropertyKey ...
    operators   +, <, ==, typeof, instanceof ...
    calls       Call, Construct, and resumable natives
    realm       the intrinsics of one machine, made on first touch
"""
