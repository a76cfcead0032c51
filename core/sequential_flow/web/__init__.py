"""The web's small API in a flow: fetch, Response, Headers."""
