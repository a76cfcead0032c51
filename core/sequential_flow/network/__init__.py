"""HTTP for the driver, with nothing but the standard library.

failure.py     FetchFailed: why there is no response
policy.py      which hosts and addresses a flow may talk to
transport.py   one request and one response over a checked connection
content.py     response bytes -> JSON or text
call.py        what a script asked for, as a request on the wire
http_fetch.py  redirects and retries around all that
"""
