"""Sequential Flow: JavaScript flows that pause at every `fetch()` and resume anywhere."""
