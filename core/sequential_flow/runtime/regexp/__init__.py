"""Regular expression matching, independent of JavaScript objects.

| file                                 | holds                                                  |
|--------------------------------------|--------------------------------------------------------|
| matcher.py                           | Matcher: what the RegExp built-ins use                 |
| linear.py, translate.py              | which patterns Python's `re` may run, and their source |
| compiler.py, peephole.py, program.py | Pattern -> Program, for all other patterns             |
| machine.py                           | the backtracking, metered matcher that runs a Program  |
| classes.py, charset.py, casing.py    | character classes, sets, Canonicalize                  |
| properties.py, property_data.py      | Unicode 17.0 properties                                |
| decoded.py                           | texts in code points, for u and v mode                 |
"""
