"""The service as a function from an HTTP request to an HTTP response; no server in here.

message.py         HTTPRequest, HTTPResponse: what every platform's adapter translates to
routes.py          which path and method is which operation
authentication.py  who may come in
cors.py            which browser pages may
body.py            bytes -> JSON, strictly
schemas.py         the shapes of bodies and answers; what is checked is what is documented
operations.py      each operation: a request -> a call of SequentialFlow -> a response
problem.py         the errors that are of no task
openapi.py         GET /openapi.json, from the routes and the schemas
service.py         HTTPService: all of that in order; it never raises
"""
